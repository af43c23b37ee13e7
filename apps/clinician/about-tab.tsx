import { Code, Stack } from '@mantine/core';
import { gateState, investigationalHeading, networkName, patternName } from '#clinical/cards/words.ts';
import { FactRow } from '#ui/fact-row.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import { Empty } from '#ui/states.tsx';
import type { AssessmentView } from './view.ts';
import { RemarkList } from './why-tab.tsx';

/** What computed this: status, data it had, version and digest, so that it can be found again. */
export function AboutTab({ view }: { view: AssessmentView }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const { assessment, networksShown } = view;
  const shown = networksShown ? assessment.networks.filter(({ status }) => status !== 'silent') : [];
  return (
    <Stack gap={36}>
      {shown.length === 0 && <Empty title={labels.noModels} />}
      {shown.map((network) => (
        <Section
          key={network.id}
          title={labels.titled(labels.investigational, networkName(network.id, locale))}
          order={3}
        >
          <ul className="remnant-list">
            <FactRow name={labels.status} value={investigationalHeading(network.status, locale)} />
            <FactRow name={labels.gates} value={gateState(network.gate.state, locale)}>
              <RemarkList remarks={network.gate.reasons} />
            </FactRow>
            {network.pattern && <FactRow name={labels.dataUsed} value={patternName(network.pattern, locale)} />}
            <FactRow name={labels.version} value={network.version} />
            <FactRow name={labels.digest} value={<Digest text={network.digest} />} />
          </ul>
        </Section>
      ))}
      <Section title={labels.rules} order={3}>
        <ul className="remnant-list">
          <FactRow name={labels.ruleSet} value={<Digest text={assessment.versions.ruleSet} />} />
          <FactRow name={labels.clinicalDigest} value={<Digest text={assessment.versions.clinical} />} />
          <FactRow name={labels.wordsDigest} value={<Digest text={assessment.versions.words} />} />
          <FactRow name={labels.recommendationId} value={<Digest text={view.id} />} />
        </ul>
      </Section>
    </Stack>
  );
}

const Digest = ({ text }: { text: string }) => (
  <Code fz="xs" fw={400} bg="transparent" p={0}>
    {text}
  </Code>
);
