import { type Fact, isOfThePast, sentences, stretch } from './fact.ts';

/** How many tumours a text counts. "Multiple" without a count asserts no number, and nodules that are no tumours are not counted. */

const words: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};
const digit = String.raw`\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten`;
const nouns =
  '(?:tumou?rs?|masses|mass|lesions?|nodules?|hccs?|hepatocellular carcinomas?|foci of (?:hcc|hepatocellular carcinoma|tumou?r))';
/** Up to three words between the count and its noun, none of which makes it something else. */
const between = String.raw`(?:(?!satellite|cirrhotic|regenerat|dysplastic|lymph|small vessel|benign|[cm]m\b|from\b|of\b|in\b|samples?\b|vessels?\b|blocks?\b)[\w-]+ ){0,3}?`;

const single = [
  new RegExp(String.raw`\b(?:single|solitary|unifocal)\s+${between}${nouns}`, 'gi'),
  /\b(?:tumou?r )?focality\s*[:：]\s*(?:unifocal|solitary|single)/gi,
  /(?<=(?:carcinoma|hcc|tumou?r)[^.;。；]*[,，]\s*)(?:single|solitary|unifocal)(?=\s*(?:[,，.;)]|$))/gi,
  /单发(?!性?(?:卫星|囊))|单个(?:肿|结节|病灶|癌)|孤立性?(?:肿|结节|病灶|癌)|单(?:一|结节)(?:肿|型|癌|病灶)/g,
];
const counted = [
  new RegExp(String.raw`\bnumber of (?:${nouns})\s*[:：=]?\s*(${digit})\b`, 'gi'),
  new RegExp(
    String.raw`(?<![\d.])\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+${between}${nouns}(?!\s*(?:samples?|blocks?|slides?))`,
    'gi',
  ),
  /(?:肿瘤|肿物|结节|病灶|癌结节)(?:数目|个数|数量)\s*[:：]?\s*(\d{1,2}|[一二两三四五六七八九十])\s*(?:个|枚|处)?/g,
  /(?:肿瘤|肿物|肿块|结节|病灶|占位)\s*(?:共|约|计)?\s*(\d{1,2}|[一二两三四五六七八九十])\s*(?:个|枚|处)/g,
  /癌\s*[（(，,]\s*(?:共|约)?\s*(\d{1,2}|[二两三四五六七八九十])\s*(?:个|枚|处)/g,
  /(?<![第])(\d{1,2}|[二两三四五六七八九十])\s*(?:个|枚|处)(?:灰\S{0,3}色?|癌|肿)?(?:肿瘤|肿物|肿块|结节|病灶|占位)/g,
];
const notCounted =
  /\b(?:no|without|another|cannot|possible|suspicious)\b[^,;]*$|卫星[^，。；]{0,2}$|肝硬化[^，。；]{0,3}$|(?:未见|无|可疑|再生)[^，。；]{0,6}$/i;

export function readTumourNumber(text: string): Fact[] {
  return sentences(text).flatMap((sentence) => {
    if (isOfThePast(sentence.text)) return [];
    const find = (patterns: RegExp[], value: (found: RegExpExecArray) => number | undefined) =>
      patterns.flatMap((pattern) =>
        [...sentence.text.matchAll(pattern)].flatMap((found): Fact[] => {
          const count = value(found);
          if (count === undefined || count < 1 || notCounted.test(sentence.text.slice(0, found.index))) return [];
          const start = sentence.start + found.index;
          return [
            { fact: 'tumourNumber', value: count, ...stretch(text, start, start + found[0].length), verified: false },
          ];
        }),
      );
    return [
      ...find(single, () => 1),
      ...find(counted, ([, count = '']) => words[count.toLowerCase()] ?? Number(count)),
    ];
  });
}
