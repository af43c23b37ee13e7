import { delimited } from './delimited.ts';
import { exported } from './exported.ts';
import { fieldsOf } from './fields.ts';
import { jsonFields } from './json.ts';
import { withoutRequest } from './leftovers.ts';
import { lesionsInTurn } from './lesion-columns.ts';
import { plainLetters } from './letters.ts';
import { wholeSegments, withoutLineCodes } from './line-codes.ts';
import { linesOf } from './lines.ts';
import { blanked, cut, type Mapped, trimmed } from './mapped.ts';
import { withoutPageBreaks } from './page-breaks.ts';
import { printedOptions } from './printed-options.ts';
import { answersToQuestions } from './questions.ts';
import { withRemarks } from './remarks.ts';
import { dottedLabels, spacedLabels } from './spaced-labels.ts';
import { liverColumn } from './specimen-columns.ts';
import { respelled } from './spelling.ts';
import { withSpokenStops } from './spoken.ts';
import { rowsTold } from './tables.ts';
import { tickedOnly } from './tick-boxes.ts';
import { columnsInTurn } from './two-columns.ts';
import { currentOnly } from './versions.ts';
import { xmlFields } from './xml.ts';

/** A report cut into what it states, one thing after another, however it is laid out. */

export interface Line {
  whole: Mapped;
  statements: Mapped[];
}

export const readLines = (text: string): Line[] =>
  tickedOnly(
    rowsTold(lesionsInTurn(currentOnly(exported(writtenLines(arranged(text))).map(respelled))).map(printedOptions)),
  )
    .flatMap((line) => fieldsOf(blanked(line, /_+/g)))
    .filter((line) => /[\p{L}\d]/u.test(line.text))
    .map((whole) => ({ whole, statements: statementsOf(whole) }));

/** One cell and one line after the other, without what is only of the page. */
const arranged = (text: string): Mapped => {
  const written = withoutPageBreaks(wholeSegments(withoutRequest(plainLetters(text))));
  const told = liverColumn(withRemarks(withSpokenStops(written)), text);
  return withoutLineCodes(spacedLabels(dottedLabels(yearsAside(columnsInTurn(told, text)))));
};

const writtenLines = (text: Mapped): Mapped[] =>
  xmlFields(text) ?? jsonFields(text) ?? delimited(text) ?? answersToQuestions(linesOf(text));

/** "[2014: 2 cm]" is an aside, and no box to tick. */
const yearsAside = ({ text, at }: Mapped): Mapped => ({
  text: text.replace(/\[((?:19|20)\d\d\s?[:,;][^[\]\n]{0,80})\]/g, '($1)'),
  at,
});

/** A longer stretch without a stop is cut: what stands so far apart does not belong together. */
const longest = 400;
const stop =
  /[。;!]|\?(?=\s|$)|\.(?=\s|$)|\.(?=[\u3400-\u9fff])|(?<=[a-z\d)%]{3}|[a-z ][IVX]{1,3}|[A-Z]\d)\.(?=[A-Z][a-z]{2})/g;
/** A dot behind these ends nothing. */
const shortened =
  /(?:^|[\s(:.])(?:no|nos|dr|mr|mrs|prof|st|seg|fig|approx|ca|cf|vs|max|diff|mod|incl|resp|ref|dist|diam|dim|lap|sec|acc|i\.e|e\.g|[a-z]|(?<!\b(?:and|or|to|of|in|is|was|blocks?|slides?|sections?|levels?|cassettes?|stage|grade|nodules?|tumou?rs?|lesions?)\s)\d{1,2})$/i;

/** "poorly diff. No necrosis" */
const ofMeasure = /\b(?:diff|max|dist|diam|dim|incl|approx)$/i;
const sentence = /^\s{1,3}(?:No|None|Not|Neither|There|The|This|It|We|I)\s/;

/** "cm 12 x 9 x 6. Brown soft lesion" */
const endsAxes = /(?:\d ?x|\b[cm]m|\bgr?) ?\d{1,2}$/i;

/** Ends nothing where a small letter or a number follows. */
const shortenedAhead =
  /(?:^|[\s(,/])(?:grd?|gd|stg?|ed|edm|edmond|hist(?:ol)?|micr?|macr?|inv|(?:micro|macro)?vasc|sat|nod|br|ven|lymph|marg|caps?|tum|carc|hep|lt|rt|lat|med|sup|inf|ant|post|segm|sp|spec|no|nr|neg|pos|susp|bx|resp|circ|assoc|cirrh?|para|perp|w|pt|wt|len|vol|fib|solit|part|fibr|infiltr|orig|ext|parench|(?:macro|micro)vasc|sat|nods?|desmopl|cribrif|tub|trab|br|compl|incompl|confl|periph|necr|min|surg)$/i;
const goesOn = /^\s?(?:[:=(]|[a-z\d]|[IVX]{1,4}\b|[ⅠⅡⅢⅣ])/;

function statementsOf(line: Mapped): Mapped[] {
  const found: Mapped[] = [];
  const isCapital = !/[a-z]/.test(line.text);
  const isOfNone = listOfNone.test(line.text);
  let start = 0;
  const upTo = (end: number) => {
    while (start < end) {
      const next = end - start <= longest ? end : breakIn(line.text, start);
      found.push(trimmed(cut(line, start, next)));
      start = next;
    }
  };
  for (const { index, 0: mark } of line.text.matchAll(stop)) {
    if (mark === ';' && (isOfNone || isInBrackets(line.text, start, index))) continue;
    if (mark === '.' && /^\s*[ivx]{1,4}$/i.test(line.text.slice(start, index))) continue;
    if (mark === '.' && /^\s?\d/.test(line.text.slice(index + 1)) && isInBrackets(line.text, start, index)) continue;
    const ahead = line.text.slice(Math.max(start, index - 16), index);
    if (
      mark === '.' &&
      ((shortened.test(ahead) &&
        !(ofMeasure.test(ahead) && sentence.test(line.text.slice(index + 1))) &&
        !(endsAxes.test(ahead) && /^\s[A-Z][a-z]/.test(line.text.slice(index + 1)))) ||
        (shortenedAhead.test(ahead) && (isCapital || goesOn.test(line.text.slice(index + 1)))))
    )
      continue;
    upTo(mark === '?' ? index + 1 : index);
    start = index + 1;
  }
  upTo(line.text.length);
  return found.filter(({ text }) => text !== '');
}

/** "Looked for and not seen: satellites; invasion of ducts": what is denied together is told together. */
const listOfNone =
  /^[^:.。;]{0,40}(?:\bnot (?:seen|found|identified|present|detected|observed)|\babsent|^negative(?: findings?| features?)?|未见|均无|皆无|阴性(?:所见|项目|发现)?)\s?:[^:。]{0,400}$/i;

/** Behind a comma, else between words. */
function breakIn(text: string, start: number): number {
  const stretch = text.slice(start, start + longest);
  const comma = Math.max(stretch.lastIndexOf(','), stretch.lastIndexOf('、'));
  const gap = comma > longest / 2 ? comma : stretch.lastIndexOf(' ');
  return start + (gap > longest / 2 ? gap + 1 : longest);
}

/** "(two; 2 and 3 mm)" is one thing. */
const isInBrackets = (text: string, start: number, index: number): boolean =>
  /\([^()]{0,80}$/.test(text.slice(Math.max(start, index - 81), index)) &&
  /^[^()]{0,80}\)/.test(text.slice(index, index + 82));
