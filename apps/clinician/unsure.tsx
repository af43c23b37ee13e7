import { Box, Button, Group, Stack, Text } from '@mantine/core';
import type { Assessment } from '#clinical/assessment.ts';
import { asks } from '#clinical/cards/asks.ts';
import { shownCrs, shownErasl } from '#clinical/cards/shown.ts';
import { capital, inputName, missingTogether, pageSentence, sharpenSentence } from '#clinical/cards/words.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { isKnown } from '#clinical/case/sourced.ts';
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
  const { locale, today } = usePlace();
  const { assessment, networksShown } = view;
  const missing = asks(assessment, networksShown);
  const unconfirmed = unconfirmedFacts(assessment);
  const kinds = [...Map.groupBy(missing, (item) => item.reason).values()];
  const count = missing.length + unconfirmed.length;
  return (
    <Section title={labels.unsure}>
      <Stack gap="sm">
        <Text>{count === 0 ? pageSentence('nothingMissing', locale) : sharpenSentence(count, locale)}</Text>
        {kinds.map((kind) => (
          <Kind
            key={kind[0]?.reason}
            inputs={kind.map(({ input }) => input)}
            sentence={missingTogether(kind, assessment.inputs, locale, today)}
            onAsk={onAsk}
          />
        ))}
        {unconfirmed.length > 0 && (
          <Kind inputs={unconfirmed} sentence={pageSentence('readFromText', locale)} onAsk={onAsk} />
        )}
      </Stack>
    </Section>
  );
}

/** What a shown group rests on and nobody has confirmed. */
function unconfirmedFacts(assessment: Assessment): InputName[] {
  const used = [shownErasl(assessment), shownCrs(assessment)].flatMap((score) => score?.result.used ?? []);
  return [...new Set(used)].filter((name) => {
    const fact = assessment.inputs[name];
    return isKnown<unknown>(fact) && !fact.verified;
  });
}

function Kind({ inputs, sentence, onAsk }: { inputs: InputName[]; sentence: string; onAsk: Props['onAsk'] }) {
  const { locale } = usePlace();
  return (
    <Box>
      <Group gap={8} className="remnant-not-printed">
        {inputs.map((input) => (
          <Button key={input} variant="default" size="compact-sm" radius="xl" fw={500} onClick={() => onAsk(input)}>
            {capital(inputName(input, locale))}
          </Button>
        ))}
      </Group>
      <Text size="sm" mt={6} c="dimmed">
        {sentence}
      </Text>
    </Box>
  );
}
