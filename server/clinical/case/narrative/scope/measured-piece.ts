import { type Claim, claim } from '../fact.ts';
import { biopsyHead, past } from './scope-words.ts';

/** A piece of liver that is weighed, or measured in three directions, is a resected one, whatever the operation is called. */

const piece =
  /\b(?:liver|hepatic|segments?|segs?|sections?|sectors?|lobe|wedge|S\d)\b|(?<=部分|块)肝脏|肝脏(?=组织|[一1]块)|(?<!未切?)肝(?![门硬炎癌细脏内静])|[左右][前后内外]叶|尾状叶|三叶/i;
/** Of a part of the liver, however large. */
const part = /\b(?:segments?|segs?|sections?|sectors?|lobe|piece|portion|part|wedge|S\d)\b|[叶段半块片]|部分|组织/i;
const measured =
  /(?<![\d.])(\d{1,3}(?:[.,]\d{1,2})?)\s?(cm|mm|厘米|公分|毫米)?\s?[x*]\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:cm|mm|厘米|公分|毫米)?\s?[x*]\s?\d{1,3}(?:[.,]\d{1,2})?\s?(cm|mm|厘米|公分|毫米)?/i;
const weighed =
  /(?<![\d.])(\d{2,4})(?:[.,]\d)?\s?(?:gms?|grams?|g|克)(?![a-z])|\b(?:weigh(?:s|ing)|grams)\b|重约?\s?(\d{2,4})/i;
/** What is measured is no piece of liver. */
const another =
  /tumou?r|mass|nodul|lesion|cyst|nodes?\b|gall|cores?\b|capsul|carcinoma|\bHCC|margin|deposit|metasta(?!sectom)|native|thromb|clot|血栓|癌栓|血块|取栓|瘤|肿|结节|灶|囊|癌|淋巴|占位|切缘|块(?<!肝块|组织块|[一1两二三]块)/i;
const sizeOfWhole = { cm: 20, grams: 900 };

export function readMeasuredPiece(text: string): Claim[] {
  const found = piece.exec(text);
  if (!found || biopsyHead.test(text) || past.test(text)) return [];
  const size = largest(text, found.index);
  if (!size || another.test(text.slice(0, size.start))) return [];
  const isPart = part.test(text.slice(Math.max(0, found.index - 6), size.start));
  return isPart || !size.isWhole ? [claim('specimen', 'resection', found.index, size.end)] : [];
}

function largest(text: string, from: number): { start: number; end: number; isWhole: boolean } | undefined {
  const rest = text.slice(from, from + 120);
  const [length, weight] = [measured.exec(rest), weighed.exec(rest)];
  const cm = length && Number(length[1]?.replace(',', '.')) / (/mm|毫米/i.test(length[2] ?? length[3] ?? '') ? 10 : 1);
  const first = length && cm && cm >= 3 ? length : weight;
  if (!first) return undefined;
  const start = from + first.index;
  const isWhole = (cm ?? 0) > sizeOfWhole.cm || Number(weight?.[1] ?? weight?.[2] ?? 0) > sizeOfWhole.grams;
  return { start, end: start + first[0].length, isWhole };
}
