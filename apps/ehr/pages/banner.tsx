import { Button, Group, Text, Title } from '@mantine/core';
import type { ChartView } from './chart/chart-view.ts';
import { conceptText, dayText, distanceText } from './chart/words.ts';

interface BannerProps {
  view: ChartView;
  today: string;
  onDischarge: () => void;
  /** Where something is still to be reported. */
  onNextDay?: (() => void) | undefined;
}

/** Who this is and why they are here, with the page's one primary button. */
export function Banner({ view: { patient, encounter, procedures }, today, onDischarge, onNextDay }: BannerProps) {
  const [official, usual] = [patient?.name?.[0], patient?.name?.[1]];
  const inpatient = encounter?.class.code === 'IMP';
  const since = encounter?.period?.start;
  const operation = procedures[0];
  return (
    <Group justify="space-between" align="flex-start" gap="md" wrap="nowrap" className="hospital-banner">
      <div>
        <Group gap={10} align="baseline">
          <Title order={1}>{official?.text}</Title>
          <Text lang="zh-CN" size="lg" c="dimmed">
            {usual?.text}
          </Text>
        </Group>
        <Text size="sm">
          {[patient?.gender, `born ${dayText(patient?.birthDate)}`, `record ${patient?.identifier?.[0]?.value}`].join(
            ' · ',
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {[
            since && `${inpatient ? 'On the ward since' : conceptText(encounter?.type?.[0])} ${dayText(since)}`,
            operation?.date && `${operation.title}, ${distanceText(operation.date, today)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <Group gap="sm" style={{ flex: 'none' }}>
        {onNextDay && (
          <Button size="md" variant="default" title="The pending report becomes final" onClick={onNextDay}>
            A day later
          </Button>
        )}
        <Button size="md" onClick={onDischarge}>
          Discharge
        </Button>
      </Group>
    </Group>
  );
}
