import { type Claim, claim } from '../fact.ts';
import { count, countOf, single } from './count-words.ts';

/** The number that answers "Number of tumours" where it stands alone. */

export interface Counted {
  claim: Claim;
  weight: number;
}

const label =
  /\b(?:number|no(?:\.|s\b| of\b)|count|how many|focality|foci|multiplicity)(?![a-z])|#|(?:数目?|个数|数量|灶数|枚数|单多发|单\/多发)\s*$/i;
const answer = new RegExp(
  String.raw`^[\s:(_-]{0,4}(?:(?:multiple|multifocal|多[发个]?)[\s(:,-]{0,4})?(?:(?:please )?specify(?: number)?\s?:?\s*)?(${count}|${single}|[一二两三四五六七八九十单])(?:个|枚|处|灶|发)?(?=[\s,.;)_(]|$)(?!\.\d|\s?[cm]m)`,
  'i',
);

/** A field of an export: "TUM_N". */
const field = /^\W{0,4}tu(?:m|mou?r)?s?[._](?:n|no|nr|num|cnt|count)\W{0,4}$/i;

/** What stands under "Number of tumours", or in the cell after it. */
export function answeredNumber(text: string, before: string, under: string): Counted[] {
  const asks = (head: string) =>
    field.test(head) ||
    (head.length < 50 &&
      !/:\s*\S/.test(head) &&
      label.test(head) &&
      /tumou?r|lesion|nodule|mass|foc|how many|carcinoma|瘤|灶|结节|肿|癌/i.test(head) &&
      !/vascular|vessel|satellit|node|mvi|血管|卫星|淋巴|[^\d]\d/i.test(head));
  const found = asks(under) || asks(before) ? answer.exec(text) : null;
  const said = found?.[1];
  if (/^\s*\d{1,2}[.)、]\s*[^\s\d]/.test(text)) return [];
  if (!found || said === undefined) return [];
  const start = found[0].lastIndexOf(said);
  return [{ weight: 3, claim: claim('tumourNumber', countOf(said), start, start + said.length) }];
}

/** "1个,5.3×4.9 cm": the count that goes with a diagnosis, before its size; or all that stands under "肿瘤". */
const ahead = /^[\s(]{0,3}(?:仅|共)?(\d|[一二两三四五六])\s?[个枚颗处](?=,\s?\d)/;
const alone = /^[\s(]{0,3}(?:仅|共)?(\d|[一二两三四五六])\s?[个枚颗处灶]\s?(?:$|:)/;
const tumours = /^[\s(]{0,3}(?:肿瘤|肿物|肿块|瘤体|癌灶|病灶|结节)[\s):]{0,3}$/;

export function countAhead(text: string, before: string, under: string): Counted[] {
  const isOfTumours = tumours.test(before) || tumours.test(under);
  const isOfDiagnosis = /癌|瘤|hcc|icc/i.test(before) && !/血管|癌栓|卫星|淋巴|侵/.test(before);
  const found = (isOfDiagnosis ? ahead.exec(text) : null) ?? (isOfTumours ? alone.exec(text) : null);
  if (!found) return [];
  return [{ weight: 2, claim: claim('tumourNumber', countOf(found[1] ?? ''), 0, found[0].length) }];
}
