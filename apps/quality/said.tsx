import { Anchor, Box, Stack, Text, Typography } from '@mantine/core';
import type { ComponentProps } from 'react';
import Markdown from 'react-markdown';
import type { Card } from '#clinical/cards/card.ts';
import { linkAllowed } from '#clinical/cards/links.ts';
import { useLabels } from '#ui/locale.tsx';

/** The card as it was, word for word. */
export function Said({ cards }: { cards: Card[] }) {
  const words = useLabels().quality;
  if (cards.length === 0) return <Text size="sm">{words.noCard}</Text>;
  return cards.map((card) => (
    <Box key={card.uuid} p="md" bg="var(--remnant-ground)" style={{ borderRadius: 'var(--mantine-radius-md)' }}>
      <Text fw={600}>{card.summary}</Text>
      {card.detail && (
        <Typography fz="sm" mt={6}>
          <Markdown components={{ a: Link }}>{card.detail}</Markdown>
        </Typography>
      )}
      {card.suggestions && (
        <Stack gap={2} mt="xs">
          <Text size="sm" fw={600}>
            {words.proposals}
          </Text>
          <ul className="remnant-list">
            {card.suggestions.map((suggestion) => (
              <Text component="li" size="sm" key={suggestion.uuid}>
                {suggestion.label}
              </Text>
            ))}
          </ul>
        </Stack>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {card.source.label}
      </Text>
    </Box>
  ));
}

/** A stored card may hold any text of a chart: only papers are followed from here. */
function Link({ href, children }: ComponentProps<'a'>) {
  if (href === undefined || !linkAllowed(href, [])) return <>{children}</>;
  return (
    <Anchor href={href} target="_blank" rel="noopener noreferrer" inherit>
      {children}
    </Anchor>
  );
}
