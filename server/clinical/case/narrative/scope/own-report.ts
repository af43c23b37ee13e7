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
