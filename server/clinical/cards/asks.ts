import type { Assessment, Gate, MissingInput } from '../assessment.ts';
import type { InputName, Inputs } from '../case/patient-case.ts';
import { isMissing, type Sourced } from '../case/sourced.ts';
import { phase, shownCrs, shownErasl, shownNetwork } from './shown.ts';

/** Which missing facts are worth a surgeon's time: those that stand between this patient and something that would be shown. */

export function asks(assessment: Assessment, networksShown: boolean): MissingInput[] {
  // what was before it, and of what it was, follows from the operation
  if (assessment.gates.plan.reasons.some(({ params }) => params?.settle === 'operation')) return [];
  const wanted = stillWanted(assessment, networksShown);
  const listed = assessment.missing
    .map((item) => ({ ...item, wouldChange: item.wouldChange.filter((id) => wanted.has(id)) }))
    .filter((item) => item.wouldChange.length > 0 && !item.assumed);
  const settled = (['plan', 'score', 'network'] as const)
    .filter((gate) => assessment.gates[gate].state === 'cannot-tell' && wanted.has(gate))
    .flatMap((gate) => settlers(assessment.gates[gate], assessment.inputs).map((input) => ({ input, gate })))
    .filter(({ input }) => !listed.some((item) => item.input === input))
    .flatMap(({ input, gate }): MissingInput[] => {
      const fact: Sourced<unknown> = assessment.inputs[input];
      return isMissing(fact) ? [{ input, reason: fact.missing, wouldChange: [gate] }] : [];
    });
  const all = [
    ...listed,
    ...settled.filter((item, i) => settled.findIndex((other) => other.input === item.input) === i),
  ];
  return all.sort((a, b) => rank(a) - rank(b));
}

/** What the plan itself waits for comes first. */
const rank = ({ wouldChange }: MissingInput): number => (wouldChange.includes('plan') ? 0 : 1);

/** Scores, models and gates that are not shown but could be, were a fact known. */
function stillWanted(assessment: Assessment, networksShown: boolean): Set<string> {
  const now = phase(assessment);
  if (now === 'late' || now === 'recurrence') return new Set(['plan']);
  const erasl = shownErasl(assessment);
  const canOpen = (id: 'erasl-pre' | 'erasl-post' | 'hcc-crs') => assessment.scores[id]?.gate.state !== 'closed';
  const network =
    networksShown && !shownNetwork(assessment, networksShown) && assessment.gates.network.state !== 'closed';
  return new Set([
    'plan',
    'score',
    ...(erasl?.id !== 'erasl-post' && now !== 'planned' && canOpen('erasl-post') ? ['erasl-post'] : []),
    ...(!erasl && canOpen('erasl-pre') ? ['erasl-pre'] : []),
    ...(!shownCrs(assessment) && now !== 'planned' && canOpen('hcc-crs') ? ['hcc-crs'] : []),
    ...(network ? ['network', 'preoperative', 'postoperative'] : []),
  ]);
}

const settlers = (gate: Gate, inputs: Inputs): InputName[] =>
  gate.reasons
    .map(({ params }) => params?.settle)
    .filter((name): name is InputName => name !== undefined && name in inputs);
