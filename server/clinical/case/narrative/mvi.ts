import { type Fact, isOfThePast, type Stretch, sentences, stretch } from './fact.ts';

/** Microvascular invasion in a sentence of English or Chinese: what stands before and after its name decides; a bare name asserts nothing. */

const name =
  /(?:(?:micro-?\s?vascular|microscopic(?: vascular| venous)?|micro-?\s?vessel|small[- ]vessel|small venous) (?:tumou?r )?(?:invasion|involvement|infiltration)|invasion of (?:small|microscopic) vessels|microvascular (?:tumou?r )?(?:emboli|thrombi)|微血管(?:内)?(?:癌栓|瘤栓|侵犯|浸润|侵袭|受侵)|微脉管(?:癌栓|侵犯)|(?<![a-z])MVI(?![a-z]))(?:\s*[（(]\s*MVI\s*[)）])?/gi;

type Polarity = 'present' | 'absent' | 'uncertain';

const doubtBefore =
  /(?:cannot|can't|could not|not) (?:be )?(?:\w+ )?(?:exclude|excluded|rule out|ruled out)\b[^,;]*$|\b(?:suspicious|suspicion|suspected|suspect|possible|possibly|probable|questionable|equivocal|indeterminate)\b[^,;]*$|(?:不除外|不能除外|不能排除|可疑|疑似|疑为|待排除?)[^，。；,]{0,8}$/i;
const doubtAfter =
  /^[^,;，。；]{0,24}?(?:cannot be|can not be|could not be|not) (?:\w+ )?(?:excluded|ruled out|assessed|determined|evaluated)|^[^,;，。；]{0,12}?\b(?:is |are )?(?:suspected|suspicious|questionable|equivocal|indeterminate|uncertain|possible)\b|^[^，。；,;]{0,4}(?:可疑|不除外|不能除外|不能排除|待排|无法评估|不能评估|不确定|[（(]?±)/i;
const noneBefore =
  /\b(?:no|without|negative for|absence of|absent|free of|lack of|lacks|not (?:show|demonstrate|identify|contain|see|find)|fails to (?:show|demonstrate)|nor|neither|not (?:identified|seen|present|detected|found))\b(?:(?!\b(?:but|however|although|except|with|present|identified)\b)[^,;:，：])*$|(?:未见|未查见|未发现|未检出|未及|无|没有|不伴)[^，。；,;：:]{0,14}$/i;
/** Through a list: "no necrosis, satellite nodule or microvascular invasion". */
const noneInList =
  /\b(?:no|without|negative for)\b(?:(?!\b(?:but|however|although|except|with|present|positive|identified)\b)[^;:])*\b(?:or|nor|and)\s+(?:\w+\s){0,2}$/i;
const noneAfter =
  /^(?:is |was |are |were |has )?(?:not (?:been )?(?:identified|seen|present|detected|found|observed|noted)|absent|negative|none|nil\b|no\b|0 ?(?:vessels|foci|个|处|枚|$)|[（(][-−–—－][)）]|[-−–—－](?:$|[,，;；])|阴性|无|未见|未查见|未发现|未检出|没有|否)/i;
const someAfter =
  /^(?:is |was |are |were |has been )?(?:present|positive|identified|seen|yes\b|found|detected|observed|noted|confirmed|extensive|focal|[（(]\+{1,3}[)）]|\+|阳性|可见|有(?!无)|查见|见(?!于?附)|存在|是(?!否)|约?\s*[1-9]\d*\s*(?:vessels?|foci|个|处|枚))/i;
const someBefore =
  /\b(?:with|presence of|evidence of|positive for|shows?|showing|demonstrat\w+|reveals?|identified|extensive|focal|multifocal|numerous|contains?)\b(?:(?!\bno\b)[^,;:]){0,40}$|(?:可见|查见|发现|(?<!未)见|伴有?|有|存在)[^，。；,;：:]{0,10}$/i;
const later = /\b(?:to follow|pending|see (?:comment|below|note)|not (?:yet )?reported)\b|待(?:回报|补充)|详见/i;
/** Between the name and its answer: "status:", "(grade)", "分级：". */
const lead = /^(?:\s|[:：=,，]|\b(?:status|grad(?:e|ing)|classification|score)\b|分级|分组|评估|情况|数目|计数)*/i;

export function readMvi(text: string): Fact[] {
  return sentences(text).flatMap((sentence) => {
    if (isOfThePast(sentence.text)) return [];
    const names = [...sentence.text.matchAll(name)];
    return names.flatMap((found, i) => {
      const from = i === 0 ? 0 : (names[i - 1]?.index ?? 0) + (names[i - 1]?.[0].length ?? 0);
      return assertion(text, sentence, found, from, names[i + 1]?.index ?? sentence.text.length);
    });
  });
}

function assertion(text: string, sentence: Stretch, found: RegExpExecArray, from: number, to: number): Fact[] {
  const at = found.index;
  const before = sentence.text.slice(from, at);
  const end = at + found[0].length;
  const rest = sentence.text.slice(end, to);
  const skipped = lead.exec(rest)?.[0].length ?? 0;
  const after = rest.slice(skipped);
  const grade = gradeIn(rest);
  const polarity = polarityOf(before, after) ?? (grade ? (grade.value === 'M0' ? 'absent' : 'present') : undefined);
  if (
    polarity === undefined ||
    (grade && polarity !== 'uncertain' && (grade.value === 'M0') !== (polarity === 'absent'))
  )
    return [];
  const answer = noneAfter.exec(after)?.[0] ?? someAfter.exec(after)?.[0] ?? doubtAfter.exec(after)?.[0] ?? '';
  const last = Math.max(end, grade ? end + grade.end : 0, answer === '' ? 0 : end + skipped + answer.trimEnd().length);
  const first = Math.max(from, at - (cue(before)?.length ?? 0));
  const span = stretch(text, sentence.start + first, sentence.start + last);
  const read = { ...span, verified: false as const };
  return [
    { fact: 'mvi', value: polarity, ...read },
    ...(grade && polarity !== 'uncertain' ? [{ fact: 'mviGrade' as const, value: grade.value, ...read }] : []),
  ];
}

/** The words before the name that decided, so that the span shows them. */
const cue = (before: string): string | undefined =>
  (doubtBefore.exec(before) ?? noneBefore.exec(before) ?? noneInList.exec(before) ?? someBefore.exec(before))?.[0];

function polarityOf(before: string, after: string): Polarity | undefined {
  if (later.test(after)) return undefined;
  if (doubtBefore.test(before) || doubtAfter.test(after)) return 'uncertain';
  if (noneBefore.test(before)) return 'absent';
  if (noneAfter.test(after)) return 'absent';
  if (someAfter.test(after)) return 'present';
  if (noneInList.test(before)) return 'absent';
  return someBefore.test(before) ? 'present' : undefined;
}

/** M0, M1 or M2 as a grade of its own; not the M of a TNM stage, and not one of several in a legend. */
function gradeIn(rest: string): { value: 'M0' | 'M1' | 'M2'; end: number } | undefined {
  const found = [...rest.matchAll(/(?<![A-Za-z0-9])M([012])(?![0-9A-Za-z])/g)].filter(
    ({ index }) => !/N[0-3xX]\s*$/.test(rest.slice(0, index)),
  );
  const [first] = found;
  if (!first || new Set(found.map(([grade]) => grade)).size > 1) return undefined;
  return { value: first[0] as 'M0' | 'M1' | 'M2', end: first.index + first[0].length };
}
