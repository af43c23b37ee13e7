import { everyMatch } from './every-match.ts';
import { type Claim, claim } from './fact.ts';

/** How many tumours a text counts. "Multiple" without a count asserts no number, and nodules that are no tumours are not counted. */

const words: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};
const digit = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`;
const han = '(?:\\d{1,2}|[一二两三四五六七八九十])';
const nouns =
  '(?:tumou?rs?|masses|mass|lesions?|nodules?|hccs?|hepatocellular carcinomas?|foci of (?:hcc|hepatocellular carcinoma|tumou?r))';
/** Up to three words between the count and its noun, none of which makes it something else. */
const between = String.raw`(?:(?!satellite|cirrhotic|regenerat|dysplastic|foci|tiny|lymph|small|benign|nodes?\b|[cm]m\b|from\b|of\b|in\b|samples?\b|vessels?\b|blocks?\b)[\w-]+,? ){0,3}?`;
const anyWords = between.replace('[cm]m\\b|', '').replace('[\\w-]+', '[\\w.-]+');
const thing = '(?:肿瘤|肿物|肿块|瘤体|结节|病灶|占位|癌结节|癌灶)';

interface Form {
  pattern: RegExp;
  /** A labelled count says more than a count in passing, and that more than a word. */
  weight: 1 | 2 | 3;
}
const forms: Form[] = [
  {
    weight: 3,
    pattern: new RegExp(
      String.raw`\b(?:number|no\.?|count) (?:of )?(?:separate |total )?${nouns}[^:.;]{0,24}?[\s:=]+(?:multiple[\s(]+(?:specify number:\s*)?)?(${digit})\b(?! ?[cm]m)`,
      'gi',
    ),
  },
  {
    weight: 3,
    pattern: new RegExp(String.raw`\b${nouns} (?:number|count|focality|multiplicity)\s?[:=]?\s?(${digit})\b`, 'gi'),
  },
  { weight: 3, pattern: new RegExp(String.raw`^\W{0,4}number(?: \/ size)?\s?:\s?(${digit})\b`, 'gi') },
  {
    weight: 3,
    pattern: new RegExp(
      String.raw`number of ${nouns}[^:.;]{0,20}(?:is |are )?(?:corrected|amended|revised|changed)?\s{0,24}to (${digit})\b`,
      'gi',
    ),
  },
  { weight: 3, pattern: new RegExp(String.raw`\bnumber: ?(${digit})\b(?! ?[cm]m)`, 'gi') },
  {
    weight: 3,
    pattern: new RegExp(
      `(?:^\\W{0,4}|${thing})(?:数目|个数|数量)[^:：。;]{0,20}[:：]?\\s*(?:(?:更正|修正|更改|改)为|多发|共|为|[\\s(:])*(${han})\\s*(?:个|枚|处|灶|$|\\)|,)`,
      'g',
    ),
  },
  {
    weight: 2,
    pattern: new RegExp(
      String.raw`(?<![\d.,\/-])\b(${digit}) ${between}${nouns}(?!\s*(?:samples?|blocks?|slides?|apart))`,
      'gi',
    ),
  },
  {
    weight: 2,
    pattern: /\b(?:hcc|carcinoma|tumou?r)(?:[^.;]|\.\d){0,24}?(?<!\d) x ?(\d)\b(?! ?(?:x\b|foci|vessels|cm|mm))/gi,
  },
  { weight: 2, pattern: new RegExp(String.raw`(?<![\w.])x ?(\d{1,2}) ${nouns}`, 'gi') },
  { weight: 2, pattern: new RegExp(`${thing}\\s*(?:共|约|计)?\\s*(${han})\\s*(?:个|枚|处|灶)`, 'g') },
  { weight: 2, pattern: new RegExp(`癌\\s*[(,]\\s*(?:共|约)?\\s*(${han})\\s*(?:个|枚|处)`, 'g') },
  { weight: 2, pattern: new RegExp(`(?<![第\\d.])(${han})\\s*(?:个|枚|处)(?:灰\\S{0,3}色?|癌|肿)?${thing}`, 'g') },
  { weight: 2, pattern: /大小[\dxX.*cm,\s]{3,30},\s*(\d|一)[个枚](?=[,。;]|$)/g },
  { weight: 2, pattern: /位于[^,。;]{1,10},\s*(\d)枚/g },
];
const singles: RegExp[] = [
  new RegExp(String.raw`\b(?:single|solitary|unifocal),?\s+${anyWords}${nouns}`, 'gi'),
  /\b(?:tumou?r )?focality\s*:\s*(?:unifocal|solitary|single)/gi,
  /\b(?:number|no\.|tumou?rs?|focality)[^:.;]{0,24}:\s*(?:single|solitary|unifocal)\b/gi,
  /(?<=(?:carcinoma|hcc|tumou?r|hyperplasia|adenoma|\d ?[cm]m|size)[^.;。]{0,60},\s{0,3})(?:single|solitary|unifocal)(?=\s*(?:[,.;)]|$|nodule))/gi,
  /^\s*(?:single|solitary|unifocal)(?=\s*(?:[,.;)]|$|\d))/gi,
  /\bonly one tumou?r\b/gi,
  /单发(?!性?(?:卫星|囊))|单个(?:肿|结节|病灶|癌|瘤|$|[,;])|孤立性?(?:肿|结节|病灶|癌)|单(?:一|结节|灶)(?=肿|型|癌|病灶|[,;。(]|$)|^[^:]{0,10}(?:数目|个数)[^:]{0,20}:\s*单个|肿块 single/g,
];
const notCounted =
  /\b(?:no|without|another|cannot|possible|suspicious|dysplastic|largest|smallest)\b[^,;]*$|satellite[^,;]*$|卫星[^，。；,;]{0,8}$|硬化[^，。；,;]{0,3}$|(?:未见|无|可疑|再生|异型增生)[^，。；,;]{0,6}$|子灶[^,;]{0,2}$/i;

export interface Counted {
  claim: Claim;
  weight: number;
}

export function readTumourNumber(text: string): Counted[] {
  const find = (
    { pattern, weight }: Form | { pattern: RegExp; weight: number },
    value: (found: RegExpExecArray) => number,
  ) =>
    everyMatch(text, pattern).flatMap((found): Counted[] => {
      const count = value(found);
      if (!(count >= 1 && count <= 50) || notCounted.test(text.slice(0, found.index))) return [];
      return [{ weight, claim: claim('tumourNumber', count, found.index, found.index + found[0].trimEnd().length) }];
    });
  return [
    ...forms.flatMap((form) => find(form, ([, count = '']) => words[count.toLowerCase()] ?? Number(count))),
    ...singles.flatMap((pattern) => find({ pattern, weight: 1 }, () => 1)),
  ];
}
