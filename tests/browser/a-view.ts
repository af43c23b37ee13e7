import { join } from 'node:path';
import { composeCards } from '#clinical/cards/compose.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { type ClinicalSettings, defaultSettings, type Locale } from '#clinical/settings.ts';
import { idsFrom, judge } from '#server/assess.ts';
import { loadNetworks } from '#server/inference/registry.ts';
import type { AssessmentView } from '../../apps/clinician/view.ts';
import { seedPatients } from '../../apps/ehr/patients/seed.ts';
import { ehr, service, viewOf } from './a-launch.ts';

/** What the service would say today about one patient of the pretend hospital: the river itself, without its doors. */
export async function viewOfPatient(
  id: string,
  { locale = 'en', settings = defaultSettings }: { locale?: Locale; settings?: ClinicalSettings } = {},
): Promise<AssessmentView> {
  const now = new Date().toISOString();
  const patient = seedPatients(now.slice(0, 10)).find((one) => one.id === id);
  if (!patient) throw new Error(`The seed has no patient ${id}.`);
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: patient.resources.map((resource) => ({
      fullUrl: `${ehr}/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
  const patientCase = readCase(bundle, { asOf: now, settings });
  const { assessment } = await judge(
    patientCase,
    settings,
    await loadNetworks(join(import.meta.dirname, '../../models')),
  );
  const key = 'a1b2c3d4-0000-4000-8000-000000000000';
  const cards = composeCards(assessment, {
    hook: 'encounter-discharge',
    locale,
    region: settings.region,
    networksShown: true,
    hospital: 'Pretend Hospital',
    launchUrl: `${service}/t/pretend-hospital/clinician/launch`,
    publicUrl: service,
    encounter: `Encounter/${patient.encounter}`,
    newId: idsFrom(key),
    appContext: key,
    toldReasons: [],
  });
  return viewOf({ assessment, cards });
}

/** The chart behind it, by reference. */
export function chartOf(id: string): Record<string, unknown> {
  const patient = seedPatients(new Date().toISOString().slice(0, 10)).find((one) => one.id === id);
  return Object.fromEntries(
    (patient?.resources ?? []).map((resource) => [`${resource.resourceType}/${resource.id}`, resource]),
  );
}
