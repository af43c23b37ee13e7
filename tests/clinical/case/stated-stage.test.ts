import { describe, expect, it, test } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import { defaultSettings } from '#clinical/settings.ts';
import {
  aChart,
  answered,
  coded,
  hcc,
  pathology,
  pathologyReport,
  type Resource,
  read,
  resection,
  specimen,
  told,
} from './a-chart.ts';

/** The stage the pathologist states, against the one size, number and invasion give. */

const group = { loinc: '21902-2' };
const category = { loinc: '21899-0' };
const ofSpecimen = (...resources: Resource[]) =>
  read(aChart(resection(), hcc(), specimen(), pathologyReport(), resources));
const statedBy = (code: object, value: Record<string, unknown>) =>
  ofSpecimen(pathology(coded(code), value)).statedStages?.map(({ stated, allows }) => [stated, allows.join(' ')]);

describe('a stated stage', () => {
  test.each([
    ['pT1a', 'T1a'],
    ['pT1b', 'T1b'],
    ['T1', 'T1a T1b'],
    ['ypT2', 'T2'],
    ['pT4', 'T4'],
    ['IA', 'T1a'],
    ['Stage IIIA', 'T3'],
    ['IIIB', 'T4'],
    ['3B', 'T4'],
    ['AJCC 8th edition stage II', 'T2'],
    ['American Joint Committee on Cancer stage IIIB', 'T4'],
    ['III', 'T3 T4'],
    ['IVB', 'T1a T1b T2 T3 T4'],
  ])('"%s" leaves %s', (stated, allows) => {
    expect(statedBy(group, { valueString: stated })).toEqual([[stated, allows]]);
    expect(statedBy(category, { valueCodeableConcept: { text: stated } })).toEqual([[stated, allows]]);
    expect(statedBy(group, { valueCodeableConcept: { coding: [{ code: stated }] } })).toEqual([[stated, allows]]);
  });

  // another edition, another system, a clinical stage, a sentence, and what is none
  test.each(['IIIC', 'T3b', 'CNLC IIIa', 'BCLC B', 'IV', 'cT2', 'stage II or III', 'TX', '5', ''])(
    '"%s" is not read',
    (stated) => {
      expect(statedBy(group, { valueString: stated })).toBeUndefined();
    },
  );

  it('of another specimen or another question is not read', () => {
    expect(statedBy({ loinc: '21908-9' }, { valueString: 'IIIB' })).toBeUndefined();
    const elsewhere = { specimen: { reference: 'Specimen/other' } };
    const other: Resource = {
      resourceType: 'Specimen',
      id: 'other',
      subject: { reference: 'Patient/p1' },
      collection: { collectedDateTime: '2025-11-01' },
    };
    const chart = [other, pathology(coded(group), { valueString: 'IIIB' }, elsewhere)];
    expect(ofSpecimen(...chart).statedStages).toBeUndefined();
  });
});

describe('beside the computed category', () => {
  const single = [
    pathology('tumour-size', '3 cm'),
    pathology('tumour-number', { valueInteger: 1 }),
    pathology('small-vessel-invasion', answered('absent')),
  ];
  const freeVessels = pathology('large-vessel-invasion', answered('absent'));
  const assessed = (stated: string, ...more: Resource[]) => {
    const patientCase = ofSpecimen(...single, ...more, pathology(coded(group), { valueString: stated }));
    return assessCase(patientCase, { settings: defaultSettings, identities: [], outputs: [] });
  };
  const notesOf = (stated: string, ...more: Resource[]) =>
    assessed(stated, ...more).notes.flatMap(({ code, params }) => (code === 'ajcc-stage-differs' ? [params] : []));

  it('says nothing where they agree, and shows both where they differ', () => {
    expect(assessed('IB', freeVessels).stages.ajcc8).toBe('T1b');
    expect(notesOf('IB', freeVessels)).toEqual([]);
    expect(notesOf('pT1', freeVessels)).toEqual([]);
    expect(notesOf('II', freeVessels)).toEqual([{ stated: 'II', stage: 'T1b' }]);
    expect(notesOf('IIIB', freeVessels)).toEqual([{ stated: 'IIIB', stage: 'T1b' }]);
  });

  it('a T4 without a word on large vessels leaves macrovascular invasion untold, and the scores with it', () => {
    const found = assessed('IIIB');
    expect(told(found.inputs.macrovascularInvasion)).toBe('missing: unknown-code');
    expect(found.stages.ajcc8).toBe('cannot-tell');
    expect(found.gates.score.state).toBe('cannot-tell');
    expect(notesOf('IIIB')).toEqual([{ stated: 'IIIB' }]);
    expect(told(assessed('IIIA').inputs.macrovascularInvasion)).toBe('missing: not-stated');
  });

  it('IVA and IVB are spread outside the liver, III is not', () => {
    for (const stated of ['IVA', 'IVB']) {
      const found = assessed(stated, freeVessels);
      expect(told(found.inputs.extrahepaticSpread)).toBe('present');
      expect(found.gates.score.state).toBe('closed');
    }
    expect(told(assessed('IIIB', freeVessels).inputs.extrahepaticSpread)).toBe('missing: not-stated');
  });
});
