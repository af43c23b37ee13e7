import { Box, Group, Stack, Text } from '@mantine/core';
import type { Slot } from '#clinical/assessment.ts';
import { outstanding, overdue } from '#clinical/cards/shown.ts';
import { capital, pageSentence, slotNeed, slotStateName, when } from '#clinical/cards/words.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { SlotMark } from '#ui/marks.tsx';
import { Section } from '#ui/section.tsx';

/** Overdue and due visits, and the one after them. */
export function DueSection({ schedule, children }: { schedule: Slot[]; children: React.ReactNode }) {
  const labels = useLabels();
  const { locale, today } = usePlace();
  const open = outstanding(schedule);
  const now = open.filter((slot) => slot.state !== 'planned');
  const next = open.find((slot) => slot.state === 'planned');
  const shown = [...now, ...(next ? [next] : [])];
  if (schedule.length === 0 && !children) return null;
  return (
    <Section
      title={labels.due}
      aside={
        schedule.length > 0 && (
          <Text size="sm" c="dimmed">
            {labels.titled(labels.overdue, overdue(schedule).length || labels.none)}
          </Text>
        )
      }
    >
      <Stack gap="md">
        {shown.length === 0 && schedule.length > 0 && <Text>{pageSentence('nothingDue', locale)}</Text>}
        {shown.length > 0 && (
          <ul className="remnant-list">
            {shown.map((slot) => (
              <Group key={slot.slot} component="li" gap="sm" align="flex-start" wrap="nowrap" py={4}>
                <Box pt={3}>
                  <SlotMark state={slot.state} />
                </Box>
                <Group gap="xs" justify="space-between" style={{ flex: 1 }}>
                  <Text fw={slot.state === 'planned' ? 400 : 600}>{capital(slotNeed(slot, locale))}</Text>
                  <Text size="sm">
                    {when(slot.due, locale, today)} · <b>{slotStateName(slot, locale)}</b>
                  </Text>
                </Group>
              </Group>
            ))}
          </ul>
        )}
        {children}
      </Stack>
    </Section>
  );
}
