import { Box, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLabels } from './locale.tsx';

/** The states in which there is nothing to show yet, or no more: each says what happened, what is safe to believe, what to do. */

export interface Step {
  label: string;
  run: () => void;
}

interface NoticeProps {
  title: string;
  children: ReactNode;
  step?: Step;
  /** `alert` interrupts a screen reader: for failures. */
  role?: 'alert' | 'status';
}

export function Notice({ title, children, step, role = 'status' }: NoticeProps) {
  return (
    <Box component="main" maw={520} mx="auto" px="lg" py={64}>
      <Stack gap="sm" role={role}>
        <Title order={1}>{title}</Title>
        <Text component="div" c="dimmed">
          {children}
        </Text>
        {step && (
          <Group mt="sm">
            <Button onClick={step.run}>{step.label}</Button>
          </Group>
        )}
      </Stack>
    </Box>
  );
}

/** Nothing here, and why; inside a page that has other things. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack gap={4} py="xl" px="md" role="status">
      <Text fw={600}>{title}</Text>
      {children && (
        <Text c="dimmed" size="sm" component="div">
          {children}
        </Text>
      )}
    </Stack>
  );
}

/** A failure of one part; the rest of the page stands. */
export function Failure({ title, children, step }: Omit<NoticeProps, 'role'>) {
  return (
    <Stack
      gap={6}
      role="alert"
      p="md"
      bg="var(--remnant-ground)"
      style={{ borderRadius: 'var(--mantine-radius-md)', borderInlineStart: '4px solid var(--mantine-color-text)' }}
    >
      <Text fw={600}>{title}</Text>
      <Text size="sm" component="div">
        {children}
      </Text>
      {step && (
        <Group>
          <Button variant="default" size="xs" onClick={step.run}>
            {step.label}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** The outline of the page to come, in its own proportions, so that nothing jumps. */
export function Waiting({ what, blocks }: { what: string; blocks: number[] }) {
  const labels = useLabels();
  return (
    <Box role="status" aria-busy="true">
      <span className="remnant-only-spoken">
        {labels.loading} {what}
      </span>
      <Stack gap="xl" aria-hidden="true">
        {blocks.map((height, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity.
          <Skeleton key={i} height={height} radius="md" />
        ))}
      </Stack>
    </Box>
  );
}
