import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { downloadCsv } from '#ui/download.ts';
import { useLoaded } from '#ui/load.ts';
import { useLabels } from '#ui/locale.tsx';
import { SessionExpired } from '#ui/service.ts';
import type { SignedIn } from '#ui/standalone.ts';
import { Empty, Failure, Waiting } from '#ui/states.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { RecordList } from './record-list.tsx';
import { RecordPanel } from './record-panel.tsx';
import { type Filters, isFiltered, noFilters, queryOf, type Recommendations } from './records.ts';

/** Left what to look for, in the middle what was recommended, on the right one of them opened. */
export function RecordsPage({ opened, onExpired }: { opened: SignedIn; onExpired: () => void }) {
  const { service, app } = opened;
  const labels = useLabels();
  const words = labels.quality;
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [selected, setSelected] = useState<string>();
  const [known, setKnown] = useState<Recommendations>();
  const [exportFailed, setExportFailed] = useState(false);
  const list = useLoaded(
    () => service.get<Recommendations>(`/api/recommendations${queryOf(filters)}`),
    [service, queryOf(filters)],
  );
  const expired = list.state === 'failed' && list.error instanceof SessionExpired;
  useEffect(() => {
    if (list.state === 'ready') setKnown(list.value);
    if (expired) onExpired();
  }, [list, expired, onExpired]);
  // The last answer stays on screen while the next one is on its way: nothing jumps.
  const shown = list.state === 'ready' ? list.value : known;

  const exportCsv = async () => {
    setExportFailed(false);
    try {
      downloadCsv('recommendations', await service.text(`/api/recommendations.csv${queryOf(filters)}`));
    } catch (error) {
      if (error instanceof SessionExpired) onExpired();
      else setExportFailed(true);
    }
  };

  return (
    <Box className="remnant-quality" data-selected={selected !== undefined}>
      <Stack gap="lg" className="remnant-quality-filters">
        <Box component="header">
          <Text fw={700}>Remnant</Text>
          <Title order={1} fz="xl">
            {words.title}
          </Title>
          <Text size="sm" c="dimmed">
            {app.name} · {words.forTeam}
          </Text>
        </Box>
        <FilterPanel filters={filters} counts={shown?.counts} onChange={setFilters} />
      </Stack>
      <main className="remnant-quality-main">
        <Box className="remnant-quality-list" aria-busy={list.state === 'loading'}>
          <Group justify="space-between" align="center" mb="md">
            <Text c="dimmed" role="status">
              {shown ? words.count(shown.rows.length) : `${labels.loading} ${words.records}`}
            </Text>
            <Button
              variant="default"
              size="xs"
              title={words.exportNote}
              disabled={!shown?.rows.length}
              onClick={() => void exportCsv()}
            >
              {words.export}
            </Button>
          </Group>
          {exportFailed && <Failure title={labels.failures.title}>{labels.failures.service}</Failure>}
          {list.state === 'failed' && !expired ? (
            <Failure title={words.refusals.unreachable.title} step={{ label: labels.tryAgain, run: list.again }}>
              {words.refusals.unreachable.text}
            </Failure>
          ) : !shown ? (
            <Waiting what={words.records} blocks={[72, 72, 72, 72, 72]} />
          ) : shown.rows.length === 0 ? (
            isFiltered(filters) ? (
              <Empty title={words.emptyTitle}>{words.emptyText}</Empty>
            ) : (
              <Empty title={words.noneTitle}>{words.noneText}</Empty>
            )
          ) : (
            <RecordList rows={shown.rows} selected={selected} onSelect={setSelected} />
          )}
        </Box>
        <Box component="section" className="remnant-quality-record" aria-label={words.title}>
          {selected === undefined ? (
            <Empty title={words.pickTitle}>{words.pickText}</Empty>
          ) : (
            <RecordPanel
              key={selected}
              id={selected}
              service={service}
              onExpired={onExpired}
              onClose={() => setSelected(undefined)}
            />
          )}
        </Box>
      </main>
    </Box>
  );
}

export function RecordsOutline() {
  const labels = useLabels();
  return (
    <Box className="remnant-quality">
      <Box className="remnant-quality-filters" />
      <Box className="remnant-quality-list">
        <Waiting what={labels.quality.records} blocks={[44, 72, 72, 72, 72]} />
      </Box>
      <Box className="remnant-quality-record" />
    </Box>
  );
}
