import { describe, expect, it } from 'vitest';
import {
  aChart,
  answered,
  coded,
  hcc,
  imaging,
  imagingReport,
  lab,
  observation,
  opStart,
  procedure,
  quantity,
  type Resource,
  read,
  resection,
  study,
  told,
} from './a-chart.ts';

/** case-rules: imaging findings before the operation, and what was done after it. */

const tumoursOf = (...resources: Resource[]) => read(aChart(resection(), hcc(), resources)).tumours.imaging;

describe('an imaging finding', () => {
  const bare = (over: Record<string, unknown> = {}) =>
    observation(coded('tumour-size'), quantity('4 cm'), { id: 'size', effectiveDateTime: '2026-01-02', ...over });

  it.each([
    ['by category', bare({ category: [coded({ category: 'imaging' })] }), 4],
    ['derived from a study', bare({ derivedFrom: [{ reference: 'ImagingStudy/9' }] }), 4],
    ['part of a study', bare({ partOf: [{ reference: 'ImagingStudy/9' }] }), 4],
    ['with nothing that says so', bare(), 'missing: not-found'],
  ])('%s', (_, resource, expected) => {
    expect(told(tumoursOf(resource).largest)).toBe(expected);
  });

  it('as a result of an imaging report', () => {
    expect(
      told(
        tumoursOf(
          bare(),
          imagingReport('ImagingStudy/1', '2026-01-02', { result: [{ reference: 'Observation/size' }] }),
        ).largest,
      ),
    ).toBe(4);
  });

  it('dated by its study where it has no date of its own', () => {
    const undated = bare({ effectiveDateTime: undefined, derivedFrom: [{ reference: 'ImagingStudy/s' }] });
    expect(tumoursOf(undated, study('MR', '2026-01-02T09:00:00+08:00', { id: 's' })).largest).toMatchObject({
      value: 4,
    });
  });

  it.each([
    ['31 days before', '2025-12-10', 4],
    ['32 days before', '2025-12-09', 'missing: out-of-window'],
    ['on the day, before the start', '2026-01-10T07:00:00+08:00', 4],
    ['on the day, without a time', '2026-01-10', 'missing: out-of-window'],
    ['after', '2026-01-12', 'missing: out-of-window'],
  ])('%s', (_, at, expected) => {
    expect(told(tumoursOf(imaging('tumour-size', '4 cm', at)).largest)).toBe(expected);
  });

  it('of the latest study that answers decides', () => {
    const of = (study: string, at: string) => ({
      derivedFrom: [{ reference: `ImagingStudy/${study}` }],
      effectiveDateTime: at,
    });
    const older = [
      imaging('tumour-size', '4 cm', undefined, of('1', '2025-12-20')),
      imaging('tumour-size', '2 cm', undefined, of('1', '2025-12-20')),
      imaging('tumour-number', { valueInteger: 2 }, undefined, of('1', '2025-12-20')),
    ];
    const newer = imaging('tumour-size', '4.4 cm', undefined, of('2', '2026-01-04'));
    const tumours = tumoursOf(...older, newer);
    expect([told(tumours.largest), tumours.sizes.length, told(tumours.number)]).toEqual([4.4, 1, 2]);
  });

  it('of two studies of one day is not two nodules', () => {
    const of = (study: string, hour: string) => ({
      derivedFrom: [{ reference: `ImagingStudy/${study}` }],
      effectiveDateTime: `2026-01-04T${hour}:00:00+08:00`,
    });
    const tumours = tumoursOf(
      imaging('tumour-size', '4 cm', undefined, of('ct', '09')),
      imaging('tumour-size', '4.2 cm', undefined, of('mr', '11')),
    );
    expect([told(tumours.largest), told(tumours.number)]).toEqual([4.2, 'missing: not-stated']);
  });

  it('of several nodules in one study counts them', () => {
    const tumours = tumoursOf(imaging('tumour-size', '2.9 cm'), imaging('tumour-size', '21 mm'));
    expect([told(tumours.number), tumours.several, told(tumours.largest)]).toEqual([2, true, 2.9]);
  });

  it('fills the inputs of its own source only', () => {
    const { inputs } = read(
      aChart(resection(), hcc(), imaging('tumour-size', '4 cm'), imaging('tumour-number', { valueInteger: 1 })),
    );
    expect([inputs.tumourSizeImaging, inputs.tumourNumberImaging].map(told)).toEqual([4, 1]);
    expect([inputs.tumourSizePathology, inputs.tumourNumberPathology].map(told)).toEqual([
      'missing: pending',
      'missing: pending',
    ]);
  });

  it('may say large vessels are invaded', () => {
    expect(
      told(
        read(aChart(resection(), hcc(), imaging('large-vessel-invasion', answered('present')))).inputs
          .macrovascularInvasion,
      ),
    ).toBe('present');
  });
});

describe('imaging after the operation', () => {
  const followUp = (...resources: Resource[]) =>
    read(aChart(resection(), hcc(), resources), { asOf: '2026-12-31' }).followUp;
  const started = '2026-04-10T09:00:00+08:00';

  it('is read once it has a final report', () => {
    const mri = study('MR', started, { id: 'm' });
    const one = { date: '2026-04-10', ref: 'ImagingStudy/m', modality: 'MR', contrast: 'stated' };
    expect(followUp(mri).imaging).toEqual([{ ...one, reported: false }]);
    expect(
      followUp(mri, imagingReport('ImagingStudy/m', '2026-04-10T12:00:00+08:00', { status: 'preliminary' })).imaging,
    ).toEqual([{ ...one, reported: false }]);
    expect(followUp(mri, imagingReport('ImagingStudy/m', '2026-04-10T12:00:00+08:00')).imaging).toEqual([
      { ...one, reported: true },
    ]);
  });

  it('finds its report by order, accession or day', () => {
    const mri = study('MR', started, {
      id: 'm',
      basedOn: [{ reference: 'ServiceRequest/1' }],
      identifier: [{ value: 'A-1' }],
    });
    const report = (over: Record<string, unknown>) =>
      imagingReport('', '2026-04-10T12:00:00+08:00', { imagingStudy: undefined, code: { text: 'MRI liver' }, ...over });
    for (const over of [
      { basedOn: [{ reference: 'ServiceRequest/1' }] },
      { identifier: [{ value: 'A-1' }] },
      { effectiveDateTime: started },
    ])
      expect(followUp(mri, report(over)).imaging).toMatchObject([{ reported: true }]);
  });

  it('counts a report without its study', () => {
    const report = imagingReport('', '2026-04-10T12:00:00+08:00', {
      imagingStudy: undefined,
      code: coded({ loinc: '24557-1' }),
      effectiveDateTime: started,
    });
    expect(followUp(report).imaging).toEqual([
      { date: '2026-04-10', ref: 'DiagnosticReport/1', modality: 'MR', contrast: 'stated', reported: true },
    ]);
  });

  it.each([
    [{ description: 'MRI liver without and with contrast' }, 'stated'],
    [{ description: 'MRI liver w/o contrast' }, 'none'],
    [{ description: 'MRI liver, dynamic contrast-enhanced' }, 'stated'],
    [{ description: '肝脏MRI平扫+增强' }, 'stated'],
    [{ description: '上腹部MRI平扫' }, 'none'],
    [{ description: 'MRI liver' }, 'not-mentioned'],
    [{ description: 'MRI', procedureCode: [coded('mr-contrast')] }, 'stated'],
    [{ description: 'MRI', procedureCode: [coded('mr-plain')] }, 'none'],
    [{ description: 'MRI', procedureCode: [coded({ loinc: '24556-3' })] }, 'not-mentioned'],
  ])('contrast of %j is %s', (over, contrast) => {
    expect(followUp(study('MR', started, over)).imaging).toMatchObject([{ contrast }]);
  });

  it.each([
    ['of the liver', { description: 'CT liver' }, 1],
    ['of chest, abdomen and pelvis', { description: 'CT chest/abdomen/pelvis with contrast' }, 1],
    ['of the liver by body site', { description: 'CT', series: [{ uid: '1', bodySite: { code: '10200004' } }] }, 1],
    ['of the chest', { description: 'CT chest' }, 0],
    ['that was cancelled', { description: 'CT liver', status: 'cancelled' }, 0],
    ['that is not there yet', { description: 'CT liver', status: 'registered' }, 0],
    ['before the operation', { description: 'CT liver', started: '2026-01-02' }, 0],
  ])('%s', (_, over, count) => {
    expect(followUp(study('CT', started, over)).imaging).toHaveLength(count);
  });

  it('lists ultrasound as ultrasound', () => {
    expect(followUp(study('US', started, { description: 'Ultrasound of the liver' })).imaging).toMatchObject([
      { modality: 'US' },
    ]);
  });

  it('lists AFP after the operation by the day it was taken', () => {
    const values = [
      lab('afp', '3 ng/mL', '2026-07-10', { id: 'b' }),
      lab('afp', '4 ng/mL', '2026-04-10', { id: 'a' }),
      lab('afp', '4 ng/mL', '2026-01-10'),
    ];
    expect(followUp(...values).afp).toEqual([
      { date: '2026-04-10', ref: 'Observation/a' },
      { date: '2026-07-10', ref: 'Observation/b' },
    ]);
  });

  it('has none before a planned operation', () => {
    const planned = procedure(coded('resection'), '2026-12-31T08:00:00+08:00', { status: 'preparation' });
    expect(read(aChart(planned, hcc(), study('MR', opStart)), { asOf: '2026-12-01' }).followUp).toEqual({
      imaging: [],
      afp: [],
    });
  });
});
