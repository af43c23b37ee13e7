import type { Line } from '../layout/statements.ts';
import { addendum } from './scope-words.ts';

const ownReport = /^[\s[(*#=<>·—-]{0,8}原(?:始)?(?:病理)?报告[^。,:;]{0,24}:?$/;

/** "[原报告 2019-04-15]" over a report to which an addendum follows. */
export const isOwnReport = (lines: Line[], i: number): boolean =>
  ownReport.test(lines[i]?.whole.text ?? '') &&
  lines.slice(i + 1).some(({ whole }) => addendum.test(whole.text) && !ownReport.test(whole.text));
