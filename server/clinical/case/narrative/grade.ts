import { everyMatch } from './every-match.ts';
import { type Claim, claim } from './fact.ts';

/** Differentiation, the worst that is stated: Edmondson and Steiner I-IV, or well, moderate, poor. */

const romans = ['I', 'II', 'III', 'IV'] as const;
const roman = '(?:Ⅳ|Ⅲ|Ⅱ|Ⅰ|IV|III|II|I|[1-4])(?![A-Za-z0-9])';
const signs: Record<string, number> = {
  ...{ Ⅰ: 1, Ⅱ: 2, Ⅲ: 3, Ⅳ: 4, I: 1, II: 2, III: 3, IV: 4 },
  ...{ 1: 1, 2: 2, 3: 3, 4: 4 },
};
const range = `${roman}(?:\\s?级?\\s?(?:-|~|to|/|至|到|and|and/or|,)\\s?${roman})?`;
/** Roman numbers alone are a grade only beside the tumour's name or scale. */
const scales = [
  new RegExp(String.raw`grade ${roman}(?: of 4| ?\/ ?4)?[\s,(]*edmondson`, 'gi'),
  new RegExp(
    String.raw`edmondson(?:\s?(?:-|and|&|\/)?\s?steiner)?(?:'s)?[\s:)]*(?:(?:nuclear )?grad(?:e|ing)|分级|组织学分级)?[\s:(]*${range}(?!\s?(?:cm|mm|%))`,
    'gi',
  ),
  new RegExp(
    String.raw`(?:grad(?:e|ing)[^:.;]{0,30}|分级[^:。;]{0,20}):\s*(?:grade )?(?:Ⅳ|Ⅲ|Ⅱ|Ⅰ|IV|III|II|I)(?![A-Za-z])(?:\s?级?\s?(?:-|~|to|\/|至)\s?${roman})?`,
    'gi',
  ),
  /(?:肝细胞(?:性)?(?:肝)?癌|HCC)[\s,(]*(?:Ⅳ|Ⅲ|Ⅱ|Ⅰ|IV|III|II|I)(?:\s?[-~]\s?(?:Ⅳ|Ⅲ|Ⅱ|IV|III|II))? ?级/g,
  /\b(?:grade|HCC,?) (?:IV|III|II|I)(?:\s?[-/]\s?(?:IV|III|II))?\b/g,
];
const focal = /(?:局灶|部分(?:区域)?|灶性)(?:为)?(Ⅳ|Ⅲ|Ⅱ|IV|III|II) ?级/;
const notOurs = /scheuer|metavir|ishak|siderosis|iron|steatosis|batts|fibrosis|activity|necrosis|G[0-4] ?S[0-4]/i;

export function readGrade(text: string): Claim[] {
  const scaled = edmondson(text);
  return scaled.length > 0 ? scaled : differentiation(text);
}

function edmondson(text: string): Claim[] {
  const own = /edmondson/i.test(text);
  for (const [i, scale] of scales.entries()) {
    if (i > 1 && (own || notOurs.test(text))) continue;
    const found = everyMatch(text, scale);
    const worst = found
      .map(({ 0: span, index }) => ({ span, index, grade: worstIn(span) }))
      .sort((a, b) => b.grade - a.grade)[0];
    if (!worst || worst.grade === 0) continue;
    const more = focal.exec(text);
    const grade = Math.max(worst.grade, more ? (signs[more[1] ?? ''] ?? 0) : 0);
    const end = worst.index + worst.span.length;
    return [
      claim(
        'grade',
        romans[grade - 1] as (typeof romans)[number],
        worst.index,
        Math.max(end, more ? more.index + more[0].length : 0),
      ),
    ];
  }
  return [];
}

/** "2 of 4" and "grade 3/4" with digits give the scale's end, "III/IV" a range. */
function worstIn(span: string): number {
  const numbers = [
    ...span
      .replace(/\W*edmondson$/i, '')
      .replace(/.*(?:steiner|edmondson|grade|grading|分级|癌|HCC|:)/i, '')
      .matchAll(/Ⅳ|Ⅲ|Ⅱ|Ⅰ|IV|III|II|I|[1-4]/g),
  ].map(([sign]) => sign);
  if (/\d\s?(?:\/|of)\s?4/.test(span)) numbers.splice(1);
  return numbers.reduce((worst, sign) => Math.max(worst, signs[sign] ?? 0), 0);
}

const degrees = [
  [
    'poor',
    /\bpoor(?:ly)?\b(?=[^.;:]{0,26}\bdiff)|\bpoorly-?\s?diff\w*|\bundifferentiated carcinoma|foci of poor differentiation|\bPD(?=,)|低分化|分化差/gi,
  ],
  ['moderate', /\bmoderate(?:ly)?\b(?=[^.;:,]{0,26}\bdiff)|\bMD(?=,)|中(?:等)?分化|中(?=-低分化)/gi],
  ['well', /\bwell\b(?=[^.;:,]{0,26}\bdiff)|\bWD(?=,)|高分化|分化好|高(?=-中分化)/gi],
] as const;
const ticked = /^(?:[^:]{0,30}(?:分化|grade|differentiation)[^:]{0,12}):\s*(高|中|低|well|moderate|poor)\s*(?:$|,)/i;

function differentiation(text: string): Claim[] {
  const field = ticked.exec(text);
  if (field) {
    const value = { 高: 'well', 中: 'moderate', 低: 'poor' }[field[1] ?? ''] ?? field[1]?.toLowerCase();
    return [claim('grade', value as 'well', 0, field[0].length)];
  }
  for (const [value, pattern] of degrees)
    for (const found of everyMatch(text, pattern)) {
      if (/\b(?:not|no)\s+$|未见$|非$/i.test(text.slice(0, found.index))) continue;
      const end = found.index + found[0].length;
      const rest =
        /^[^.;:,]{0,26}?differentiat\w+|^[^.;:,]{0,14}?diff\b|^-?低?中?分化/i.exec(text.slice(end))?.[0].length ?? 0;
      return [claim('grade', value, found.index, end + rest)];
    }
  return [];
}
