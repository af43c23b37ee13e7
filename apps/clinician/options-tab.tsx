import { Box, Group, Stack, Text, Title } from '@mantine/core';
import type { Assessment, Option } from '#clinical/assessment.ts';
import { cautionsSentence, optionText, stoppedSentence, strengthName } from '#clinical/cards/words.ts';
import { CautionList } from '#ui/case/caution-list.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Empty } from '#ui/states.tsx';
import { CitationLine } from './citation-line.tsx';

/** What could be discussed, each with the strength of its evidence and what speaks against it: nothing here is a recommendation by itself. */
export function OptionsTab({ assessment }: { assessment: Assessment }) {
  const labels = useLabels();
  const { locale } = usePlace();
  if (assessment.options.length === 0) return <Empty title={labels.noOptions} />;
  const hasTreatment = assessment.options.some(({ cautions }) => cautions.length > 0);
  const stops = assessment.options.flatMap(({ stoppedBy = [] }) => stoppedBy);
  return (
    <Stack gap={36}>
      {hasTreatment && <Text>{cautionsSentence(assessment.cautions, stops, locale, assessment.cautions.length)}</Text>}
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
  const { name, says, context, against } = optionText(option.id, locale);
  const stopped = stoppedSentence(option, locale);
  return (
    <Box component="article">
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={3}>{name}</Title>
        <Text size="sm" fw={600}>
          {strengthName(option.strength, locale)}
        </Text>
      </Group>
      <Stack gap={4} mt={4}>
        {stopped && <Text fw={600}>{stopped}</Text>}
        <Text>{says}</Text>
        <CitationLine citation={option.citation} />
        {context && <Text>{context}</Text>}
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
