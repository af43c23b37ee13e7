import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import { count, countOf, hanCount, single } from './count-words.ts';
import { type Asked, asked, namesTumour, saysOne } from './number-label.ts';
import { countOfAll, labelledCount } from './settled-number.ts';
import { diagnosisHead, imagingName } from './tumour-names.ts';

/** The number that answers "Number of tumours", behind it or under it. */

export interface Counted {
  claim: Claim;
  weight: number;
}

const question = /^\s{0,4}(?:问|Q(?:uestion)?)\s?\d{0,2}\s?[:.)、]?\s(?=\S)|^问:/i;
const isAnswer = /^\s*(?:答|A(?:ns(?:wer)?)?)\s?\d{0,2}\s?[:.)](?!.*:)/;
/** Between a label and its answer. */
const separator =
  /\s{0,9}(?:[:=?]+|\](?=\s)|(?<=\S)\s{2,}|\s-{1,2}\s|\s(?:is|are|was|were|stands? at)\s|\s(?:(?:amended|corrected|revised|changed) )?to\s|(?:更正|修正|订正|改)?为|是|(?<=tumou?rs|lesions|nodules|foci|masses|deposits|carcinomas)\s(?=(?:\d{1,2}|one|two|three|four|five)\s*$)|(?<=[数目量枚个])["」】](?=\s?[\d一二两三四五单孤]))\s{0,9}(?=\S)/gi;

/** "Tumours, n": a label of one clause, or of two. */
const longest = 90;
const lastClauses = [/[^,;。:]*$/, /[^,;。:]*,[^,;。:]*$/];

const number = `(?:${count}|${single}|sol(?:it)?(?=\\.)|uni|${hanCount}|[单双俩]|单[一个颗发]|孤立性?|独一?个?)`;
/** Words that may stand before the number and change nothing. */
const plain = String.raw`(?:(?:in|within|the|this|liver|specimen|there|is|are|was|were|been|only|just|exactly|precisely|a|an|total|of|all|now|corrected|amended|revised|changed|to|found|seen|identified|namely|discrete|separate|distinct|we|counted|number|tumou?rs?|nodules?|lesions?)\W{1,2}){0,7}`;
const plainHan =
  '(?:(?!至少|超过|[大多]于|[不未无疑每各约第]|见(?:大体|[上下附文])|段|级|卫星|淋巴|血管)[\\u3400-\\u9fff\\s]){0,14}?';
const several = String.raw`(?:(?:multiple|multifocal|several|多[发个灶]?性?|>\s?\d)(?:[\s(:,;→-]|->){0,5}(?:(?:please )?(?:specify|give|state|number)(?: [a-z]+){0,4}|具体[数为是目]*)?[)\s:=]{0,4})?`;
const lead = String.raw`^(?:[\s:([_"=→-]|->){0,6}(?:(?:答|A(?:ns(?:wer)?)?)\s?\d{0,2}\s?[:.)、]?\s?(?![a-z]))?(?:\(\s?\)\s?[\w ]{1,12}:?\s)?`;
const behind = String.raw`(?![\w%]|\.\d|\s?(?:[cm]m\b|厘米|毫米|公分)|\s?[x~+/-]\s?\d|\s?(?:or|to|和|或|至)\s?\w|\s(?:blocks?|slides?|vessels?|nodes?|satell|of\b|pieces|cells?|specimens?|containers?)|\s?[块级段条片张瓶份袋盒号页月年岁]|微?血管|卫星|淋巴)`;
const measure = '\\s?(?:个|枚|处|灶|颗|粒|只)?';
const answer = new RegExp(
  `${lead}${several}${plain}${plainHan}(?<![a-z#\\d.])(?:[xn] ?=? ?)?(${number})(?: ?x(?! ?\\d))?${measure}${behind}`,
  'i',
);
/** Where the label does not ask for their number, nothing else stands with it. */
const bareAnswer = new RegExp(
  `${lead}(?:x ?)?(${number})(?: ?x(?! ?\\d))?${measure}(?: (?:in (?:all|total)|only|altogether))?(?=\\s*(?:$|[,;.([]|/? ?\\d[\\d.]*(?: ?x ?\\d[\\d.]*){0,2} ?[cm]m))${behind}`,
  'i',
);
/** Said of "Tumour" and no more, a digit must be told from the name of one of several. */
const strict = new RegExp(
  String.raw`^[\s:([_-]{0,4}(?:[仅只就共](?:有|见)?)?(?:x ?([1-9])|([1-9]) ?x|([1-9])(?=,\s?(?:最?大?[直长]?径|大小)?[约为]?\s?\d[\d.]* ?(?:[cm]m|x\d|厘米|公分)| ?\(\d[\d.]* ?[cm]m)|(one|two|three|four|five|${single}|sol(?=\.)|[一二两三四五单俩](?![\u3400-\u9fff]))|(?:孤立|独立|单发)性?\s?([1一])\s?[个枚处颗])(?: only)?(?=\s*(?:[,.;()]|$|(?:foci|nodules|tumou?rs) \())`,
  'i',
);
const readers = { count: answer, things: bareAnswer, thing: strict };
/** "2 (MRI)", "2 on CT". */
const ofImaging = new RegExp(
  `^[\\s(]{0,3}(?:(?:on|by|at|in|per)\\b[\\w -]{0,16})?(?:${imagingName.source})\\s*(?:[),;]|$)`,
  'i',
);
const sizes = /size|diam|大小|径/i;

function answerTo(ask: Asked, label: string, said: string): RegExpExecArray | null {
  if (!ask) return null;
  const found = readers[ask].exec(sizes.test(label) ? said.replace(/^(\s*\d\s?)\/(?=\s?\d)/, '$1,') : said);
  return found && ofImaging.test(said.slice(found[0].length)) ? null : found;
}

const numberOf = (said: string): number => (/^(?:sol|uni|孤|独|单)/i.test(said) ? 1 : countOf(said));

/** "No tumour is seen in two sections" asks for nothing. */
const isVerb = /[a-z]/i;
const denies = /\bno (?!of\b)/i;

export function answeredNumber(text: string, before: string, under: string): Counted[] {
  if (/^\s*\d{1,2}[.)、]\s*[^\s\d]/.test(text) && !/^\s*\d{1,2}[.)、][^:]{3,60}:/.test(text)) return [];
  const from = question.exec(text)?.[0].length ?? 0;
  const whole = text.slice(from);
  for (const { index, 0: between } of isAnswer.test(whole) ? [] : everyMatch(whole, separator).slice(0, 8)) {
    const ahead = whole.slice(0, index);
    const at = index + between.length;
    for (const clauses of lastClauses) {
      const label = clauses.exec(ahead.slice(-longest))?.[0] ?? '';
      if (isVerb.test(between) && denies.test(label)) continue;
      const near = /foci|数/i.test(label) ? before : '';
      const isBare = !namesTumour.test(label) && ofOthers.test(`${under} ${near} ${ahead}`);
      const found = isBare ? [] : numberUnder(label, whole.slice(at), from + at);
      if (found.length > 0) return found;
    }
  }
  return [before, under].flatMap((one) => stacked(one.replace(question, ''), text)).slice(0, 1);
}

/** Below its label, or in the cell behind it. */
const stacked = (label: string, text: string): Counted[] =>
  /\S\s*[:=?]\s*\S/.test(label) || asked(label) === 'thing'
    ? []
    : numberUnder(label, text, 0).filter(
        ({ claim }) => endsThere.test(text.slice(claim.end)) && !(claim.value === 1 && oneOfThem.test(text)),
      );
/** "一为3.1公分,一为1.4公分", under the answer. */
const oneOfThem =
  /^\W{0,3}(?:(?:1|one)\b(?! ?\((?:one|1)\)).{1,60}\b(?:one|(?:an)?other)\b|[1一][个枚颗处]?(?:为|位于|在|较|大|小)?.{1,40}[,;、](?:另?[一1]|另|其))/i;
/** No sentence that only begins with a number. */
const endsThere =
  /^\s*(?:[x个枚处灶颗粒发]\s*)?(?:nodules?|tumou?rs?|lesions?|foci)?\s*(?:$|[,;.:()[\]_/+&"-]|(?:in|at|only|seen|found|identified|each|max|\d)|[\u3400-\u9fff])/i;

/** "No.: x1 (solitary)": the answer tells what the label counts. */
const bareLabel = /^\W{0,4}(?:no|nr|n|count|数)\.?\s*$/i;
const withFocality =
  /^\s?(?:x ?)?(\d|one|two|three|four|[一二两三四]) ?[个枚]?,? ?\(?(?:solitary|single|unifocal|bifocal|trifocal|multifocal|multiple|单发|多发)\)?(?=\s*(?:$|[,;.]))/i;

function numberUnder(label: string, said: string, from: number): Counted[] {
  const counted = (value: number, weight: number, start: number, end: number) => [
    { weight, claim: claim('tumourNumber', value, from + start, from + end) },
  ];
  if (saysOne(label, said)) return counted(1, labelledCount, 0, said.length);
  const total = bareLabel.test(label) ? withFocality.exec(said) : null;
  if (total) return counted(countOf(total[1] ?? ''), 2, 0, total[0].length);
  const ask = asked(label);
  const found = answerTo(ask, label, said);
  const written = found?.slice(1).find((one) => one !== undefined);
  if (!found || written === undefined) return [];
  const start = found[0].lastIndexOf(written);
  return counted(numberOf(written), ask === 'count' ? labelledCount : 2, start, start + written.length);
}

/** "1个,5.3×4.9 cm": the count that goes with a diagnosis, before its size; or all that stands under "肿瘤". */
const ahead = /^[\s(]{0,3}(?:仅|共)?(\d|[一二两三四五六])\s?[个枚颗处](?=,\s?\d)/;
const alone =
  /^[\s(]{0,3}(?:仅|共?计?|[见有])(\d|[一二两三四五六])\s?[个枚颗粒处灶]\s?(?:$|:|,\s?(?:孤立|独立|单|最大|大小|直径|大者))/;
const tumours = /^[\s(]{0,3}(?:肿瘤|肿物|肿块|瘤体|癌灶|病灶|结节)[\s):]{0,3}$/;
/** "合计2个", after the nodules of each piece. */
const sum =
  /^[\s(]{0,3}(?:合计|总计|共计|总共|一共|两[瓶块件袋]共)[有为]?\s?(\d|[一二两三四五六])\s?[个枚颗处灶](?=[,;。)]|\s*$)/;
const countsTumours =
  /(?:结节|肿[瘤物块]|病灶|癌灶|瘤)[^。;]{0,12}[\d一二两三四五][个枚颗处灶]|[\d一二两三四五][个枚颗处灶][^。;]{0,12}(?:结节|肿[瘤物块]|病灶|癌灶|瘤)/;
/** "一颗", a line of the diagnosis. */
const bare = /^[\s(]{0,3}(\d|[一二两三四五六])\s?[枚颗]\s*$/;
const ofOthers = /血管|癌栓|卫星|子灶|淋巴|侵|再生|囊肿|vascular|vessel|satellit|\bmvi\b|\bnodes?\b|invasion/i;

export function countAhead(text: string, before: string, under: string): Counted[] {
  const isOfTumours = tumours.test(before) || tumours.test(under);
  const isOfDiagnosis = /癌|瘤|hcc|icc/i.test(before) && !/血管|癌栓|卫星|淋巴|侵/.test(before);
  const total = countsTumours.test(before) && !ofOthers.test(before) ? sum.exec(text) : null;
  const found =
    total ??
    (isOfDiagnosis ? ahead.exec(text) : null) ??
    (isOfTumours ? alone.exec(text) : null) ??
    (diagnosisHead.test(under) && !ofOthers.test(before) ? bare.exec(text) : null);
  if (!found) return [];
  const weight = total ? countOfAll : 2;
  return [{ weight, claim: claim('tumourNumber', countOf(found[1] ?? ''), 0, found[0].length) }];
}
