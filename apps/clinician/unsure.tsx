import { Box, Button, Group, Stack, Text } from '@mantine/core';
import type { MissingInput } from '#clinical/assessment.ts';
import { asks } from '#clinical/cards/asks.ts';
import { capital, inputName, missingSentence } from '#clinical/cards/words.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import type { AssessmentView } from './view.ts';

/** Facts that stand between this patient and something that would be shown, each with its next step; the name leads to its row. */
export function UnsureSection({ view, onAsk }: { view: AssessmentView; onAsk: (input: InputName) => void }) {
  const labels = useLabels();
  const items = asks(view.assessment, view.networksShown);
  return (
    <Section title={labels.unsure}>
      <Stack gap="xs">
        <Text>{items.length === 0 ? labels.nothingMissing : labels.sharpen(items.length)}</Text>
        {items.length > 0 && (
          <ul className="remnant-list">
            {items.slice(0, spelledOut).map((item) => (
              <Asked key={item.input} item={item} view={view} onAsk={onAsk} />
            ))}
          </ul>
        )}
        {items.length > spelledOut && (
          <Group gap={8}>
            {items.slice(spelledOut).map((item) => (
              <Name key={item.input} input={item.input} onAsk={onAsk} />
            ))}
          </Group>
        )}
      </Stack>
    </Section>
  );
}

/** More sentences than a glance takes in are names alone. */
const spelledOut = 3;

function Asked({ item, view, onAsk }: { item: MissingInput; view: AssessmentView; onAsk: (input: InputName) => void }) {
  const { locale, today } = usePlace();
  return (
    <Box component="li" py={6}>
      <Name input={item.input} onAsk={onAsk} />
      <Text size="sm" mt={4}>
        {missingSentence(item, view.assessment.inputs, locale, today)}
      </Text>
    </Box>
  );
}

function Name({ input, onAsk }: { input: InputName; onAsk: (input: InputName) => void }) {
  const { locale } = usePlace();
  return (
    <Button variant="default" size="compact-sm" radius="xl" fw={500} onClick={() => onAsk(input)}>
      {capital(inputName(input, locale))}
    </Button>
  );
}
