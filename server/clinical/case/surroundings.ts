import type { Chart, Finding } from './chart.ts';
import { conceptsIn, type Json, list, text, wordsOf } from './fhir.ts';
import { coded, type Narrated } from './narrated.ts';
import type { Inputs } from './patient-case.ts';
import { type Presence, plainly, presentFirst } from './presence.ts';
import { type Statement, settle } from './settle.ts';
import type { Missing } from './sourced.ts';

/** What the pathologist says of the tumour's surroundings: satellites, bile ducts, capsule and the liver around it. No code could be sourced for these questions: they are read by their names. */

export type Surroundings = Pick<Inputs, 'satellites' | 'bileDuctInvasion' | 'capsule' | 'cirrhosis'>;

interface Specimen {
  chart: Chart;
  isOf(finding: Finding): boolean;
  state(finding: Finding): Pick<Statement<never>, 'from' | 'takenOn' | 'reported' | 'specimen'>;
  narrated: Narrated;
  silence: Missing;
}

export function readSurroundings({ chart, isOf, state, narrated, silence }: Specimen): Surroundings {
  const asked = (name: RegExp) => named(chart, name).filter(isOf);
  const presence = (findings: Finding[]) =>
    findings.map((finding): Statement<Presence> => ({ ...state(finding), ...plainly(finding.node) }));
  const satellites = [...chart.about('satellites').filter(isOf), ...asked(/satellite|卫星/i)];
  const capsules = asked(/^(?:tumou?r )?capsule|^(?:肿瘤)?包膜/i).map(
    (finding): Statement<Capsule> => ({ ...state(finding), ...capsuleOf(finding.node) }),
  );
  const cirrhosis = presence(asked(/^(?:cirrhosis|肝硬化)/i)).filter(isDefinite);
  return {
    satellites: settle(coded(presence(satellites), narrated.satellites), { silence, ...presentFirst }),
    bileDuctInvasion: settle(
      coded(presence(asked(/bile duct invasion|胆管(?:侵犯|癌栓)/i)), narrated.bileDuctInvasion),
      {
        silence,
        ...presentFirst,
      },
    ),
    capsule: settle(coded(capsules, narrated.capsule), { silence, worstFirst: ['absent', 'incomplete', 'complete'] }),
    cirrhosis: settle(coded(cirrhosis, narrated.cirrhosis), { silence, worstFirst: ['present', 'absent'] }),
  };
}

type Capsule = 'complete' | 'incomplete' | 'absent';

const isDefinite = (one: Statement<Presence>): one is Statement<'present' | 'absent'> =>
  !('value' in one) || one.value !== 'uncertain';

const capsuleWords: [RegExp, Capsule][] = [
  [/^(?:incomplete|partial|不完整)/i, 'incomplete'],
  [/^(?:complete|intact|完整)/i, 'complete'],
  [/^(?:absent|none|no capsule|无)/i, 'absent'],
];

function capsuleOf(node: Json): { value: Capsule; reader: 'string' } | { why: 'unknown-code'; detail: string } {
  const words = text(node.valueString) ?? wordsOf(node.valueCodeableConcept);
  const found = capsuleWords.find(([pattern]) => pattern.test(words.trim()));
  return found
    ? { value: found[1], reader: 'string' }
    : { why: 'unknown-code', detail: 'the answer is not known here' };
}

function named(chart: Chart, name: RegExp): Finding[] {
  return chart
    .of('Observation')
    .filter(({ concepts }) => concepts.length === 0)
    .flatMap((entry) => [entry.resource, ...list(entry.resource.component)].map((node) => ({ entry, node })))
    .filter(({ node }) => name.test(wordsOf(node.code)) && conceptsIn(node.code).length === 0);
}
