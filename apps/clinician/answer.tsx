import { Box, Group, Stack, Text, Title } from '@mantine/core';
import type { ScoreResult } from '#clinical/assessment.ts';
import { type ShownScore, shownCrs, shownErasl } from '#clinical/cards/shown.ts';
import {
  footnote,
  gateName,
  gateState,
  groupName,
  pageSentence,
  publishedCaveat,
  publishedLine,
  scoreName,
} from '#clinical/cards/words.ts';
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
  // A card that only tells why it is silent shows no group, and neither does the page behind it.
  const speaks = assessment.voice === 'card';
  const erasl = speaks ? shownErasl(assessment) : undefined;
  const crs = speaks ? shownCrs(assessment) : undefined;
  const figures = [erasl, crs].flatMap((one) => (one ? [publishedLine(one.id, one.result, locale)] : []));
  const isOpenQuestion = assessment.notes.some(({ code }) => code === 'possible-recurrence');
  return (
    <Section title={labels.answer}>
      <Stack gap="lg">
        {erasl && !isOpenQuestion ? (
          <EraslHeading score={erasl} order={1} />
        ) : (
          <Title order={1}>
            {(speaks ? firstSentence(cards[0]?.summary) : cards[0]?.summary) ??
              labels.titled(gateName('plan', locale), gateState(assessment.gates.plan.state, locale))}
          </Title>
        )}
        <AnswerReasons assessment={assessment} />
        {erasl && isOpenQuestion && <EraslHeading score={erasl} order={3} />}
        {erasl?.result.observed && <Observed score={erasl} observed={erasl.result.observed} />}
        {crs && <Points score={crs} />}
        {figures.length > 0 && (
          <Text size="sm" c="dimmed">
            {[publishedCaveat(locale), footnote(figures, locale)].filter(Boolean).join(locale === 'en' ? ' ' : '')}
          </Text>
        )}
      </Stack>
    </Section>
  );
}

/** What is due stands below; a heading says one thing. */
const firstSentence = (summary: string | undefined) => summary?.replace(/(?<=[.。]) .*|(?<=。).*/su, '');

type Erasl = ShownScore<'erasl-pre' | 'erasl-post'>;

const steps: Record<string, number> = { low: 1, intermediate: 2, high: 3 };

function EraslHeading({ score, order }: { score: Erasl; order: 1 | 3 }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const step = steps[score.result.group ?? ''];
  return (
    <Group gap="sm" wrap="nowrap" align="center">
      {step !== undefined && <StairMark step={step} size={order === 1 ? 34 : 24} />}
      <Title order={order}>
        {labels.titled(scoreName(score.id, locale), groupName(score.id, score.result, locale) ?? '')}
      </Title>
    </Group>
  );
}

function Observed({ score, observed }: { score: Erasl; observed: NonNullable<ScoreResult['observed']> }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const line = publishedLine(score.id, score.result, locale);
  const event = pageSentence('recurrenceFree', locale, { years: observed.months / 12 });
  return (
    <Group align="flex-start" gap="lg" wrap="wrap">
      <IconArray filled={observed.percent} event={event} text={line} />
      <Box style={{ flex: '1 1 220px' }}>
        <Text fz={28} fw={600} lh={1.15}>
          {Math.round(observed.percent)}{' '}
          <Text span fz="md" fw={400}>
            {labels.ofHundredPatients}
          </Text>
        </Text>
        <Text mb={6}>{event}</Text>
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
