import { Group, Text } from '@mantine/core';
import { createContext, type ReactNode, useContext } from 'react';
import type { Span } from '#clinical/case/sourced.ts';

/** Where a value stands in the chart: what a reference does is the page's own, since one may open the chart and another may not. */

export interface Source {
  reference: string;
  span?: Span;
  /** One of several of the same fact. */
  number?: number;
}

/** How the page shows one reference; where it says nothing, none is shown. */
export const ShownSource = createContext<(source: Source) => ReactNode>(() => null);

export const OneSource = (source: Source) => useContext(ShownSource)(source);

/** The resources behind one fact, most direct first; numbered where there are several. */
export function Sources({ references, span }: { references: string[]; span?: Span | undefined }) {
  const shown = references.slice(0, 3);
  return (
    <Group component="span" display="inline-flex" gap={8} style={{ verticalAlign: 'baseline' }}>
      {shown.map((reference, i) => (
        <OneSource
          key={reference}
          reference={reference}
          {...(shown.length > 1 ? { number: i + 1 } : {})}
          {...(span ? { span } : {})}
        />
      ))}
    </Group>
  );
}

/** What a value was read from, word for word, in its sentence. */
export function Quotation({ span }: { span: Span }) {
  return (
    <Text component="blockquote" m={0} size="sm">
      {span.before}
      <mark>{span.text}</mark>
      {span.after}
    </Text>
  );
}
