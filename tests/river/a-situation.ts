import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment, Slot } from '#clinical/assessment.ts';
import type { Card } from '#clinical/cards/card.ts';
import { composeCards } from '#clinical/cards/compose.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { isKnown, type Sourced } from '#clinical/case/sourced.ts';
import { type ClinicalSettings, defaultSettings, type Locale } from '#clinical/settings.ts';
import { judge } from '#server/assess.ts';
import { loadNetworks } from '#server/inference/registry.ts';

/** One clinical situation: a chart, what was reasoned about it by hand, and the cards it gets. */

const here = import.meta.dirname;
const networks = await loadNetworks(join(here, '../../models'));

export interface Situation {
  name: string;
  files: string[];
  bundle: { entry: { resource: { resourceType: string; id: string } }[] };
  /** Who this is and what follows, in plain words. */
  story: string;
  asOf: string;
  /** What differs from the product's defaults. */
  settings?: Partial<ClinicalSettings>;
  /** The hospital shows investigational numbers. */
  networksShown?: boolean;
  /** Part by part; a part that is not here is not compared. */
  expected: Partial<Record<keyof typeof parts, unknown>>;
}

const names = readdirSync(here, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

export const situations: Situation[] = names.sort().map((name) => {
  const json = (file: string) => JSON.parse(readFileSync(join(here, name, file), 'utf8'));
  return { name, files: readdirSync(join(here, name)).sort(), bundle: json('bundle.json'), ...json('expected.json') };
});

export async function assessmentOf({ bundle, asOf, settings }: Situation): Promise<Assessment> {
  const all = { ...defaultSettings, ...settings };
  return (await judge(readCase(bundle, { asOf, settings: all }), all, networks)).assessment;
}

/** The parts of an Assessment a hand can reason about, each in a form a hand can write. */
export const parts = {
  voice: ({ voice }) => voice,
  gates: ({ gates }) => each(gates, gateText),
  assumptions: ({ assumptions }) => codes(assumptions),
  scores: ({ scores }) => each(scores, scoreText),
  stages: ({ stages }) => stages,
  networks: ({ networks }) => Object.fromEntries(networks.map((network) => [network.id, networkText(network)])),
  surveillance: ({ surveillance: { arm, why } }) => `${arm}: ${why.map(({ code }) => code).join(', ')}`,
  slots: ({ schedule }) =>
    schedule.length > 0 ? Object.fromEntries(schedule.map((slot) => [slot.slot, slotText(slot)])) : 'none',
  recurrence: ({ recurrence: found }) =>
    found
      ? `${found.date} ${found.pattern}, within 24 months ${found.within24Months}, aggressive ${found.aggressive}, branch ${found.branch}`
      : 'none',
  missing: ({ missing }) =>
    missing
      .filter(({ assumed }) => !assumed)
      .map(({ input, reason }) => `${input} ${reason}`)
      .sort(),
  inputs: ({ inputs }) => each<Sourced<unknown>, string>({ ...inputs }, factText),
  cautions: ({ cautions }) => {
    const of = (wanted: string) => cautions.flatMap(({ id, state }) => (state === wanted ? [id] : [])).sort();
    return cautions.length > 0 ? { present: of('present'), absent: of('absent') } : 'none';
  },
  options: ({ options }) => options.map(({ id }) => id).sort(),
  notes: ({ notes }) => codes(notes),
} satisfies Record<string, (assessment: Assessment) => unknown>;

const codes = (remarks: { code: string }[]): string[] => [...new Set(remarks.map(({ code }) => code))].sort();

const each = <Value, Text>(record: Record<string, Value>, text: (value: Value) => Text): Record<string, Text> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, text(value)]));

function gateText({ state, reasons }: Assessment['gates']['plan']): string {
  return state === 'open' ? state : `${state}: ${codes(reasons).join(', ')}`;
}

function scoreText({ gate, value, group, atLeast, missing }: NonNullable<Assessment['scores']['ers']>): string {
  if (gate.state !== 'open') return gate.state;
  if (value === undefined) return `missing: ${[...missing].sort().join(', ')}`;
  const number = Number.isInteger(value) ? String(value) : value.toFixed(4);
  return [number, ...(atLeast ? ['at least'] : []), ...(group === undefined ? [] : [group])].join(' ');
}

function networkText({ gate, withheld, riskPercent, conditional }: Assessment['networks'][number]): string {
  if (gate.state !== 'open') return gateText(gate);
  if (withheld) return `withheld: ${codes(withheld).join(', ')}`;
  const isRisk = riskPercent !== undefined && riskPercent > 0 && riskPercent < 100;
  return isRisk ? `number ${conditional ? 'given no recurrence' : 'as of surgery'}` : `no risk: ${riskPercent}`;
}

const slotText = ({ state, due, imaging, afp }: Slot): string =>
  [state, `due ${due}`, ...(imaging ? [`imaging ${imaging.date}`] : []), ...(afp ? [`afp ${afp.date}`] : [])].join(
    ', ',
  );

function factText(fact: Sourced<unknown>): string {
  if (!isKnown(fact)) return `missing: ${fact.missing}`;
  const { value, unit, bound, preliminary, verified } = fact;
  const sign = bound === 'lower' ? '>= ' : bound === 'upper' ? '<= ' : '';
  const marks = [...(preliminary ? ['preliminary'] : []), ...(verified ? [] : ['unverified'])];
  return [`${sign}${value}${unit === undefined ? '' : ` ${unit}`}`, ...marks].join(', ');
}

/** A card as someone reviews it: what it says, and what it offers to do. */
export function cardText(
  assessment: Assessment,
  { networksShown = false, settings }: Situation,
  locale: Locale,
): string {
  let n = 0;
  const cards = composeCards(assessment, {
    hook: 'patient-view',
    locale,
    region: settings?.region ?? defaultSettings.region,
    networksShown,
    hospital: 'Pretend Hospital',
    launchUrl: 'https://remnant.example.org/t/pretend-hospital/clinician/launch',
    publicUrl: 'https://remnant.example.org',
    newId: () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`,
    appContext: '00000000-0000-4000-8000-000000000000',
    toldReasons: [],
  });
  return cards.length > 0 ? cards.map(pageOf).join('\n') : 'No card.\n';
}

function pageOf({ summary, indicator, detail = '', suggestions = [] }: Card): string {
  const offered = suggestions.map(({ label, isRecommended }) => (isRecommended ? `- **${label}**` : `- ${label}`));
  return `${[`# ${summary}`, `\`${indicator}\``, detail, ...(offered.length > 0 ? [offered.join('\n')] : [])].join('\n\n')}\n`;
}
