import { Box, Code, Modal, ScrollArea, Stack, Title, UnstyledButton } from '@mantine/core';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Span } from '#clinical/case/sourced.ts';
import { Quotation, ShownSource, type Source } from '#ui/case/source.tsx';
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
      <ShownSource value={asButton}>{children}</ShownSource>
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

interface SourceButtonProps extends Source {
  /** Shown as the reference itself. */
  named?: true;
}

const asButton = (source: Source) => <SourceButton {...source} />;

/** A reference as a button that opens it. */
export function SourceButton({ reference, span, named, number }: SourceButtonProps) {
  const open = useContext(OpenSource);
  const labels = useLabels();
  const word = number === undefined ? labels.source : `${labels.source} ${number}`;
  return (
    <UnstyledButton
      fz="sm"
      mih={24}
      c="var(--remnant-accent)"
      td="underline"
      aria-label={labels.titled(word, reference)}
      onClick={() => open(span ? { reference, span } : { reference })}
    >
      {named ? reference : word}
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
