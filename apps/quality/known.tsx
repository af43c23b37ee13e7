import { Stack, Text } from '@mantine/core';
import type { Assessment } from '#clinical/assessment.ts';
import { today } from '#clinical/cards/shown.ts';
import { CautionList } from '#ui/case/caution-list.tsx';
import { Plan } from '#ui/case/plan.tsx';
import { ShownSource, type Source } from '#ui/case/source.tsx';
import { inputGroups, Why } from '#ui/case/why.tsx';
import { moment } from '#ui/dates.ts';
import type { Labels } from '#ui/labels.ts';
import { PlaceProvider, useLabels, usePlace } from '#ui/locale.tsx';
import { ClosedAtFirst } from '#ui/section.tsx';

interface Props {
  /** Without sources and quotations until the patient is shown. */
  assessment: Assessment;
  isMasked: boolean;
}

/** Everything as it stood at that moment, read only: whether anything applied, each input, what was worked out, cautions and plan. */
export function Known({ assessment, isMasked }: Props) {
  const labels = useLabels();
  const words = labels.quality;
  const { locale } = usePlace();
  return (
    <PlaceProvider locale={locale} today={today(assessment)}>
      <Text component="div" size="sm" c="dimmed" mb="md">
        <div>{words.asOf(moment(assessment.asOf, locale))}</div>
        {isMasked && <div>{words.withheld}</div>}
      </Text>
      <ShownSource value={asText}>
        <ClosedAtFirst value={closedAtFirst(assessment, labels)}>
          <Stack gap="lg">
            <Why assessment={assessment} />
            <CautionList cautions={assessment.cautions} />
            <Plan assessment={assessment} hasLine={false} />
          </Stack>
        </ClosedAtFirst>
      </ShownSource>
    </PlaceProvider>
  );
}

/** The quality team has no way into the chart: it reads where a value stands. */
const asText = ({ reference }: Source) => (
  <Text span size="xs" c="dimmed">
    {reference}
  </Text>
);

/** Long lists, and inputs few look for; a group in which two answers disagree stays open. */
function closedAtFirst({ inputs }: Assessment, labels: Labels): string[] {
  const quiet = (['liver', 'patient', 'treatment'] as const).filter((name) =>
    inputGroups[name].every((input) => !('missing' in inputs[input]) || inputs[input].missing !== 'conflict'),
  );
  return [
    ...quiet.map((name) => labels.inputGroups[name]),
    ...[labels.assumptions, labels.notes, labels.cautions, labels.schedule, labels.whySchedule],
  ];
}
