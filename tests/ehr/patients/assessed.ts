import { assessCase } from '#clinical/assess-case.ts';
import type { Assessment } from '#clinical/assessment.ts';
import { readCase } from '#clinical/case/read-case.ts';
import type { RemarkCode } from '#clinical/remarks.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { seedPatients } from '../../../apps/ehr/patients/seed.ts';

/** The pretend patients as assessed, and what a phrase about them can claim. */

const identities = (['preoperative', 'postoperative'] as const).map((id) => ({
  id,
  version: '0',
  digest: '0'.repeat(64),
  status: 'demonstration' as const,
  features: [],
  highFrom: { clinical: 20 },
}));

/** Rising evenly: what the networks say is not the point here, only whether it may be shown. */
const rising = (to: number) => Array.from({ length: 8 }, (_, quarter) => ((quarter + 1) / 8) * to);
const outputs = identities.map(({ id }) => ({
  id,
  ok: true as const,
  pattern: 'clinical',
  incidence: { aggressive: rising(0.3), other: rising(0.2), death: rising(0.05) },
}));

export function assessmentsOn(today: string): Map<string, Assessment> {
  const bundleOf = (resources: { resourceType: string; id?: string }[]) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({
      fullUrl: `http://127.0.0.1:4000/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  });
  return new Map(
    seedPatients(today).map(({ id, resources }) => {
      const patientCase = readCase(bundleOf(resources), { asOf: today, settings: defaultSettings });
      return [id, assessCase(patientCase, { settings: defaultSettings, identities, outputs })];
    }),
  );
}

export const group = (assessment: Assessment) => assessment.scores['erasl-post']?.group;
export const points = (assessment: Assessment) => assessment.scores['hcc-crs']?.value;
export const reasons = (assessment: Assessment, gate: keyof Assessment['gates'] = 'network'): RemarkCode[] =>
  assessment.gates[gate].reasons.map(({ code }) => code);
export const states = ({ gates }: Assessment) => [gates.plan.state, gates.score.state, gates.network.state];
export const slot = (assessment: Assessment, name: string) =>
  assessment.schedule.find((one) => one.slot === name)?.state;
export const noted = ({ notes }: Assessment) => notes.map(({ code }) => code);
export const numbers = ({ networks }: Assessment) =>
  networks.filter(({ riskPercent }) => riskPercent !== undefined).map(({ id, conditional }) => ({ id, conditional }));
export const present = ({ cautions }: Assessment) =>
  cautions.filter(({ state }) => state === 'present').map(({ id }) => id);

/** What each patient's phrase claims. */
export type Shows = Record<string, (assessment: Assessment) => void>;
