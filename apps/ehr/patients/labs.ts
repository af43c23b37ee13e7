import type { DiagnosticReport, Observation, Quantity, Reference } from '@medplum/fhirtypes';
import { type Chart, concept, systems, type When } from './chart.ts';
import { at } from './dates.ts';
import { hospital } from './staff.ts';

/** Laboratory results as hospitals send them: `draw(chart, -2, 'AFP 5400 ng/mL, INR 1.08')`. */

interface Analyte {
  name: string;
  loinc: string;
  local: string;
  /** LOINC codes that differ by unit. */
  loincByUnit?: Record<string, string>;
  /** Normal range by the unit reported. */
  range?: Record<string, [low: number | undefined, high: number | undefined]>;
}

const analytes: Record<string, Analyte> = {
  AFP: {
    name: 'Alpha-fetoprotein',
    loinc: '1834-1',
    local: 'LAB-0107',
    range: { 'ng/mL': [undefined, 7], 'ug/L': [undefined, 7], 'IU/mL': [undefined, 5.8] },
  },
  'PIVKA-II': { name: 'PIVKA-II (DCP)', loinc: '34444-0', local: 'LAB-0109', range: { 'mAU/mL': [undefined, 40] } },
  albumin: { name: 'Albumin', loinc: '1751-7', local: 'LAB-0011', range: { 'g/L': [40, 55], 'g/dL': [3.5, 5.2] } },
  bilirubin: {
    name: 'Total bilirubin',
    loinc: '1975-2',
    local: 'LAB-0014',
    loincByUnit: { 'umol/L': '14631-6' },
    range: { 'mg/dL': [0.2, 1.2], 'umol/L': [3.4, 20.5] },
  },
  platelets: {
    name: 'Platelets',
    loinc: '777-3',
    local: 'LAB-0203',
    range: { '10*9/L': [125, 350], 'K/uL': [125, 350], '10*3/uL': [125, 350] },
  },
  INR: { name: 'INR', loinc: '6301-6', local: 'LAB-0301', range: { '': [0.85, 1.15] } },
  ALT: { name: 'ALT', loinc: '1742-6', local: 'LAB-0017', range: { 'U/L': [9, 50] } },
  AST: { name: 'AST', loinc: '1920-8', local: 'LAB-0018', range: { 'U/L': [15, 40] } },
  GGT: { name: 'GGT', loinc: '2324-2', local: 'LAB-0019', range: { 'U/L': [10, 60] } },
  creatinine: {
    name: 'Creatinine',
    loinc: '2160-0',
    local: 'LAB-0031',
    loincByUnit: { 'umol/L': '14682-9' },
    range: { 'mg/dL': [0.64, 1.1], 'umol/L': [57, 97] },
  },
  sodium: { name: 'Sodium', loinc: '2951-2', local: 'LAB-0034', range: { 'mmol/L': [137, 147] } },
  HBsAg: { name: 'Hepatitis B surface antigen', loinc: '5196-1', local: 'LAB-0401' },
  'anti-HCV': { name: 'Hepatitis C antibody', loinc: '13955-0', local: 'LAB-0405' },
  'HBV-DNA': { name: 'HBV DNA (log)', loinc: '48398-2', local: 'LAB-0402' },
};

interface DrawOptions {
  time?: string;
  status?: 'final' | 'preliminary' | 'entered-in-error';
  /** Quantities of this draw come without UCUM coding: the unit is text only. */
  plainUnits?: boolean;
  /** The hospital's own code alone, as before the laboratory mapped it to LOINC. */
  localCodeOnly?: boolean;
}

/** One blood sample: an Observation for each result and the report that gathers them. */
export function draw(chart: Chart, when: When, sheet: string, options: DrawOptions = {}): Reference<Observation>[] {
  const status = options.status ?? 'final';
  const taken = at(chart.date(when), options.time ?? '07:10');
  const members = sheet.split(', ').map((line) => {
    const [name = ''] = line.split(' ', 1);
    const reported = line.slice(name.length + 1);
    const analyte = analytes[name];
    if (!analyte) throw new Error(`No such analyte in the laboratory: ${line}`);
    const value = readValue(reported, options.plainUnits ?? false);
    const unit = value.valueQuantity?.unit ?? '';
    const loinc = analyte.loincByUnit?.[unit] ?? analyte.loinc;
    const range = analyte.range?.[unit];
    return chart.file<Observation>(name.toLowerCase(), {
      resourceType: 'Observation',
      status,
      category: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
      ],
      code: concept(analyte.name, options.localCodeOnly ? { local: analyte.local } : { loinc, local: analyte.local }),
      subject: chart.subject,
      effectiveDateTime: taken,
      issued: at(chart.date(when), '11:45'),
      performer: [hospital],
      ...value,
      ...(range ? { referenceRange: [rangeOf(range, unit)] } : {}),
      ...flag(value.valueQuantity, range),
    });
  });
  if (status !== 'entered-in-error' && members.length > 1) {
    chart.file<DiagnosticReport>('lab-report', {
      resourceType: 'DiagnosticReport',
      status: status === 'preliminary' ? 'preliminary' : 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'LAB' }] }],
      code: concept('Laboratory results', { loinc: '11502-2', local: 'LAB-0001' }),
      subject: chart.subject,
      effectiveDateTime: taken,
      result: members,
    });
  }
  return members;
}

/** A result of somebody else's blood, filed in this chart and gathered into its report. */
export function misfiled(chart: Chart, when: When, sheet: string, among: Reference<Observation>[]): void {
  const stranger: Chart = { ...chart, subject: { reference: 'Patient/someone-else', display: 'Someone Else' } };
  const strange = draw(stranger, when, sheet);
  chart.file<DiagnosticReport>('lab-report', {
    resourceType: 'DiagnosticReport',
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'LAB' }] }],
    code: concept('Tumour markers', { local: 'LAB-0100' }),
    subject: chart.subject,
    effectiveDateTime: at(chart.date(when), '07:10'),
    result: [...among.slice(0, 1), ...strange],
  });
}

type ReportedValue = Pick<Observation, 'valueQuantity' | 'valueString' | 'valueCodeableConcept'>;

const ucumOf: Record<string, string> = {
  'ng/mL': 'ng/mL',
  'ug/L': 'ug/L',
  'IU/mL': '[IU]/mL',
  'g/L': 'g/L',
  'g/dL': 'g/dL',
  'mg/dL': 'mg/dL',
  'umol/L': 'umol/L',
  'mmol/L': 'mmol/L',
  'U/L': 'U/L',
  '10*9/L': '10*9/L',
  '10*3/uL': '10*3/uL',
  'mAU/mL': "m[arb'U]/mL",
  'log IU/mL': '{Log_IU}/mL',
};

/** A number with a unit is a Quantity; "positive"/"negative" an answer; anything else ("<1.3 ng/mL") stays the string the analyser printed. */
function readValue(reported: string, plainUnits: boolean): ReportedValue {
  if (reported === 'positive' || reported === 'negative') {
    return { valueCodeableConcept: concept(reported, { snomed: reported === 'positive' ? '52101004' : '2667000' }) };
  }
  const quantity = /^(\d+(?:\.\d+)?)(?: (.+))?$/.exec(reported);
  if (!quantity) return { valueString: reported };
  const [, number, unit] = quantity;
  const code = unit === undefined ? '1' : ucumOf[unit];
  return {
    valueQuantity: {
      value: Number(number),
      ...(unit === undefined ? {} : { unit }),
      ...(code === undefined || plainUnits ? {} : { system: systems.ucum, code }),
    },
  };
}

function rangeOf([low, high]: [number | undefined, number | undefined], unit: string) {
  const quantity = (value: number): Quantity => ({
    value,
    ...(unit ? { unit } : {}),
    ...(ucumOf[unit] ? { system: systems.ucum, code: ucumOf[unit] } : {}),
  });
  return {
    ...(low === undefined ? {} : { low: quantity(low) }),
    ...(high === undefined ? {} : { high: quantity(high) }),
  };
}

function flag(
  quantity: Quantity | undefined,
  range: [number | undefined, number | undefined] | undefined,
): Pick<Observation, 'interpretation'> {
  if (quantity?.value === undefined || !range) return {};
  const [low, high] = range;
  const code =
    low !== undefined && quantity.value < low ? 'L' : high !== undefined && quantity.value > high ? 'H' : 'N';
  return {
    interpretation: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code }] },
    ],
  };
}
