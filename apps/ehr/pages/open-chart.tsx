import { Text } from '@mantine/core';
import type { Resource } from '@medplum/fhirtypes';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Failure, Waiting } from '#ui/states.tsx';
import { AppFrame } from './app-frame.tsx';
import { Banner } from './banner.tsx';
import { Chart } from './chart/chart.tsx';
import { chartView } from './chart/chart-view.ts';
import { DecisionSupport } from './decision-support.tsx';
import * as demo from './demo.ts';
import type { Decision } from './use-decision.ts';
import { useNextDay } from './use-next-day.ts';

interface OpenChartProps {
  patient: demo.ListedPatient;
  today: string;
  decision: Decision;
}

/** One patient's chart in the middle, what the service says about it on the right. */
export function OpenChart({ patient, today, decision }: OpenChartProps) {
  const { resources, failed, refresh } = useChart(patient.id);
  const view = useMemo(() => resources && chartView(resources, patient.encounter), [resources, patient.encounter]);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [frame, setFrame] = useState<string>();
  const [refused, setRefused] = useState<string>();

  const nextDay = useNextDay(
    view?.tasks.map(({ ref }) => ref),
    refresh,
  );
  const accept = async (trace: demo.Trace, card: demo.Card, suggestions: string[]) => {
    const created = await decision.accept(trace, card, suggestions);
    setFresh((before) => new Set([...before, ...created.map(typeAndId)]));
    refresh();
  };
  const launch = ({ url, appContext }: { url: string; appContext?: string }) => {
    const { id, encounter } = patient;
    setRefused(undefined);
    demo.launch({ patient: id, url, ...(encounter ? { encounter } : {}), ...(appContext ? { appContext } : {}) }).then(
      (answer) => setFrame(answer.url),
      (error: Error) => setRefused(error.message),
    );
  };

  const closeFrame = () => {
    setFrame(undefined);
    // The app may have written to the chart.
    refresh();
  };

  return (
    <>
      <main className="hospital-main" id="chart-start" tabIndex={-1} aria-label={`Chart of ${patient.name}`}>
        {failed !== undefined ? (
          <Failure title="The chart could not be read" step={{ label: 'Try again', run: refresh }}>
            {failed}
          </Failure>
        ) : view ? (
          <>
            <Banner
              view={view}
              today={today}
              onDischarge={() => decision.ask('encounter-discharge', patient.id)}
              onNextDay={patient.waiting && !nextDay.said ? nextDay.pass : undefined}
            />
            {nextDay.said && (
              <Text role="status" size="sm" mb="md">
                {nextDay.said}
              </Text>
            )}
            <Chart view={view} fresh={new Set([...fresh, ...nextDay.made])} />
          </>
        ) : (
          <Waiting what="the chart" blocks={[72, 260, 340]} />
        )}
      </main>
      <aside className="hospital-aside" aria-label="Decision support">
        {refused !== undefined && <Failure title="The app was not opened">{refused}</Failure>}
        <DecisionSupport
          decision={decision}
          onAccept={accept}
          onLaunch={launch}
          onAgain={(hook) => decision.ask(hook, patient.id)}
        />
      </aside>
      <AppFrame url={frame} patient={patient.name} onClose={closeFrame} />
    </>
  );
}

/** While it is read again, the last one stays on screen. */
function useChart(patient: string) {
  const [resources, setResources] = useState<Resource[]>();
  const [failed, setFailed] = useState<string>();
  const refresh = useCallback(() => {
    demo.chartOf(patient).then(
      (read) => {
        setResources(read);
        setFailed(undefined);
      },
      (error: Error) => setFailed(error.message),
    );
  }, [patient]);
  useEffect(refresh, [refresh]);
  return { resources, failed, refresh };
}

/** `ServiceRequest/1/_history/2` and absolute locations become `ServiceRequest/1`. */
const typeAndId = (location: string): string => /([A-Z]\w+\/[^/]+)(?:\/_history\/.*)?$/.exec(location)?.[1] ?? location;
