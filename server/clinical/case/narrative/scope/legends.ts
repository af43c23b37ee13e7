import type { Line } from '../layout/statements.ts';

/** What a house prints of its codes and grades on every report, under a line that says so, up to the next blank line. */

const head = [
  /^\W{0,8}(?:legend(?: \(?(?:to|of|for|printed|on|used)\b[^.:,]{3,60})?|key (?:to|of|for) [^.:,]{3,40}|how to read[^.:]{0,40}|codes? (?:sheet|list|key|table|book)\b[^.]{0,60}|codes? (?:used|explained|appended|and (?:their )?meanings?)\b[^.:]{0,40}|code\W{1,4}meaning|(?:(?:explanation|meanings?|definitions?|glossary|list|table|notes?|guide|remarks?) (?:of|on|to|for) (?:the |our )?(?:house |laboratory )?(?:codes?|terms?|grad(?:es|ing)|abbreviations?|categor(?:y|ies)|staging|classes|symbols)\b[^.:]{0,40})|abbreviations?(?: (?:used|key))?|(?:reference|grading|staging|coding|classification) (?:table|scheme|key|legend|list|sheet|guide|reference)s?\b[^.:]{0,50}|(?:printed|shown|appended|given) (?:for (?:reference|information|guidance)|on (?:every|all)\b)[^.:]{0,40})\W{0,8}$/i,
  /^[\s\-=*#<>[(·.]{0,8}(?:附(?:录|注|表)?\s?[:.]?\s?)?(?:图例|[^。;,:]{0,14}(?:代码|代号|缩写|符号|编码|分级(?:标准)?|分期(?:标准)?|判读标准|诊断标准|术语)(?:及其?|的)?(?:含义|释义)?(?:通用)?(?:说明|对照表?|一览表?|解释|图例|释义|注释|速查表?))(?:\([^()]{1,40}\))?[\s\-=*#<>\]).:]{0,8}$/,
];
/** "M0", "pT1a", "R1": a line of the list, wherever it stands. */
const longest = 100;
/** "Key. M0: none. M1: ...", all of it in one line. */
const alone =
  /^\W{0,8}(?:释义|图例|名词解释|(?:缩写|代码|术语|符号)(?:说明|释义|含义)|legend|key|glossary|abbreviations|definitions|(?:staging|grading|code) (?:reference|key|legend))(?: \([^()]{1,30}\))?\s?[:.]\s?(?=\S.{20})(?=.*(?:M0|M1|R[01]|T1|I{2,3}|Ⅲ|G[1-4])\b)/i;

export function withoutLegends(lines: Line[], isGap: (line: Line, before: Line) => boolean): Line[] {
  const out: Line[] = [];
  let under = -1;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (under >= 0 && under < i - 1 && before && isGap(line, before)) under = -1;
    if (under < 0 && line.whole.text.length <= longest && head.some((one) => one.test(line.whole.text))) under = i;
    if (under < 0 && !alone.test(line.whole.text)) out.push(withoutDefined(line));
  }
  return out;
}

/** "T1b = solitary, over 2 cm; T2 = ...; R1 = within 1 mm": no one case is of two stages, so what stands for each is told of none. */
const defined =
  /(?<![A-Za-z\d=])(?:(?:p?(T)|([RMGVFS]))[0-4][abc]?|((?:grade )?)(?:I{1,3}|IV|[ⅠⅡⅢⅣ])级?)\s?(?:=(?!\s?\d{1,2}[\s,;/)])|为(?=[无有单多侵≤<>≥距]))/g;
const codesIn = (text: string): string[] =>
  Array.from(text.matchAll(defined), ([whole]) => whole.replace(/\s?[=为]$/, ''));
const isDefined = (text: string): boolean => text.search(defined) >= 0;

/** All that follows on its line is of the same. */
const note = /^\W{0,4}(?:notes?|reference|for reference|key|legend|remarks?|definitions?|参考|附|备?注|说明|图例)/i;

function withoutDefined({ whole, statements }: Line): Line {
  const codes = new Set(codesIn(whole.text));
  const families = [...codes].map((code) => code.replace(/[\dabcIVⅠⅡⅢⅣ]/g, ''));
  if (codes.size < 2 || new Set(families).size === families.length) return { whole, statements };
  const [from, to] = [
    statements.findIndex(({ text }) => isDefined(text)),
    statements.findLastIndex(({ text }) => isDefined(text)),
  ];
  const isNote = note.test(statements[from]?.text ?? '');
  return { whole, statements: statements.filter((_, i) => i < from || (i > to && !isNote)) };
}
