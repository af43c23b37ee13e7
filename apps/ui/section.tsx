import { Box, Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** A named part of a page: the small heading above, white space instead of a border. */
export function Section({
  title,
  aside,
  children,
  order = 2,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  order?: 2 | 3;
}) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb={8} gap="sm">
        <Title order={order} id={id} className="remnant-overline">
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </Box>
  );
}
