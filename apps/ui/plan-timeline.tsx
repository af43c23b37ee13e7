import { Box, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLabels } from './locale.tsx';
import { SlotMark, type SlotMarkState, SlotShape } from './marks.tsx';

export interface PlannedSlot {
  id: string;
  months: number;
  state: SlotMarkState;
  /** In words, beside the shape. */
  stateWord: string;
  /** "14 Dec 2026, in 3 weeks". */
  when: string;
  /** What was done, what is left, until when. */
  details: ReactNode;
}

interface Plan {
  slots: PlannedSlot[];
  monthWord: (months: number) => string;
}

/** The whole plan at a glance: months from the operation on one line. Its text equivalent is the list below it. */
export function PlanLine({ slots, now, monthWord }: Plan & { now: number }) {
  const labels = useLabels();
  const last = Math.max(...slots.map((slot) => slot.months), 12);
  const x = (months: number) => 14 + (572 * Math.min(months, last)) / last;
  const years = [0, 12, 24, 36, 48, 60].filter((months) => months <= last);
  return (
    <svg
      viewBox="0 0 600 76"
      width="100%"
      aria-hidden="true"
      focusable="false"
      fontSize="12"
      style={{ display: 'block' }}
    >
      <line x1={x(0)} x2={x(last)} y1="42" y2="42" stroke="var(--remnant-line)" strokeWidth="2" />
      {now > 0 && <line x1={x(0)} x2={x(now)} y1="42" y2="42" stroke="var(--remnant-accent)" strokeWidth="2.5" />}
      {years.map((months) => (
        <text
          key={months}
          x={months === 0 ? 2 : months === last ? 598 : x(months)}
          y="70"
          textAnchor={months === 0 ? 'start' : months === last ? 'end' : 'middle'}
          fill="var(--mantine-color-dimmed)"
        >
          {monthWord(months)}
        </text>
      ))}
      {now >= 0 && now <= last && (
        <g fill="var(--remnant-accent)">
          <path d={`M${x(now) - 5},21 h10 l-5,7 Z`} />
          <text x={Math.max(x(now), 18)} y="14" textAnchor="middle" fontWeight="600">
            {labels.today}
          </text>
        </g>
      )}
      {slots.map((slot) => (
        <g key={slot.id} transform={`translate(${x(slot.months)},42)`}>
          <SlotShape state={slot.state} />
        </g>
      ))}
    </svg>
  );
}

/** One row a slot, in order of time. */
export function PlanList({ slots, monthWord }: Plan) {
  return (
    <ol className="remnant-list">
      {slots.map((slot) => (
        <Group
          key={slot.id}
          component="li"
          align="flex-start"
          gap="sm"
          wrap="nowrap"
          py={7}
          className="remnant-plan-row"
        >
          <Box pt={3}>
            <SlotMark state={slot.state} />
          </Box>
          <Text w={88} fw={600} style={{ flex: 'none' }}>
            {monthWord(slot.months)}
          </Text>
          <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
            <Text>{slot.when}</Text>
            {slot.details}
          </Stack>
          <Text size="sm" fw={slot.state === 'due' || slot.state === 'overdue' ? 700 : 400} style={{ flex: 'none' }}>
            {slot.stateWord}
          </Text>
        </Group>
      ))}
    </ol>
  );
}
