import { Box, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { SlotMark, type SlotMarkState, SlotShape } from './marks.tsx';

export interface PlannedSlot {
  id: string;
  months: number;
  state: SlotMarkState;
  /** In words, beside the shape. */
  stateWord: string;
  /** "14 Dec 2026, in 3 weeks". */
  when: string;
  /** The window, what was done, why. */
  details: ReactNode;
}

/** The whole plan at a glance: months from the operation on one line. Its text equivalent is the list below it. */
export function PlanLine({
  slots,
  now,
  monthWord,
}: {
  slots: PlannedSlot[];
  now: number;
  monthWord: (months: number) => string;
}) {
  const last = Math.max(...slots.map((slot) => slot.months), 12);
  const x = (months: number) => 14 + (572 * Math.min(months, last)) / last;
  const marks = [0, 12, 24, 36, 48, 60].filter((months) => months <= last);
  return (
    <svg
      viewBox="0 0 600 64"
      width="100%"
      aria-hidden="true"
      focusable="false"
      fontSize="12"
      style={{ display: 'block' }}
    >
      <line x1={x(0)} x2={x(last)} y1="30" y2="30" stroke="var(--remnant-line)" strokeWidth="2" />
      {now > 0 && <line x1={x(0)} x2={x(now)} y1="30" y2="30" stroke="var(--remnant-accent)" strokeWidth="2.5" />}
      {marks.map((months) => (
        <text
          key={months}
          x={x(months)}
          y="58"
          textAnchor={months === 0 ? 'start' : months === last ? 'end' : 'middle'}
          dx={months === 0 ? -8 : months === last ? 8 : 0}
          fill="var(--mantine-color-dimmed)"
        >
          {monthWord(months)}
        </text>
      ))}
      {now <= last && <path d={`M${x(now) - 5},8 h10 l-5,7 Z`} fill="var(--remnant-accent)" />}
      {slots.map((slot) => (
        <g key={slot.id} transform={`translate(${x(slot.months)},30)`}>
          <SlotShape state={slot.state} />
        </g>
      ))}
    </svg>
  );
}

/** One row a slot, in order of time. */
export function PlanList({ slots, monthWord }: { slots: PlannedSlot[]; monthWord: (months: number) => string }) {
  return (
    <Box component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
      {slots.map((slot) => (
        <Group
          key={slot.id}
          component="li"
          align="flex-start"
          gap="md"
          wrap="nowrap"
          py={10}
          style={{ borderTop: '1px solid var(--remnant-line)' }}
        >
          <Box pt={3}>
            <SlotMark state={slot.state} />
          </Box>
          <Text w={76} fw={600} style={{ flex: 'none' }}>
            {monthWord(slot.months)}
          </Text>
          <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
            <Group gap="xs" justify="space-between" wrap="wrap">
              <Text>{slot.when}</Text>
              <Text size="sm" fw={slot.state === 'due' || slot.state === 'overdue' ? 700 : 500}>
                {slot.stateWord}
              </Text>
            </Group>
            {slot.details}
          </Stack>
        </Group>
      ))}
    </Box>
  );
}
