import type { Line } from '../layout/statements.ts';
import { past } from './scope-words.ts';

/** A version that is kept in the report and stands no longer, under a line that says so: "F1 (WITHDRAWN, do not use)", "第一次签发——已撤回", up to the line that heads the one in force. */

const issue =
  /\b(?:versions?|reports?|issues?|issued|text|wording|edition|release|drafts?|sign-?outs?|print|[VF] ?\d)\b|报告|签发|发出|[首初]发|[\d一二两三旧新前原初首]版|版本|出具/i;
const gone =
  /\b(?:withdrawn|cancelled|superseded|void(?:ed)?|obsolete|retracted|revoked|invalid|not valid|no longer (?:valid|in force)|do not use|for (?:audit|traceability|the record) only|replaced by)\b|作废|撤[回销]|废止|失效|不再有效|停用|仅(?:供)?存[档查]/i;
/** Of the one that took its place. */
const inForce =
  /\b(?:current|valid|in force|re-?issued?|second|third|final|corrected|revised|amended|replacement|new|version [2-9]|[VF] ?[2-9])\b|第[二三23][次版]|重[新发]|现行|有效|修[订正改]|更正|替代|新版|正式/i;
const takesPlace = /\b(?:supersedes|replaces|in place of|instead of)\b|替代|取代|代替/i;
/** An old report copied out between quotation marks. */
const quoted = /^\W{0,3}"[^"]{30,1200}"\W{0,3}$/;
const ofOld =
  /\b(?:first|1st|earlier|previous|former|original|old|outdated|withdrawn) (?:\w+ )?(?:report|version|fax|letter|issue|text|wording)\b|第一[版次]|初版|旧版|(?:原|初次?|前一?份|上一?份|先前的?)报告|作废/i;
export const withoutOldQuoted = (lines: Line[]): Line[] =>
  lines.filter(
    ({ whole: { text } }, i) =>
      !(
        quoted.test(text) &&
        (ofOld.test(text) ||
          (/:\s*$/.test(lines[i - 1]?.whole.text ?? '') && ofOld.test(lines[i - 1]?.whole.text ?? '')))
      ),
  );

const longest = 120;
/** Then what was said before is still to be read. */
const others =
  /\b(?:unchanged|not changed|unaltered|remains?|stands?|as (?:before|above|in)|otherwise)\b|其[余他它]|余项|不变|同前|未变/i;

const isBanner = (text: string): boolean =>
  text.length < longest && issue.test(text) && !/[。;]\s*\S|[a-z]\. [A-Z]/.test(text);

export function withoutSuperseded(lines: Line[]): Line[] {
  const text = (i: number): string => lines[i]?.whole.text ?? '';
  const from = lines.findIndex(({ whole: { text: one } }) => isBanner(one) && gone.test(one) && !takesPlace.test(one));
  if (from < 0) return lines;
  const to = lines.findIndex(
    ({ whole: { text: one } }, i) =>
      i > from && isBanner(one) && inForce.test(one) && !(gone.test(one) && !takesPlace.test(one)),
  );
  if (to < from + 2 || !/\S/.test(text(to))) return lines;
  return lines.slice(to).some(({ whole }) => others.test(whole.text))
    ? lines
    : [...lines.slice(0, from), ...lines.slice(to)];
}

/** "以下为此次尸检所见": what an earlier operation was and showed is told line by line ahead of it. */
const here =
  /^\W{0,6}(?:(?:以下|下[面述])(?:内容)?(?:为|是|系)?(?:此|本|今|这)次|(?:below|what follows|the following|the rest)(?: is| are| refers?| concerns?)? (?:to |of |from |about |only )*(?:the )?(?:present|current|this|today's)\b|(?:now|turning|coming) to (?:the )?(?:present|current|this)\b)/i;

export function withoutThen(lines: Line[]): Line[] {
  const to = lines.findIndex(({ whole: { text } }) => text.length < longest && here.test(text));
  const from = to < 0 ? -1 : lines.findIndex(({ whole: { text } }, i) => i < to && past.test(text));
  return from < 0 ? lines : [...lines.slice(0, from), ...lines.slice(to)];
}
