import { Code, Stack } from '@mantine/core';
import type { NetworkResult } from '#clinical/assessment.ts';
import {
  capital,
  gateState,
  investigationalHeading,
  networkName,
  pageSentence,
  patternName,
  populationName,
} from '#clinical/cards/words.ts';
import { RemarkList } from '#ui/case/why.tsx';
import { FactRow } from '#ui/fact-row.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import { Empty } from '#ui/states.tsx';
import { modelFacts } from './model-facts.ts';
import type { AssessmentView } from './view.ts';

/** What computed this: status, cohort, performance, limits, version and digest, so that it can be judged and found again. */
export function AboutTab({ view }: { view: AssessmentView }) {
  const labels = useLabels();
  const { assessment, networksShown } = view;
  const shown = networksShown ? assessment.networks.filter(({ status }) => status !== 'silent') : [];
  return (
    <Stack gap={36}>
      {shown.length === 0 && <Empty title={labels.noModels} />}
      {shown.map((network) => (
        <Model key={network.id} network={network} />
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

function Model({ network }: { network: NetworkResult }) {
  const labels = useLabels();
  const { locale } = usePlace();
  return (
    <Section title={labels.titled(labels.investigational, networkName(network.id, locale))} order={3}>
      <ul className="remnant-list">
        <FactRow name={labels.status}>{investigationalHeading(network.status, locale)}</FactRow>
        <FactRow name={labels.gates} value={capital(gateState(network.gate.state, locale))}>
          <RemarkList remarks={network.gate.reasons} />
        </FactRow>
        {network.pattern && <FactRow name={labels.dataUsed} value={capital(patternName(network.pattern, locale))} />}
        <Performance network={network} />
        {network.status === 'demonstration' && <FactRow name={labels.limits}>{pageSentence('limits', locale)}</FactRow>}
        <FactRow name={labels.version} value={network.version} />
        <FactRow name={labels.digest} value={<Digest text={network.digest} />} />
      </ul>
    </Section>
  );
}

function Performance({ network }: { network: NetworkResult }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const facts = modelFacts(network);
  if (!facts) return <FactRow name={labels.trainedOn} notes={[pageSentence('otherWeights', locale)]} />;
  const count = (value: number) => value.toLocaleString(locale === 'en' ? 'en-GB' : locale);
  const { cohort, calibration } = facts;
  const interval = ({ value, low, high }: { value: number; low: number; high: number }) =>
    labels.aside(value.toFixed(2), `${labels.interval} ${low.toFixed(2)}–${high.toFixed(2)}`);
  return (
    <>
      <FactRow
        name={labels.trainedOn}
        value={pageSentence(cohort.kind === 'simulated' ? 'madeFromSimulated' : 'madeFrom', locale, {
          patients: count(cohort.patients),
        })}
      />
      {calibration && (
        <>
          <FactRow
            name={labels.checkedOn}
            value={pageSentence('checkedOn', locale, {
              patients: count(calibration.patients),
              events: count(calibration.events),
              months: calibration.months,
            })}
            notes={[capital(populationName(calibration.population, locale))]}
          />
          <FactRow name={labels.observedOverExpected} value={interval(calibration.observedOverExpected)} />
          <FactRow name={labels.calibrationSlope} value={interval(calibration.slope)} />
        </>
      )}
    </>
  );
}

const Digest = ({ text }: { text: string }) => (
  <Code fz="xs" fw={400} bg="transparent" p={0}>
    {text}
  </Code>
);
