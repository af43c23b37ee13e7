import { Box, Group, Stack, Text, Title } from '@mantine/core';
import type { ScoreResult } from '#clinical/assessment.ts';
import { type ShownScore, shownCrs, shownErasl } from '#clinical/cards/shown.ts';
import { gateName, gateState, groupName, publishedCaveat, publishedLine, scoreName } from '#clinical/cards/words.ts';
import { IconArray } from '#ui/icon-array.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { PointMark, StairMark } from '#ui/marks.tsx';
import { Section } from '#ui/section.tsx';
import { AnswerReasons } from './answer-reasons.tsx';
import type { AssessmentView } from './view.ts';

/** What is said about this patient, in the words and figures of published cohorts alone. */
export function AnswerSection({ view }: { view: AssessmentView }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const { assessment, cards } = view;
  const erasl = shownErasl(assessment);
  const crs = shownCrs(assessment);
  return (
    <Section title={labels.answer}>
      <Stack gap="lg">
        {erasl ? (
          <EraslHeading score={erasl} />
        ) : (
          <Title order={1}>
            {cards[0]?.summary ??
              labels.titled(gateName('plan', locale), gateState(assessment.gates.plan.state, locale))}
          </Title>
        )}
        <AnswerReasons view={view} />
        {erasl?.result.observed && <Observed score={erasl} observed={erasl.result.observed} />}
        {crs && <Points score={crs} />}
        {(erasl || crs) && (
          <Text size="sm" c="dimmed">
            {publishedCaveat(locale)}
          </Text>
        )}
      </Stack>
    </Section>
  );
}

type Erasl = ShownScore<'erasl-pre' | 'erasl-post'>;

const steps: Record<string, number> = { low: 1, intermediate: 2, high: 3 };

function EraslHeading({ score }: { score: Erasl }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const step = steps[score.result.group ?? ''];
  return (
    <Group gap="sm" wrap="nowrap" align="center">
      {step !== undefined && <StairMark step={step} size={34} />}
      <Title order={1}>
        {labels.titled(scoreName(score.id, locale), groupName(score.id, score.result, locale) ?? '')}
      </Title>
    </Group>
  );
}

function Observed({ score, observed }: { score: Erasl; observed: NonNullable<ScoreResult['observed']> }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const line = publishedLine(score.id, score.result, locale);
  return (
    <Group align="flex-start" gap="lg" wrap="wrap">
      <IconArray filled={observed.percent} event={labels.recurrenceFree} text={line} />
      <Box style={{ flex: '1 1 220px' }}>
        <Text fz={28} fw={600} lh={1.15}>
          {Math.round(observed.percent)}{' '}
          <Text span fz="md" fw={400}>
            {labels.ofHundredPatients}
          </Text>
        </Text>
        <Text mb={6}>{labels.recurrenceFree}</Text>
        <Text size="sm" c="dimmed">
          {line}
        </Text>
      </Box>
    </Group>
  );
}

function Points({ score }: { score: ShownScore<'hcc-crs'> }) {
  const labels = useLabels();
  const { locale } = usePlace();
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <PointMark points={Number(score.result.group)} of={3} size={34} />
      <Box>
        <Text fw={600}>
          {labels.titled(scoreName('hcc-crs', locale), groupName('hcc-crs', score.result, locale) ?? '')}
        </Text>
        <Text size="sm" c="dimmed">
          {publishedLine('hcc-crs', score.result, locale)}
        </Text>
      </Box>
    </Group>
  );
}
