import { everyMatch } from '../layout/every-match.ts';

/** A stage of fibrosis that is cirrhosis: the last of its scale, Ishak 6 or 4 of Scheuer, METAVIR, Batts and Ludwig, Laennec 4A-C. A lower stage, or one that lies between two, says nothing. */

/** Not the start of a range, and not a scale's end. */
const ends = String.raw`(?![\dA-Za-z]|\.\d|\s?(?:-|~|to|至)\s?[A-Z]?\d)`;
/** "F3-4", "0-4", "3 of 4", "3/4" before the number. */
const starts = String.raw`(?<![\da-eg-rt-z.]|[A-Za-z][SFsf]|\d\s?\(?\s?(?:-|~|\/|to |of |out of |from |至)[SFsf]?)`;
const four = String.raw`${starts}(?:4|IV|Ⅳ|four)(?:\s?(?:\/|of|out of)\s?(?:4|four|IV))?${ends}(?!\s?(?:\/|of|out of)\s?[56])`;
const lead = String.raw`[\s:,()=-]{0,3}(?:(?:fibrosis|stag(?:e|ing)|score|scale|system|classification|criteria|is|of|as|at|to|method|纤维化|分期|评分|分级|期|程度|为|法|标准|[:,()=-])\s?){0,5}`;
const scale =
  '(?:scheuer|metavir|batts(?:\\s?(?:-|&|and|\\/)?\\s?ludwig)?|ludwig|brunt|kleiner|nash-?\\s?crn|crn|desmet|knodell|laennec|iaslp)';
const activity = String.raw`(?:[GA] ?[0-4]|(?:inflammat\w+ |activity |necroinflammat\w+ )?(?:grade|activity) ?[0-4](?:\s?(?:\/|of)\s?\d{1,2})?)[\s,;\/()-]{0,3}`;

/** "Stage 6 in the system of Ishak". */
const after =
  '(?:(?:of|by|on|per|in|to|using|according|after|the|system|scale|scheme|score|staging|method|classification)\\s){0,6}';

const stages = [
  // "METAVIR F4", "Batts-Ludwig grade 2, stage 4", "Laennec 4B"
  new RegExp(String.raw`\b${scale}['s]{0,2}${lead}(?:${activity}${lead})?(?:[SF]\s?)?(?:${four}|4[ABCabc]\b)`, 'gi'),
  // "stage 4/4 (Batts & Ludwig)", "stage 4 fibrosis", "fibrosis, stage 4", "纤维化4期"
  new RegExp(String.raw`\bstage ?[SF]?${four}[\s,(]{0,3}${after}(?:fibrosis|${scale})`, 'gi'),
  new RegExp(
    String.raw`\bfibrosis[^.;]{0,24}?\b(?:stage|score|grade)?[\s:=(,-]{0,3}(?:is |of )?(?:[SF]\s?)?${four}`,
    'gi',
  ),
  new RegExp(String.raw`纤维化[^。;,]{0,12}?[SF]?\s?${four}\s?(?:期|级|分)?|[4四Ⅳ]期(?:肝)?纤维化`, 'gi'),
  new RegExp(
    String.raw`\b(?:hepatitis|steatohepatitis|cholangitis|liver|hepatopathy|parenchyma|background|non-?\s?(?:tumou?r(?:al|ous)?|neoplastic))\b[^.;]{0,50}?\bstage ?[SF]?${four}`,
    'gi',
  ),
  // "F4", "A1F4", "G2S4", "S4": an S alone may be a segment of the liver
  new RegExp(
    String.raw`(?<![A-Za-z0-9]|F\d\s?[-~\/]\s?)(?:A[0-3][\s,/]{0,2})?F ?4(?:\/4|[ABC](?!\d)|(?=A[0-3]))?(?:(?=A[0-3])|${ends})`,
    'g',
  ),
  new RegExp(String.raw`(?<![A-Za-z0-9]|S\d\s?[-~/]\s?)S ?4[\s,:]{0,2}\(?\s?(?:by |per |of )?${scale}`, 'gi'),
  /(?<![A-Za-z])G ?[0-4][\s,/-]{0,2}S ?4(?![\dA-Za-z]|\s?[-~]\s?\d)/g,
  /(?:hepatitis|肝炎|硬化|纤维化|分期|背景肝?|周围肝|癌旁|非瘤肝|余肝|stage)[^.。;]{0,16}?(?<![A-Za-z0-9]|S\d\s?[-~/]\s?)S ?4(?![\dA-Za-z段]|\s?[-~+/]\s?\d)/gi,
];

/** Ishak's scale ends with 6; its grade of inflammation is another number, out of 18. */
const ishak = new RegExp(
  String.raw`\bishak(?:'s)?(?:[^.;]{0,60}?(?:stage|fibrosis|score|staging|分期|纤维化|评分|\bis|\bF))?[\s:=(),-]{0,3}(?:of |is |评分|分期|为)?F?${starts}(6|VI|six)(?:\s?(?:\/|of|out of)\s?6)?${ends}(?!\s?(?:\/|of)\s?18)`,
  'gi',
);
const ishakBehind = new RegExp(
  String.raw`(?:stage|fibrosis|纤维化|分期)[^.;。]{0,16}?${starts}6(?:\s?(?:\/|of|out of)\s?6)?${ends}[\s,(]{0,3}${after}ishak|(?:fibrosis|stage|纤维化)[^.;。]{0,50}?${starts}6\s?(?:\/|of|out of)\s?6${ends}`,
  'gi',
);

const denied =
  /(?:\b(?:no|not|without|never|below|less than|short of|toward?s?|approaching|exclude\w*|possibl[ey]|probabl[ey]|at least|if|suspicious|suggest\w*)\b[^,;]{0,20}|(?:未达|未见|无|非|接近|可疑|不除外|<|疑)[^,;。]{0,4})$/i;
const deniedAfter =
  /^\s?(?:=|:|or|not\b|cannot|\?)|^[^.;]{0,40}\b(?:on|in|by) (?:the |a |an )?(?:\w+ )?(?:biops|cores?\b)|^[^,;]{0,12}(?:不除外|可能|待)/i;
/** A legend lists them all. */
const legend = /\bF0\b[^.;]{0,60}\bF4\b|\bS0\b[^.;]{0,60}\bS4\b|0\s?-\s?[46]\b/;

export function cirrhoticStage(text: string): { start: number; end: number } | undefined {
  if (legend.test(text)) return undefined;
  for (const pattern of [...stages, ishak, ishakBehind])
    for (const { index: start, 0: found } of everyMatch(text, pattern)) {
      const end = start + found.length;
      const isSaid = !denied.test(text.slice(Math.max(0, start - 40), start)) && !deniedAfter.test(text.slice(end));
      if (isSaid && !/\b(?:not|no)\b|未/.test(found)) return { start, end };
    }
  return undefined;
}
