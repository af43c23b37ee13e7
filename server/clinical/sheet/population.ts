import type { GateState } from '../assessment.ts';
import type { PatientCase } from '../case/patient-case.ts';
import { applyingNetwork, gateCriteria, networkGate, planGate, scoreGate } from '../gates.ts';
import type { CriterionName } from '../population.ts';
import { bclcRule } from '../staging/bclc.ts';
import { stagesOf } from '../staging/stages.ts';
import { criterionWords } from './criterion-words.ts';
import { exampleCase, known, lacking, operation, pendingCase } from './example-case.ts';
import { list, ours, published, type Section, table } from './part.ts';

/** The three gates: for whom the product speaks, and for whom it shows what. */
export const population = (): Section => ({
  id: 'population',
  title: 'For whom: the three gates',
  lead: 'A gate is open, closed, or cannot be told. Closed or untold, nothing behind it is shown and the reason is. Please judge whether each question closes what it should.',
  parts: [
    list([
      published(
        'Network gate: the criteria of NCT07030842, judged on what can be known at that stage. The preoperative network applies until pathology is final, then the postoperative one.',
      ),
      ours(
        'Plan gate: resected HCC, not a transplant. The surveillance schedule is shown until a recurrence, also in BCLC B, after an R1 resection and in treated patients: they recur most.',
      ),
      ours(
        "Score gate: one for each published score, by that score's own cohort. ERASL, HCC-CRS and Shim hold beyond BCLC 0-A. Liver function has no gate.",
      ),
      ours(
        'Any closing answer closes. Otherwise any answer that cannot be told leaves the gate untold, and the card asks for that fact. Otherwise it is open, under the assumptions that are listed.',
      ),
      ours('Missing MRI or slides close nothing: they decide which modalities a network uses.'),
      ours(
        'Silence, no card at all: no liver resection on the chart, or resected for something plainly else. One info card, once for each patient, encounter and reason: a transplant after a resection, combined histology, HCC or the operation not told.',
      ),
      ours(
        'Time only hides: the scores stay computed, but card and app stop showing them from month 24 and after a recurrence.',
      ),
    ]),
    table(
      ['Question', 'Closes', 'Cannot be told', 'Assumed, and listed', 'Asked by'],
      (Object.keys(criterionWords) as CriterionName[]).map((name) => {
        const { asks, closes, untold, assumed } = criterionWords[name];
        return [asks, closes ?? '', untold ?? '', assumed ?? '', askers(name)];
      }),
      'What each gate asks',
      [20, 22, 25, 16, 17],
    ),
    table(
      ['One change to a patient who fits', 'Plan', 'ERASL-pre', 'ERASL-post, HCC-CRS, Shim', 'ERS', 'Network'],
      situations.map(([said, patientCase]) => [said, ...statesOf(patientCase).map((state) => state.replace('-', ' '))]),
      'What the code answers, pathology final unless said otherwise',
    ),
  ],
});

const everyGate = [
  'plan',
  'ERASL-pre',
  'ERASL-post, HCC-CRS, Shim',
  'ERS',
  'both networks',
  'postoperative network',
] as const;
const allScores: readonly string[] = ['ERASL-pre', 'ERASL-post, HCC-CRS, Shim', 'ERS'];
const asking: Record<(typeof everyGate)[number], readonly CriterionName[]> = {
  plan: gateCriteria.plan,
  'ERASL-pre': [...gateCriteria.score, ...gateCriteria.recurrenceScore],
  'ERASL-post, HCC-CRS, Shim': [...gateCriteria.score, ...gateCriteria.afterOperation, ...gateCriteria.recurrenceScore],
  ERS: [...gateCriteria.score, ...gateCriteria.afterOperation],
  'both networks': gateCriteria.network,
  'postoperative network': gateCriteria.postoperative,
};

function askers(name: CriterionName): string {
  if (name === 'operation' || name === 'disease') return 'all';
  const gates = everyGate.filter((gate) => asking[gate].includes(name));
  const scores = gates.filter((gate) => allScores.includes(gate));
  return (
    scores.length === allScores.length ? ['all scores', ...gates.filter((gate) => !allScores.includes(gate))] : gates
  ).join('; ');
}

/** Plan, ERASL-pre, ERASL-post, ERS, and the network that applies. */
export function statesOf(patientCase: PatientCase): GateState[] {
  return [
    planGate(patientCase),
    scoreGate(patientCase, 'erasl-pre'),
    scoreGate(patientCase, 'erasl-post'),
    scoreGate(patientCase, 'ers'),
    networkGate(patientCase, stagesOf(patientCase), applyingNetwork(patientCase)),
  ].map(({ gate }) => gate.state);
}

const noOperation = { timeZero: undefined } as unknown as PatientCase['surgery'];
const large = { number: known(3), several: true, largest: known(4, 'cm'), sizes: [known(4, 'cm')] };

const situations: readonly [string, PatientCase][] = [
  ['nothing: fits', exampleCase()],
  ['pathology pending', pendingCase()],
  ['no resection on the chart', exampleCase({ surgery: noOperation })],
  [
    'an operation whose code does not say what it was',
    exampleCase({ surgery: { ...noOperation, untold: [operation()] } }),
  ],
  [
    'only the month of the operation is known',
    exampleCase({ surgery: { timeZero: operation('2026-01', { precision: 'month' }) } }),
  ],
  [
    'the resection is planned',
    exampleCase({
      surgery: { timeZero: operation('2026-02-15', { planned: true }) },
      pathology: { state: 'none', reports: [] },
    }),
  ],
  [
    'plainly something else than HCC',
    exampleCase({ diagnosis: { kind: 'plainly-else' }, inputs: { histology: known('other') } }),
  ],
  ['HCC cannot be told', exampleCase({ diagnosis: { kind: 'cannot-tell' }, inputs: { histology: lacking() } })],
  [
    'combined HCC-cholangiocarcinoma',
    exampleCase({ diagnosis: { kind: 'combined' }, inputs: { histology: known('combined') } }),
  ],
  ['margin R1', exampleCase({ inputs: { margin: known('R1') } })],
  ['margin R2', exampleCase({ inputs: { margin: known('R2') } })],
  ['margin not stated, pathology final', exampleCase({ inputs: { margin: lacking() } })],
  ['treated before surgery', exampleCase({ inputs: { neoadjuvant: known('present') } })],
  ['whether treated before surgery is not told', exampleCase({ inputs: { neoadjuvant: lacking('unreadable') } })],
  ['adjuvant treatment given', exampleCase({ inputs: { adjuvant: known('present') } })],
  ['re-resection', exampleCase({ surgery: { reResection: true, earlier: [operation('2024-01-15')] } })],
  ['staged operation', exampleCase({ surgery: { staged: true, earlier: [operation('2025-12-01')] } })],
  ['liver transplant before', exampleCase({ surgery: { transplants: [operation('2025-01-15')] } })],
  ['liver transplant after', exampleCase({ surgery: { transplants: [operation('2026-01-20')] } })],
  ['macrovascular invasion', exampleCase({ inputs: { macrovascularInvasion: known('present') } })],
  ['macrovascular invasion not stated', exampleCase({ inputs: { macrovascularInvasion: lacking() } })],
  ['spread outside the liver', exampleCase({ inputs: { extrahepaticSpread: known('present') } })],
  [`ECOG ${bclcRule.advancedFromEcog}`, exampleCase({ inputs: { ecog: known(bclcRule.advancedFromEcog) } })],
  ['ECOG not known', exampleCase({ inputs: { ecog: lacking('not-found') } })],
  ['BCLC B: three tumours, the largest 4 cm', exampleCase({ imaging: large, specimen: large })],
  [
    'a recurrence is recorded',
    exampleCase({
      rest: {
        recurrence: { date: '2026-06-01', from: [], findings: exampleCase().tumours.imaging },
        asOf: '2026-06-10',
      },
    }),
  ],
];
