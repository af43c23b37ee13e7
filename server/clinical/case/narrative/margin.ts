import { everyMatch } from './every-match.ts';
import { type Claim, claim, claimOf, type FactValues } from './fact.ts';
import { edge, otherEdge } from './margin-names.ts';
import { doubtBefore } from './presence-words.ts';

/** What the pathologist says of the resection margin: involved, close, clear. A distance alone says none of them. */

const e = `(?:${edge})`;
const also = String.raw`[\s:,及和、与]{0,16}`;
const nothing = '(?:未见|未查见|无|未发现|未及|未见有)';
const patterns: [FactValues['margin'], RegExp[]][] = [
  [
    'involved',
    [
      new RegExp(
        String.raw`${e}[\s:,]{0,4}(?:is |are |was )?(?:癌累及 )?(?:involved|positive|\(\+\)|阳性|[均可]?见癌|可?见癌|有癌|癌累及|受累|\+(?!\+)|受侵)`,
        'gi',
      ),
      new RegExp(
        String.raw`(?<!\bno |未见|negative )(?:tumou?r|carcinoma|malignan\w+) (?:is |was )?(?:(?:present|identified|seen|found) )?(?:at|on|reaches|extends to|involves) (?:the )?${e}`,
        'gi',
      ),
      new RegExp(String.raw`\b(?:tumou?r|carcinoma) (?:reaches|extends to|involves|abuts) (?:the )?${e}`, 'gi'),
      new RegExp(String.raw`\b(?:positive|involved) ${e}`, 'gi'),
      /(?<![A-Za-z])R1(?![0-9A-Za-z])/g,
      /切缘[A-Za-z]?"? ?处?[可查]?见癌|(?:癌|肿瘤)(?:组织|细胞)?(?:累及|侵及|浸润|侵犯)(?:手术|肝)?切缘|切缘(?:镜下)?(?:可)?见(?:癌|肿瘤)|断面(?:镜下)?(?:可)?见癌/g,
    ],
  ],
  [
    'close',
    [
      new RegExp(
        String.raw`${e}[^,.;:。]{0,40}?[\s:,]{0,4}(?:is |are )?(?:negative |uninvolved )?(?:but )?\bclose\b(?! to the)`,
        'gi',
      ),
      new RegExp(String.raw`\bclose ${e}`, 'gi'),
      /(?:^|[\s:,])close\b(?=[\s,(-]*(?:$|no tumou?r on ink|\())/gi,
      /近切缘|切缘[\s:]*(?:较|很|紧)?近(?![0-9处])|紧邻(?:肝)?(?:断面|切缘)|紧贴切缘/g,
    ],
  ],
  [
    'clear',
    [
      new RegExp(
        String.raw`${e}${also}(?:[A-Z]\d*[\s:,]{0,4})?(?:\([^)]{0,24}\)[\s:,]{0,4})?(?:is |are |was |were |all |both |均|各){0,3}(?:plane )?(?:itself )?(?:negative|neg\b|clear|free|uninvolved|not involved|阴性|净|[(]-[)]|-(?=[,;.\s]|$)|${nothing}(?:明确)?(?:癌|肿瘤|瘤|病变|累及|受累))`,
        'gi',
      ),
      new RegExp(
        String.raw`${e}(?:[\s:,]|\d+(?:\.\d+)? ?[cm]m|距[^,。;]{0,12}?){0,6}[\s:,]{0,4}(?:negative|clear|free)\b`,
        'gi',
      ),
      new RegExp(String.raw`\b(?:negative|clear|free|uninvolved|tumou?r-free) (?:resection |surgical )?${e}`, 'gi'),
      new RegExp(
        String.raw`\bneither tumou?r reaches the ${e}|\bno tumou?r (?:is )?(?:seen |present |identified )?(?:at|on) (?:the )?${e}`,
        'gi',
      ),
      /(?<![A-Za-z])R0(?![0-9A-Za-z])/g,
      /\b(?:completely|fully) (?:excised|resected)\b|\bexcision (?:is |appears )?complete\b|切除完整/gi,
      /\b\d+(?:\.\d+)? ?[cm]m free\b|\bfree,? \d+(?:\.\d+)? ?[cm]m/gi,
    ],
  ],
];
const unsure =
  /(?:cannot|could not|can not) be (?:\w+ )?(?:assessed|determined|evaluated)|无法评估|不能评估|not assessable/i;
const notMargin = /距(?:离)?(?:肝)?(?:断端|断面)?切缘[^,。;]{0,4}\d/;

export function readMargin(statement: string): Claim[] {
  const text = statement.replace(otherEdge, (found) => ' '.repeat(found.length));
  if (unsure.test(text)) return [];
  const claims: Claim[] = [];
  for (const [value, forms] of patterns)
    for (const form of forms)
      for (const found of everyMatch(text, form)) {
        const before = text.slice(0, found.index);
        if (doubtBefore.test(before) && !/\s$/.test(before)) continue;
        if (value === 'involved' && /(?:\bno(?:t|ne)?\b|neither|negative for|未见|无)[^,;:。]{0,24}$/i.test(before))
          continue;
        if (value === 'clear' && notMargin.test(found[0])) continue;
        claims.push(claimOf('margin', value, found));
      }
  return settled(claims);
}

/** "Close" stands where "not involved" is said beside it; involved beside clear says neither. */
function settled(claims: Claim[]): Claim[] {
  const of = (value: FactValues['margin']) => claims.find((one) => one.value === value);
  const [involved, close, clear] = [of('involved'), of('close'), of('clear')];
  if (involved && (close || clear)) return [involved, ...(clear ? [clear] : [])].slice(0, close ? 1 : 2);
  const chosen = involved ?? close ?? clear;
  return chosen ? [claim('margin', chosen.value as FactValues['margin'], chosen.start, chosen.end)] : [];
}
