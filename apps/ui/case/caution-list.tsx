import { Box, Group, Text } from '@mantine/core';
import type { Caution } from '#clinical/assessment.ts';
import { capital, cautionName, cautionState, valueText, when } from '#clinical/cards/words.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { CautionMark } from '#ui/marks.tsx';
import { Section } from '#ui/section.tsx';
import { Sources } from './source.tsx';

const order: Record<Caution['state'], number> = { present: 0, 'not-assessed': 1, absent: 2 };

const countOf = (cautions: Caution[], wanted: Caution['state']) =>
  cautions.filter(({ state }) => state === wanted).length;

/** What must be checked before any of the options opens. Not assessed stands out: missing data is never clear. */
export function CautionList({ cautions }: { cautions: Caution[] }) {
  const labels = useLabels();
  const { locale } = usePlace();
  if (cautions.length === 0) return null;
  return (
    <Section
      title={labels.cautions}
      order={3}
      aside={
        <Text size="sm" c="dimmed">
          {(['present', 'not-assessed'] as const)
            .map((state) => labels.titled(capital(cautionState(state, locale)), countOf(cautions, state)))
            .join(' · ')}
        </Text>
      }
    >
      <ul className="remnant-list">
        {[...cautions]
          .sort((a, b) => order[a.state] - order[b.state])
          .map((caution) => (
            <Group key={caution.id} component="li" gap="sm" wrap="nowrap" align="flex-start" py={5}>
              <Box pt={3}>
                <CautionMark state={caution.state} />
              </Box>
              <Box style={{ flex: 1, minWidth: 0 }}>
                <Text>{cautionName(caution.id, locale)}</Text>
                {caution.evidence && <Evidence evidence={caution.evidence} />}
              </Box>
              <Text size="sm" fw={caution.state === 'absent' ? 400 : 700} style={{ flex: 'none' }}>
                {capital(cautionState(caution.state, locale))}
              </Text>
            </Group>
          ))}
      </ul>
    </Section>
  );
}

function Evidence({ evidence }: { evidence: NonNullable<Caution['evidence']> }) {
  const { locale, today } = usePlace();
  const { value, unit, date, from } = evidence;
  const said = [
    value === undefined ? undefined : valueText(unit === undefined ? { value } : { value, unit }, locale),
    date === undefined ? undefined : when(date, locale, today),
  ].filter((part) => part !== undefined);
  return (
    <Text size="sm" c="dimmed">
      {said.join(' · ')} <Sources references={from} />
    </Text>
  );
}
