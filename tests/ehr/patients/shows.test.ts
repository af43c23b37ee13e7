import { describe, expect, it } from 'vitest';
import type { Assessment } from '#clinical/assessment.ts';
import { seedPatients } from '../../../apps/ehr/patients/seed.ts';
import { assessmentsOn } from './assessed.ts';
import { shownAtDischarge } from './shown-at-discharge.ts';
import { shownLater } from './shown-later.ts';

/** Each pretend patient shows what its phrase claims, on whatever day the hospital is opened. */

const shows = { ...shownAtDischarge, ...shownLater };

describe.each(['2026-11-23', '2027-03-31', '2028-02-29'])('opened on %s', (today) => {
  const assessments = assessmentsOn(today);

  it('the hospital has exactly the patients this test knows', () => {
    expect([...assessments.keys()].sort()).toEqual(Object.keys(shows).sort());
  });

  it.each(seedPatients(today))('$id: $shows', ({ id }) => {
    shows[id]?.(assessments.get(id) as Assessment);
  });

  it('nobody outside "Not ours" is met with silence, and nobody in it with a card', () => {
    for (const { id, group: heading } of seedPatients(today))
      expect(assessments.get(id)?.voice === 'none', id).toBe(heading.startsWith('Not ours'));
  });
});
