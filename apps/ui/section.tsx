import { Box, Group, Title } from '@mantine/core';
import { createContext, type ReactNode, useContext, useId } from 'react';

/** Titles of what is closed at first, on a page where every part of the third rank folds; elsewhere nothing does. */
export const ClosedAtFirst = createContext<string[] | undefined>(undefined);

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
  const closed = useContext(ClosedAtFirst);
  const folds = closed !== undefined && order === 3;
  const heading = (
    <Group justify="space-between" align="baseline" mb={folds ? 0 : 8} gap="sm">
      <Title order={order} id={id} className="remnant-overline">
        {title}
      </Title>
      {aside}
    </Group>
  );
  return (
    <Box component="section" aria-labelledby={id}>
      {folds ? (
        <details className="remnant-fold" open={!closed.includes(title)}>
          <summary>{heading}</summary>
          {children}
        </details>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </Box>
  );
}
