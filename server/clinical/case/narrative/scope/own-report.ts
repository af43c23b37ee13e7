import { cut, type Mapped } from '../layout/mapped.ts';
import type { Line } from '../layout/statements.ts';
import { addendum } from './scope-words.ts';

const ownReport = /^[\s[(*#=<>·—-]{0,8}原(?:始)?(?:病理)?报告[^。,:;]{0,24}:?$/;

/** "[原报告 2019-04-15]" over a report to which an addendum follows. */
export function withoutOwnReport(lines: Line[]): Line[] {
  const isOwn = ({ whole }: Line) => ownReport.test(whole.text);
  if (!lines.some(isOwn)) return lines;
  const last = lines.findLastIndex((line) => addendum.test(line.whole.text) && !isOwn(line));
  return lines.filter((line, i) => i > last || !isOwn(line));
}

/** "原报告(5/11):肝 S5 切除 ...", told in one line to which an addendum follows. */
const named = /^[\s[(*#=<>·—-]{0,8}原(?:始)?(?:病理)?报告\s?(?:\([^()]{1,20}\))?\s?:\s*(?=.{40})/;
const gone = /作废|撤[回销]|替代|取代|废止/;
export function underOwnName(lines: Line[]): Line[] {
  const at = lines.findIndex(({ whole }) => named.test(whole.text));
  const isAdded = lines.slice(at + 1).some(({ whole }) => addendum.test(whole.text));
  if (at < 0 || !isAdded || lines.some(({ whole }) => gone.test(whole.text))) return lines;
  return lines.map((line, i) => (i === at ? withoutName(line) : line));
}

function withoutName({ whole, statements: [first, ...more] }: Line): Line {
  const behind = (one: Mapped): Mapped => cut(one, named.exec(one.text)?.[0].length ?? 0);
  return { whole: behind(whole), statements: first ? [behind(first), ...more] : [] };
}
