import type { PatientCase } from '#clinical/case/patient-case.ts';
import { readCase } from '#clinical/case/read-case.ts';
import type { Judged } from '#clinical/worklist/changes.ts';
import { judge } from './assess.ts';
import { clinicalSettings, type Tenant } from './config.ts';
import type { AssessmentContent, Networks } from './ports.ts';

/** The chart a row was made from, judged for another day by the rules in force now: what is due and overdue moves, what the chart says does not. */
export async function judgedAt(
  { bundle, reads }: Pick<AssessmentContent, 'bundle' | 'reads'>,
  tenant: Tenant,
  asOf: string,
  networks: Networks,
): Promise<Judged & Awaited<ReturnType<typeof judge>> & { patientCase: PatientCase }> {
  const settings = clinicalSettings(tenant);
  const patientCase = readCase(bundle, { asOf, settings, reads });
  const judged = await judge(patientCase, settings, networks);
  return { ...judged, patientCase, pathology: patientCase.pathology };
}
