import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { moment } from '#ui/dates.ts';
import { useLoaded } from '#ui/load.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import { type Service, SessionExpired } from '#ui/service.ts';
import { Failure, Waiting } from '#ui/states.tsx';
import { Answered } from './answered.tsx';
import { Known } from './known.tsx';
import { Proof } from './proof.tsx';
import type { Recommendation, RecommendationRow, Revealed } from './records.ts';
import { Said } from './said.tsx';

interface Props {
  id: string;
  service: Service;
  onExpired: () => void;
  onClose: () => void;
}

/** One recommendation: what was known at that moment, what was said, what came back, and the proof that it is so. */
export function RecordPanel({ id, service, onExpired, onClose }: Props) {
  const labels = useLabels();
  const path = `/api/recommendations/${encodeURIComponent(id)}`;
  const record = useLoaded(() => service.get<Recommendation>(path), [path]);
  const expired = record.state === 'failed' && record.error instanceof SessionExpired;
  useEffect(() => {
    if (expired) onExpired();
  }, [expired, onExpired]);
  return (
    <Stack gap="xl">
      <Group className="remnant-quality-back">
        <Button variant="default" size="xs" onClick={onClose}>
          {labels.quality.back}
        </Button>
      </Group>
      {record.state === 'loading' && <Waiting what={labels.quality.title} blocks={[60, 240, 160, 120]} />}
      {record.state === 'failed' && (
        <Failure title={labels.failures.title} step={{ label: labels.tryAgain, run: record.again }}>
          {labels.quality.refusals.unreachable.text}
        </Failure>
      )}
      {record.state === 'ready' && <Opened record={record.value} path={path} service={service} onExpired={onExpired} />}
    </Stack>
  );
}

function Opened({
  record,
  path,
  service,
  onExpired,
}: {
  record: Recommendation;
  path: string;
  service: Service;
  onExpired: () => void;
}) {
  const words = useLabels().quality;
  const [revealed, setRevealed] = useState<Revealed>();
  return (
    <>
      <Heading
        row={record.row}
        patient={revealed?.patient}
        onRevealed={setRevealed}
        path={path}
        service={service}
        onExpired={onExpired}
      />
      <Box className="remnant-quality-three">
        <Section title={words.known}>
          <Known assessment={revealed?.assessment ?? record.assessment} isMasked={revealed === undefined} />
        </Section>
        <Stack gap="xl">
          <Section title={words.said}>
            <Said cards={record.cards} />
          </Section>
          <Section title={words.answered}>
            <Answered record={record} />
          </Section>
          <Proof record={record} path={path} service={service} onExpired={onExpired} />
        </Stack>
      </Box>
    </>
  );
}

interface HeadingProps {
  row: RecommendationRow;
  /** Once it was asked for. */
  patient: string | undefined;
  onRevealed: (revealed: Revealed) => void;
  path: string;
  service: Service;
  onExpired: () => void;
}

function Heading({ row, patient, onRevealed, path, service, onExpired }: HeadingProps) {
  const labels = useLabels();
  const words = labels.quality;
  const { locale } = usePlace();
  const [failed, setFailed] = useState(false);
  const reveal = async () => {
    setFailed(false);
    try {
      onRevealed(await service.post<Revealed>(`${path}/reveal`));
    } catch (error) {
      if (error instanceof SessionExpired) onExpired();
      else setFailed(true);
    }
  };
  return (
    <Box>
      <Title order={2} fz="lg">
        {row.summary ?? words.noCard}
      </Title>
      <Group gap="sm" mt={4}>
        <Text size="sm" c="dimmed">
          {moment(row.at, locale)} · {words.hooks[row.hook] ?? row.hook}
        </Text>
        <Text size="sm" role="status">
          {words.patient} <b>{patient ?? row.patient}</b>
        </Text>
        {patient === undefined && (
          <Button variant="default" size="compact-sm" title={words.revealNote} onClick={() => void reveal()}>
            {words.reveal}
          </Button>
        )}
      </Group>
      {patient === undefined && (
        <Text size="sm" c="dimmed" mt={2}>
          {words.revealNote}
        </Text>
      )}
      {failed && <Failure title={labels.failures.title}>{labels.failures.service}</Failure>}
    </Box>
  );
}
