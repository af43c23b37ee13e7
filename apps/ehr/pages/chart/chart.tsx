import { Box, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import './chart.css';
import { Section } from '#ui/section.tsx';
import type { ChartView } from './chart-view.ts';
import { Labs } from './labs.tsx';
import { Lines } from './lines.tsx';
import { Reports } from './reports.tsx';

/** The chart: what is known on the left, what was measured and written on the right; one column where it is narrow. */
export function Chart({ view, fresh }: { view: ChartView; fresh: ReadonlySet<string> }) {
  const operations = view.procedures.flatMap(({ date }) => date?.slice(0, 10) ?? []);
  return (
    <div className="hospital-chart">
      <Stack gap={28}>
        {view.tasks.length > 0 && (
          <Part title="Tasks" count={view.tasks.length} empty="None.">
            <Lines lines={view.tasks} fresh={fresh} />
          </Part>
        )}
        <Part title="Orders and plans" count={view.orders.length} empty="Nothing is ordered.">
          <Lines lines={view.orders} fresh={fresh} />
        </Part>
        <Part title="Procedures" count={view.procedures.length} empty="None recorded.">
          <Lines lines={view.procedures} />
        </Part>
        <Part title="Problems" count={view.problems.length} empty="None recorded.">
          <Lines lines={view.problems} />
        </Part>
        <Part title="Medicines" count={view.medicines.length} empty="None prescribed.">
          <Lines lines={view.medicines} />
        </Part>
      </Stack>
      <Stack gap={28}>
        <Part title="Laboratory" count={view.labs.length} empty="No results.">
          <Labs labs={view.labs} operations={operations} />
        </Part>
        <Part title="Pathology" count={view.pathology.length} empty="No report.">
          <Reports reports={view.pathology} openFirst />
        </Part>
        <Part title="Imaging" count={view.imaging.length} empty="No study.">
          <Reports reports={view.imaging} />
        </Part>
        <Part title="Documents" count={view.documents.length} empty="None.">
          <Reports reports={view.documents} />
        </Part>
      </Stack>
    </div>
  );
}

function Part({ title, count, empty, children }: { title: string; count: number; empty: string; children: ReactNode }) {
  return (
    <Section title={title}>
      {count > 0 ? (
        <Box className="hospital-part">{children}</Box>
      ) : (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      )}
    </Section>
  );
}
