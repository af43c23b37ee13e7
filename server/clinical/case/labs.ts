import type { ClinicalSettings } from '../settings.ts';
import { answerOf, reportedValue } from './answer.ts';
import type { Chart, Finding } from './chart.ts';
import type { Concept } from './codes.ts';
import { codingsOf, conceptsIn, finite, type Json, list, record, text, wordsOf } from './fhir.ts';
import { type LocalConcept, namedOnly } from './local-codes.ts';
import { type Measured, measured, type Scale } from './measurement.ts';
import type { Answer, Inputs, Operation } from './patient-case.ts';
import { afpFloor } from './plausible.ts';
import { latestBefore, type Reading } from './preoperative.ts';
import { isKnown, missing, type Sourced } from './sourced.ts';
import { convert } from './units.ts';

/** Laboratory values before the operation. Effective time, never issued. */

const scales = {
  albumin: { unit: 'g/L', substance: 'albumin' },
  bilirubin: { unit: 'umol/L', substance: 'bilirubin' },
  platelets: { unit: '10*9/L', substance: 'platelets' },
  ast: { unit: 'U/L', substance: 'enzyme' },
  alt: { unit: 'U/L', substance: 'enzyme' },
  inr: { unit: '1' },
  creatinine: { unit: 'umol/L', substance: 'creatinine' },
  sodium: { unit: 'mmol/L', substance: 'sodium' },
  pivka2: { unit: "m[arb'U]/mL", substance: 'pivka2' },
} as const satisfies Partial<Record<keyof Inputs & Concept, Scale>>;

/** Units as the Assessment names them, where UCUM's spelling is another. */
const names: Partial<Record<string, string>> = { "m[arb'U]/mL": 'mAU/mL', '1': '', '[IU]/mL': 'IU/mL' };
export const unitName = (unit: string): { unit?: string } => {
  const name = names[unit] ?? unit;
  return name === '' ? {} : { unit: name };
};

/** Two results of one moment within this share are one result in two units. */
export const roundingShare = 0.02;

type Labs = Pick<Inputs, keyof typeof scales | 'afp' | 'astUpperLimit' | 'hbsag' | 'antiHcv' | 'hbvDna'>;

export function readLabs(chart: Chart, operation: Operation | undefined, settings: ClinicalSettings): Labs {
  const number = (concepts: Concept[], window: number, unit: string, read: (node: Json) => Measured): Sourced<number> =>
    latestBefore(chart, operation, {
      findings: chart.about(...concepts),
      replaced: chart.replaced(...concepts),
      window,
      same: within,
      ...unitName(unit),
      read: ({ node }) => read(node),
    });
  const hinted = (fact: Sourced<number>, concept: LocalConcept, window: number) =>
    hintAt(chart, operation, fact, concept, window);
  const byScale = Object.fromEntries(
    (Object.entries(scales) as [keyof typeof scales, Scale][]).map(([name, scale]) => {
      const read = number([name], settings.windows.labs, scale.unit, (node) => measured(node, scale));
      return [name, hinted(read, name, settings.windows.labs)];
    }),
  ) as Pick<Inputs, keyof typeof scales>;
  const presence = (concept: Concept) =>
    latestBefore(chart, operation, {
      findings: chart.about(concept),
      replaced: chart.replaced(concept),
      window: settings.windows.labs,
      read: readPresence,
    });
  return {
    ...byScale,
    afp: hinted(
      number(['afp'], settings.windows.afp, 'ug/L', (node) => readAfp(node, settings)),
      'afp',
      settings.windows.afp,
    ),
    astUpperLimit: upperLimit(chart, byScale.ast),
    hbsag: presence('hbsag'),
    antiHcv: presence('anti-hcv'),
    hbvDna: number(['hbv-dna', 'hbv-dna-log'], settings.windows.labs, '[IU]/mL', readHbvDna),
  };
}

/** Where nothing could be read: a result that bears the name under a code not known here. It is shown, not used. */
function hintAt(
  chart: Chart,
  operation: Operation | undefined,
  fact: Sourced<number>,
  concept: LocalConcept,
  window: number,
): Sourced<number> {
  if (isKnown(fact) || !['not-found', 'out-of-window'].includes(fact.missing)) return fact;
  const named = namedOnly(chart, concept);
  if (named.length === 0) return fact;
  const told = latestBefore<number>(chart, operation, {
    findings: named,
    window,
    read: ({ entry, node }) => {
      const reported = reportedValue(node);
      const detail = `a result named "${wordsOf(entry.resource.code)}" with a code not known here; the hospital can state its code in clinical.codes.${concept}`;
      return { why: 'unknown-code', detail, ...(reported ? { reported } : {}) };
    },
  });
  return !isKnown(told) && told.missing === 'unknown-code' ? told : fact;
}

const within = (one: number, other: number): boolean =>
  Math.abs(one - other) <= roundingShare * Math.max(Math.abs(one), Math.abs(other));

export function readAfp(node: Json, { afpNgPerIu }: Pick<ClinicalSettings, 'afpNgPerIu'>): Measured {
  const read = measured(node, { unit: 'ug/L', substance: 'afp', ...(afpNgPerIu === undefined ? {} : { afpNgPerIu }) });
  return 'value' in read ? { ...read, value: Math.max(read.value, afpFloor) } : read;
}

export function readPlatelets(node: Json): Measured {
  return measured(node, scales.platelets);
}

/** Reported as a logarithm by its code or its unit. */
function readHbvDna(node: Json): Measured {
  const quantity = record(node.valueQuantity);
  const value = finite(quantity?.value);
  const unit = `${text(quantity?.unit) ?? ''} ${text(quantity?.code) ?? ''}`;
  const isLog = /log/i.test(unit) || conceptsIn(node.code).includes('hbv-dna-log');
  if (!isLog || value === undefined) return measured(node, { unit: '[IU]/mL', zero: true });
  return {
    value: Number((10 ** value).toPrecision(3)),
    reader: 'coded',
    reported: { value, unit: text(quantity?.unit) ?? 'log IU/mL' },
  };
}

/** Present or absent: as answered, else as the laboratory flagged its number. */
export function readPresence({ node }: Finding): Reading<Answer> {
  const answered = answerOf(node.valueQuantity === undefined ? node : { interpretation: node.interpretation });
  const reported = reportedValue(node);
  if (answered !== undefined && answered !== 'silent' && answered.answer !== 'uncertain')
    return { value: answered.answer, reader: answered.reader, reported: reported ?? answered.reported };
  const why = answered === 'silent' ? 'unreadable' : 'unknown-code';
  return { why, detail: 'it is answered neither present nor absent', ...(reported ? { reported } : {}) };
}

/** APRI's upper limit is that of the laboratory which gave the AST. */
function upperLimit(chart: Chart, ast: Sourced<number>): Sourced<number> {
  if (!isKnown(ast)) return missing('not-found', 'no AST to take it from');
  const [ref = ''] = ast.from;
  const observation = chart.find(ref);
  const highs = list(observation?.resource.referenceRange).flatMap(({ high, appliesTo, type }) => {
    const quantity = record(high);
    const value = finite(quantity?.value);
    const kinds = codingsOf(type).map(({ code }) => code);
    if (value === undefined || appliesTo !== undefined || (kinds.length > 0 && !kinds.includes('normal'))) return [];
    const unit = text(quantity?.code) ?? text(quantity?.unit) ?? ast.reported?.unit ?? '';
    return [{ value: convert(value, unit, 'U/L', 'enzyme'), reported: { value, unit } }];
  });
  const [first] = highs;
  if (!first || !observation) return missing('not-stated', `${ref} states no upper limit of normal`);
  if (first.value === undefined)
    return missing('unknown-unit', `the unit of the upper limit of ${ref} is not known here`);
  if (highs.some(({ value }) => value !== first.value))
    return missing('conflict', `${ref} states several upper limits of normal`);
  return {
    value: first.value,
    unit: 'U/L',
    reported: first.reported,
    ...(ast.takenOn === undefined ? {} : { takenOn: ast.takenOn }),
    from: [ref],
    reader: 'coded',
    verified: true,
  };
}
