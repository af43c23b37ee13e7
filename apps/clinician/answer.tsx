import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { shownCrs, shownErasl } from '#clinical/cards/shown.ts';
import {
  gateName,
  gateState,
  groupName,
  publishedCaveat,
  publishedLine,
  remark,
  scoreName,
} from '#clinical/cards/words.ts';
import { IconArray } from '#ui/icon-array.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { PointMark, StairMark } from '#ui/marks.tsx';
import { Section } from '#ui/section.tsx';
import type { AssessmentView } from './view.ts';

const steps: Record<string, number> = { low: 1, intermediate: 2, high: 3 };

/** What is said about this patient, in the words and figures of published cohorts alone. */
export function AnswerSection({ view }: { view: AssessmentView }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const { assessment, cards } = view;
  const erasl = shownErasl(assessment);
  const crs = shownCrs(assessment);
  const observed = erasl?.result.observed;
  const step = steps[erasl?.result.group ?? ''];
  return (
    <Section title={labels.answer}>
      <Stack gap="lg">
        {erasl ? (
          <Group gap="sm" wrap="nowrap" align="center">
            {step !== undefined && <StairMark step={step} size={34} />}
            <Title order={1}>
              {labels.titled(scoreName(erasl.id, locale), groupName(erasl.id, erasl.result, locale) ?? '')}
            </Title>
          </Group>
        ) : (
          <Title order={1}>
            {cards[0]?.summary ??
              labels.titled(gateName('plan', locale), gateState(assessment.gates.plan.state, locale))}
          </Title>
        )}
        {erasl && observed && (
          <Group align="flex-start" gap="lg" wrap="wrap">
            <IconArray
              filled={observed.percent}
              event={labels.recurrenceFree}
              text={publishedLine(erasl.id, erasl.result, locale)}
            />
            <Box style={{ flex: '1 1 220px' }}>
              <Text fz={28} fw={600} lh={1.15}>
                {Math.round(observed.percent)}{' '}
                <Text span fz="md" fw={400}>
                  {labels.ofHundredPatients}
                </Text>
              </Text>
              <Text mb={6}>{labels.recurrenceFree}</Text>
              <Text size="sm" c="dimmed">
                {publishedLine(erasl.id, erasl.result, locale)}
              </Text>
            </Box>
          </Group>
        )}
        {crs && (
          <Group gap="sm" wrap="nowrap" align="flex-start">
            <PointMark points={Number(crs.result.group)} of={3} size={34} />
            <Box>
              <Text fw={600}>
                {labels.titled(scoreName('hcc-crs', locale), groupName('hcc-crs', crs.result, locale) ?? '')}
              </Text>
              <Text size="sm" c="dimmed">
                {publishedLine('hcc-crs', crs.result, locale)}
              </Text>
            </Box>
          </Group>
        )}
        {(erasl || crs) && (
          <Text size="sm" c="dimmed">
            {publishedCaveat(locale)}
          </Text>
        )}
        {!erasl && <Reasons view={view} />}
      </Stack>
    </Section>
  );
}

/** Without a group the reasons are the answer. */
function Reasons({ view }: { view: AssessmentView }) {
  const { locale } = usePlace();
  const { plan, score } = view.assessment.gates;
  const gate = plan.state === 'open' ? score : plan;
  if (gate.state === 'open') return null;
  return (
    <ul className="remnant-list">
      {gate.reasons.map((reason) => (
        <Text component="li" key={reason.code}>
          {remark(reason, locale)}
        </Text>
      ))}
    </ul>
  );
}
