import { describe, expect, it } from 'vitest';
import {
  aChart,
  answered,
  asOf,
  coded,
  condition,
  finalPathology,
  hcc,
  notesOf,
  opStart,
  pathology,
  pathologyReport,
  type Resource,
  read,
  request,
  resection,
  specimen,
  told,
} from './a-chart.ts';

/** case-rules: pathology findings, diagnosis, number of tumours, vascular invasion, margin. */

const caseOf = (...resources: Resource[]) => read(aChart(resection(), hcc(), resources));
const mviOf = (...resources: Resource[]) => told(caseOf(...resources).inputs.mvi);
const mvi = (over: Record<string, unknown> = {}) =>
  pathology('small-vessel-invasion', answered('present'), { id: 'mvi', ...over });

describe('which pathology it is', () => {
  it.each([
    ['collected on the day of the operation', '2026-01-10', 'present'],
    ['collected the day after', '2026-01-11', 'present'],
    ['collected two days after', '2026-01-12', 'missing: pending'],
    ['collected before: a biopsy', '2026-01-02', 'missing: pending'],
    ['collected on the day, in another offset', '2026-01-09T18:00:00Z', 'present'],
  ])('%s', (_, collected, expected) => {
    expect(mviOf(specimen(collected), mvi())).toBe(expected);
  });

  it('lets the collection date decide over encounter and report', () => {
    const stay = { encounter: { reference: 'Encounter/1' } };
    const chart = aChart(
      resection(opStart, stay),
      hcc(),
      specimen('2026-01-02'),
      mvi(stay),
      pathologyReport(['Observation/mvi'], { ...stay, specimen: [{ reference: 'Specimen/s1' }] }),
    );
    const patientCase = read(chart);
    expect(told(patientCase.inputs.mvi)).toBe('missing: pending');
    expect(patientCase.pathology.state).toBe('none');
    expect(notesOf(patientCase)).toContain('biopsy-not-used DiagnosticReport/1');
  });

  it('calls the report of an earlier resection no biopsy', () => {
    const earlier = pathologyReport([], {
      issued: '2024-03-08T10:00:00+08:00',
      specimen: [{ reference: 'Specimen/s0' }],
    });
    const first = specimen('2024-03-01', { id: 's0' });
    const patientCase = read(aChart(resection('2024-03-01'), first, earlier, resection(), specimen(), hcc()));
    expect(notesOf(patientCase)).toEqual(['earlier-operation Procedure/1']);
  });

  it('reads a contained Specimen', () => {
    const contained = [{ resourceType: 'Specimen', id: 'c', collection: { collectedDateTime: '2026-01-02' } }];
    expect(mviOf(mvi({ contained, specimen: { reference: '#c' } }))).toBe('missing: pending');
  });

  it.each([
    ['issued on the day', { issued: '2026-01-10T18:00:00+08:00' }, 'present'],
    ['issued 60 days after', { issued: '2026-03-11T18:00:00+08:00' }, 'present'],
    ['issued 61 days after', { issued: '2026-03-12T18:00:00+08:00' }, 'missing: not-found'],
    ['issued before', { issued: '2026-01-09T18:00:00+08:00' }, 'missing: not-found'],
    ['effective where not issued', { issued: undefined, effectiveDateTime: '2026-01-12' }, 'present'],
    ['neither issued nor effective', { issued: undefined }, 'missing: not-found'],
    [
      '61 days after, of the operation’s encounter',
      { issued: '2026-03-12T18:00:00+08:00', encounter: { reference: 'Encounter/1' } },
      'present',
    ],
    [
      '61 days after, of the operation’s order',
      { issued: '2026-03-12T18:00:00+08:00', basedOn: [{ reference: 'ServiceRequest/1' }] },
      'present',
    ],
    [
      'before, of the operation’s encounter',
      { issued: '2026-01-08T18:00:00+08:00', encounter: { reference: 'Encounter/1' } },
      'missing: not-found',
    ],
  ])('links by order or encounter, else by the day it was reported: %s', (_, over, expected) => {
    const operation = resection(opStart, {
      encounter: { reference: 'Encounter/1' },
      basedOn: [{ reference: 'ServiceRequest/1' }],
    });
    const found = read(aChart(operation, hcc(), mvi({ specimen: undefined, ...over })), { asOf: '2026-12-31' });
    expect(told(found.inputs.mvi)).toBe(expected);
  });

  it.each([
    ['collected in that month', '2026-01-20', 'plainly-else'],
    ['collected before it', '2025-12-20', 'hcc'],
  ])('of an operation known by month: %s', (_, collected, kind) => {
    const adenoma = pathology('histology', { valueCodeableConcept: coded({ icdO3: '8170/0' }) });
    expect(read(aChart(resection('2026-01'), hcc(), specimen(collected), adenoma)).diagnosis.kind).toBe(kind);
  });

  it('is not imaging', () => {
    expect(mviOf(specimen(), mvi({ category: [coded({ category: 'imaging' })] }))).toBe('missing: pending');
  });
});

describe('final, pending, none', () => {
  it.each([
    ['nothing found', [], 'none'],
    ['a final report', [pathologyReport()], 'final'],
    ['an amended report', [pathologyReport([], { status: 'amended' })], 'final'],
    ['a preliminary report', [pathologyReport([], { status: 'preliminary' })], 'pending'],
    ['a partial report', [pathologyReport([], { status: 'partial' })], 'pending'],
    [
      'a registered report without a date',
      [pathologyReport([], { status: 'registered', issued: undefined })],
      'pending',
    ],
    ['a report entered in error', [pathologyReport([], { status: 'entered-in-error' })], 'none'],
    ['an order', [request(coded({ loinc: '11529-5' }), { authoredOn: '2026-01-10T12:00:00+08:00' })], 'pending'],
    [
      'a completed order',
      [request(coded({ loinc: '11529-5' }), { status: 'completed', authoredOn: '2026-01-10' })],
      'none',
    ],
    ['a final result of its own', [specimen(), mvi()], 'final'],
    ['a preliminary result of its own', [specimen(), mvi({ status: 'preliminary' })], 'pending'],
    [
      'a final document',
      [
        {
          resourceType: 'DocumentReference',
          status: 'current',
          subject: { reference: 'Patient/p1' },
          type: coded({ loinc: '11526-1' }),
          date: '2026-01-15T10:00:00+08:00',
        },
      ],
      'final',
    ],
    [
      'a frozen section',
      [pathologyReport([], { code: coded({ loinc: '11529-5' }, 'Intraoperative frozen section') })],
      'pending',
    ],
    ['an imaging report', [pathologyReport([], { code: { text: 'MRI liver' } })], 'none'],
  ] as [string, Resource[], string][])('%s', (_, resources, state) => {
    expect(caseOf(...resources).pathology.state).toBe(state);
  });

  it('does not count the results of a preliminary report', () => {
    expect(
      mviOf(
        specimen(),
        mvi({ status: 'preliminary' }),
        pathologyReport(['Observation/mvi'], { status: 'preliminary' }),
      ),
    ).toBe('missing: pending');
    expect(mviOf(specimen(), mvi(), pathologyReport(['Observation/mvi'], { status: 'preliminary' }))).toBe(
      'missing: pending',
    );
  });

  it('says not stated where the final report is silent, and not found where none ever came', () => {
    expect(mviOf(...finalPathology())).toBe('missing: not-stated');
    expect(told(read(aChart(resection(), hcc()), { asOf: '2026-03-11' }).inputs.mvi)).toBe('missing: pending');
    expect(told(read(aChart(resection(), hcc()), { asOf: '2026-03-12' }).inputs.mvi)).toBe('missing: not-found');
  });
});

describe('corrected reports', () => {
  const number = { identifier: [{ system: 'urn:path', value: 'S-1' }] };
  const first = [mvi({ id: 'a', ...answered('absent') }), pathologyReport(['Observation/a'], { id: 'ra', ...number })];
  const second = [
    mvi({ id: 'b', issued: '2026-01-20T10:00:00+08:00' }),
    pathologyReport(['Observation/b'], {
      id: 'rb',
      status: 'corrected',
      issued: '2026-01-20T10:00:00+08:00',
      ...number,
    }),
  ];

  it('replace the older report with its results', () => {
    const patientCase = caseOf(specimen(), ...second, ...first);
    expect(told(patientCase.inputs.mvi)).toBe('present');
    expect(patientCase.pathology).toMatchObject({
      state: 'final',
      reports: ['DiagnosticReport/rb'],
      superseded: ['DiagnosticReport/ra'],
    });
    expect(notesOf(patientCase)).toContain('superseded Observation/a');
  });

  it('count from the day they are issued', () => {
    expect(told(read(aChart(resection(), hcc(), specimen(), first, second), { asOf: '2026-01-19' }).inputs.mvi)).toBe(
      'absent',
    );
  });

  it('keep a result that both carry', () => {
    const both = [
      mvi({ id: 'a' }),
      pathologyReport(['Observation/a'], { id: 'ra', ...number }),
      pathologyReport(['Observation/a'], {
        id: 'rb',
        status: 'amended',
        issued: '2026-01-20T10:00:00+08:00',
        ...number,
      }),
    ];
    expect(mviOf(specimen(), ...both)).toBe('present');
  });

  it('without anything shared are a conflict, both shown', () => {
    const patientCase = caseOf(specimen(), mvi({ id: 'a' }), mvi({ id: 'b', ...answered('absent') }));
    expect(patientCase.inputs.mvi).toMatchObject({
      missing: 'conflict',
      seen: [{ from: ['Observation/a'] }, { from: ['Observation/b'] }],
    });
    expect(notesOf(patientCase)).toContain('conflict Observation/a Observation/b');
  });

  it('do not conflict across two specimens: the worse holds', () => {
    const chart = [
      specimen(),
      specimen('2026-01-10', { id: 's2' }),
      mvi({ id: 'a', ...answered('absent') }),
      mvi({ id: 'b', specimen: { reference: 'Specimen/s2' } }),
    ];
    expect(mviOf(...chart)).toBe('present');
  });
});

describe('what was resected', () => {
  const histology = (code: Record<string, string>) => [
    specimen(),
    pathologyReport(),
    pathology('histology', { valueCodeableConcept: coded(code) }, { id: 'h' }),
  ];
  const noDiagnosis = (...resources: Resource[]) => read(aChart(resection(), resources)).diagnosis;

  it.each([
    ['HCC 8170/3', { icdO3: '8170/3' }, 'hcc', 'hcc'],
    ['HCC 8175/3', { icdO3: '8175/3' }, 'hcc', 'hcc'],
    ['HCC by SNOMED morphology', { snomed: '25370001' }, 'hcc', 'hcc'],
    ['HCC by SNOMED disorder', { snomed: '109841003' }, 'hcc', 'hcc'],
    ['combined', { icdO3: '8180/3' }, 'combined', 'combined'],
    ['cholangiocarcinoma', { icdO3: '8160/3' }, 'other', 'plainly-else'],
    ['metastasis', { icdO3: '8140/6' }, 'other', 'plainly-else'],
    ['adenoma', { icdO3: '8170/0' }, 'other', 'plainly-else'],
    ['8176/3, unknown', { icdO3: '8176/3' }, 'missing: unknown-code', 'hcc'],
    ['adenocarcinoma, unknown', { icdO3: '8140/3' }, 'missing: unknown-code', 'hcc'],
    ['8170/6: where it came from is not told', { icdO3: '8170/6' }, 'missing: unknown-code', 'hcc'],
  ])('%s beside an HCC on the problem list', (_, code, input, kind) => {
    const patientCase = caseOf(...histology(code));
    expect([told(patientCase.inputs.histology), patientCase.diagnosis.kind]).toEqual([input, kind]);
  });

  it('shows both where the final histology and the problem list disagree', () => {
    expect(caseOf(...histology({ icdO3: '8160/3' })).diagnosis).toMatchObject({
      kind: 'plainly-else',
      from: ['Observation/h'],
      against: { from: ['Condition/1'] },
    });
    const metastasis = condition(coded({ icd10: 'C78.7' }, 'Liver metastasis'));
    expect(noDiagnosis(metastasis, ...histology({ icdO3: '8170/3' }))).toMatchObject({
      kind: 'hcc',
      against: { text: 'Liver metastasis' },
    });
  });

  it.each([
    ['C22.0', [condition(coded({ icd10cm: 'C22.0' }))], 'hcc'],
    ['109841003', [condition(coded({ snomed: '109841003' }))], 'hcc'],
    ['C22.1 alone', [condition(coded({ icd10: 'C22.1' }))], 'plainly-else'],
    ['C78.7 alone', [condition(coded({ icd10cm: 'C78.7' }))], 'plainly-else'],
    ['C22.1 and C78.7', [condition(coded({ icd10: 'C22.1' })), condition(coded({ icd10: 'C78.7' }))], 'plainly-else'],
    ['C78.7 and C22.9', [condition(coded({ icd10: 'C78.7' })), condition(coded({ icd10: 'C22.9' }))], 'cannot-tell'],
    ['C22.0 and C78.7', [condition(coded({ icd10: 'C22.0' })), condition(coded({ icd10: 'C78.7' }))], 'hcc'],
    ['malignant neoplasm of liver alone', [condition(coded({ snomed: '93870000' }))], 'cannot-tell'],
    ['C22.9 alone', [condition(coded({ icd10: 'C22.9' }))], 'cannot-tell'],
    ['hypertension alone', [condition(coded({ icd10: 'I10' }))], 'cannot-tell'],
    ['nothing', [], 'cannot-tell'],
    ['C22.0 of a local system', [condition({ coding: [{ system: 'urn:local', code: 'C22.0' }] })], 'cannot-tell'],
  ] as [string, Resource[], string][])('without histology: %s', (_, resources, kind) => {
    expect(noDiagnosis(...resources).kind).toBe(kind);
  });

  it.each([
    [
      'an unknown histology and C78.7',
      [condition(coded({ icd10: 'C78.7' })), ...histology({ icdO3: '8140/3' })],
      'cannot-tell',
    ],
    ['an unknown histology alone', histology({ icdO3: '8140/3' }), 'cannot-tell'],
    ['a conclusion code', [pathologyReport([], { conclusionCode: [coded({ icdO3: '8170/3' })] })], 'hcc'],
    [
      'two histologies that differ',
      [...histology({ icdO3: '8170/3' }), pathology('histology', { valueCodeableConcept: coded({ icdO3: '8160/3' }) })],
      'cannot-tell',
    ],
    ['the operation’s stated reason', [resection('2026-01-10', { reasonCode: [coded({ icd10: 'C22.0' })] })], 'hcc'],
    [
      'a preliminary histology',
      [
        specimen(),
        pathology('histology', { valueCodeableConcept: coded({ icdO3: '8170/3' }) }, { status: 'preliminary' }),
      ],
      'cannot-tell',
    ],
    [
      'a biopsy that says HCC',
      [
        specimen('2025-12-20'),
        pathology(
          'histology',
          { valueCodeableConcept: coded({ icdO3: '8170/3' }) },
          { issued: '2025-12-24T10:00:00+08:00' },
        ),
      ],
      'hcc',
    ],
  ] as [string, Resource[], string][])('%s', (_, resources, kind) => {
    expect(noDiagnosis(...resources).kind).toBe(kind);
  });

  it('reads an answer in ICD-O-3 whatever the question', () => {
    expect(
      caseOf(specimen(), pathology({ text: 'Diagnosis' }, { valueCodeableConcept: coded({ icdO3: '8180/3' }) }))
        .diagnosis.kind,
    ).toBe('combined');
  });
});

describe('number and sizes', () => {
  const found = (...resources: Resource[]) => caseOf(specimen(), pathologyReport(), ...resources).tumours.pathology;
  const size = (value: string, over: Record<string, unknown> = {}) => pathology('tumour-size', value, over);

  it.each([
    ['an integer', { valueInteger: 2 }, 2, true],
    ['{count}', { valueQuantity: { value: 1, code: '{count}' } }, 1, false],
    ['absent: single', answered('absent'), 1, false],
    ['present: several', answered('present'), 'missing: not-stated', true],
    ['multifocal', { valueCodeableConcept: coded({ snomed: '444696007' }) }, 'missing: not-stated', true],
    ['0', { valueInteger: 0 }, 'missing: unreadable', undefined],
    ['2.5', { valueQuantity: { value: 2.5 } }, 'missing: unreadable', undefined],
    ['3 cm', { valueQuantity: { value: 3, unit: 'cm' } }, 'missing: unreadable', undefined],
    ['>= 4', { valueQuantity: { value: 4, comparator: '>=' } }, 4, true],
    ['an unknown code', { valueCodeableConcept: coded({ snomed: '1' }) }, 'missing: unknown-code', undefined],
  ])('counted by %s', (_, value, number, several) => {
    const tumours = found(pathology('tumour-number', value));
    expect([told(tumours.number), tumours.several]).toEqual([number, several]);
  });

  it('counts sizes of one specimen, and takes one size for no count', () => {
    const two = found(size('3.1 cm'), size('25 mm'));
    expect([told(two.number), two.several, told(two.largest), two.sizes.map(({ value }) => value)]).toEqual([
      2,
      true,
      3.1,
      [3.1, 2.5],
    ]);
    const one = found(size('3.1 cm'));
    expect([told(one.number), one.several, told(one.largest)]).toEqual(['missing: not-stated', undefined, 3.1]);
  });

  it('reads mCODE’s longest dimension inside the size, and on its own', () => {
    const inside = found(
      pathology(
        'tumour-size',
        {},
        { component: [{ code: coded('tumour-longest'), valueQuantity: { value: 5.2, unit: 'cm' } }] },
      ),
    );
    expect([told(inside.largest), told(inside.number)]).toEqual([5.2, 'missing: not-stated']);
    expect(told(found(pathology('tumour-longest', '52 mm')).largest)).toBe(5.2);
    const both = found(size('3 cm'), pathology('tumour-longest', '5.2 cm'));
    expect([told(both.largest), told(both.number)]).toEqual([5.2, 'missing: not-stated']);
  });

  it.each([
    ['fewer sizes than nodules', [pathology('tumour-number', { valueInteger: 3 }), size('3 cm')], 3],
    [
      'more sizes than nodules',
      [pathology('tumour-number', { valueInteger: 1 }), size('3 cm'), size('2 cm')],
      'missing: conflict',
    ],
    [
      'single, but multifocal',
      [pathology('tumour-number', { valueInteger: 1 }), pathology('multifocal', answered('present'))],
      'missing: conflict',
    ],
    [
      'two counts that differ',
      [pathology('tumour-number', { valueInteger: 1 }), pathology('tumour-number', { valueInteger: 2 })],
      'missing: conflict',
    ],
    ['several, with two sizes', [pathology('tumour-number', answered('present')), size('3 cm'), size('2 cm')], 2],
  ] as [string, Resource[], unknown][])('%s', (_, resources, expected) => {
    expect(told(found(...resources).number)).toBe(expected);
  });

  it.each([
    ['0 cm', 'missing: unreadable'],
    ['-2 cm', 'missing: unreadable'],
    ['3 foo', 'missing: unknown-unit'],
    ['3', 'missing: unknown-unit'],
  ])('a size of %s', (value, expected) => {
    expect(told(found(size(value)).largest)).toBe(expected);
  });

  it('does not call the readable nodule the largest beside one it cannot read', () => {
    expect(told(found(size('3 cm'), size('5 foo')).largest)).toBe('missing: unknown-unit');
  });
});

describe('vascular invasion', () => {
  it.each([
    ['present', answered('present'), 'present', 'missing: not-stated'],
    ['absent', answered('absent'), 'absent', 'missing: not-stated'],
    ['indeterminate', answered('indeterminate'), 'uncertain', 'missing: not-stated'],
    ['boolean', { valueBoolean: true }, 'present', 'missing: not-stated'],
    ['M0', { valueString: 'M0' }, 'absent', 'M0'],
    ['M2 as text of a concept', { valueCodeableConcept: { text: 'MVI M2' } }, 'present', 'M2'],
    [
      'present, with the grade',
      { valueCodeableConcept: { ...coded({ snomed: '52101004' }), text: 'M1' } },
      'present',
      'M1',
    ],
    [
      'absent, but M2',
      { valueCodeableConcept: { ...coded({ snomed: '2667000' }), text: 'M2' } },
      'missing: unreadable',
      'M2',
    ],
    [
      'vascular invasion present, of small vessels',
      { valueCodeableConcept: coded({ snomed: '372287009' }) },
      'present',
      'missing: not-stated',
    ],
    [
      'no vascular invasion, of small vessels',
      { valueCodeableConcept: coded({ snomed: '127494000' }) },
      'absent',
      'missing: not-stated',
    ],
    [
      'an unknown code',
      { valueCodeableConcept: coded({ snomed: '1' }) },
      'missing: unknown-code',
      'missing: not-stated',
    ],
    [
      'a code like a property',
      { valueCodeableConcept: coded({ snomed: 'constructor' }) },
      'missing: unknown-code',
      'missing: not-stated',
    ],
    ['nothing', {}, 'missing: unreadable', 'missing: not-stated'],
  ])('small vessels: %s', (_, value, expected, grade) => {
    const { inputs } = caseOf(specimen(), pathologyReport(), pathology('small-vessel-invasion', value));
    expect([told(inputs.mvi), told(inputs.mviGrade)]).toEqual([expected, grade]);
  });

  it('is never MVI by elimination', () => {
    const general = pathology(
      'vascular-invasion',
      { valueCodeableConcept: coded({ snomed: '372287009' }) },
      { id: 'v' },
    );
    const patientCase = caseOf(
      specimen(),
      pathologyReport(),
      general,
      pathology('large-vessel-invasion', answered('absent')),
    );
    expect([told(patientCase.inputs.mvi), told(patientCase.inputs.macrovascularInvasion)]).toEqual([
      'missing: not-stated',
      'absent',
    ]);
    expect(notesOf(patientCase)).toContain('mvi-level-not-assessed Observation/v');
  });

  it('of large vessels is present if imaging or pathology says so', () => {
    const large = (id: string, answer: 'present' | 'absent', over: Record<string, unknown>) =>
      pathology('large-vessel-invasion', answered(answer), { id, ...over });
    const imaged = {
      specimen: undefined,
      issued: undefined,
      category: [coded({ category: 'imaging' })],
      effectiveDateTime: '2026-01-02',
    };
    const macro = (...resources: Resource[]) =>
      told(caseOf(specimen(), pathologyReport(), ...resources).inputs.macrovascularInvasion);
    expect(macro(large('a', 'present', imaged), large('b', 'absent', {}))).toBe('present');
    expect(macro(large('a', 'absent', imaged), large('b', 'present', {}))).toBe('present');
    expect(macro(large('a', 'absent', imaged))).toBe('absent');
    expect(macro()).toBe('missing: not-stated');
    expect(told(caseOf().inputs.macrovascularInvasion)).toBe('missing: pending');
  });

  it('extrahepatic spread: a category, a metastasis on the list, or silence', () => {
    const spread = (...resources: Resource[]) => told(caseOf(specimen(), ...resources).inputs.extrahepaticSpread);
    expect(spread()).toBe('missing: not-stated');
    expect(spread(pathology('clinical-m', { valueString: 'pM1' }))).toBe('present');
    expect(spread(pathology('clinical-m', { valueString: 'cM0' }))).toBe('absent');
    expect(spread(condition(coded({ icd10: 'C78.0' }), '2025-12-01'))).toBe('present');
    expect(spread(condition(coded({ icd10: 'C78.0' }), '2026-01-20'))).toBe('missing: not-stated');
    expect(spread(condition(coded({ icd10: 'C78.7' }), '2025-12-01'))).toBe('missing: not-stated');
  });
});

describe('margin', () => {
  const margin = (resources: Resource[], clearMarginMm = 0) =>
    read(aChart(resection(), hcc(), specimen(), pathologyReport(), resources), { asOf, settings: { clearMarginMm } })
      .inputs;
  const involved = { snomed: '396324006' };

  it.each([
    ['involved as a value', [pathology('margin', { valueCodeableConcept: coded(involved) })], 'R1'],
    ['involved as a code, present', [pathology(coded(involved), answered('present'))], 'R1'],
    [
      'involved as a code, positive',
      [pathology(coded(involved), { valueCodeableConcept: coded({ snomed: '10828004' }) })],
      'R1',
    ],
    ['involved as a code, absent', [pathology(coded(involved), answered('absent'))], 'R0'],
    ['uninvolved as a value', [pathology('margin', { valueCodeableConcept: coded({ snomed: '55182004' }) })], 'R0'],
    ['negative', [pathology('margin', { valueString: 'Negative' })], 'R0'],
    ['clear', [pathology('margin', { valueString: 'clear' })], 'R0'],
    ['close', [pathology('margin', { valueString: 'close' })], 'R0'],
    ['R2 as text', [pathology('margin', { valueString: 'R2' })], 'R2'],
    [
      'R0 as a code',
      [pathology({ text: 'Residual tumour' }, { valueCodeableConcept: coded({ snomed: '258254000' }) })],
      'R0',
    ],
    [
      'R2 and involved',
      [pathology('margin', { valueString: 'R2' }), pathology(coded(involved), answered('present'))],
      'R2',
    ],
    [
      'in a component',
      [pathology('margin', {}, { component: [{ code: coded(involved), ...answered('present') }] })],
      'R1',
    ],
    ['as the report’s conclusion', [pathologyReport([], { conclusionCode: [coded(involved)] })], 'R1'],
    ['uncertain', [pathology('margin', answered('indeterminate'))], 'missing: unknown-code'],
    ['nothing said', [], 'missing: not-stated'],
    [
      'two statements that disagree',
      [pathology(coded(involved), answered('present')), pathology('margin-distance', '3 mm')],
      'missing: conflict',
    ],
  ] as [string, Resource[], string][])('%s', (_, resources, expected) => {
    expect(told(margin(resources).margin)).toBe(expected);
  });

  it.each([
    ['0 mm', 0, 'R1'],
    ['0.1 mm', 0, 'R0'],
    ['1 cm', 0, 'R0'],
    ['>10 mm', 0, 'R0'],
    ['<1 mm', 0, 'missing: unreadable'],
    ['3 foo', 0, 'missing: unknown-unit'],
    ['0.9 mm', 1, 'R1'],
    ['1 mm', 1, 'R1'],
    ['1.1 mm', 1, 'R0'],
  ])('a distance of %s where more than %s mm is clear', (value, limit, expected) => {
    expect(told(margin([pathology('margin-distance', value)], limit).margin)).toBe(expected);
  });

  it('keeps the sign of a distance beside the margin it makes clear', () => {
    const found = margin([
      pathology('margin-distance', {
        valueQuantity: { value: 5, comparator: '>', unit: 'mm', system: 'http://unitsofmeasure.org', code: 'mm' },
      }),
    ]);
    expect(found.margin).toMatchObject({ value: 'R0', reported: { value: '>5', unit: 'mm' } });
    expect(found.marginDistance).toMatchObject({ value: 5, bound: 'lower', reported: { value: '>5', unit: 'mm' } });
  });

  it('keeps the closest distance', () => {
    expect(
      margin([pathology('margin-distance', '1.2 cm'), pathology('margin-distance', '4 mm')]).marginDistance,
    ).toMatchObject({ value: 4, unit: 'mm' });
  });
});

it.each([
  ['as written', { valueString: 'Edmondson-Steiner III' }, 'Edmondson-Steiner III'],
  ['a code alone', { valueCodeableConcept: coded({ snomed: '61026006' }) }, 'G3'],
  ['an unknown code', { valueCodeableConcept: coded({ snomed: '1' }) }, 'missing: unknown-code'],
])('grade %s', (_, value, expected) => {
  expect(told(caseOf(specimen(), pathologyReport(), pathology('grade', value)).inputs.grade)).toBe(expected);
});
