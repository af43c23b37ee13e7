import { assessCase } from '#clinical/assess-case.ts';
import type { Assessment, NetworkIdentity, NetworkOutput } from '#clinical/assessment.ts';
import { type CardContext, composeCards } from '#clinical/cards/compose.ts';
import { addDays, addMonths } from '#clinical/case/dates.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { missing } from '#clinical/case/sourced.ts';
import { featureDefinitions } from '#clinical/risk/features.ts';
import { defaultSettings, type Region } from '#clinical/settings.ts';
import { aCase, afpOn, type CaseOf, findings, known, operated, pendingCase, resectedOn, scan } from '../a-case.ts';

/** A broad set of Assessments made by the product itself: every voice, gate, group, moment and network, and the ways in which facts are missing. */

export interface Situation {
  name: string;
  assessment: Assessment;
  networksShown: boolean;
  region: Region;
}

const seen = (value: string | number) => [
  { reported: { value, unit: 'kU/L' }, takenOn: '2025-12-01', from: ['Observation/x'], why: 'conflict' as const },
];

/** Name -> the chart, each what a hospital sends. */
export const charts: Record<string, CaseOf> = {
  'low group': {},
  'intermediate group': { inputs: { mvi: 'present', afp: 400, albumin: 38 } },
  'high group': {
    inputs: { mvi: 'present', afp: 12_000, albumin: 34 },
    imaging: { number: 1, sizes: [12] },
    specimen: { number: 1, sizes: [12] },
  },
  'AFP at least': { inputs: { mvi: 'present', afp: known(1210, { bound: 'lower', unit: 'ug/L' }) } },
  'HCC-CRS 1': { inputs: { mvi: 'present' } },
  'BCLC B': {
    imaging: { number: 3, sizes: [6, 4, 2] },
    specimen: { number: 3, sizes: [6, 4, 2] },
    inputs: { mvi: 'present' },
  },
  'R1 margin': { inputs: { margin: 'R1', marginDistance: 0 } },
  'R2 margin': { inputs: { margin: 'R2' } },
  neoadjuvant: {
    inputs: { neoadjuvant: known('present') },
    therapies: [{ kind: 'neoadjuvant', what: 'tace', date: '2025-11-02', from: ['Procedure/tace'] }],
  },
  adjuvant: {
    inputs: { adjuvant: known('present') },
    therapies: [{ kind: 'adjuvant', what: 'sintilimab', date: '2026-02-02', from: ['MedicationRequest/s'] }],
  },
  'macrovascular invasion': { inputs: { macrovascularInvasion: 'present' } },
  'extrahepatic spread': { inputs: { extrahepaticSpread: 'present' } },
  'ECOG 2': { inputs: { ecog: 2 } },
  'combined histology': { diagnosis: { kind: 'combined' }, inputs: { histology: 'combined' } },
  'HCC not told': { diagnosis: { kind: 'cannot-tell', from: [] }, inputs: { histology: null } },
  'not HCC': { diagnosis: { kind: 'plainly-else' }, inputs: { histology: 'other' } },
  'transplant before': { surgery: { transplants: [operated('2025-06-01', { refs: ['Procedure/transplant'] })] } },
  'transplant after': { surgery: { transplants: [operated('2026-01-20', { refs: ['Procedure/transplant'] })] } },
  'two resections': {
    surgery: { reResection: true, earlier: [operated('2024-01-10', { refs: ['Procedure/first'] })] },
  },
  'staged operation': { surgery: { staged: true, earlier: [operated('2025-12-10', { refs: ['Procedure/first'] })] } },
  'operation not told': { surgery: { untold: [operated(resectedOn, { refs: ['Procedure/untold'] })] } },
  'month only': { surgery: { timeZero: operated('2026-01', { precision: 'month' }) } },
  planned: { surgery: { timeZero: operated('2026-02-14', { planned: true, refs: ['ServiceRequest/planned'] }) } },
  'margin conflict': { inputs: { margin: missing('conflict', 'Two answers.', [...seen('R0'), ...seen('R1')]) } },
  'read from text': { inputs: { mvi: known('present', { reader: 'narrative', verified: false }) } },
  preliminary: { inputs: { afp: known(80, { unit: 'ug/L', preliminary: true }) } },
  'HBV untreated': {
    inputs: { hbsag: 'present' },
    reads: { MedicationRequest: 'complete' },
    evidence: [{ concept: 'hbsag', state: 'present', from: ['Observation/hbsag'] }],
  },
  'possible recurrence': { possibleRecurrence: { date: '2026-06-20', what: 'ablation', from: ['Procedure/ablation'] } },
  'satellites and grade III': { inputs: { satellites: 'present', grade: 'III', mvi: 'present' } },
};

const waited: InputName[] = [
  'afp',
  'albumin',
  'mvi',
  'tumourSizePathology',
  'tumourNumberPathology',
  'margin',
  'neoadjuvant',
  'histology',
];
const reasons = [
  'not-found',
  'out-of-window',
  'unknown-unit',
  'unknown-code',
  'unreadable',
  'conflict',
  'not-stated',
  'pending',
] as const;

/** All 2^8 ways in which eight facts are there or not, the reasons taken in turn. */
for (let set = 1; set < 2 ** waited.length; set++) {
  const absent = waited.filter((_, i) => set & (1 << i));
  const inputs = Object.fromEntries(
    absent.map((name, i) => [
      name,
      missing(reasons[(set + i) % reasons.length] ?? 'not-found', 'Not there.', set % 3 ? seen(400 + i) : []),
    ]),
  );
  charts[`missing ${absent.join(' ')}`] = { inputs };
}

const at = (months: number) => addMonths(resectedOn, months);
const followedUp = (until: number): NonNullable<CaseOf['followUp']> => {
  const dues = Array.from({ length: 20 }, (_, i) => at(3 * (i + 1))).filter((due) => due <= at(until));
  return { imaging: dues.map((due) => scan(due)), afp: dues.map(afpOn) };
};
const recurred = (date: string, number: number, sizes: number[]): CaseOf => ({
  recurrence: {
    date,
    from: ['Condition/recurrence'],
    findings: findings({ number, sizes, macrovascular: 'absent', extrahepatic: 'absent' }),
  },
});

/** Name -> the moment, and what happened until then. */
const moments: Record<string, CaseOf> = {
  'at discharge': { asOf: '2026-01-25' },
  'in China after midnight': {
    asOf: '2026-04-14T18:30:00Z',
    surgery: { timeZero: operated(resectedOn, { start: '2026-01-15T09:00:00+08:00' }) },
  },
  'month 3, half done': { asOf: at(3), followUp: { imaging: [scan('2026-04-10')], afp: [] } },
  'month 5, overdue': { asOf: at(5) },
  'month 7, two overdue': { asOf: at(7) },
  'month 7, followed': { asOf: addDays(at(7), 3), followUp: followedUp(7) },
  'month 23': { asOf: at(23), followUp: followedUp(23) },
  'month 24': { asOf: at(24), followUp: followedUp(24) },
  'year 3, overdue': { asOf: at(38), followUp: followedUp(30) },
  'after year 5': { asOf: at(62), followUp: followedUp(61) },
  'recurrence beyond Milan': { asOf: at(10), ...recurred(at(9), 4, [3, 2, 2, 1]) },
  'recurrence within Milan': { asOf: at(10), ...recurred(at(9), 1, [2]) },
  'recurrence of unknown extent': {
    asOf: at(30),
    recurrence: { date: at(28), from: ['Condition/r'], findings: findings({}) },
  },
};

const identity = (id: NetworkIdentity['id'], status: NetworkIdentity['status']): NetworkIdentity => ({
  id,
  version: '0.1.0',
  digest: 'd'.repeat(64),
  status,
  features: Object.keys(featureDefinitions),
  highFrom: { clinical: 20 },
});
const output = (id: NetworkIdentity['id'], total: number): NetworkOutput => ({
  id,
  ok: true,
  pattern: 'clinical',
  incidence: {
    aggressive: [1, 2, 3, 4, 5, 6, 7, 8].map((quarter) => (total * quarter) / 8),
    other: [1, 2, 3, 4, 5, 6, 7, 8].map((quarter) => quarter / 100),
    death: [1, 2, 3, 4, 5, 6, 7, 8].map((quarter) => quarter / 400),
  },
});

const networks: Record<string, { identities: NetworkIdentity[]; outputs: NetworkOutput[]; shown: boolean }> = {
  'no network': { identities: [], outputs: [], shown: false },
  hidden: {
    identities: [identity('postoperative', 'demonstration')],
    outputs: [output('postoperative', 0.31)],
    shown: false,
  },
  demonstration: {
    identities: [identity('preoperative', 'demonstration'), identity('postoperative', 'demonstration')],
    outputs: [output('preoperative', 0.004), output('postoperative', 0.31)],
    shown: true,
  },
  silent: { identities: [identity('postoperative', 'silent')], outputs: [output('postoperative', 0.31)], shown: true },
  validated: {
    identities: [identity('postoperative', 'validated')],
    outputs: [output('postoperative', 0.31)],
    shown: true,
  },
  failed: {
    identities: [identity('postoperative', 'demonstration')],
    outputs: [{ id: 'postoperative', ok: false, reason: 'network-failed' }],
    shown: true,
  },
};

export function situation(
  chart: CaseOf,
  network = networks['no network'],
  region: Region = 'international',
  build = aCase,
  name = '',
): Situation {
  const { identities = [], outputs = [], shown = false } = network ?? {};
  const assessment = assessCase(build(chart), { settings: { ...defaultSettings, region }, identities, outputs });
  return { name, assessment, networksShown: shown, region };
}

let made: Situation[] | undefined;

/** Every chart at every moment, and every network with the charts that are no mere absence. */
export function situations(): Situation[] {
  if (made) return made;
  const all: Situation[] = [];
  for (const [chartName, chart] of Object.entries(charts)) {
    const isAbsence = chartName.startsWith('missing');
    for (const [momentName, moment] of Object.entries(moments)) {
      if (isAbsence && momentName !== 'at discharge' && momentName !== 'month 5, overdue') continue;
      const surgery = { ...moment.surgery, ...chart.surgery };
      const of = { ...chart, ...moment, ...(Object.keys(surgery).length > 0 ? { surgery } : {}) };
      for (const [networkName, network] of Object.entries(networks)) {
        if (isAbsence && networkName !== 'demonstration' && networkName !== 'no network') continue;
        const name = `${chartName}, ${momentName}, ${networkName}`;
        const region: Region = networkName === 'no network' ? 'china' : 'international';
        all.push(situation(of, network, region, aCase, name));
        if (momentName === 'at discharge' && !isAbsence)
          all.push(situation(of, network, region, pendingCase, `pathology pending: ${name}`));
      }
    }
  }
  made = all;
  return all;
}

export function contextOf({ networksShown, region }: Situation, locale: CardContext['locale']): CardContext {
  let n = 0;
  return {
    hook: 'patient-view',
    locale,
    region,
    networksShown,
    hospital: 'Pretend Hospital',
    launchUrl: 'https://remnant.example.org/t/pretend-hospital/clinician/launch',
    publicUrl: 'https://remnant.example.org',
    encounter: 'Encounter/e1',
    user: 'Practitioner/lan-wei',
    newId: () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`,
    appContext: '7b1c0000-0000-4000-8000-000000000000',
    toldReasons: [],
  };
}

export const cardsOf = (one: Situation, locale: CardContext['locale']) =>
  composeCards(one.assessment, contextOf(one, locale));
