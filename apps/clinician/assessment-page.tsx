import { Box, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { today } from '#clinical/cards/shown.ts';
import { distance } from '#clinical/cards/words.ts';
import { moment } from '#ui/dates.ts';
import { PlaceProvider, useLabels, usePlace } from '#ui/locale.tsx';
import { Waiting } from '#ui/states.tsx';
import { AssessmentColumns } from './assessment-columns.tsx';
import { PatientBanner } from './case-line.tsx';
import type { Opened } from './opened.ts';
import { Respond } from './respond.tsx';

/** One patient: the answer first, the reason one step away, the source one step further. */
export function AssessmentPage(props: { opened: Opened; onExpired: () => void }) {
  const { locale } = usePlace();
  const { assessment } = props.opened.view;
  // The day at the operation's own place, as the card counts it: due today is due today wherever it is read.
  const here = today({ ...assessment, asOf: new Date().toISOString() });
  return (
    <PlaceProvider locale={locale} today={here}>
      <Page {...props} />
    </PlaceProvider>
  );
}

function Page({ opened, onExpired }: { opened: Opened; onExpired: () => void }) {
  const { app, login, view } = opened;
  const [answers, setAnswers] = useState(view.answers);
  return (
    <AssessmentColumns
      view={view}
      login={login}
      heading={
        <>
          <Heading hospital={app.name} at={view.at} />
          {login.needPatientBanner && <PatientBanner login={login} />}
        </>
      }
      response={
        <Respond
          opened={opened}
          answers={answers}
          onAnswer={(answer) => setAnswers((before) => [...before, answer])}
          onExpired={onExpired}
        />
      }
    />
  );
}

function Heading({ hospital, at }: { hospital: string; at: string }) {
  const labels = useLabels();
  const { locale, today: here } = usePlace();
  const old = Date.now() - Date.parse(at) > 86_400_000;
  return (
    <header>
      <Group justify="space-between" align="baseline" gap="xs">
        <Text fw={700} lts="-0.01em">
          Remnant
        </Text>
        <Text size="sm" c="dimmed">
          {hospital} · {labels.assessed} {moment(at, locale)}
        </Text>
      </Group>
      {old && (
        <Text size="sm" mt={4} role="status">
          {labels.outdated(distance(at, locale, here))}
        </Text>
      )}
    </header>
  );
}

export function AssessmentOutline() {
  const labels = useLabels();
  return (
    <Box className="remnant-columns">
      <Waiting what={labels.assessment} blocks={[44, 230, 130, 150, 70]} />
    </Box>
  );
}
