import { Box, Code, Modal, ScrollArea, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Span } from '#clinical/case/sourced.ts';
import { useLoaded } from '#ui/load.ts';
import { useLabels } from '#ui/locale.tsx';
import type { Login } from '#ui/smart.ts';
import { Failure, Waiting } from '#ui/states.tsx';
import { keyFields } from './key-fields.ts';

/** The chart's own resource behind a value, read with the launch's authorisation when asked for and never kept. */

interface Wanted {
  reference: string;
  span?: Span;
}

const OpenSource = createContext<(wanted: Wanted) => void>(() => {});

export function SourceWindow({ login, children }: { login: Login; children: ReactNode }) {
  const [wanted, setWanted] = useState<Wanted>();
  const labels = useLabels();
  return (
    <OpenSource value={setWanted}>
      {children}
      <Modal
        opened={wanted !== undefined}
        onClose={() => setWanted(undefined)}
        title={wanted && labels.titled(labels.source, wanted.reference)}
        size="lg"
        closeButtonProps={{ 'aria-label': labels.close }}
      >
        {wanted && <Resource login={login} wanted={wanted} />}
      </Modal>
    </OpenSource>
  );
}

/** A reference as a button; several stand one after another. */
export function SourceButton({ reference, span, named }: { reference: string; span?: Span; named?: true }) {
  const open = useContext(OpenSource);
  const labels = useLabels();
  return (
    <UnstyledButton
      fz="sm"
      mih={24}
      c="var(--remnant-accent)"
      td="underline"
      aria-label={labels.openSource(reference)}
      onClick={() => open(span ? { reference, span } : { reference })}
    >
      {named ? reference : labels.source}
    </UnstyledButton>
  );
}

function Resource({ login, wanted }: { login: Login; wanted: Wanted }) {
  const resource = useLoaded(() => login.read(wanted.reference), [wanted.reference]);
  const labels = useLabels();
  if (resource.state === 'loading') return <Waiting what={wanted.reference} blocks={[120, 200]} />;
  if (resource.state === 'failed')
    return (
      <Failure title={labels.failures.title} step={{ label: labels.tryAgain, run: resource.again }}>
        {labels.failures.ehr}
      </Failure>
    );
  return (
    <Stack gap="lg">
      {wanted.span && <Quotation span={wanted.span} />}
      <Box>
        <Title order={3} className="remnant-overline" mb={6}>
          {labels.keyFields}
        </Title>
        <dl className="remnant-fields">
          {keyFields(resource.value).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Marked text={value} part={wanted.span?.text} />
              </dd>
            </div>
          ))}
        </dl>
      </Box>
      <Box>
        <Title order={3} className="remnant-overline" mb={6}>
          {labels.rawJson}
        </Title>
        <ScrollArea.Autosize
          mah={320}
          type="auto"
          viewportProps={{ tabIndex: 0, 'aria-label': labels.rawJson, role: 'region' }}
        >
          <Code block fz="xs">
            {JSON.stringify(resource.value, null, 2)}
          </Code>
        </ScrollArea.Autosize>
      </Box>
    </Stack>
  );
}

/** What a value was read from, word for word. */
export function Quotation({ span }: { span: Span }) {
  return (
    <Text component="blockquote" m={0} size="sm">
      <mark>{span.text}</mark>
    </Text>
  );
}

function Marked({ text, part }: { text: string; part: string | undefined }) {
  const at = part === undefined ? -1 : text.indexOf(part);
  if (part === undefined || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{part}</mark>
      {text.slice(at + part.length)}
    </>
  );
}
