import { Stack, Text } from '@mantine/core';
import type { Assessment, Slot } from '#clinical/assessment.ts';
import { outstanding } from '#clinical/cards/shown.ts';
import { capital } from '#clinical/cards/words/pair.ts';
import { day, intervalSentence, slotName, slotNeed, slotStateName, when } from '#clinical/cards/words.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { PlanLine, PlanList, type PlannedSlot } from '#ui/plan-timeline.tsx';
import { Section } from '#ui/section.tsx';
import { Empty } from '#ui/states.tsx';
import { SourceButton } from './source-window.tsx';
import { RemarkList } from './why-tab.tsx';

/** Every visit from the operation on: done, due, overdue, planned, and why the interval is what it is. */
export function PlanTab({ assessment }: { assessment: Assessment }) {
  const labels = useLabels();
  const { locale, today } = usePlace();
  const { schedule, resection, surveillance } = assessment;
  if (!resection || schedule.length === 0)
    return (
      <Empty title={labels.noSchedule}>
        <RemarkList remarks={assessment.gates.plan.reasons} />
      </Empty>
    );
  const word = (months: number) => schedule.find((slot) => slot.months === months);
  const monthWord = (months: number) => {
    const slot = word(months);
    return slot ? slotName(slot, locale) : months === 0 ? capital(labels.operation) : `${months}`;
  };
  const next = outstanding(schedule)[0];
  const slots: PlannedSlot[] = schedule.map((slot) => ({
    id: slot.slot,
    months: slot.months,
    state: slot.state,
    stateWord: slotStateName(slot, locale),
    when: when(slot.due, locale, today),
    details: <Details slot={slot} />,
  }));
  return (
    <Stack gap={32}>
      <Section title={labels.schedule} order={3}>
        <PlanLine slots={slots} now={monthsBetween(resection.date, today)} monthWord={monthWord} />
        <PlanList slots={slots} monthWord={monthWord} />
      </Section>
      <Section title={labels.whySchedule} order={3}>
        <RemarkList remarks={surveillance.why} />
        {next && <Text size="sm">{intervalSentence(schedule, next, locale)}</Text>}
      </Section>
    </Stack>
  );
}

function Details({ slot }: { slot: Slot }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const left = slot.state === 'planned' || slot.state === 'due' || slot.state === 'overdue' || slot.state === 'partial';
  return (
    <Text component="div" size="sm" c="dimmed">
      {left && (
        <div>
          {capital(slotNeed(slot, locale))}. {labels.window} {day(slot.from, locale)} – {day(slot.to, locale)}
        </div>
      )}
      {slot.imaging && (
        <div>
          {labels.imaging} {day(slot.imaging.date, locale)}
          {slot.imaging.contrast === 'not-mentioned' && ` (${labels.contrastNotStated})`}{' '}
          <SourceButton reference={slot.imaging.ref} />
        </div>
      )}
      {slot.afp && (
        <div>
          {labels.afp} {day(slot.afp.date, locale)} <SourceButton reference={slot.afp.ref} />
        </div>
      )}
    </Text>
  );
}

/** For a place on the line only: dates of the plan are computed by the service. */
const monthsBetween = (from: string, to: string) =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000 / 30.44;
