import { Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import { when } from '#clinical/cards/words.ts';
import type { NeedCode } from '#clinical/worklist/needs.ts';
import type { Worklist, WorklistRow } from '#clinical/worklist/row.ts';
import { downloadCsv } from '#ui/download.ts';
import { useLoaded } from '#ui/load.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { SessionExpired } from '#ui/service.ts';
import type { SignedIn } from '#ui/standalone.ts';
import { Empty, Failure, Waiting } from '#ui/states.tsx';
import { Filters, SortSelect } from './worklist-filters.tsx';
import { byWhatNeeds, type Order, ordered, turned } from './worklist-order.ts';
import { WorklistPatient } from './worklist-patient.tsx';
import { WorklistStack, WorklistTable } from './worklist-rows.tsx';
import { WatchLine } from './worklist-watch.tsx';
import './worklist.css';

interface Props {
  signedIn: SignedIn;
  onExpired: () => void;
}

/** The list, or the patient opened from it. The browser's own way back leads to the list. */
export function WorklistPage({ signedIn, onExpired }: Props) {
  const [row, setRow] = useState<WorklistRow>();
  const [left, setLeft] = useState<string>();
  useEffect(() => {
    const back = () => setRow(undefined);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const open = (chosen: WorklistRow) => {
    history.pushState({ opened: true }, '');
    setLeft(chosen.assessmentId);
    setRow(chosen);
    scrollTo(0, 0);
  };
  if (row)
    return (
      <WorklistPatient
        key={row.assessmentId}
        row={row}
        signedIn={signedIn}
        onBack={() => history.back()}
        onExpired={onExpired}
      />
    );
  return <List signedIn={signedIn} onExpired={onExpired} onOpen={open} left={left} />;
}

function List({
  signedIn,
  onExpired,
  onOpen,
  left,
}: Props & { onOpen: (row: WorklistRow) => void; left: string | undefined }) {
  const { app, service } = signedIn;
  const labels = useLabels();
  const words = labels.worklist;
  const list = useLoaded(() => service.get<Worklist>('/api/worklist'), [service]);
  const { again } = list;
  const [known, setKnown] = useState<{ list: Worklist; at: number }>();
  const expired = list.state === 'failed' && list.error instanceof SessionExpired;
  useEffect(() => {
    if (list.state === 'ready') setKnown({ list: list.value, at: Date.now() });
    if (expired) onExpired();
  }, [list, expired, onExpired]);
  useEffect(() => {
    // Whoever comes back to the window wants to see how it is now.
    const look = () => document.visibilityState === 'visible' && again();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [again]);
  return (
    <Box className="remnant-worklist">
      <Anchor className="remnant-skip" href="#content">
        {labels.skipToContent}
      </Anchor>
      <header>
        <Text fw={700}>Remnant</Text>
        <Title order={1}>{words.title}</Title>
        <Text size="sm" c="dimmed">
          {app.name} · {words.forTeam}
        </Text>
      </header>
      <main id="content" tabIndex={-1} aria-busy={list.state === 'loading'}>
        {list.state === 'failed' && !expired && (
          <Failure title={words.refusals.unreachable.title} step={{ label: labels.tryAgain, run: again }}>
            {words.refusals.unreachable.text}
          </Failure>
        )}
        {known ? (
          <Loaded
            worklist={known.list}
            now={known.at}
            signedIn={signedIn}
            onExpired={onExpired}
            onOpen={onOpen}
            onRefresh={again}
            left={left}
          />
        ) : (
          list.state === 'loading' && <Waiting what={words.list} blocks={[36, 64, 64, 64, 64]} />
        )}
      </main>
    </Box>
  );
}

interface LoadedProps extends Props {
  worklist: Worklist;
  now: number;
  onOpen: (row: WorklistRow) => void;
  onRefresh: () => void;
  left: string | undefined;
}

function Loaded({ worklist, now, signedIn, onExpired, onOpen, onRefresh, left }: LoadedProps) {
  const labels = useLabels();
  const words = labels.worklist;
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [reasons, setReasons] = useState<NeedCode[]>([]);
  const [order, setOrder] = useState<Order>(byWhatNeeds);
  const [exportFailed, setExportFailed] = useState(false);
  const { rows, counts, patients, unjudged, watch } = worklist;
  const shown = ordered(
    rows.filter((row) => isWanted(row, reasons)),
    order,
  );
  const focus = useCallback(() => {
    if (left !== undefined) document.getElementById(`row-${left}`)?.focus();
  }, [left]);
  // Back from a patient: the reader goes on where they were.
  useEffect(focus, [focus]);

  const exportCsv = async () => {
    setExportFailed(false);
    const query = new URLSearchParams(reasons.map((reason) => ['reason', reason]));
    try {
      downloadCsv('follow-up', await signedIn.service.text(`/api/worklist.csv${query.size > 0 ? `?${query}` : ''}`));
    } catch (error) {
      if (error instanceof SessionExpired) onExpired();
      else setExportFailed(true);
    }
  };

  return (
    <Stack gap="md">
      <WatchLine watch={watch} now={now} />
      {unjudged > 0 && <Failure title={words.unjudgedTitle(unjudged)}>{words.unjudged}</Failure>}
      {exportFailed && <Failure title={labels.failures.title}>{labels.failures.service}</Failure>}
      {rows.length > 0 && (
        <Group justify="space-between" align="flex-end" gap="md" className="remnant-not-printed">
          <Filters counts={counts} chosen={reasons} onChange={setReasons} />
          <Group gap="sm" align="flex-end">
            {!wide && <SortSelect order={order} onChange={setOrder} />}
            <Button variant="default" size="sm" onClick={onRefresh}>
              {words.refresh}
            </Button>
            <Button variant="default" size="sm" title={words.exportNote} onClick={() => void exportCsv()}>
              {words.export}
            </Button>
          </Group>
        </Group>
      )}
      {rows.length > 0 && (
        <Text size="sm" c="dimmed" role="status">
          {reasons.length === 0 ? words.waiting(rows.length, patients) : words.chosen(shown.length, rows.length)}
        </Text>
      )}
      {rows.length === 0 ? (
        <Nobody worklist={worklist} onRefresh={onRefresh} />
      ) : shown.length === 0 ? (
        <Empty title={words.filteredTitle}>
          <Button variant="default" size="xs" mt="sm" onClick={() => setReasons([])}>
            {words.clear}
          </Button>
        </Empty>
      ) : wide ? (
        <WorklistTable rows={shown} onOpen={onOpen} order={order} onSort={(by) => setOrder(turned(order, by))} />
      ) : (
        <WorklistStack rows={shown} onOpen={onOpen} />
      )}
    </Stack>
  );
}

const isWanted = (row: WorklistRow, reasons: NeedCode[]) =>
  reasons.length === 0 || row.reasons.some(({ code }) => reasons.includes(code));

/** Nobody is waiting is good news, and has a next date. */
function Nobody({ worklist, onRefresh }: { worklist: Worklist; onRefresh: () => void }) {
  const words = useLabels().worklist;
  const { locale, today } = usePlace();
  const { patients, nextDue } = worklist;
  return (
    <Empty title={words.emptyTitle}>
      <Text>
        {patients === 0
          ? words.emptyNone
          : nextDue
            ? words.emptyNext(when(nextDue, locale, today))
            : words.emptyNothing}
      </Text>
      <Button variant="default" size="xs" mt="sm" onClick={onRefresh}>
        {words.refresh}
      </Button>
    </Empty>
  );
}

export function WorklistOutline() {
  const labels = useLabels();
  return (
    <Box className="remnant-worklist">
      <Waiting what={labels.worklist.list} blocks={[60, 36, 64, 64, 64, 64]} />
    </Box>
  );
}
