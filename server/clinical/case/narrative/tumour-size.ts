import { largestBelievedSizeCm } from '../plausible.ts';
import { type Fact, isOfThePast, sentences, stretch } from './fact.ts';

/** The largest tumour diameter of a text: a length counts as the tumour's when the nearest name before it (else right after it) is one of a tumour. */

const number = String.raw`\d{1,3}(?:\.\d+)?`;
const unit = '(?:cm|mm|厘米|毫米|公分|centimet(?:er|re)s?|millimet(?:er|re)s?)';
const length = new RegExp(
  String.raw`(?<![\d.])(${number})\s*(${unit})?(?:\s*[x×*✕]\s*(${number})\s*(${unit})?)?(?:\s*[x×*✕]\s*(${number})\s*(${unit})?)?(?![\d.])`,
  'gi',
);
/** Numbers of a list share the unit at its end: "3.5, 2.0 and 1.2 cm". */
const listBefore = new RegExp(String.raw`(?:(${number})\s*(?:,|，|、|and|和|及|/)\s*(?:and\s*)?)+$`, 'i');

const tumour =
  /tumou?rs?|mass(?:es)?|lesions?|nodules?|carcinomas?|\bhccs?\b|neoplasms?|greatest dimension|(?:max\w*|largest) (?:dimension|diameter)|肿瘤|肿物|肿块|结节|病灶|占位|瘤体|癌(?!栓|旁)/gi;
const other =
  /specimen|margin|distan(?:ce|t)(?: (?:from|to)(?: the)? \w+)?|f[au]rthest|within|beyond|capsule|gall ?bladder|lymph nodes?|thromb\w+|vein|vessels?|(?:satellite|cirrhotic|regenerat\w+|dysplastic)(?: \w+)?|adenoma|ha?emangioma|cyst\w*|wedge|liver (?:tissue|parenchyma|resection)|ablation|标本|送检|切缘|边缘|距[^，,。；;\d]{0,8}|包膜厚|胆囊|淋巴结|癌栓|瘤栓|静脉|血管瘤?|卫星(?:结节|灶|病灶)?|囊肿|肝组织|脾|再生结节?/gi;
const awayAfter = /^\s*(?:\)|）)?\s*(?:\w+ ){0,2}?(?:from|away|to the|proximal|distal|clear|以外|处为|外)/i;
const tumourAfter =
  /^\s*(?:in (?:greatest|maximum|largest) (?:dimension|diameter)|(?:[\w-]+ ){0,3}?(?:tumou?r|mass|lesion|nodule|carcinoma|hcc)\b|大小?的?(?:肿|结节|病灶|占位|癌)|的?(?:肿|结节|病灶|占位|癌))/i;

/** One length, or a list of them, in centimetres. */
interface Found {
  cm: number;
  start: number;
  end: number;
}

export function readTumourSize(text: string): Fact[] {
  const sizes = sentences(text).flatMap((sentence) => {
    if (isOfThePast(sentence.text)) return [];
    return [...sentence.text.matchAll(length)].flatMap((found): Found[] => {
      if (!found.some((part, i) => i > 0 && i % 2 === 0 && part !== undefined)) return [];
      const listed = listBefore.exec(sentence.text.slice(0, found.index))?.[0] ?? '';
      const cm = largestCm(found, listed);
      if (cm === undefined || cm <= 0 || cm > largestBelievedSizeCm || !isOfTumour(sentence.text, found)) return [];
      const start = sentence.start + found.index;
      return [{ cm, start: start - listed.length, end: start + found[0].trimEnd().length }];
    });
  });
  return sizes.map(({ cm, start, end }) => ({
    fact: 'tumourSize',
    value: cm,
    unit: 'cm',
    ...stretch(text, start, end),
    verified: false,
  }));
}

/** Undefined where no unit stands at any of the dimensions. */
function largestCm(found: RegExpExecArray, list: string): number | undefined {
  const [, a, aUnit, b, bUnit, c, cUnit] = found;
  const shared = cUnit ?? bUnit ?? aUnit;
  if (shared === undefined) return undefined;
  const own: [string | undefined, string | undefined][] = [
    [a, aUnit],
    [b, bUnit],
    [c, cUnit],
  ];
  const listed = (list.match(new RegExp(number, 'g')) ?? []).map((value): [string, undefined] => [value, undefined]);
  const values = [...own, ...listed].flatMap(([value, is]) =>
    value === undefined ? [] : [Number(value) * factor(is ?? shared)],
  );
  return Number(Math.max(...values).toPrecision(6));
}

const factor = (written: string): number => (/^(?:mm|毫米|milli)/i.test(written) ? 0.1 : 1);

function isOfTumour(sentence: string, found: RegExpExecArray): boolean {
  const before = sentence.slice(0, found.index);
  const after = sentence.slice(found.index + found[0].length);
  if (awayAfter.test(after)) return false;
  if (tumourAfter.test(after)) return true;
  return lastOf(tumour, before) > lastOf(other, before);
}

const lastOf = (pattern: RegExp, before: string): number => {
  const last = [...before.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : -1;
};
