import { Badge, Group, Text } from '@mantine/core';
import type { Line } from './chart-view.ts';
import { dayText, languageOf } from './words.ts';

/** One thing a line: what, when, how it stands, by which codes. `fresh` ones were just written. */
export function Lines({ lines, fresh }: { lines: (Line & { hours?: string })[]; fresh?: ReadonlySet<string> }) {
  return (
    <ul className="hospital-list">
      {lines.map(({ ref, title, date, hours, state, by, codes, note }) => (
        <li key={ref} className="hospital-line" data-fresh={fresh?.has(ref) || undefined}>
          <Group gap={8} justify="space-between" wrap="nowrap" align="baseline">
            <Text size="sm" fw={500} lang={languageOf(title)}>
              {title}
            </Text>
            <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
              {dayText(date)}
            </Text>
          </Group>
          {note && (
            <Text size="sm" lang={languageOf(note)}>
              {note}
            </Text>
          )}
          <Group gap={8} align="center">
            {fresh?.has(ref) && <Badge size="sm">Just added</Badge>}
            <Text size="xs" c="dimmed">
              {[state, hours, by, codes].filter(Boolean).join(' · ')}
            </Text>
          </Group>
        </li>
      ))}
    </ul>
  );
}
