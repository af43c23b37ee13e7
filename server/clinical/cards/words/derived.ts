import type { ScoreResult } from '../../assessment.ts';
import { ersPublished, ersRule } from '../../scores/ers.ts';
import { shimPublished } from '../../scores/shim.ts';
import type { Locale } from '../../settings.ts';
import { fill, type Pair, pick } from './pair.ts';
import { publishedSentences, thousands } from './published.ts';

/** What stands beside a stage, a trial's group or a score without groups, so that none is taken for more than it is. */

export const derivedSentences = {
  t4NotRead: [
    'T4 by an adjacent organ (other than the gallbladder) or by perforation of the visceral peritoneum is not read: if either is present, this is T4.',
    '侵犯邻近器官（胆囊除外）或脏层腹膜穿孔属T4，此处未读取：如有其一，应为T4。',
  ],
  trialGroup: ['{group}: {whom}', '{group}：{whom}'],
  trialContext: [
    "Who would have met this trial's criteria; context, not a risk score.",
    '该试验的入组条件，仅作背景，不是危险评分。',
  ],
  ersPoints: ['{points} / {most}, no level', '{points} / {most}，不分级'],
  ers: [
    'Recurrence within {years} years of resection ({n} patients, {centres} centres). The cut-offs of its levels are not known to us.',
    '切除术后{years}年内的复发（{centres}家中心，{n}例）。其分级界值未能获知，故不分级。',
  ],
  shim: [
    'Linear predictor of {years}-year recurrence-free survival: higher is worse. It has no group and gives no percentage.',
    '{years}年无复发生存的线性预测值：数值越高预后越差。不分组，不给出百分比。',
  ],
  atSurgery: ['As assessed at surgery; not validated at this site.', '为手术时的评估，尚未在本院验证。'],
} satisfies Record<string, Pair>;

export const t4NotRead = (locale: Locale): string => pick(derivedSentences.t4NotRead, locale);
export const trialContext = (locale: Locale): string => pick(derivedSentences.trialContext, locale);

export const atSurgery = (locale: Locale): string => pick(derivedSentences.atSurgery, locale);

/** "group 1: up to 3 tumours, largest over 5 cm". */
export const trialGroup = (group: string, whom: string, locale: Locale): string =>
  fill(derivedSentences.trialGroup, locale, { group, whom });

/** "5 / 11, no level". */
export function ersPoints({ value, atLeast }: Pick<ScoreResult, 'value' | 'atLeast'>, locale: Locale): string {
  const points = fill(derivedSentences.ersPoints, locale, { points: value, most: ersRule.most });
  return atLeast ? fill(publishedSentences.atLeast, locale, { group: points }) : points;
}

/** Event, horizon and cohort. */
export function aboutUngrouped(id: 'ers' | 'shim', locale: Locale): string {
  const { n, centres, months } = ersPublished;
  if (id === 'shim') return fill(derivedSentences.shim, locale, { years: shimPublished.months / 12 });
  return fill(derivedSentences.ers, locale, { years: months / 12, n: thousands(n, locale), centres });
}
