import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';

/** The grade of Edmondson and Steiner, I to IV, by its scale's name or beside the tumour's; of a range or mixture the worst. */

const grades = ['I', 'II', 'III', 'IV'] as const;
const signs: Record<string, number> = {
  ...{ Ⅰ: 1, Ⅱ: 2, Ⅲ: 3, Ⅳ: 4, I: 1, II: 2, III: 3, IV: 4, 1: 1, 2: 2, 3: 3, 4: 4 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, one: 1, two: 2, three: 3, four: 4, first: 1, second: 2, third: 3, fourth: 4 },
};

const roman = '(?:Ⅳ|Ⅲ|Ⅱ|Ⅰ|IV|III|II|I)(?![A-Za-z0-9])';
const digit = String.raw`[1-4](?![\dA-Za-z]|\.\d|\s?(?:cm|mm|%|个|枚|处|年|月|灶))`;
const sign = String.raw`(?<![A-Za-z0-9.])(?:G-?)?(?:${roman}|${digit}|[一二三四](?=级|\s?[至到或、~-]\s?[一二三四]级)|(?<=罗马数字)[一二三四]|(?:one|two|three|four|first|second|third|fourth)\b(?! (?:\w+ )?(?:nodul|tumou?r|lesion|mass|foc|deposit|satellit|separate|discrete)))`;
/** Behind a comma a number may count something else. */
const join = String.raw`\s?级?\s?(?:-|~|to|\/|至|到|and\/or|and|&|或|[与與](?=\s?第?\s?[IVⅠⅡⅢⅣ])|(?:、|,)(?=\s?(?:grade )?[IVⅠⅡⅢⅣ]))\s?(?:grade |第\s?)?`;
const range = String.raw`${sign}(?:${join}${sign}){0,5}(?:\s?(?:of|\/|out of)\s?(?:4|four)\b)?`;
const romanRange = `(?<![A-Za-z0-9])${roman}(?:${join}${roman})?`;

const scale = String.raw`(?:\bedm(?=\.? gr(?:ade|d)?\b)|\bedm[a-z]{3,9}(?:'s)?(?:\s?(?:-|and|&|\/|\+|[与和及])?\s?st[a-z]{3,7})?|(?<![A-Za-z])E-S(?![A-Za-z])|(?<![A-Za-z])ES(?=\s?(?:分级|gr(?:ade|d)?\b)|\s?[:=]\s?(?:maj|worst|wst|pred|\(?(?:[ⅠⅡⅢⅣ]|(?:I{1,3}|IV)(?![A-Za-z])))|[\s-]?(?:[ⅠⅡⅢⅣ]|(?:I{1,3}|IV)(?![A-Za-z])))|[艾爱埃][德得][蒙门孟][森生逊松](?:[-·]?[斯施]坦[纳那因]?)?|(?<![A-Za-z])Ed[.-]?(?=\s?[ⅠⅡⅢⅣIV]))`;
const scaleName = new RegExp(scale, 'gi');
/** What may stand between the scale's name and its grade. */
const lead = String.raw`(?:\s{1,60}(?!\s)|[:,()'"=/>→-]|\(?(?:I|Ⅰ|1)\s?(?:-|~|to|至|到)\s?(?:IV|Ⅳ|4)\)?|gr(?:ad[a-z]{0,4}?)?(?:\.|\b|(?=(?:I{1,3}|IV)(?![A-Za-z])))|HCC|hepatocellular|hepatocytic|part|component|element|nuclear|histolog\w*|classification|system|scal(?:e|ing)|score|scheme|criteria|overall|highest|worst|predominant(?:ly)?|predominately|mainly|mostly|largely|mixed|maj(?:or)?|wst|at least|up to|tumou?r|both|is|was|as|at|of|gives?|gave|given|yields?|being|amounts to|corresponds? to|equals?|equivalent to|assigned|now|to|[T#]\s?\d(?=\s?[:=-]?\s(?:I|Ⅰ|Ⅱ|Ⅲ|Ⅳ))|(?:nodule|lesion|tumou?r) (?:\d|[A-D])(?=\s?[:=-]?\s(?:I|Ⅰ|Ⅱ|Ⅲ|Ⅳ))|(?:结节|病灶|肿瘤|瘤)?(?:[①-⑩]|[A-D](?=\s?[:=]))|(?:up|down)graded|revised|changed|corrected|amended|raised|reads?|scored|judged|assessed|estimated|分级|分化|标准|级别|组织学|核|程度|去到|(?:更[正改]|修[正订改]|订正|改|上调|下调|升|降)[为至成]|属于?|是|评为|定为|判为|均?为|相当于|主要|多数|大部分?|最高|最差|氏|法|系统|评分|均|以|第|之|介[乎于]|误[勾写打录记填]|罗马数字|\((?!\s?(?:(?:I{1,3}|IV)\b|[1-4ⅠⅡⅢⅣ]))[^():]{2,40}\)(?=\s?[:=])|[都给报定算取约应的了皆各]|[两二三四五六][枚个灶处者颗]|体系|归[入于为]|[在到]|S\d[ab]?灶|(?:结节|病灶|肿瘤|瘤)\s?\d(?=\s?[:=]?\s?[ⅠⅡⅢⅣIV])|G-){0,12}`;
const afterScale = new RegExp(`^${lead}(${range})`, 'i');
const beforeScale = new RegExp(
  String.raw`(${range})\s?级?(?:\s?(?:differentiation|分化))?[\s,(:]{0,4}(?:(?:on|by|in|when|if|per|using|of|to|after|under|following|with|sec\.?|secundum|according to|acc\.? to|as defined by|de|nach|selon|按|依|参照) ?(?:the )?(?:(?:system|scheme|scale|classification|grading|terms|sense|criteria|method|nomenclature) (?:of|by|after) (?:the )?)?|d')?$`,
  'i',
);
/** More of the same scale further on: "with areas of grade III", "局灶Ⅲ级". */
const more = new RegExp(
  String.raw`(?:\bgrade\s?|[T#]\d\s?[:=-]?\s|\b(?:nodule|lesion|tumou?r) (?:\d|[A-D])\s?[:=-]?\s|\b(?:areas?|foci|focus|component|patches|zones?|regions?|elements?) of (?:grade )?|\bfocal(?:ly)?:? |(?:[A-D]\s?[:=]|[①-⑩])\s?|(?:结节|病灶|肿瘤|瘤)[A-D①-⑩]\s?[:=]?\s?|(?:S\d[ab]?灶|(?:结节|病灶|肿瘤|瘤)\s?\d)\s?[:=]?\s?|局灶(?:性)?(?:为|呈|区域|见)?\s?|部分(?:区域)?(?:为|呈|达)?\s?|少数(?:为)?\s?|灶性(?:为)?\s?|小区(?:为)?\s?|\b(?:to|reaching|rising|and|or|with|in places|elsewhere)\s|%\)?,? ?(?:and |with )?|\b(?:worst|wst|highest|focally|major|maj|minor|min|secondary|least differentiated)\b[\s:=,(]{0,3})(${romanRange})|(?<!第)([一二三四](?:\s?[-~至到、或]\s?[一二三四])?)(?=级)|\bgrade\s((?:${sign})(?:${join}${sign})?)|(${romanRange})\s?(?:级|(?:in|at|for) (?:\w+ ){0,5}(?:blocks?|fields?|areas?|places?|slides?|foci|parts?|spots?)\b|\((?:the )?(?:worst|highest|focal|focally|minor|secondary|second|least|max|\d{1,2} ?%|最高|最差|局灶|次要))`,
  'gi',
);
const denied =
  /(?:\b(?:no|not|without|never|nor|excludes?|looked for|searched for)\b[^,;]{0,24}|(?:未见|无|非|未达)[^,;]{0,6})$/i;
const deniedAfter = /^[^,;]{0,30}?\b(?:not (?:seen|present|identified|represented|found)|absent)\b|^[^,;]{0,8}未见/i;

/** "Edmondson II, segments III and IV". */
const elsewhere = /\bseg|stage|type|zone|段|期|\blobe/i;

/** Grades of something else. */
const notOurs =
  /scheuer|metavir|ishak|knodell|siderosis|iron\b|steatosis|batts|ludwig|fibrosis|inflam|hepatitis|activity|necrosis|regression|G[0-4][ ,/]{0,2}S[0-4]|child|fnclcc|dukes|asa\b|who grade|neuroendocrine|\bNE[CT]\b|sarcoma|cholangitis|cholecystitis|炎|纤维化|脂肪变|铁|活动度|肝功能|心功能|神经内分泌|MVI|微血管|血管侵|坏死|不典型增生|dysplas/i;
const tumour = String.raw`(?:\bHCCs?|\bi?CCA\b|\bICC\b|carcinoma|肝细胞(?:性|型)?(?:肝)?癌|肝癌|胆管(?:细胞)?癌)`;
/** Of a numeral right behind the tumour's name nothing else can be meant. */
const bare: [RegExp, boolean][] = [
  [
    new RegExp(
      String.raw`${tumour}[\s,(:-]{0,4}(?:gr(?:ade|d)?\b\.?\s?|组织学|分化|分级:?\s?|核分级:?\s?)?(${romanRange})(?=\s?(?:级|[),;.]|$))`,
      'gi',
    ),
    true,
  ],
  [
    new RegExp(
      String.raw`(?:\bgrad(?:e|ing)|分级|级别|分化(?:程度)?)[^:.;。,]{0,24}:\s*(?:grade |G-?)?(${romanRange})`,
      'gi',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`\bgrad(?:e|ed|ing)\b[^.;:]{0,60}?\b(?:up|down)?(?:graded|changed|revised|corrected|amended|raised) to (?:grade )?(${romanRange})`,
      'gi',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`级[^。;:]{0,24}(?:更正|修正|修改|更改|改|调整|上调|升级?|降级?)[为至成]\s?(${romanRange})`,
      'gi',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:\bgr(?:ade|d)?\b\.?\s?|\bgrade|分化|组织学分级为?)(${romanRange})(?![^\s,;)]{0,2}:)`,
      'gi',
    ),
    false,
  ],
  // "ICC, two foci, G II"
  [
    new RegExp(String.raw`(?<=${tumour}[^.;。]{0,60}[\s,(])G[ -]?(${romanRange})(?=\s?级|\s*(?:$|[),;.]))`, 'gi'),
    false,
  ],
  [new RegExp(String.raw`(?<=癌[^。;]{0,40})(?<![段期])(${romanRange})\s?级`, 'gi'), false],
];
const underGrade = new RegExp(
  String.raw`^\s*(?:(?:[T#]\s?\d|(?:nodule|lesion|tumou?r) (?:\d|[A-D]))\s?[:=-]?\s|(?:结节|病灶|肿瘤|瘤)?[A-D①-⑩]\s?[:=]?\s?|(?:S\d[ab]?灶|(?:结节|病灶|肿瘤|瘤)\s?\d)\s?[:=]?\s?)?(?:grade )?(${romanRange})\s?级?\s*(?:$|[,(])`,
  'i',
);

/** A table's row, one number for each nodule: "Edmondson-Steiner: 4, 3, 3". */
const inRow = new RegExp(`^${scale}[^:\\d]{0,24}:\\s?([1-4](?:,\\s?[1-4]){1,8})$`, 'i');

/** "①Ⅲ级,②Ⅱ级": each nodule has its own. */
const ofEach = new RegExp(String.raw`[①-⑩]\s?[:=]?\s?(${romanRange})(?=\s?级)`, 'g');

interface Read {
  grade: number;
  start: number;
  end: number;
}

/** "Worst III/IV, major II/IV": each is one of four, for II/IV skips a grade and is no range. */
const outOfIV = /\s?\/\s?(?:IV|Ⅳ)(?![A-Za-z])/g;
const skipping =
  /(?<![A-Za-z])(?:II?|Ⅰ|Ⅱ)\s?\/\s?(?:IV|Ⅳ)(?![A-Za-z])|\b(?:worst|wst|highest|major|maj|predominant|最[高差])\b[^:;.]{0,30}[:|]\s*(?:III|Ⅲ)\s?\/\s?(?:IV|Ⅳ)(?![A-Za-z])/i;

export function readEdmondson(whole: string, { before, under }: Around): Claim[] {
  const text = skipping.test(whole) ? whole.replace(outOfIV, (scale) => ' '.repeat(scale.length)) : whole;
  const read = byName(text, before);
  const named = read.length > 0 || text.search(scaleName) >= 0;
  const found = named ? read : besideTumour(text, under);
  const worst = found.toSorted((one, other) => other.grade - one.grade)[0];
  const value = worst && grades[worst.grade - 1];
  if (!value) return [];
  return [claim('grade', value, Math.min(...found.map(({ start }) => start)), worst.end)];
}

function byName(text: string, ahead: string): Read[] {
  const row = inRow.exec(text);
  if (row) return [{ grade: worstIn(row[1] ?? ''), start: 0, end: text.length }];
  const found = everyMatch(text, scaleName).flatMap((name): Read[] => {
    const [start, end] = [name.index, name.index + name[0].length];
    const after = afterScale.exec(text.slice(end, end + 80));
    if (after && !isDenied(text, start, end + after[0].length))
      return [{ grade: worstIn(after[1] ?? ''), start, end: end + after[0].length }];
    if (after) return [];
    const from = Math.max(0, start - 40);
    const before = beforeScale.exec(text.slice(from, start));
    if (before) return [{ grade: worstIn(before[1] ?? ''), start: from + before.index, end }];
    const broken = start < 2 ? beforeScale.exec(ahead.slice(-40)) : null;
    return broken ? [{ grade: worstIn(broken[1] ?? ''), start, end }] : [];
  });
  const last = found.at(-1);
  if (!last) return [];
  const further = everyMatch(text.slice(last.end, last.end + 90), more).flatMap((one): Read[] => {
    const start = last.end + one.index;
    const end = start + one[0].length;
    const isElsewhere = /^grade/i.test(one[0])
      ? notOurs.test(text.slice(Math.max(last.end, start - 30), end + 24))
      : elsewhere.test(text.slice(last.end, start));
    if (isElsewhere || isDenied(text, start, end)) return [];
    return [{ grade: worstIn(one.slice(1).find((words) => words !== undefined) ?? ''), start, end }];
  });
  const each = everyMatch(text, ofEach).map((one) => ({
    grade: worstIn(one[1] ?? ''),
    start: one.index,
    end: one.index + one[0].length,
  }));
  return [...found, ...further, ...each];
}

function besideTumour(text: string, under: string): Read[] {
  for (const [pattern, isBesideName] of bare) {
    const found = everyMatch(text, pattern)
      .map((one) => ({ grade: worstIn(one[1] ?? ''), start: one.index, end: one.index + one[0].length }))
      .filter(
        ({ start, end }) =>
          !isDenied(text, start, end) && (isBesideName || !notOurs.test(text.slice(Math.max(0, start - 60), end + 24))),
      );
    if (found.length > 0) return found;
  }
  const asked = /edmondson|\bgrad(?:e|ing)|分级|分化/i.test(under) && !notOurs.test(under);
  const answer = asked ? underGrade.exec(text) : null;
  return answer ? [{ grade: worstIn(answer[1] ?? ''), start: 0, end: answer[0].trimEnd().length }] : [];
}

const isDenied = (text: string, start: number, end: number): boolean =>
  denied.test(text.slice(Math.max(0, start - 40), start)) || deniedAfter.test(text.slice(end, end + 50));

/** What the scale is, not where the tumour stands on it. */
const wholeScale = /(?:\bI|Ⅰ|\b1)\s?级?\s?(?:-|~|to|至|到)\s?(?:IV|Ⅳ|4)(?![A-Za-z0-9])/i;

/** "2 of 4" and "3/4" in digits give the scale's end, "III/IV" a range. */
function worstIn(read: string): number {
  if (wholeScale.test(read)) return 0;
  const numbers =
    read.match(/Ⅳ|Ⅲ|Ⅱ|Ⅰ|IV|III|II|I|[1-4]|[一二三四]|one|two|three|four(?!th)|first|second|third|fourth/gi) ?? [];
  const outOfFour = /(?:\d|[a-z])\s?(?:\/|of)\s?(?:4|four)/i.test(read) && !/[IVⅠ-Ⅳ]/.test(read);
  const told = outOfFour ? numbers.slice(0, 1) : numbers;
  return told.reduce(
    (worst, one) => Math.max(worst, signs[one] ?? signs[one.toUpperCase()] ?? signs[one.toLowerCase()] ?? 0),
    0,
  );
}
