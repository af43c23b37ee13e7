import { describe, expect, it, test } from 'vitest';
import type { LiverImaging, PatientCase } from '#clinical/case/patient-case.ts';
import { notesOn } from '#clinical/notes.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf, known, scan } from './a-case.ts';

const asOf = '2026-06-01';
const notes = (of: CaseOf) => {
  const patientCase: PatientCase = aCase(of);
  return notesOn(patientCase, stagesOf(patientCase), asOf);
};
const imagingNotes = (...imaging: LiverImaging[]) =>
  notes({ followUp: { imaging, afp: [] } }).filter(({ params }) => params?.date !== undefined);

describe('notes on the chart', () => {
  test.each([
    ['imaging-source', { imaging: { number: 1, sizes: [3] } }],
    ['pathology-source', { imaging: {} }],
    ['mvi-sampling-not-stated', {}],
    ['lower-bound', { inputs: { afp: known(1000, { bound: 'lower' }) } }],
    ['preliminary-value', { inputs: { afp: known(10, { preliminary: true }) } }],
    ['possible-recurrence', { possibleRecurrence: { date: '2026-05-20', what: 'ablation', from: ['Procedure/rfa'] } }],
  ] as [string, CaseOf][])('%s', (code, of) => {
    expect(notes(of).map((note) => note.code)).toContain(code);
  });

  it('say nothing of sampling where microvascular invasion was found', () => {
    expect(notes({ inputs: { mvi: 'present' } })).toEqual([{ code: 'imaging-source' }]);
  });

  test.each([
    [scan('2026-05-01'), []],
    [scan('2026-05-01', { contrast: 'not-mentioned' }), ['imaging-contrast-not-stated']],
    [scan('2026-05-01', { reported: false }), ['imaging-not-read']],
    [scan('2026-05-01', { modality: 'US' }), ['ultrasound-closes-nothing']],
    [scan('2026-05-01', { contrast: 'none', reported: false }), ['ultrasound-closes-nothing']],
    [scan('2026-01-15', { modality: 'US' }), []],
    [scan('2026-06-02', { modality: 'US' }), []],
  ])('on imaging %o: %o', (imaging, codes) => {
    expect(imagingNotes(imaging).map(({ code }) => code)).toEqual(codes);
  });

  it('name each scan, and repeat nothing that reading the chart has said', () => {
    const [one, other] = [scan('2026-04-01', { modality: 'US' }), scan('2026-05-01', { modality: 'US' })];
    expect(imagingNotes(one, other).map(({ from }) => from)).toEqual([[one.ref], [other.ref]]);
    const said = { code: 'ultrasound-closes-nothing', from: [one.ref], params: { date: one.date } } as const;
    const found = notes({ followUp: { imaging: [one, other], afp: [] }, notes: [{ ...said, from: [one.ref] }] });
    expect(found.filter(({ code }) => code === said.code).map(({ from }) => from)).toEqual([[other.ref]]);
  });
});
