import { conceptWords } from './answer.ts';
import { finite, type Json, record, text } from './fhir.ts';
import type { Known, MissingReason, Reported } from './sourced.ts';
import { activityPerMl, convert, isKnownUnit, type Substance, type Unit } from './units.ts';

/** A number in its canonical unit, or why it cannot be read. */
export type Measured =
  | (Pick<Known<number>, 'reader' | 'reported' | 'bound'> & { value: number })
  | { why: Extract<MissingReason, 'unknown-unit' | 'unreadable'>; detail: string; reported?: Reported };

/** As written, before conversion. */
interface Written {
  value: number;
  comparator?: string;
  /** The spellings of the unit that were given: UCUM code first, then the printed one. */
  units: string[];
  reader: 'coded' | 'string';
  reported: Reported;
}

/** The AFP's factor is the hospital's: without it IU/mL is an unknown unit. */
export interface Scale {
  unit: Unit;
  substance?: Substance;
  afpNgPerIu?: number;
  /** Zero is a value (ECOG, a margin's distance). */
  zero?: true;
}

export function measured(node: Json, scale: Scale): Measured {
  const written = writtenIn(node);
  if ('why' in written) return written;
  const { value, comparator, units, reader, reported } = written;
  if (value < 0 || (value === 0 && !scale.zero))
    return { why: 'unreadable', detail: `${value} is no possible value`, reported };
  const told = units.filter((unit) => unit === '' || isKnownUnit(unit));
  const converted = told.map((unit) => inScale(value, unit, scale));
  const [first] = converted;
  if (first === undefined) {
    const unit = units[0] ?? '';
    const detail = unit === '' ? 'no unit is given' : `the unit "${unit}" is not known here`;
    return { why: 'unknown-unit', detail, reported };
  }
  if (converted.some((other) => other === undefined || Math.abs(other - first) > 1e-9 * first))
    return { why: 'unknown-unit', detail: `the units ${told.join(' and ')} disagree`, reported };
  const bound = comparator === undefined ? undefined : comparator.startsWith('>') ? 'lower' : 'upper';
  return { value: first, reader, reported, ...(bound === undefined ? {} : { bound }) };
}

function inScale(value: number, unit: string, { unit: to, substance, afpNgPerIu }: Scale): number | undefined {
  if (to === '1' && unit === '') return value;
  const direct = convert(value, unit, to, substance);
  if (direct !== undefined || substance !== 'afp' || afpNgPerIu === undefined) return direct;
  const activity = activityPerMl(value, unit);
  return activity === undefined ? undefined : Number((activity * afpNgPerIu).toPrecision(12));
}

function writtenIn(node: Json): Written | { why: 'unreadable'; detail: string; reported?: Reported } {
  const quantity = record(node.valueQuantity);
  if (quantity) return fromQuantity(quantity);
  const integer = finite(node.valueInteger);
  if (integer !== undefined) return { value: integer, units: [''], reader: 'coded', reported: { value: integer } };
  const string = text(node.valueString) ?? text(conceptWords(node));
  if (string !== undefined) return fromString(string);
  const ranged = node.valueRange !== undefined || node.valueRatio !== undefined;
  return { why: 'unreadable', detail: ranged ? 'the result is a range' : 'the result has no value' };
}

function fromQuantity(quantity: Json): ReturnType<typeof writtenIn> {
  const value = finite(quantity.value);
  const unit = text(quantity.unit);
  const code = text(quantity.code);
  if (value === undefined) return { why: 'unreadable', detail: 'the result has no value' };
  const comparator = text(quantity.comparator);
  const printed = unit ?? code;
  const reported = {
    value: comparator === undefined ? value : `${comparator}${value}`,
    ...(printed === undefined ? {} : { unit: printed }),
  };
  if (comparator !== undefined && !/^[<>]=?$/.test(comparator))
    return { why: 'unreadable', detail: `the comparator "${comparator}" is not known here`, reported };
  const units = [...new Set([code, unit].filter((spelling) => spelling !== undefined))];
  return {
    value,
    units: units.length > 0 ? units : [''],
    reader: 'coded',
    reported,
    ...(comparator === undefined ? {} : { comparator }),
  };
}

/** No analyser prints a longer result. */
const longestResult = 100;

/** `[<>]number unit`, as analysers print it: "<1.3 ng/mL", "> 1210 ug/L". */
const numberWithUnit = /^([<>≤≥]=?)?\s*(\d+(?:\.\d+)?)\s*((?:[^\d\s<>,;~-]|10(?:[*^e]|[369]\/)).*)?$/i;

function fromString(string: string): ReturnType<typeof writtenIn> {
  const reported = { value: string };
  const found = string.length > longestResult ? undefined : numberWithUnit.exec(string.normalize('NFKC').trim());
  if (!found) return { why: 'unreadable', detail: `"${string}" is not a number with a unit`, reported };
  const [, comparator, number, unit = ''] = found;
  return {
    value: Number(number),
    units: [unit.trim()],
    reader: 'string',
    reported,
    ...(comparator === undefined ? {} : { comparator: comparator.replace('≤', '<=').replace('≥', '>=') }),
  };
}
