import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreId } from '#clinical/assessment.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { scoreCase, scoreIds } from '#clinical/scores/score-case.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { absent, finding, hccOnList, icdO3, imaged, integer, lab, pathology, quantity, resection } from '../a-chart.ts';

/** From a chart to a score: whatever subset of what it needs is not to be used, and why ever, there is no value. */

type Resource = Record<string, unknown>;
const whys = ['absent', 'out of its window', 'in an unknown unit', 'after the operation'] as const;
type State = (typeof whys)[number] | 'there';
type Chart = Partial<Record<FactName, State>>;
type Reader = (state: State) => Resource[];

/** The operation is on 2026-01-15; everything has been reported by the day that is asked about. */
const asOf = '2026-05-01';
const own = (code: string) => ({ coding: [{ system: 'urn:remnant:codes', code }] });
const unknownCode = { valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '1' }] } };

const blood =
  (code: string, value: number, unit: string): Reader =>
  (state) => {
    if (state === 'absent') return [];
    const day = { 'out of its window': '2025-10-01', 'after the operation': '2026-01-16' }[state as string];
    return [lab(code, quantity(value, state === 'in an unknown unit' ? 'furlong' : unit), day ?? '2026-01-10')];
  };

const sign =
  (code: string): Reader =>
  (state) => {
    if (state === 'absent') return [];
    const day = { 'out of its window': '2025-10-01', 'after the operation': '2026-01-16' }[state as string];
    const snomed = { coding: [{ system: 'http://snomed.info/sct', code }] };
    return [lab(code, state === 'in an unknown unit' ? unknownCode : absent, day ?? '2026-01-10', { code: snomed })];
  };

const scanned =
  (code: string, value: Resource, unreadable: Resource): Reader =>
  (state) => {
    if (state === 'absent') return [];
    const day = { 'out of its window': '2025-10-01', 'after the operation': '2026-01-16' }[state as string];
    const scan = imaged(code, state === 'in an unknown unit' ? unreadable : value);
    return [{ ...scan, ...(day ? { effectiveDateTime: `${day}T10:00:00+08:00` } : {}) }];
  };

const found =
  (code: string, value: Resource, unreadable: Resource, coded?: Resource): Reader =>
  (state) => {
    if (state === 'absent') return [];
    const result = { ...finding(code, state === 'in an unknown unit' ? unreadable : value), ...coded };
    // reported of no specimen more than 60 days on
    if (state === 'out of its window') {
      const { specimen: _, ...unlinked } = result as Resource;
      return [{ ...unlinked, effectiveDateTime: '2026-04-20', issued: '2026-04-20T10:00:00+08:00' }];
    }
    return [state === 'after the operation' ? { ...result, specimen: { reference: 'Specimen/later' } } : result];
  };

const aFurlong = quantity(3, 'furlong');
const ofPathology = {
  tumourSizePathology: found('21889-1', quantity(30, 'mm'), aFurlong),
  tumourNumberPathology: found('42030-7', integer(1), aFurlong),
  mvi: found('33739-4', absent, unknownCode),
  satellites: found('satellites-0', absent, unknownCode, { code: own('satellites') }),
  margin: found('396324006', absent, unknownCode),
};
const others = {
  afp: blood('1834-1', 20, 'ng/mL'),
  albumin: blood('1751-7', 4.4, 'g/dL'),
  bilirubin: blood('1975-2', 0.7, 'mg/dL'),
  platelets: blood('777-3', 160, '10*3/uL'),
  alt: blood('1742-6', 30, 'U/L'),
  inr: blood('6301-6', 1.1, '1'),
  creatinine: blood('2160-0', 1, 'mg/dL'),
  sodium: blood('2951-2', 139, 'mmol/L'),
  ascites: sign('389026000'),
  encephalopathy: sign('13920009'),
  tumourSizeImaging: scanned('21889-1', quantity(3, 'cm'), aFurlong),
  tumourNumberImaging: scanned('42030-7', integer(1), aFurlong),
};
type FactName = keyof typeof ofPathology | keyof typeof others | 'sex' | 'age' | 'ast' | 'astUpperLimit';

/** What each score cannot be without. */
const needs: Record<ScoreId, FactName[]> = {
  'erasl-pre': ['sex', 'albumin', 'bilirubin', 'afp', 'tumourSizeImaging', 'tumourNumberImaging'],
  'erasl-post': ['sex', 'albumin', 'bilirubin', 'afp', 'tumourSizePathology', 'tumourNumberPathology', 'mvi'],
  'hcc-crs': ['tumourSizePathology', 'tumourNumberPathology', 'mvi'],
  ers: ['afp', 'tumourSizePathology', 'tumourNumberPathology', 'satellites', 'margin', 'mvi'],
  shim: ['sex', 'platelets', 'albumin', 'tumourSizePathology', 'tumourNumberPathology', 'mvi'],
  albi: ['albumin', 'bilirubin'],
  'fib-4': ['age', 'ast', 'alt', 'platelets'],
  apri: ['ast', 'astUpperLimit', 'platelets'],
  'child-pugh': ['bilirubin', 'albumin', 'inr', 'ascites', 'encephalopathy'],
  meld: ['bilirubin', 'inr', 'creatinine'],
  'meld-na': ['bilirubin', 'inr', 'creatinine', 'sodium'],
};

/** A sex or a birth date has no window: it is absent, or no answer. */
function person(sex: State, age: State): Resource {
  const gender = { there: 'male', absent: undefined }[sex as string] ?? (sex === 'absent' ? undefined : 'unknown');
  const birthDate = age === 'there' ? '1966-01-10' : age === 'after the operation' ? '2026-02-01' : undefined;
  return { resourceType: 'Patient', id: 'p', ...(gender ? { gender } : {}), ...(birthDate ? { birthDate } : {}) };
}

function ast(state: State, limit: State): Resource[] {
  const high = limit === 'in an unknown unit' ? { value: 40, unit: 'furlong' } : { value: 40, unit: 'U/L' };
  const [result] = blood('1920-8', 30, 'U/L')(state);
  const range = { referenceRange: [{ high }] };
  return result ? [{ ...result, ...(limit === 'there' || limit === 'in an unknown unit' ? range : {}) }] : [];
}

function scoreOf(id: ScoreId, chart: Chart) {
  const state = (name: FactName): State => chart[name] ?? 'there';
  const read = (facts: Record<string, Reader>) =>
    Object.entries(facts).flatMap(([name, reader]) => reader(state(name as FactName)));
  // HCC-CRS takes both from imaging where it can: without imaging pathology alone is asked
  const { tumourSizeImaging, tumourNumberImaging, ...labs } = others;
  const imaging = id === 'hcc-crs' ? [] : read({ tumourSizeImaging, tumourNumberImaging });
  const later = { resourceType: 'Specimen', id: 'later', subject: { reference: 'Patient/p' } };
  const results = [finding('59847-4', icdO3('8170/3')), finding('33740-2', absent), ...read(ofPathology)];
  const ofReport = results.filter(({ specimen }) => (specimen as { reference?: string })?.reference === 'Specimen/s');
  const resources = [
    person(state('sex'), state('age')),
    hccOnList,
    resection(),
    ...read(labs),
    ...ast(state('ast'), state('astUpperLimit')),
    ...imaging,
    ...pathology(ofReport),
    { ...later, collection: { collectedDateTime: '2026-01-25T10:00:00+08:00' } },
    ...results.filter((result) => !ofReport.includes(result)),
  ];
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
  const patientCase = readCase(bundle, { asOf, settings: defaultSettings });
  return scoreCase(patientCase, stagesOf(patientCase)).scores[id];
}

/** All 2^k of them; the first is empty. */
const subsets = <T>(all: T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_one, i) => mask & (2 ** i)));

it('asks this of every score', () => {
  expect(Object.keys(needs).sort()).toEqual([...scoreIds].sort());
});

describe.each(scoreIds)('%s', (id) => {
  it('has a value when everything is there', () => {
    expect(scoreOf(id, {})?.value).toBeTypeOf('number');
  });

  it.each(whys)('has none without any subset of what it needs: %s', (why) => {
    for (const subset of subsets(needs[id]).filter(({ length }) => length > 0)) {
      const score = scoreOf(id, Object.fromEntries(subset.map((name) => [name, why])));
      expect(score, subset.join(', ')).not.toHaveProperty('value');
      expect(score, subset.join(', ')).not.toHaveProperty('group');
    }
  });

  it('has none whatever the reasons are together', () => {
    const states = fc.record(Object.fromEntries(needs[id].map((name) => [name, fc.constantFrom('there', ...whys)])));
    const lacking = states.filter((chart) => Object.values(chart).some((state) => state !== 'there'));
    fc.assert(
      fc.property(lacking, (chart) => {
        expect(scoreOf(id, chart as Chart)).not.toHaveProperty('value');
      }),
      { numRuns: 30 },
    );
  });
});
