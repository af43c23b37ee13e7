import { Box, Button, Group, Stack, Text } from '@mantine/core';
import type { MissingInput } from '#clinical/assessment.ts';
import { asks } from '#clinical/cards/asks.ts';
import { capital, inputName, missingTogether } from '#clinical/cards/words.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import type { AssessmentView } from './view.ts';

interface Props {
  view: AssessmentView;
  onAsk: (input: InputName) => void;
}

/** Facts that stand between this patient and something that would be shown, by what is the matter with them; a name leads to its row. */
export function UnsureSection({ view, onAsk }: Props) {
  const labels = useLabels();
  const items = asks(view.assessment, view.networksShown);
  const kinds = [...Map.groupBy(items, (item) => item.reason).values()];
  return (
    <Section title={labels.unsure}>
      <Stack gap="sm">
        <Text>{items.length === 0 ? labels.nothingMissing : labels.sharpen(items.length)}</Text>
        {kinds.map((kind) => (
          <Kind key={kind[0]?.reason} items={kind} view={view} onAsk={onAsk} />
        ))}
      </Stack>
    </Section>
  );
}

function Kind({ items, view, onAsk }: Props & { items: MissingInput[] }) {
  const { locale, today } = usePlace();
  return (
    <Box>
      <Group gap={8} className="remnant-not-printed">
        {items.map(({ input }) => (
          <Button key={input} variant="default" size="compact-sm" radius="xl" fw={500} onClick={() => onAsk(input)}>
            {capital(inputName(input, locale))}
          </Button>
        ))}
      </Group>
      <Text size="sm" mt={6} c="dimmed">
        {missingTogether(items, view.assessment.inputs, locale, today)}
      </Text>
    </Box>
  );
}
