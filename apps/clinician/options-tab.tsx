import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import type { Assessment, Caution, Citation, Option } from '#clinical/assessment.ts';
import { doiLink } from '#clinical/cards/links.ts';
import { when } from '#clinical/cards/words/dates.ts';
import { valueText } from '#clinical/cards/words/facts.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { CautionMark } from '#ui/marks.tsx';
import { Section } from '#ui/section.tsx';
import { Empty } from '#ui/states.tsx';
import { SourceButton } from './source-window.tsx';

/** What could be discussed, each with the strength of its evidence and what speaks against it: nothing here is a recommendation by itself. */
export function OptionsTab({ assessment }: { assessment: Assessment }) {
  const labels = useLabels();
  if (assessment.options.length === 0) return <Empty title={labels.noOptions} />;
  return (
    <Stack gap={36}>
      {assessment.options.map((option) => (
        <OptionArticle key={option.id} option={option} />
      ))}
      <Cautions cautions={assessment.cautions} />
    </Stack>
  );
}

function OptionArticle({ option }: { option: Option }) {
  return (
    <Box component="article">
      <Title order={3}>{option.id}</Title>
      <CitationLine citation={option.citation} />
    </Box>
  );
}

const order: Record<Caution['state'], number> = { present: 0, 'not-assessed': 1, absent: 2 };

function Cautions({ cautions }: { cautions: Caution[] }) {
  const labels = useLabels();
  const { locale, today } = usePlace();
  return (
    <Section title={labels.cautions} order={3}>
      <ul className="remnant-list">
        {[...cautions]
          .sort((a, b) => order[a.state] - order[b.state])
          .map((caution) => (
            <Group key={caution.id} component="li" gap="sm" wrap="nowrap" align="flex-start" py={4}>
              <Box pt={2}>
                <CautionMark state={caution.state} />
              </Box>
              <Text style={{ flex: 1 }} size="sm">
                {caution.id}
                {caution.evidence && (
                  <Text span c="dimmed" size="sm">
                    {' '}
                    {caution.evidence.value !== undefined &&
                      valueText(
                        {
                          value: caution.evidence.value,
                          ...(caution.evidence.unit ? { unit: caution.evidence.unit } : {}),
                        },
                        locale,
                      )}{' '}
                    {caution.evidence.date && when(caution.evidence.date, locale, today)}{' '}
                    {caution.evidence.from.slice(0, 2).map((reference) => (
                      <SourceButton key={reference} reference={reference} />
                    ))}
                  </Text>
                )}
              </Text>
              <Text size="sm" fw={caution.state === 'absent' ? 400 : 700} style={{ flex: 'none' }}>
                {labels.cautionStates[caution.state]}
              </Text>
            </Group>
          ))}
      </ul>
    </Section>
  );
}

/** The paper, and whether anyone has held the figures against its full text. */
export function CitationLine({ citation }: { citation: Citation }) {
  const labels = useLabels();
  const link = doiLink(citation);
  return (
    <Text size="sm" c="dimmed">
      {citation.text}{' '}
      {link && (
        <Anchor href={link} target="_blank" rel="noopener noreferrer" inherit>
          doi:{citation.doi}
        </Anchor>
      )}
      {!citation.verified && <> · {labels.unverifiedCitation}</>}
    </Text>
  );
}
