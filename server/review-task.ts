import { taskName, taskText } from '#clinical/cards/words.ts';
import { toReview } from '#clinical/worklist/changes.ts';
import { maySendTasks, sendTask, takesTasks } from './chart/task.ts';
import type { Config, Tenant } from './config.ts';
import { deadlineIn } from './deadline.ts';
import { EgressError } from './egress.ts';
import type { ReassessedContent } from './ports.ts';
import type { Watched } from './reassess.ts';

const budget = 30_000;

export type Asked = 'asked' | 'asked-before' | 'not-offered' | 'refused' | 'gone';

/** Asks the care team, by a Task in the chart, to look at a re-assessment: once, and only where server and credentials allow. @throws EgressError to be tried again. */
export async function askForReview(
  tenant: Tenant,
  rowId: string,
  { publicUrl }: Config,
  { backend, ledger, clock }: Watched,
): Promise<Asked> {
  const row = await ledger.row(tenant.id, rowId);
  if (row?.kind !== 'reassessed' || row.patient === undefined || row.content === undefined) return 'gone';
  const events = await ledger.history(tenant.id, row.patient, ['tasked']);
  if (events.some(({ about }) => about === rowId)) return 'asked-before';
  const deadline = deadlineIn(budget);
  const { token, scopes } = await backend.token(tenant, deadline);
  const server = { base: tenant.fhir.origin, token };
  if (!maySendTasks(scopes) || !(await takesTasks(server, deadline))) return 'not-offered';
  const { bundle, changes, causes, assessment } = row.content as ReassessedContent;
  const at = clock.now().toISOString();
  const task = await sendTask(
    server,
    {
      identifier: { system: `${publicUrl}/reassessments`, value: rowId },
      service: publicUrl,
      name: taskName(tenant.locale),
      text: taskText(toReview(changes), tenant.locale),
      patient: row.patient,
      focus: causes[0] ?? assessment.resection?.ref ?? row.patient,
      resection: assessment.resection?.ref,
      authoredOn: at,
      chart: bundle,
    },
    deadline,
  ).catch((error: unknown) => {
    // The server will say the same tomorrow.
    const final = error instanceof EgressError && [400, 403, 404, 405, 422].includes(error.status ?? 0);
    if (!final) throw error;
    return 'refused' as const;
  });
  if (task === 'refused') return 'refused';
  await ledger.append({
    tenant: tenant.id,
    kind: 'tasked',
    patient: row.patient,
    about: rowId,
    idempotencyKey: `tasked ${rowId}`,
    at,
    mode: row.mode,
    content: task === undefined ? {} : { task },
  });
  return 'asked';
}
