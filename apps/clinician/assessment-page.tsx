import { Anchor, Box, Group, Stack, Tabs, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { today } from '#clinical/cards/shown.ts';
import { distance } from '#clinical/cards/words.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { moment } from '#ui/dates.ts';
import { PlaceProvider, useLabels, usePlace } from '#ui/locale.tsx';
import { Waiting } from '#ui/states.tsx';
import { AboutTab } from './about-tab.tsx';
import { AnswerSection } from './answer.tsx';
import { CaseLine, PatientBanner } from './case-line.tsx';
import { DueSection } from './due.tsx';
import { factId } from './fact.tsx';
import { InvestigationalStrip } from './investigational.tsx';
import type { Opened } from './opened.ts';
import { OptionsTab } from './options-tab.tsx';
import { PlanTab } from './plan-tab.tsx';
import { Respond } from './respond.tsx';
import { SourceWindow } from './source-window.tsx';
import { SourcesTab } from './sources-tab.tsx';
import { UnsureSection } from './unsure.tsx';
import { WhyTab } from './why-tab.tsx';

const tabs = ['why', 'plan', 'options', 'sources', 'about'] as const;
type TabName = (typeof tabs)[number];

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
  const { assessment } = view;
  const labels = useLabels();
  const [answers, setAnswers] = useState(view.answers);
  const [tab, setTab] = useState<TabName>('why');
  const [asked, setAsked] = useState<{ input: InputName }>();
  useEffect(() => {
    if (asked) document.getElementById(factId(asked.input))?.focus();
  }, [asked]);
  const ask = (input: InputName) => {
    setTab('why');
    setAsked({ input });
  };
  return (
    <SourceWindow login={login}>
      <Anchor className="remnant-skip" href="#content">
        {labels.skipToContent}
      </Anchor>
      <Box className="remnant-columns">
        <Stack component="main" id="content" gap={28} tabIndex={-1}>
          <Stack gap="sm">
            <Heading hospital={app.name} at={view.at} />
            {login.needPatientBanner && <PatientBanner login={login} />}
            <CaseLine assessment={assessment} />
          </Stack>
          <AnswerSection view={view} />
          <InvestigationalStrip view={view} />
          <DueSection schedule={assessment.schedule}>
            <Respond
              opened={opened}
              answers={answers}
              onAnswer={(answer) => setAnswers((before) => [...before, answer])}
              onExpired={onExpired}
            />
          </DueSection>
          <UnsureSection view={view} onAsk={ask} />
        </Stack>
        <Box component="section" aria-label={labels.tabList}>
          <Tabs value={tab} onChange={(name) => setTab((name as TabName | null) ?? 'why')} keepMounted={false}>
            <Tabs.List aria-label={labels.tabList} mb="lg" className="remnant-not-printed">
              {tabs.map((name) => (
                <Tabs.Tab key={name} value={name} px="sm">
                  {labels.tabs[name]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="why">
              <WhyTab assessment={assessment} />
            </Tabs.Panel>
            <Tabs.Panel value="plan">
              <PlanTab assessment={assessment} />
            </Tabs.Panel>
            <Tabs.Panel value="options">
              <OptionsTab assessment={assessment} />
            </Tabs.Panel>
            <Tabs.Panel value="sources">
              <SourcesTab assessment={assessment} />
            </Tabs.Panel>
            <Tabs.Panel value="about">
              <AboutTab view={view} />
            </Tabs.Panel>
          </Tabs>
        </Box>
      </Box>
    </SourceWindow>
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
