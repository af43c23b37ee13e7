import { Box, Group, Stack, Text, Title } from '@mantine/core';
import type { Assessment, Option } from '#clinical/assessment.ts';
import { optionText, strengthName } from '#clinical/cards/words.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Empty } from '#ui/states.tsx';
import { CautionList } from './caution-list.tsx';
import { CitationLine } from './citation-line.tsx';

/** What could be discussed, each with the strength of its evidence and what speaks against it: nothing here is a recommendation by itself. */
export function OptionsTab({ assessment }: { assessment: Assessment }) {
  const labels = useLabels();
  if (assessment.options.length === 0) return <Empty title={labels.noOptions} />;
  return (
    <Stack gap={36}>
      {assessment.options.map((option) => (
        <OptionArticle key={option.id} option={option} />
      ))}
      <CautionList cautions={assessment.cautions} />
    </Stack>
  );
}

function OptionArticle({ option }: { option: Option }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const { name, says, against } = optionText(option.id, locale);
  return (
    <Box component="article">
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={3}>{name}</Title>
        <Text size="sm" fw={600}>
          {strengthName(option.strength, locale)}
        </Text>
      </Group>
      <Stack gap={4} mt={4}>
        <Text>{says}</Text>
        <CitationLine citation={option.citation} />
        {against && (
          <Box mt={6} pl="md" style={{ borderInlineStart: '2px solid var(--remnant-mark)' }}>
            <Text size="sm" fw={600}>
              {labels.against}
            </Text>
            <Text>{against}</Text>
            {option.against?.map((citation) => (
              <CitationLine key={citation.text} citation={citation} />
            ))}
          </Box>
        )}
      </Stack>
    </Box>
  );
}
