import { Anchor, Box, Stack, Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { InputName } from '#clinical/case/patient-case.ts';
import { factId } from '#ui/case/fact.tsx';
import { Plan } from '#ui/case/plan.tsx';
import { Why } from '#ui/case/why.tsx';
import { useLabels } from '#ui/locale.tsx';
import type { Login } from '#ui/smart.ts';
import { AboutTab } from './about-tab.tsx';
import { AnswerSection } from './answer.tsx';
import { CaseLine } from './case-line.tsx';
import { DueSection } from './due.tsx';
import { InvestigationalStrip } from './investigational.tsx';
import { OptionsTab } from './options-tab.tsx';
import { SourceWindow } from './source-window.tsx';
import { SourcesTab } from './sources-tab.tsx';
import { UnsureSection } from './unsure.tsx';
import type { AssessmentView } from './view.ts';

const tabs = ['why', 'plan', 'options', 'sources', 'about'] as const;
type TabName = (typeof tabs)[number];

interface Props {
  view: AssessmentView;
  login: Login;
  /** Whose this is, and when it was assessed. */
  heading: ReactNode;
  /** What can be answered, under what is due. */
  response?: ReactNode;
}

/** One patient: the answer first, the reason one step away, the source one step further. */
export function AssessmentColumns({ view, login, heading, response }: Props) {
  const { assessment } = view;
  const labels = useLabels();
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
            {heading}
            <CaseLine assessment={assessment} />
          </Stack>
          <AnswerSection view={view} />
          <InvestigationalStrip view={view} />
          <DueSection schedule={assessment.schedule}>{response}</DueSection>
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
              <Stack gap={36}>
                <Why assessment={assessment} />
              </Stack>
            </Tabs.Panel>
            <Tabs.Panel value="plan">
              <Stack gap={32}>
                <Plan assessment={assessment} hasLine />
              </Stack>
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
