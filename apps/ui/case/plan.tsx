import { Text } from '@mantine/core';
import type { Assessment, Slot } from '#clinical/assessment.ts';
import { outstanding, overdue } from '#clinical/cards/shown.ts';
import {
  capital,
  day,
  eachVisit,
  footnote,
  intervalSentence,
  pageSentence,
  slotName,
  slotNeed,
  slotStateName,
  when,
} from '#clinical/cards/words.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { PlanLine, PlanList, type PlannedSlot } from '#ui/plan-timeline.tsx';
import { Section } from '#ui/section.tsx';
import { Empty } from '#ui/states.tsx';
import { OneSource } from './source.tsx';
import { RemarkList } from './why.tsx';

/** Every visit from the operation on: done, due, overdue, planned, and why the interval is what it is; the line at a glance where it is today's plan and has room. */
export function Plan({ assessment, hasLine }: { assessment: Assessment; hasLine: boolean }) {
  const labels = useLabels();
  const { locale, today } = usePlace();
  const { schedule, resection, surveillance } = assessment;
  if (!resection || schedule.length === 0)
    return (
      <Section title={labels.schedule} order={3}>
        <Empty title={labels.noSchedule}>
          <RemarkList remarks={assessment.gates.plan.reasons} />
        </Empty>
      </Section>
    );
  const word = (months: number) => schedule.find((slot) => slot.months === months);
  const monthWord = (months: number) => {
    const slot = word(months);
    return slot ? slotName(slot, locale) : months === 0 ? capital(labels.operation) : `${months}`;
  };
  const next = outstanding(schedule)[0];
  const said = next ? [intervalSentence(schedule, next, surveillance, locale), eachVisit(next, locale)] : [];
  const slots: PlannedSlot[] = schedule.map((slot) => ({
    id: slot.slot,
    months: slot.months,
    state: slot.state,
    stateWord: slotStateName(slot, locale),
    when: when(slot.due, locale, today),
    details: <Details slot={slot} />,
  }));
  return (
    <>
      <Section
        title={labels.schedule}
        order={3}
        aside={
          <Text size="sm" c="dimmed">
            {labels.titled(labels.overdue, overdue(schedule).length || labels.none)}
          </Text>
        }
      >
        {hasLine && <PlanLine slots={slots} now={monthsBetween(resection.date, today)} monthWord={monthWord} />}
        <PlanList slots={slots} monthWord={monthWord} />
      </Section>
      <Section title={labels.whySchedule} order={3}>
        <RemarkList remarks={surveillance.why} />
        {said.length > 0 && (
          <Text size="sm">
            {said.join(locale === 'en' ? ' ' : '')} {footnote(said, locale)}
          </Text>
        )}
      </Section>
    </>
  );
}

/** A planned visit is its date; the rest says what was done, what is left and until when. */
function Details({ slot }: { slot: Slot }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const { imaging, afp, state } = slot;
  const open = state === 'due' || state === 'overdue' || state === 'partial';
  if (!open && !imaging && !afp) return null;
  return (
    <Text component="div" size="sm" c="dimmed">
      {open && (
        <div>
          {capital(slotNeed(slot, locale))} · {labels.window} {day(slot.from, locale)} – {day(slot.to, locale)}
        </div>
      )}
      {imaging && (
        <div>
          {labels.imaging}{' '}
          {imaging.contrast === 'not-mentioned'
            ? labels.aside(day(imaging.date, locale), pageSentence('contrastNotStated', locale))
            : day(imaging.date, locale)}{' '}
          <OneSource reference={imaging.ref} />
        </div>
      )}
      {afp && (
        <div>
          {labels.afp} {day(afp.date, locale)} <OneSource reference={afp.ref} />
        </div>
      )}
    </Text>
  );
}

/** For a place on the line only: dates of the plan are computed by the service. */
const monthsBetween = (from: string, to: string) =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000 / 30.44;
