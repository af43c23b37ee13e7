// UCUM 2.1, https://ucum.org/ucum: the part laboratories and tumour sizes use; spellings beyond it by one table of aliases.
import { table } from './table.ts';

/** Canonical units of the inputs (case-rules, "Names"). */
export type Unit =
  | 'ug/L'
  | 'g/L'
  | 'umol/L'
  | 'mmol/L'
  | '10*9/L'
  | 'U/L'
  | '1'
  | "m[arb'U]/mL"
  | '[IU]/mL'
  | 'cm'
  | 'mm'
  | 'mm[Hg]';

declare const unit: unique symbol;
/** A number that is known to be in this unit: only `convert` makes one. */
export type Quantity<U extends Unit> = number & { readonly [unit]: U };
export type GramPerL = Quantity<'g/L'>;
export type MicrogramPerL = Quantity<'ug/L'>;
export type MicromolPerL = Quantity<'umol/L'>;
export type Centimetre = Quantity<'cm'>;
export type Millimetre = Quantity<'mm'>;

/** What is measured, where that decides what a unit means. */
export type Substance = 'bilirubin' | 'creatinine' | 'albumin' | 'sodium' | 'platelets' | 'enzyme' | 'afp' | 'pivka2';

/** g/mol. Bilirubin 1 mg/dL = 17.104 umol/L and creatinine 88.42 (clinical.md); albumin 66.5 kDa. */
export const molarMass: Partial<Record<Substance, number>> = {
  bilirubin: 1e4 / 17.104,
  creatinine: 1e4 / 88.42,
  albumin: 66_500,
};

/** Lower-cased, without spaces, superscripts levelled. */
export const aliases = new Map(
  Object.entries({
    ...{ 'gm/dl': 'g/dL', 'gm/l': 'g/L', 'g/100ml': 'g/dL', 'g%': 'g/dL' },
    ...{ 'mg%': 'mg/dL', 'mg/100ml': 'mg/dL', 'meq/l': 'mmol/L', inr: '1', ratio: '1', '{inr}': '1' },
    ...{ 'iu/l': '[IU]/L', 'iu/ml': '[IU]/mL', 'miu/ml': 'm[IU]/mL', 'kiu/l': 'k[IU]/L', 'units/l': 'U/L' },
    ...{ 'mau/ml': "m[arb'U]/mL", 'au/l': "[arb'U]/L", 'au/ml': "[arb'U]/mL", 'mau/l': "m[arb'U]/L" },
    ...{ 'k/ul': '10*3/uL', 'k/mm3': '10*3/uL', 'k/cumm': '10*3/uL', 'thou/ul': '10*3/uL', 'thousand/ul': '10*3/uL' },
    ...{ 'cells/ul': '/uL', '/cumm': '/mm3', 'giga/l': '10*9/L', 'gpt/l': '10*9/L', '/nl': '10*9/L' },
    ...{ millimetre: 'mm', millimeter: 'mm', millimetres: 'mm', millimeters: 'mm', 毫米: 'mm', 公分: 'cm' },
    ...{ centimetre: 'cm', centimeter: 'cm', centimetres: 'cm', centimeters: 'cm', 厘米: 'cm', mmhg: 'mm[Hg]' },
  }),
);
/** UCUM's own spellings, whose case may be lost on the way. */
for (const spelled of [
  ...['ng/mL', 'ug/L', 'ug/mL', 'mg/L', 'ng/dL', 'ug/dL', 'mg/dL', 'g/dL', 'g/L', 'ng/L', 'pg/mL', 'umol/L', 'mmol/L'],
  ...['nmol/L', 'umol/dL', 'U/L', 'U/mL', 'kU/L', 'ukat/L', 'nkat/L', '10*3/uL', '10*9/L', '/uL', '/mm3', 'cm', 'mm'],
])
  aliases.set(spelled.toLowerCase(), spelled);

/** In the canonical unit, or undefined: an unknown unit is never guessed. Rounded at the 12th digit, so that 7.1 cm is 7.1. */
export function convert<U extends Unit>(
  value: number,
  written: string,
  to: U,
  substance?: Substance,
): Quantity<U> | undefined {
  const from = measure(spelled(written, substance));
  const target = measure(to);
  if (!from || !target) return undefined;
  const factor = ratio(from, target, substance);
  return factor === undefined ? undefined : (Number((value * factor).toPrecision(12)) as Quantity<U>);
}

/** AFP by activity: IU/mL for a value in any unit of activity per volume (laboratories write IU, kU/L, U/mL alike). */
export function activityPerMl(value: number, written: string): number | undefined {
  const from = measure(spelled(written, 'afp'));
  const target = measure('[IU]/mL');
  const factor = from && target && (ratio(from, target) ?? ratio(from, target, 'enzyme'));
  return factor === undefined ? undefined : Number((value * factor).toPrecision(12));
}

export const isKnownUnit = (written: string): boolean => measure(spelled(written)) !== undefined;

function spelled(written: string, substance?: Substance): string {
  // Giga per litre of cells; g/L with a small g is a mass.
  if (substance === 'platelets' && written.trim() === 'G/L') return '10*9/L';
  const usual = aliases.get(written.toLowerCase());
  if (usual !== undefined) return usual;
  const levelled = written
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[μµ]|mc(?=(?:g|l|mol)\b)/gi, 'u');
  const powered = levelled.replace(/^[x×*]?10(?:\^|\*\*?|e\+?)?\(?(3|6|9|12)\)?(?=\/)/i, '10*$1');
  return aliases.get(powered.toLowerCase()) ?? powered;
}

interface Measure {
  factor: number;
  /** Exponents of the base units, as `g1m-3`. */
  dimension: string;
}

function ratio(from: Measure, to: Measure, substance?: Substance): number | undefined {
  const factor = from.factor / to.factor;
  const [is, wanted] = [from.dimension, to.dimension];
  if (is === wanted) return factor;
  // Laboratories write IU for the U of an enzyme's activity.
  if (substance === 'enzyme' && [is, wanted].sort().join() === 'iu1m-3,m-3mol1s-1')
    return is === 'iu1m-3' ? factor * enzymeUnit : factor / enzymeUnit;
  const mass = substance && molarMass[substance];
  if (mass === undefined) return undefined;
  if (is === 'g1m-3' && wanted === 'm-3mol1') return factor / mass;
  return is === 'm-3mol1' && wanted === 'g1m-3' ? factor * mass : undefined;
}

const named = (dimension: Exponents): string =>
  Object.keys(dimension)
    .filter((base) => dimension[base] !== 0)
    .sort()
    .map((base) => `${base}${dimension[base]}`)
    .join('');

type Exponents = Record<string, number>;

/** 1 U = 1 umol/min, in mol/s. */
const enzymeUnit = 1e-6 / 60;
const atoms = table<[factor: number, dimension: Exponents]>({
  g: [1, { g: 1 }],
  m: [1, { m: 1 }],
  L: [1e-3, { m: 3 }],
  l: [1e-3, { m: 3 }],
  mol: [1, { mol: 1 }],
  s: [1, { s: 1 }],
  min: [60, { s: 1 }],
  h: [3600, { s: 1 }],
  d: [86_400, { s: 1 }],
  U: [enzymeUnit, { mol: 1, s: -1 }],
  kat: [1, { mol: 1, s: -1 }],
  '[IU]': [1, { iu: 1 }],
  '[iU]': [1, { iu: 1 }],
  "[arb'U]": [1, { au: 1 }],
  'm[Hg]': [1, { hg: 1 }],
});
const prefixes: Record<string, number> = {
  ...{ k: 1e3, h: 1e2, da: 1e1, d: 1e-1, c: 1e-2, m: 1e-3, u: 1e-6, n: 1e-9, p: 1e-12, f: 1e-15 },
  ...{ M: 1e6, G: 1e9, T: 1e12 },
};

/** The spellings of the table, measured once. */
const usual = new Map<string, Measure | undefined>();
const measure = (expression: string): Measure | undefined =>
  usual.has(expression) ? usual.get(expression) : parsed(expression);

/** A UCUM expression of products, quotients, powers, prefixes, annotations and 10*n. */
function parsed(expression: string): Measure | undefined {
  const dimension: Exponents = {};
  let factor = 1;
  const terms = expression.replace(/\{[^}]*\}/g, (_, at: number) => (at === 0 ? '1' : '')).split(/([./])/);
  let sign = 1;
  for (const term of terms) {
    if (term === '.' || term === '/') sign = term === '/' ? -1 : 1;
    else if (term !== '' || terms.length === 1) {
      const found = component(term);
      if (!found) return undefined;
      factor *= found.factor ** sign;
      for (const [base, exponent] of Object.entries(found.dimension))
        dimension[base] = (dimension[base] ?? 0) + sign * exponent;
    }
  }
  return { factor, dimension: named(dimension) };
}

function component(term: string): { factor: number; dimension: Exponents } | undefined {
  const power = /^10[*^]([+-]?\d{1,2})$/.exec(term);
  if (power) return { factor: 10 ** Number(power[1]), dimension: {} };
  if (/^\d+$/.test(term)) return { factor: Number(term), dimension: {} };
  const [, symbol = '', raised = '1'] = /^(\D+?)(-?\d)?$/.exec(term) ?? [];
  const prefix = Object.keys(prefixes).find(
    (start) => symbol.startsWith(start) && atoms.has(symbol.slice(start.length)),
  );
  const atom = atoms.get(symbol) ?? (prefix === undefined ? undefined : atoms.get(symbol.slice(prefix.length)));
  if (!atom) return undefined;
  const scale = atoms.has(symbol) ? 1 : (prefixes[prefix ?? ''] ?? 1);
  const exponent = Number(raised);
  const dimension = Object.fromEntries(Object.entries(atom[1]).map(([base, n]) => [base, n * exponent]));
  return { factor: (scale * atom[0]) ** exponent, dimension };
}

for (const expression of [...aliases.values(), '1', 'cm', 'mm', 'mm[Hg]', '[IU]/mL', "m[arb'U]/mL"])
  usual.set(expression, parsed(expression));
