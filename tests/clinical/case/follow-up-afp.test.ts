import { describe, expect, it } from 'vitest';
import { aChart, coded, hcc, lab, notesOf, observation, type Resource, read, resection } from './a-chart.ts';

/** Which AFP completes a visit: one that was measured, on a day. */

const followed = (...resources: Resource[]) => read(aChart(resection(), hcc(), resources), { asOf: '2026-12-31' });
const day = '2026-04-12';

describe('an AFP after the operation', () => {
  it.each([
    ['in ng/mL', '20 ng/mL'],
    ['in IU/mL, whose factor the hospital has not stated', '20 IU/mL'],
    ['below the limit of the assay', '<1.3 ng/mL'],
    ['above it', '>60500 ng/mL'],
    ['as text', { valueString: '12 ug/L' }],
  ])('%s is done', (_, value) => {
    const { followUp, notes } = followed(lab('afp', value, day));
    expect(followUp.afp).toEqual([{ date: day, ref: 'Observation/1' }]);
    expect(notes).toEqual([]);
  });

  it.each([
    ['without a value', {}],
    ['whose absence is explained', { dataAbsentReason: { coding: [{ code: 'error' }] } }],
    ['that says only "see report"', { valueString: 'see report' }],
    ['in a unit not known', '20 foo'],
    ['without a unit', '20'],
    ['of zero', '0 ng/mL'],
    ['as a range', { valueRange: { low: { value: 10 }, high: { value: 20 } } }],
  ])('%s is not, and is noted', (_, value) => {
    const patientCase = followed(lab('afp', value, day));
    expect(patientCase.followUp.afp).toEqual([]);
    expect(notesOf(patientCase)).toEqual(['afp-not-counted Observation/1']);
    expect(patientCase.notes[0]?.params).toEqual({ date: day });
  });

  it('known by month only is not: it may lie in another window', () => {
    const patientCase = followed(lab('afp', '20 ng/mL', '2026-04'));
    expect(patientCase.followUp.afp).toEqual([]);
    expect(patientCase.notes).toMatchObject([{ code: 'afp-not-counted', params: { date: '2026-04' } }]);
  });

  it('before the operation is no visit and no note', () => {
    const patientCase = followed(lab('afp', {}, '2026-01-02'));
    expect(patientCase.followUp.afp).toEqual([]);
    expect(notesOf(patientCase)).toEqual([]);
  });

  it('under a local code the hospital states is done', () => {
    const own = { system: 'https://lab.example.org', code: 'AFP-7' };
    const chart = aChart(
      resection(),
      hcc(),
      observation({ coding: [own] }, { valueQuantity: { value: 4, unit: 'ng/mL' } }, { effectiveDateTime: day }),
    );
    expect(read(chart, { asOf: '2026-12-31' }).followUp.afp).toEqual([]);
    expect(read(chart, { asOf: '2026-12-31', settings: { codes: { afp: [own] } } }).followUp.afp).toHaveLength(1);
    expect(coded('afp')).not.toEqual({ coding: [own] });
  });
});
