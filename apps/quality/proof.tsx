import { Button, Code, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { moment } from '#ui/dates.ts';
import { FactRow } from '#ui/fact-row.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import { type Service, SessionExpired } from '#ui/service.ts';
import { Failure } from '#ui/states.tsx';
import type { Recommendation, Replay } from './records.ts';

interface Props {
  record: Recommendation;
  path: string;
  service: Service;
  onExpired: () => void;
}

/** Computed again from what the row holds, and where the row stands among all others. */
export function Proof({ record, path, service, onExpired }: Props) {
  const labels = useLabels();
  const words = labels.quality;
  const [replay, setReplay] = useState<Replay>();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const run = async () => {
    setState('busy');
    try {
      setReplay(await service.post<Replay>(`${path}/replay`));
      setState('idle');
    } catch (error) {
      if (error instanceof SessionExpired) onExpired();
      else setState('failed');
    }
  };
  return (
    <Section title={words.proof}>
      <Stack gap="lg">
        <Group align="center" gap="md">
          <Button loading={state === 'busy'} onClick={() => void run()}>
            {words.replay}
          </Button>
          {replay && <Outcome replay={replay} />}
        </Group>
        {state === 'failed' && <Failure title={labels.failures.title}>{words.refusals.unreachable.text}</Failure>}
        {replay && !replay.identical && <Differences replay={replay} />}
        <Place record={record} />
      </Stack>
    </Section>
  );
}

function Outcome({ replay }: { replay: Replay }) {
  const words = useLabels().quality;
  return (
    <Text role="status">
      {words.replayed} <b>{replay.identical ? words.identical : words.different}</b>
      <Text span c="dimmed" size="sm">
        {' · '}
        {words.compared(replay.compared.length)}
        {replay.fingerprint === 'different' && ` · ${words.otherMachine}`}
      </Text>
    </Text>
  );
}

function Differences({ replay }: { replay: Replay }) {
  const words = useLabels().quality;
  return (
    <Table fz="sm" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{words.part}</Table.Th>
          <Table.Th scope="col">{words.stored}</Table.Th>
          <Table.Th scope="col">{words.now}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {replay.compared
          .filter(({ equal }) => !equal)
          .map(({ what, stored, now }) => (
            <Table.Tr key={what}>
              <Table.Th scope="row" fw={400}>
                {what}
              </Table.Th>
              <Table.Td>{stored}</Table.Td>
              <Table.Td>{now}</Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </Table>
  );
}

function Place({ record }: { record: Recommendation }) {
  const words = useLabels().quality;
  const { locale } = usePlace();
  const { chain, events, latency, versions } = record;
  const hex = (text: string) => (
    <Code fz="xs" fw={400} bg="transparent" p={0}>
      {text}
    </Code>
  );
  const total = Object.values(latency).reduce((sum, each) => sum + each, 0);
  return (
    <Section title={words.place} order={3}>
      <ul className="remnant-list">
        <FactRow name={words.row} value={chain.sequence} />
        <FactRow name={words.hash} value={hex(chain.hash)} />
        <FactRow name={words.previous} value={hex(chain.previous)} />
        <FactRow
          name={words.head}
          {...(chain.head ? { value: moment(chain.head.signedAt, locale) } : {})}
          notes={chain.head ? [words.headOf(chain.head.sequence), `${words.key} ${chain.head.keyId}`] : [words.noHead]}
        />
        {events.length > 0 && (
          <FactRow
            name={words.history}
            notes={events.map(
              (event) =>
                `${moment(event.at, locale)} · ${words.kinds[event.kind] ?? event.kind} · ${words.row} ${event.sequence}`,
            )}
          />
        )}
        <FactRow name={words.latency} value={`${Math.round(total)} ${words.milliseconds}`} />
        <FactRow
          name={words.versions}
          notes={Object.entries(versions).map(([name, version]) => `${name} ${version}`)}
        />
      </ul>
    </Section>
  );
}
