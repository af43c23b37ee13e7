import { Box, Stack, Text } from '@mantine/core';
import { moment } from '#ui/dates.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import type { Recommendation, RecordAnswer } from './records.ts';

/** By whom, when and why. Silence is an answer of its own kind. */
export function Answered({ record }: { record: Recommendation }) {
  const words = useLabels().quality;
  if (record.answers.length === 0) return <Text size="sm">{words.noAnswer}</Text>;
  const labels = new Map(
    record.cards.flatMap((card) => (card.suggestions ?? []).map(({ uuid, label }) => [uuid, label])),
  );
  return (
    <Stack gap="sm">
      {record.answers.map((answer) => (
        <OneAnswer key={`${answer.at} ${answer.outcome}`} answer={answer} labelOf={(uuid) => labels.get(uuid)} />
      ))}
    </Stack>
  );
}

function OneAnswer({ answer, labelOf }: { answer: RecordAnswer; labelOf: (uuid: string) => string | undefined }) {
  const words = useLabels().quality;
  const { locale } = usePlace();
  const reason = [answer.reason?.display ?? answer.reason?.code, answer.reason?.comment].filter(Boolean);
  return (
    <Box>
      <Text fw={600}>{words.answers[answer.outcome]}</Text>
      <Text size="sm" c="dimmed">
        {moment(answer.at, locale)}, {words.where[answer.where]}
        {answer.by && ` · ${words.by} ${answer.by.split('/').slice(-2).join('/')}`}
      </Text>
      {answer.suggestions?.map(({ uuid, label }) => (
        <Text size="sm" key={uuid}>
          {labelOf(uuid) ?? label ?? uuid}
        </Text>
      ))}
      {reason.map((part) => (
        <Text size="sm" key={part}>
          {part}
        </Text>
      ))}
    </Box>
  );
}
