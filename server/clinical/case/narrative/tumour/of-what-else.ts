import type { Stated } from '../scope/scope.ts';
import { lengthsIn } from './lengths.ts';

/** A length that the statements around it may make another's: the piece that was weighed beside it, a tumour of an earlier operation. */

/** "Dimensions 14 x 10 x 6 cm" beside "Weight 395 g". */
const bareLabel =
  /^\W{0,6}(?:(?:overall|total|max\w*) )?(?:sizes?|dims?|dimensions?|measur\w+|volume|大小|体积|尺寸)[^:\d]{0,12}[:\s]{0,3}\d[\d.,]*(?: ?[cm]m)? ?[x*] ?\d[\d.,]*(?: ?[cm]m)? ?[x*] ?\d/i;
const ofTumour =
  /\b(?:tumou?rs?|mass(?:es)?|lesions?|nodules?|growths?|deposits?|metastas[ie]s|foc(?:us|i))\b|[瘤灶]|肿[块物]|结节|占位|个数|数目/i;
const weighed =
  /^\W{0,6}(?:(?:specimen|liver|total) )?(?:weight|weighs|weighing|wt|重量?)[^\d]{0,12}\d|^\W{0,4}\d[\d.,]* ?(?:(?:g|gms?|grams?|kg)\b|克)/i;
const mostRows = 2;

function isWeighedPiece(stated: Stated[], i: number): boolean {
  const around = (from: number, to: number) =>
    stated.slice(Math.max(0, i + from), i + to + 1).map(({ statement }) => statement.text);
  if (!bareLabel.test(stated[i]?.statement.text ?? '') || ofTumour.test(stated[i]?.under ?? '')) return false;
  const own = longestOf(stated[i]);
  const isPieceTold = stated.slice(Math.max(0, i - mostRows - 2), i).some((one) => longestOf(one) > own);
  return (
    !isPieceTold &&
    !around(-1, 0).some((text) => ofTumour.test(text)) &&
    around(-mostRows, 1).some((text) => weighed.test(text))
  );
}

/** Along three axes, as a piece is measured. */
const longestOf = (one: Stated | undefined): number =>
  Math.max(0, ...lengthsIn(one?.statement.text ?? '', one?.under).flatMap(({ axes, cm }) => (axes > 2 ? [cm] : [])));

/** "Dimensions 14 x 10 x 6 cm", and then "#1 5.6 x 4.8 cm". */
function isBeforeItsTumours(stated: Stated[], i: number, value: number): boolean {
  const { statement, under } = stated[i] as Stated;
  const isBare = bareLabel.test(statement.text) || bareLabel.test(`${under}: ${statement.text}`);
  if (!isBare || ofTumour.test(`${under} ${stated[i - 1]?.statement.text ?? ''}`)) return false;
  return stated.slice(i + 1, i + 1 + mostBehind).some(({ statement: { text }, under: head }) => {
    const isTumours = ofTumour.test(`${head} ${text}`) || /^\W*#\d/.test(text);
    return isTumours && lengthsIn(text).some(({ axes, cm }) => axes > 1 && cm < value);
  });
}
const mostBehind = 7;

/** Lines of the past that others go on: "PREV: 2 YRS AGO SEG 2/3", "RESECTION, 2 HCC, 6.0 CM". */
const past =
  /^\W{0,4}(?:prev(?:ious(?:ly)?)?|last (?:time|year|report)|prior|hist(?:ory)?|hx|past|earlier|before|既往|前次|上次|病史)(?![a-z])[^:\d]{0,24}:/i;
const goesElsewhere =
  /^[^A-Za-z\u3400-\u9fff]{0,6}[A-Za-z\u3400-\u9fff][^:]{0,24}:|\b(?:now|current\w*|present|this time|today)\b|本次|此次|这次|现/i;
const mostLines = 4;

function goesOnOfThePast(stated: Stated[], i: number): boolean {
  for (let row = i; row >= Math.max(0, i - mostLines); row--) {
    const text = stated[row]?.statement.text ?? '';
    if (past.test(text)) return row < i;
    if (goesElsewhere.test(text)) return false;
  }
  return false;
}

/** "Size: 9.2 x 3.6 cm", and below it "Wall: 0.2 cm": a gallbladder, whose head was left out. */
const hollow = /^\W{0,4}(?:wall|mucosa|stones?|calculi|contents?|bile|壁厚?|[黏粘]膜|结石)[^:]{0,14}:/i;
const bareSize = /^\W{0,4}(?:sizes?|dimensions?|measur\w+|大小|体积)[^:\w]{0,4}:/i;
const isOfHollow = (stated: Stated[], i: number): boolean =>
  bareSize.test(stated[i]?.statement.text ?? '') &&
  stated.slice(i + 1, i + 3).some(({ statement: { text } }) => hollow.test(text));

/** "A lies 8 mm from the ink; B 20 mm; C 23 mm", "甲距切缘8mm;乙20mm;丙23mm": as far from it as the first is told to be. */
const ofLabelOnly =
  /^\W{0,4}(?:and |while |but )?(?:(?:the |that of )?(?:tumou?r|nodule|lesion|mass|focus|deposit|second|third|other|smaller|larger|one|latter) ?)?(?:[B-F]|[2-6]|I{2,3}|IV|V|(?<=[a-z])|[乙丙丁戊②-⑤]|(?:结节|病灶|肿瘤|瘤|灶)[2-5二三四五B-E])[瘤灶者]?[\s:约为是(at]{0,5}\d[\d.oO]* ?(?:[cm]m|厘米|毫米|公分)\W{0,3}$/i;
const distance =
  /\b(?:from|off|away|short of|clear of|distance|to (?:the |its )?(?:[\w-]+ ){0,3}(?:ink|margin|edge|surface|vein|hilum|plane|capsule|ligament|line))\b|[距离]/i;
function goesOnOfDistances(stated: Stated[], i: number): boolean {
  const textOf = (row: number) => stated[row]?.statement.text ?? '';
  let row = i;
  while (row > Math.max(0, i - mostLines) && ofLabelOnly.test(textOf(row))) row--;
  return row < i && distance.test(textOf(row)) && /\d ?(?:[cm]m|厘米|毫米|公分)/i.test(textOf(row));
}

/** Every statement that gives the length may speak of something else. */
export function mayBeAnothers(stated: Stated[], value: number): boolean {
  const giving = stated.flatMap(({ statement, under }, i) =>
    lengthsIn(statement.text, under).some(({ listed }) => listed.includes(value)) ? [i] : [],
  );
  return (
    giving.length > 0 &&
    giving.every(
      (i) =>
        isWeighedPiece(stated, i) ||
        isBeforeItsTumours(stated, i, value) ||
        isOfHollow(stated, i) ||
        goesOnOfThePast(stated, i) ||
        goesOnOfDistances(stated, i),
    )
  );
}
