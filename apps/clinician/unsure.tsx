import { Button, Group, Stack, Text } from '@mantine/core';
import type { Assessment } from '#clinical/assessment.ts';
import { capital } from '#clinical/cards/words/pair.ts';
import { inputName } from '#clinical/cards/words.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';

/** What is missing and would change something: each leads to its row, where the sentence and the next step stand. */
export function UnsureSection({ assessment, onAsk }: { assessment: Assessment; onAsk: (input: InputName) => void }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const missing = assessment.missing.filter((item) => item.wouldChange.length > 0);
  return (
    <Section title={labels.unsure}>
      <Stack gap="xs">
        <Text>{missing.length === 0 ? labels.nothingMissing : labels.sharpen(missing.length)}</Text>
        {missing.length > 0 && (
          <Group gap={8} className="remnant-not-printed">
            {missing.map((item) => (
              <Button
                key={item.input}
                variant="default"
                size="compact-sm"
                radius="xl"
                fw={500}
                onClick={() => onAsk(item.input)}
              >
                {capital(inputName(item.input, locale))}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
    </Section>
  );
}
