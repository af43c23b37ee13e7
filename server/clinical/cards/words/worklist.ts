import type { GateState } from '../../assessment.ts';
import type { PathologyState } from '../../case/patient-case.ts';
import type { Locale } from '../../settings.ts';
import type { Change, ScoreGroup } from '../../worklist/changes.ts';
import { dueSoonDays, type NeedCode } from '../../worklist/needs.ts';
import { day } from './dates.ts';
import { gateStateWords, gateWords, slotStateWords } from './names.ts';
import { capital, fill, type Pair, pick, type Words } from './pair.ts';
import { groupName, scoreName } from './published.ts';

/** The follow-up list: why somebody stands on it, what changed, and the task that asks for a look. */

export const needWords: Words<NeedCode> = {
  overdue: ['Overdue', '逾期'],
  changed: ['Changed since discharge', '出院后有变化'],
  'pathology-pending': ['Pathology pending', '病理结果未出'],
  'due-soon': [`Due within ${dueSoonDays} days`, `${dueSoonDays}天内应查`],
};

export const pathologyStateWords: Words<PathologyState['state']> = {
  final: ['final', '已出正式报告'],
  pending: ['pending', '未出'],
  none: ['none found', '未找到'],
};

export const changeWords = {
  changed: ['{name}: {after} (was {before}).', '{name}：{after}（原为{before}）。'],
  known: ['{name}: {after} (not known before).', '{name}：{after}（此前未知）。'],
  gone: ['{name}: no longer shown (was {before}).', '{name}：不再显示（原为{before}）。'],
  closer: ['Visits are closer together now (were at standard intervals).', '随访改为较密间隔（原为标准间隔）。'],
  standard: ['Visits are at standard intervals now (were closer together).', '随访改为标准间隔（原为较密间隔）。'],
  recurrence: ['Recurrence recorded on {date}.', '已记录复发（{date}）。'],
  pathology: ['Pathology', '病理'],
  month: ['Month {months}', '第{months}个月'],
} satisfies Record<string, Pair>;

export const taskWords = {
  name: ['Review changed assessment', '复核有变化的评估'],
  text: [
    'The chart changed, and with it what Remnant says about follow-up after liver resection. {changes}',
    '病历有更新，Remnant关于肝切除术后随访的评估随之变化。{changes}',
  ],
} satisfies Record<string, Pair>;

export const needName = (code: NeedCode, locale: Locale): string => pick(needWords[code], locale);

/** "ERASL-post: high group (was ERASL-pre intermediate group)." */
export function changeSentence(change: Change, locale: Locale): string {
  const moved = (name: string, before: string, after: string) =>
    fill(changeWords.changed, locale, { name, before, after });
  switch (change.what) {
    case 'group':
      return groupSentence(change, locale);
    case 'gate': {
      const state = (value: GateState) => pick(gateStateWords[value], locale);
      return moved(pick(gateWords[change.gate], locale), state(change.before), state(change.after));
    }
    case 'arm':
      return pick(changeWords[change.after], locale);
    case 'recurrence':
      return fill(changeWords.recurrence, locale, { date: day(change.date, locale) });
    case 'pathology': {
      const state = (value: PathologyState['state']) => pick(pathologyStateWords[value], locale);
      return moved(pick(changeWords.pathology, locale), state(change.before), state(change.after));
    }
    case 'visit':
      return moved(
        fill(changeWords.month, locale, { months: change.months }),
        pick(slotStateWords[change.before], locale),
        pick(slotStateWords[change.after], locale),
      );
  }
}

function groupSentence({ before, after }: Extract<Change, { what: 'group' }>, locale: Locale): string {
  const group = (of: ScoreGroup) => groupName(of.score, of, locale) ?? of.group;
  const name = scoreName((after ?? before)?.score ?? 'erasl-post', locale);
  if (!before) return fill(changeWords.known, locale, { name, after: after && group(after) });
  const named =
    after && after.score !== before.score ? `${scoreName(before.score, locale)} ${group(before)}` : group(before);
  if (!after) return fill(changeWords.gone, locale, { name, before: named });
  return fill(changeWords.changed, locale, { name, before: named, after: group(after) });
}

export const taskName = (locale: Locale): string => pick(taskWords.name, locale);

export const taskText = (changes: Change[], locale: Locale): string =>
  fill(taskWords.text, locale, {
    changes: changes.map((change) => capital(changeSentence(change, locale))).join(locale === 'en' ? ' ' : ''),
  });
