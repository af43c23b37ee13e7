import { Anchor, Text } from '@mantine/core';
import type { Citation } from '#clinical/assessment.ts';
import { doiLink } from '#clinical/cards/links.ts';
import { citationText } from '#clinical/cards/words.ts';
import { usePlace } from '#ui/locale.tsx';

/** The paper, and whether anyone has held the figures against its full text. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { locale } = usePlace();
  const link = doiLink(citation);
  return (
    <Text size="sm" c="dimmed">
      {citationText(citation, locale)}{' '}
      {link && (
        <Anchor href={link} target="_blank" rel="noopener noreferrer" inherit>
          doi:{citation.doi}
        </Anchor>
      )}
    </Text>
  );
}
