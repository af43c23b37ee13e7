import { Box, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface FactRowProps {
  /** Anchor other parts of the page can jump to. */
  id?: string;
  name: string;
  /** With its unit; absent when the fact is missing. */
  value?: ReactNode;
  /** Date and distance. */
  when?: string;
  /** Where it comes from: a button that opens the source. */
  source?: ReactNode;
  /** Read from text, preliminary, reported as. */
  notes?: ReactNode[];
  /** The sentence a missing fact is said in, or the quotation a value was read from. */
  children?: ReactNode;
}

/** One fact of a case: what it is called, its value, when it was true and where it stands. */
export function FactRow({ id, name, value, when, source, notes = [], children }: FactRowProps) {
  return (
    <Box component="li" id={id} tabIndex={-1} py={8} className="remnant-fact">
      <Text className="remnant-fact-name" c="dimmed" size="sm">
        {name}
      </Text>
      <Stack gap={2} className="remnant-fact-body">
        {value !== undefined && (
          <Group gap="sm" align="baseline" justify="space-between">
            <Text fw={600}>{value}</Text>
            <Group gap="xs" align="baseline">
              {when && (
                <Text size="sm" c="dimmed">
                  {when}
                </Text>
              )}
              {source}
            </Group>
          </Group>
        )}
        {notes.length > 0 && (
          <Text component="div" size="sm" c="dimmed">
            {notes.map((note, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the notes of one row keep their order.
              <div key={i}>{note}</div>
            ))}
          </Text>
        )}
        {children && (
          <Text component="div" size="sm">
            {children}
          </Text>
        )}
      </Stack>
    </Box>
  );
}

/** Two answers that disagree, next to each other: neither is preferred. */
export function SideBySide({ answers }: { answers: { value: string; about: ReactNode }[] }) {
  return (
    <Group component="ul" gap="sm" align="stretch" wrap="wrap" m={0} p={0} style={{ listStyle: 'none' }}>
      {answers.map((answer, i) => (
        <Box
          component="li"
          // biome-ignore lint/suspicious/noArrayIndexKey: two equal answers may stand beside each other.
          key={i}
          p="xs"
          bg="var(--remnant-ground)"
          style={{ flex: '1 1 180px', borderRadius: 'var(--mantine-radius-sm)' }}
        >
          <Text fw={600}>{answer.value}</Text>
          <Text component="div" size="sm" c="dimmed">
            {answer.about}
          </Text>
        </Box>
      ))}
    </Group>
  );
}
