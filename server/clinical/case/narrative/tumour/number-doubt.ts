import type { Around, Stated } from '../scope/scope.ts';
import { countsBenign } from './benign-beside.ts';
import { countsLabelledNone } from './kinds-listed.ts';
import { countNamed } from './nodule-list.ts';
import { countIsOvertaken } from './one-more.ts';
import { diagnosedCount, labelledCount, sortedCount, takesForAnother } from './settled-number.ts';
import { readTumourNumber } from './tumour-number.ts';

/** What leaves the number open: one of the nodules that is no tumour, or an addendum that counts them anew. */

/** "Two nodules" may be of different kinds, "two carcinomas" are not. */
const ofOneKind = /carcinom|hcc|icca?\b|tumou?r|metasta|sarcom|growth|癌|瘤/i;
const kinds =
  '(?:ha?emangioma|focal nodular|fnh|regenerat\\w+|dysplastic|hamartoma|cyst|abscess|granuloma|benign|angiomyolipoma|adenoma)';
const oneIsNone = new RegExp(
  `\\b(?:(?:nodule|lesion|mass|focus) (?:no\\.? ?|#)?|number |no\\. ?)(?:[A-E1-9]|II|III|IV|two|three)\\b[^.;]{0,60}\\b${kinds}\\b|\\b(?:the )?(?:one|other|second|third|fourth|smaller|smallest|larger|remaining|last|latter|former)(?: (?:one|nodule|lesion|mass|focus))?\\b[^.;]{0,40}\\b(?:is|was|proved|turned out|represents?|shows?|a|an)\\b[^.;]{0,30}\\b${kinds}\\b|\\b(?:hcc|carcinoma)\\b[^.;]{0,30}\\band (?:an? )?${kinds}\\b|(?:小者|大者|[一另][枚个]|其[一二]|结节[2-9二三])[^。;]{0,16}(?:血管瘤|再生|异型增生|FNH|局灶性?结节|囊肿|错构瘤|脂肪瘤|良性)`,
  'i',
);
/** What an addendum takes for one, or adds. */
const joins =
  /\b(?:connected|contiguous|conjoined|fused|coalesc\w+|confluent|continuous with (?:each|one)|same (?:tumou?r|mass|lesion|nodule)|(?:single|one (?:continuous|dumb-?bell))(?: [\w-]+){0,2} (?:tumou?r|mass|lesion|nodule|carcinoma)|only one (?:\w+ )?(?:carcinoma|tumou?r|hcc)|one (?:carcinoma|tumou?r|hcc) only|dumb-?bell\w*|bilobed)\b|(?:结节|病灶|肿[瘤块物]|[两二][枚个灶处])[^。;]{0,16}(?<!不)(?:相连|融合|相通|同一)|[系为属]同一(?:病灶|结节|肿瘤|肿块|癌灶)|证实相连/i;
const countsAnew =
  /\b(?:the count|(?:tumou?r|nodule|lesion) (?:count|number)|number of (?:tumou?rs|nodules|lesions|foci))\b|(?<!不)共[计有]?\s?[\d一二两三四五]|\b(?:another|a (?:further|new|separate)|an additional|one more)\b(?: [\w-]+){0,2} (?:carcinoma|hcc|tumou?r|cancer)\b(?! (?:thromb|cell|embol|marker|sample|block))|(?:又|新|另|再)(?:发现|见|检出|检见)[^。;]{0,10}(?:癌|瘤|结节)/i;
/** Beside the one that was counted. */
const anotherCancer =
  /\b(?:another|one more|a further|an additional)\b[^.;,]{0,24}\b(?:nodule|focus|lesion|mass|tumou?r|deposit) (?:of|is|was|shows?|proved)\b[^.;,]{0,20}\b(?:hcc|\w*carcinoma)\b|另[^,。;旁周]{0,12}(?:癌结节|癌灶)/i;
/** "固定后重切,又见一枚癌结节", "on reslicing one more nodule came to light": told in the same report, beyond those counted before. */
const foundBeyond =
  /\b(?:re-?slic\w+|re-?cut\w*|re-?sampl\w+|re-?embed\w+|re-?lamell\w+|re-?exam\w+|after fixation|second look|further (?:slicing|sampling|cuts?|blocks?))\b[^.;]{0,60}\b(?:another|one more|(?:an? )?(?:further|additional|second|third|fourth|fifth))\b[^.;]{0,30}\b(?:nodule|focus|lesion|mass|tumou?r|deposit|hcc|carcinoma)\b(?! (?:thromb|cell|embol))|(?:重切|[补加再返][切取]|重取|固定后|复查)[^。;]{0,24}[又再另](?:检)?(?:得|见|找到|发现|检出|查出|获)[^。;]{0,3}[一二两三1-3][枚个颗处灶]/i;
const satellites =
  /(?<!\b(?:not|rather than|no longer) (?:an? |the )?)satellit|\bmvi\b|vessel|vascular|(?<!不[作是属为算][^,。;]{0,3}|非)(?:卫星|子灶)|血管|脉管|癌栓/i;

interface Told {
  value: unknown;
  issue: number;
  weight: number;
  /** How it was put. */
  words: string;
}

const pieceName =
  /^\W{0,3}(?:\d{1,2}[.)] ?)?(?:([A-D]) ?[:.)]\s|(?:specimen|part|jar|pot|container|bottle|piece|标本|检体)\s?(?:no\.? ?)?([A-D1-4一二三四甲乙丙]|I{1,3}|IV)\s?[:.),]|(第?[一二三四1-4甲乙丙]|S\d[ab]?)\s?[瓶袋份][:,(\s])/i;
/** "A: three carcinomas ... B: two carcinomas": neither is the number of all. */
function isOfOnePiece(stated: Stated[], aroundOf: (i: number) => Around, value: number): boolean {
  const most = new Map<string, number>();
  for (const [i, { statement }] of stated.entries()) {
    const letter = pieceName
      .exec(statement.text)
      ?.slice(1)
      .find((one) => one !== undefined);
    const counts = letter ? readTumourNumber(statement.text, aroundOf(i)).filter(({ weight }) => weight >= 1) : [];
    for (const { claim } of counts) most.set(letter ?? '', Math.max(most.get(letter ?? '') ?? 0, Number(claim.value)));
  }
  return most.size > 1 && [...most.values()].reduce((sum, one) => sum + one, 0) > value;
}

/** One that is benign, beside a cancer that is named. */
const ofBenign =
  /^[^\w\u3400-\u9fff]*(?:FNH|(?:肝脏?)?局灶性?结节.性增生|(?:肝细胞)?腺瘤)\s?[\d一二两三四五]{1,2}\s?[个枚颗]$/i;
const namesCancer =
  /(?<![非无未排否不][^,。;]{0,10}|乳腺?|肠|胃|肺)(?:细胞癌|胆管癌|hcc|icc|转移性)(?![^,。;]{0,4}(?:不除外|待排))/i;

export const isNumberInDoubt = (
  stated: Stated[],
  aroundOf: (i: number) => Around,
  { value, issue, weight, words }: Told,
): boolean =>
  countIsOvertaken(stated, issue, Number(value)) ||
  (weight < labelledCount && weight !== sortedCount && countNamed(stated) > Number(value)) ||
  (weight < labelledCount && weight !== sortedCount && countsLabelledNone(stated, Number(value))) ||
  (ofBenign.test(words) && stated.some(({ statement: { text } }) => namesCancer.test(text))) ||
  (weight < labelledCount && isOfOnePiece(stated, aroundOf, Number(value))) ||
  (Number(value) > 1 && weight < diagnosedCount && !ofOneKind.test(words) && countsBenign(stated)) ||
  stated.some(({ statement: { text }, written, issue: last }, i) => {
    const isMany = Number(value) > 1;
    if (isMany && last >= issue && last > 0 && joins.test(written)) return true;
    if (last === issue && Number(value) === 1 && weight < labelledCount && anotherCancer.test(text)) return true;
    if (last === issue && weight < diagnosedCount && foundBeyond.test(text) && !satellites.test(text)) return true;
    if (last === issue) return isMany && weight < diagnosedCount && !ofOneKind.test(words) && oneIsNone.test(text);
    if (last < issue || satellites.test(written)) return false;
    if (countsAnew.test(written) || (isMany && (takesForAnother.test(text) || oneIsNone.test(text)))) return true;
    return readTumourNumber(written, aroundOf(i)).some(
      ({ claim, weight }) => weight >= 1 && Number(claim.value) > 1 && claim.value !== value,
    );
  });
