// What is missing and what it would change. Rule of this product.
import type { Gate, MissingInput, NetworkIdentity, NetworkResult, ScoreId } from './assessment.ts';
import type { InputName, Inputs, PatientCase } from './case/patient-case.ts';
import { isMissing, type MissingReason, type Sourced } from './case/sourced.ts';
import type { Judged } from './gates.ts';
import { isRecurrenceScore } from './gates.ts';
import { featureDefinitions } from './risk/features.ts';
import { factOf } from './scores/required.ts';
import type { ScoredCase } from './scores/score-case.ts';

interface Sources {
  scored: ScoredCase;
  plan: Judged;
  network: Judged;
  networks: NetworkResult[];
  identities: NetworkIdentity[];
}

/** First what a value or a gate waits for, then what only an assumption stands for. */
export function missingInputs({ inputs }: PatientCase, sources: Sources): MissingInput[] {
  const found = (Object.keys(inputs) as InputName[]).flatMap((input): MissingInput[] => {
    const fact = factOf(inputs, input);
    const isWaitedFor = Object.values(sources.scored.scores).some(({ missing }) => missing.includes(input));
    if (!isMissing(fact) && !isWaitedFor) return [];
    const changes = wouldChange(input, inputs, sources);
    if (changes.length === 0) return [];
    const isAssumed = !isWaitedFor && !isUntold(input, sources) && isAssumedFor(input, sources);
    return [{ input, reason: reasonOf(fact), wouldChange: changes, ...(isAssumed ? { assumed: true as const } : {}) }];
  });
  return [...found.filter(({ assumed }) => !assumed), ...found.filter(({ assumed }) => assumed)];
}

/** "Uncertain", or a value that does not say all a score asks. */
const reasonOf = (fact: Sourced<unknown>): MissingReason => (isMissing(fact) ? fact.missing : 'not-stated');

const bears = (judged: Judged, input: InputName, effects = ['untold', 'assumed']): boolean =>
  judged.gate.state !== 'closed' &&
  judged.findings.some((finding) => finding.input === input && effects.includes(finding.effect));

const everyJudged = ({ scored, plan, network }: Sources): Judged[] => [plan, network, ...Object.values(scored.judged)];

const isUntold = (input: InputName, sources: Sources): boolean =>
  everyJudged(sources).some((judged) => bears(judged, input, ['untold']));

const isAssumedFor = (input: InputName, sources: Sources): boolean =>
  everyJudged(sources).some((judged) => bears(judged, input, ['assumed']));

function wouldChange(input: InputName, inputs: Inputs, sources: Sources): string[] {
  const { scored, plan, network, networks, identities } = sources;
  const ids = (Object.keys(scored.scores) as ScoreId[]).filter(
    (id) => scored.scores[id].missing.includes(input) || bears(scored.judged[id], input),
  );
  const gates = [
    ...(bears(plan, input) ? ['plan'] : []),
    ...(ids.some((id) => isRecurrenceScore(id) && bears(scored.judged[id], input)) ? ['score'] : []),
    ...(bears(network, input) ? ['network'] : []),
  ];
  const feeds = (name: string) => {
    const feature = featureDefinitions[name];
    return feature?.input === input && feature.read(inputs) === undefined;
  };
  const fed = networks
    .filter(({ gate, withheld }) => isAlive(gate) && !withheld?.some(({ code }) => code === 'month-24-passed'))
    .map(({ id }) => id)
    .filter((id) => identities.find((one) => one.id === id)?.features.some(feeds));
  return [...ids, ...gates, ...fed];
}

const isAlive = (gate: Gate): boolean => gate.state !== 'closed';
