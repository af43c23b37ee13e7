import type { Assessment, Slot } from '../../assessment.ts';
import { guidelineRange } from '../../guidance/rules/surveillance.ts';
import type { Locale } from '../../settings.ts';
import { cited } from '../../source.ts';
import { unverifiedMark } from './citations.ts';
import { day, when } from './dates.ts';
import { slotStateWords } from './names.ts';
import { capital, fill, type Pair, pick } from './pair.ts';

/** The surveillance schedule in words. */

export const planSentences = {
  month: ['Month {months}', '第{months}个月'],
  done: ['{slot}: done[ (imaging {imaging}, AFP {afp})].', '{slot}：已完成[（影像{imaging}，AFP {afp}）]。'],
  partial: ['{slot}: {have}; {need} still due by {to}.', '{slot}：{have}；{need}须于{to}前完成。'],
  due: ['{slot}: {need} due {due} (window {from} to {to}).', '{slot}：{need}，应于{due}完成（窗口{from}至{to}）。'],
  overdue: ['{slot}: {need} overdue, was due {due}[; {have}].', '{slot}：{need}已逾期，原定{due}[；{have}]。'],
  missed: [
    '{slot}: missed (was due {due}[; {have}]); a later visit is done.',
    '{slot}：未按期完成（原定{due}[；{have}]），其后的随访已完成。',
  ],
  planned: ['{slot}: {need} planned for {due}.', '{slot}：{need}，计划于{due}。'],
  imagingDone: ['imaging done {date}', '影像已于{date}完成'],
  afpDone: ['AFP done {date}', 'AFP已于{date}完成'],
  imaging: ['liver MRI or CT with contrast', '肝脏增强MRI或CT'],
  afp: ['AFP', 'AFP'],
  both: ['liver MRI or CT with contrast and AFP', '肝脏增强MRI或CT及AFP'],
  shortImaging: ['MRI/CT', 'MRI/CT'],
  shortBoth: ['MRI/CT + AFP', 'MRI/CT及AFP'],
  interval: [
    '{months}-monthly[ to month {until}] is {set}; AASLD 2023{mark} allows 3–6 months.',
    '每{months}个月一次[（至术后第{until}个月）]为{set}；AASLD 2023{mark}允许3–6个月。',
  ],
  setByProduct: ["this product's default", '本产品默认设置'],
  setByHospital: ["this hospital's setting", '本院设定'],
  eachVisit: ['Each visit: {need}.', '每次随访：{need}。'],
} satisfies Record<string, Pair>;

export const slotName = (slot: Slot, locale: Locale): string =>
  fill(planSentences.month, locale, { months: slot.months });
export const slotStateName = (slot: Slot, locale: Locale): string => pick(slotStateWords[slot.state], locale);

/** Which halves of a slot are still to be done. */
export const slotNeeds = (slot: Slot): { imaging: boolean; afp: boolean } => ({
  imaging: !slot.imaging,
  afp: !slot.afp,
});

/** "liver MRI or CT with contrast and AFP", less what is done; `short` for a summary: "MRI/CT + AFP". */
export function slotNeed(slot: Slot, locale: Locale, short?: 'short'): string {
  const { imaging, afp } = slotNeeds(slot);
  if (!imaging) return pick(planSentences.afp, locale);
  if (!afp) return pick(short ? planSentences.shortImaging : planSentences.imaging, locale);
  return pick(short ? planSentences.shortBoth : planSentences.both, locale);
}

/** One sentence a slot: what it asks for, by when, and what was done. */
export function slotSentence(slot: Slot, locale: Locale, asOf: string): string {
  const date = (iso: string) => day(iso, locale, asOf);
  const done = (pair: Pair, half?: { date: string }) =>
    half ? fill(pair, locale, { date: date(half.date) }) : undefined;
  const have = done(planSentences.imagingDone, slot.imaging) ?? done(planSentences.afpDone, slot.afp);
  return capital(
    fill(planSentences[slot.state], locale, {
      slot: slotName(slot, locale),
      need: slotNeed(slot, locale),
      due: when(slot.due, locale, asOf),
      from: date(slot.from),
      to: date(slot.to),
      have,
      imaging: slot.imaging && date(slot.imaging.date),
      afp: slot.afp && date(slot.afp.date),
    }),
  );
}

/** What every visit asks for, whatever was done of this one. */
export const eachVisit = ({ imaging: _imaging, afp: _afp, ...visit }: Slot, locale: Locale): string =>
  fill(planSentences.eachVisit, locale, { need: slotNeed(visit, locale) });

/** The interval around `slot`, read from the schedule itself, whose it is, and the range it lies in. */
export function intervalSentence(
  schedule: Slot[],
  slot: Slot,
  { setBy }: Assessment['surveillance'],
  locale: Locale,
): string {
  const at = schedule.indexOf(slot);
  const step = slot.months - (schedule[at - 1]?.months ?? 0);
  const change = schedule.findIndex((each, i) => i > at && each.months - (schedule[i - 1]?.months ?? 0) !== step);
  const last = change < 0 ? schedule.at(-1) : schedule[change - 1];
  return fill(planSentences.interval, locale, {
    months: step,
    until: last?.months,
    set: pick(setBy === 'product' ? planSentences.setByProduct : planSentences.setByHospital, locale),
    mark: unverifiedMark(cited(guidelineRange.citation), locale),
  });
}
