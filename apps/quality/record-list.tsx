import { Group, Text, UnstyledButton } from '@mantine/core';
import { groupName, scoreName } from '#clinical/cards/words.ts';
import { moment } from '#ui/dates.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { StairMark } from '#ui/marks.tsx';
import type { RecommendationRow } from './records.ts';

interface Props {
  rows: RecommendationRow[];
  selected: string | undefined;
  onSelect: (id: string) => void;
}

/** Newest first: what was said, for whom (masked), whether it applied, how often it was shown, what came back. */
export function RecordList({ rows, selected, onSelect }: Props) {
  const labels = useLabels().quality;
  const { locale } = usePlace();
  return (
    <ol className="remnant-list">
      {rows.map((row) => (
        <li key={row.id}>
          <UnstyledButton
            className="remnant-record"
            w="100%"
            py={10}
            px={12}
            aria-current={row.id === selected ? 'true' : undefined}
            onClick={() => onSelect(row.id)}
          >
            <Group justify="space-between" gap="xs" wrap="nowrap">
              <Text size="sm" c="dimmed">
                {moment(row.at, locale)} · {labels.hooks[row.hook] ?? row.hook} · {labels.patient} {row.patient}
              </Text>
              <Text
                size="sm"
                fw={row.answer === 'none' ? 400 : 600}
                c={row.answer === 'none' ? 'dimmed' : 'var(--mantine-color-text)'}
                style={{ flex: 'none' }}
              >
                {labels.answers[row.answer]}
              </Text>
            </Group>
            <Text lineClamp={2}>{row.summary ?? labels.noCard}</Text>
            <Group gap="md" mt={2}>
              <GroupWord row={row} />
              <Text size="sm" c="dimmed">
                {labels.shown(row.shown)}
              </Text>
              {row.reason && <Text size="sm">{row.reason}</Text>}
            </Group>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}

const steps: Record<string, number> = { low: 1, intermediate: 2, high: 3 };

function GroupWord({ row }: { row: RecommendationRow }) {
  const { locale } = usePlace();
  const id = row.groups['erasl-post'] === undefined ? 'erasl-pre' : 'erasl-post';
  const group = row.groups[id];
  if (group === undefined) return null;
  return (
    <Group gap={6} wrap="nowrap">
      <StairMark step={steps[group] ?? 0} size={16} />
      <Text size="sm">
        {scoreName(id, locale)} {groupName(id, { group }, locale)}
      </Text>
    </Group>
  );
}
