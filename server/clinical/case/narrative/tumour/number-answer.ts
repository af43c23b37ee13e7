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

/** What stands under "Number of tumours", or in the cell after it. */
export function answeredNumber(text: string, before: string, under: string): Counted[] {
  const asks = (head: string) =>
    head.length < 50 &&
    !/:\s*\S/.test(head) &&
    label.test(head) &&
    /tumou?r|lesion|nodule|mass|foc|how many|carcinoma|瘤|灶|结节|肿|癌/i.test(head) &&
    !/vascular|vessel|satellit|node|mvi|血管|卫星|淋巴|[^\d]\d/i.test(head);
  const found = asks(under) || asks(before) ? answer.exec(text) : null;
  const said = found?.[1];
  if (/^\s*\d{1,2}[.)、]\s*[^\s\d]/.test(text)) return [];
  if (!found || said === undefined) return [];
  const start = found[0].lastIndexOf(said);
  return [{ weight: 3, claim: claim('tumourNumber', countOf(said), start, start + said.length) }];
}
