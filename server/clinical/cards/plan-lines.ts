import type { Assessment } from '../assessment.ts';
import { type DetailContext, type Line, led, sentences } from './line.ts';
import { plain } from './markdown.ts';
import { asksTheTeam, forecasts, isHigh, outstanding, overdue, today } from './shown.ts';
import {
  day,
  intervalSentence,
  line,
  mdtLine,
  optionText,
  recurrencePattern,
  remark,
  slotNeed,
  when,
} from './words.ts';

/** What a high group raises for the team, and an antiviral that seems not to be given. */
export function optionLines(assessment: Assessment, { locale, networksShown }: DetailContext): Line[] {
  const mdt = isHigh(assessment, networksShown) && asksTheTeam(assessment) ? mdtLine(assessment, locale) : undefined;
  const untreated = assessment.cautions.find(({ id }) => id === 'hbv-without-antiviral')?.state === 'present';
  const antiviral = assessment.options.find(({ id }) => untreated && id === 'hbv-antiviral');
  const asked = antiviral && line('antiviral', locale, { says: optionText(antiviral.id, locale).says });
  return [
    ...(mdt === undefined ? [] : [led('mdt', mdt, locale, 4)]),
    ...(asked === undefined ? [] : [led('antiviral', asked, locale, 6)]),
  ];
}

export function nextLines(assessment: Assessment, { locale }: DetailContext): Line[] {
  const { schedule } = assessment;
  const asOf = today(assessment);
  const [next] = outstanding(schedule);
  if (!next) return [];
  const late = overdue(schedule);
  const values = {
    need: slotNeed(next, locale),
    due: when(next.due, locale, asOf),
    to: day(next.to, locale, asOf),
    count: late.length,
  };
  const isSure = assessment.gates.plan.state === 'open';
  const said =
    late.length > 0
      ? line(late.length > 1 ? 'overdueMore' : 'overdue', locale, values)
      : line(!isSure ? 'ifHcc' : next.due < asOf ? 'nextSince' : 'next', locale, values);
  const why = assessment.surveillance.why[0];
  // why somebody may believe the visit was done
  const insteadOf = assessment.notes.filter(
    ({ code, params }) =>
      code === 'ultrasound-closes-nothing' && String(params?.date) >= next.from && String(params?.date) <= next.to,
  );
  const parts = [
    said,
    ...(late.length > 0 && insteadOf.length > 0 ? [sentences(insteadOf.slice(-1), locale)] : []),
    ...(why && forecasts(assessment) ? [remark(why, locale)] : []),
    intervalSentence(schedule, next, assessment.surveillance, locale),
  ];
  return [led(late.length > 0 ? 'overdue' : 'next', parts.join(locale === 'en' ? ' ' : ''), locale, 10)];
}

export function recurrenceLines(assessment: Assessment, { locale }: DetailContext): Line[] {
  const { recurrence } = assessment;
  if (!recurrence) return [];
  const said = line('recurrence', locale, {
    date: when(recurrence.date, locale, today(assessment)),
    within: line(recurrence.within24Months ? 'within24' : 'after24', locale),
    pattern: recurrencePattern(recurrence.pattern, locale),
    aggressive: recurrence.aggressive === true ? line('aggressive', locale) : undefined,
  });
  const mdt = mdtLine(assessment, locale);
  const assumed = sentences(
    assessment.assumptions.filter(({ code }) => code === 'recurrence-none-stated'),
    locale,
  );
  return [
    led('recurrence', [said, assumed].filter(Boolean).join(locale === 'en' ? ' ' : ''), locale, 10),
    ...(mdt === undefined ? [] : [led('mdt', mdt, locale, 9)]),
    { text: plain(line('noForecast', locale)), keep: 8 },
  ];
}
