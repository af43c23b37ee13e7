import { Box, Group, Stack, Text } from '@mantine/core';
import {
  capital,
  changeSentence,
  day,
  gateName,
  gateState,
  groupName,
  needName,
  scoreName,
  slotNeed,
  slotStateName,
  when,
} from '#clinical/cards/words.ts';
import type { NeedCode } from '#clinical/worklist/needs.ts';
import type { WorklistRow } from '#clinical/worklist/row.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { PointMark, SlotMark, StairMark } from '#ui/marks.tsx';

/** What a row says, part by part: in columns where there is room, one under the other where there is not. */

export const nameOf = (row: WorklistRow, unknown: string): string => row.patient.name ?? unknown;

/** Name, and two more ways to be sure who it is. */
export function PatientFacts({ row }: { row: WorklistRow }) {
  const labels = useLabels().worklist;
  const { locale } = usePlace();
  const { birthDate, number } = row.patient;
  return (
    <Group gap="0 12px" fz="sm" c="dimmed">
      {birthDate && (
        <span>
          {labels.born} {day(birthDate, locale)}
        </span>
      )}
      {number && (
        <span>
          {labels.number} {number}
        </span>
      )}
    </Group>
  );
}

export function Operation({ row }: { row: WorklistRow }) {
  const { locale } = usePlace();
  return <Text size="sm">{when(row.resection.date, locale, row.day)}</Text>;
}

const steps: Record<string, number> = { low: 1, intermediate: 2, high: 3 };

/** Published groups; where none is shown, whether the scores apply at all. */
export function Groups({ row }: { row: WorklistRow }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const { group, points, gates } = row;
  if (!group && !points)
    return (
      <Text size="sm" c="dimmed">
        {gates.score === 'open'
          ? labels.worklist.noGroup
          : labels.titled(gateName('score', locale), gateState(gates.score, locale))}
      </Text>
    );
  return (
    <Stack gap={2}>
      {group && (
        <Group gap={6} wrap="nowrap">
          <StairMark step={steps[group.group] ?? 0} size={18} />
          <Text size="sm">
            {scoreName(group.score, locale)} <b>{groupName(group.score, group, locale)}</b>
          </Text>
        </Group>
      )}
      {points && (
        <Group gap={6} wrap="nowrap">
          <PointMark points={Number(points.group)} of={3} size={14} />
          <Text size="sm">
            {scoreName(points.score, locale)} {groupName(points.score, points, locale)}
          </Text>
        </Group>
      )}
    </Stack>
  );
}

export function NextVisit({ row }: { row: WorklistRow }) {
  const labels = useLabels().worklist;
  const { locale } = usePlace();
  const { next } = row;
  if (!next)
    return (
      <Text size="sm" c="dimmed">
        {labels.noVisit}
      </Text>
    );
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Box pt={2}>
        <SlotMark state={next.state} size={16} />
      </Box>
      <Box>
        <Text size="sm" fw={next.state === 'planned' ? 400 : 600}>
          {when(next.due, locale, row.day)}
        </Text>
        <Text size="sm" c="dimmed">
          {capital(slotNeed(next, locale, 'short'))} · {slotStateName(next, locale)}
        </Text>
      </Box>
    </Group>
  );
}

/** The reasons, the first one leading; under a change, what changed. */
export function State({ row }: { row: WorklistRow }) {
  const labels = useLabels().worklist;
  const { locale } = usePlace();
  return (
    <Stack gap={2}>
      {row.reasons.map(({ code }, i) => (
        <Box key={code}>
          <Group gap={6} wrap="nowrap">
            <NeedMark code={code} />
            <Text size="sm" fw={i === 0 ? 600 : 400}>
              {needName(code, locale)}
            </Text>
          </Group>
          {code === 'changed' && (
            <Text component="div" size="sm" c="dimmed" pl={22}>
              {row.changes.map((change) => (
                <div key={changeSentence(change, locale)}>{capital(changeSentence(change, locale))}</div>
              ))}
              {row.reviewAsked && <div>{labels.reviewAsked}</div>}
            </Text>
          )}
        </Box>
      ))}
    </Stack>
  );
}

export function Since({ row }: { row: WorklistRow }) {
  const { locale } = usePlace();
  return <Text size="sm">{when(row.since, locale, row.day)}</Text>;
}

/** overdue: diamond; changed: two arrows; pathology pending: hourglass; due soon: disc in a ring. */
export function NeedMark({ code }: { code: NeedCode }) {
  if (code === 'overdue' || code === 'due-soon')
    return <SlotMark state={code === 'overdue' ? 'overdue' : 'due'} size={16} />;
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path
        d={
          code === 'changed'
            ? 'M2,5.5 H12 M9.5,3 L12,5.5 9.5,8 M14,10.5 H4 M6.5,8 L4,10.5 6.5,13'
            : 'M4,2 H12 L4,14 H12 L4,2 Z'
        }
        fill="none"
        stroke="var(--mantine-color-text)"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
