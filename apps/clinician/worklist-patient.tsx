import { Box, Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { today } from '#clinical/cards/shown.ts';
import { capital, changeSentence } from '#clinical/cards/words.ts';
import type { WorklistRow } from '#clinical/worklist/row.ts';
import { moment } from '#ui/dates.ts';
import { useLoaded } from '#ui/load.ts';
import { PlaceProvider, useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import { SessionExpired } from '#ui/service.ts';
import type { SignedIn } from '#ui/standalone.ts';
import { Notice } from '#ui/states.tsx';
import { AssessmentColumns } from './assessment-columns.tsx';
import { AssessmentOutline } from './assessment-page.tsx';
import type { AssessmentView } from './view.ts';
import { nameOf, PatientFacts } from './worklist-cells.tsx';

interface Props {
  row: WorklistRow;
  signedIn: SignedIn;
  onBack: () => void;
  onExpired: () => void;
}

/** One patient of the list: the page behind the card, read only. */
export function WorklistPatient({ row, signedIn, onBack, onExpired }: Props) {
  const labels = useLabels();
  const { locale } = usePlace();
  const view = useLoaded(
    () => signedIn.service.get<AssessmentView>(`/api/worklist/${encodeURIComponent(row.assessmentId)}/assessment`),
    [row.assessmentId],
  );
  const expired = view.state === 'failed' && view.error instanceof SessionExpired;
  useEffect(() => {
    if (expired) onExpired();
  }, [expired, onExpired]);
  if (view.state === 'loading' || expired) return <AssessmentOutline />;
  // Another patient under this name would be worse than none.
  const wrong = view.state === 'ready' && view.value.assessment.patient !== row.patient.ref;
  if (view.state === 'failed' || wrong)
    return (
      <Notice title={labels.failures.title} role="alert" step={{ label: labels.worklist.back, run: onBack }}>
        {labels.failures.service}
      </Notice>
    );
  const here = today(view.value.assessment);
  return (
    <PlaceProvider locale={locale} today={here}>
      <AssessmentColumns
        view={view.value}
        login={signedIn.login}
        heading={<Heading row={row} hospital={signedIn.app.name} at={view.value.at} onBack={onBack} />}
        response={
          <Text size="sm" c="dimmed">
            {labels.worklist.readOnly}
          </Text>
        }
      />
    </PlaceProvider>
  );
}

function Heading({
  row,
  hospital,
  at,
  onBack,
}: {
  row: WorklistRow;
  hospital: string;
  at: string;
  onBack: () => void;
}) {
  const labels = useLabels();
  const words = labels.worklist;
  const { locale } = usePlace();
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => banner.current?.focus(), []);
  return (
    <>
      <Group justify="space-between" align="center" gap="xs">
        <Button variant="default" size="sm" onClick={onBack} className="remnant-not-printed">
          {words.back}
        </Button>
        <Text size="sm" c="dimmed">
          {hospital} · {words.opened} {moment(at, locale)}, {words.judged}
        </Text>
      </Group>
      <Box
        ref={banner}
        tabIndex={-1}
        component="section"
        aria-label={labels.banner}
        py={8}
        px="md"
        bg="var(--remnant-accent-ground)"
        style={{ borderRadius: 'var(--mantine-radius-md)' }}
      >
        <Text fw={600}>{nameOf(row, words.nameUnknown)}</Text>
        <PatientFacts row={row} />
      </Box>
      {row.changes.length > 0 && (
        <Section title={words.changed}>
          <ul className="remnant-list">
            {row.changes.map((change) => (
              <Text component="li" key={changeSentence(change, locale)}>
                {capital(changeSentence(change, locale))}
              </Text>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
