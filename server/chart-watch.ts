import type { Logger } from 'pino';
import type { Config, Tenant } from './config.ts';
import type { Queue } from './jobs/queue.ts';
import { type Cursor, type Known, reassessChanged, type Watched } from './reassess.ts';
import { askForReview } from './review-task.ts';
import type { FollowUp } from './worklist.ts';

/** Which work waits in the queue: each hospital's charts looked through again and again, and each change asked about once. */

export const jobKinds = ['chart-watch', 'review-task'] as const;

interface WatchJob extends Cursor {
  tenant: string;
}

interface ReviewJob {
  tenant: string;
  row: string;
}

/** Clocks of two machines, and a server that stamps a resource before others can find it. */
const overlapMs = 60_000;

export async function startChartWatch(
  { config, ...watched }: Watched & { config: Config; followUp: FollowUp },
  queue: Queue,
  log: Logger,
): Promise<void> {
  const known = new Map<string, Known>(config.tenants.map(({ id }) => [id, new Map()]));
  const tenantOf = (id: string) => config.tenants.find((tenant) => tenant.id === id && tenant.backend);

  await queue.work<WatchJob>('chart-watch', async ({ tenant: id, ...cursor }) => {
    const tenant = tenantOf(id);
    // No longer a hospital of ours, or no longer watched: its job ends here.
    if (!tenant?.backend) return;
    const started = watched.clock.now();
    const pass = await reassessChanged(tenant, cursor, watched, known.get(id)).catch(
      (error: Error & { reason?: string }) => {
        log.warn({ tenant: id, error: error.name, reason: error.reason }, 'charts were not looked through');
        throw error;
      },
    );
    for (const row of pass.review) await askLater(queue, tenant, row);
    // Whoever opens the list finds it judged.
    await watched.followUp.list(tenant);
    const next: WatchJob = {
      tenant: id,
      since: new Date(started.getTime() - overlapMs).toISOString(),
      ...(pass.again.length > 0 ? { again: pass.again } : {}),
    };
    await queue.send('chart-watch', { key: id, data: next }, tenant.backend.pollSeconds);
    const { patients, read, changed } = pass;
    log.info({ tenant: id, patients, read, changed, unread: pass.again.length }, 'charts looked through');
  });

  await queue.work<ReviewJob>('review-task', async ({ tenant: id, row }) => {
    const tenant = tenantOf(id);
    if (!tenant) return;
    log.info({ tenant: id, row, outcome: await askForReview(tenant, row, config, watched) }, 'review asked for');
  });

  for (const { id, backend } of config.tenants) {
    if (!backend || (await queue.waiting('chart-watch', id)).length > 0) continue;
    const first: WatchJob = { tenant: id };
    await queue.send('chart-watch', { key: id, data: first });
  }
}

const askLater = (queue: Queue, tenant: Tenant, row: string) =>
  queue.send('review-task', { key: row, data: { tenant: tenant.id, row } satisfies ReviewJob });

/** When the charts were last looked through to the end. */
export async function lastChecked(queue: Queue, tenant: string): Promise<string | undefined> {
  const jobs = await queue.waiting<WatchJob>('chart-watch', tenant);
  const last = jobs
    .flatMap(({ since }) => since ?? [])
    .sort()
    .at(-1);
  return last === undefined ? undefined : new Date(Date.parse(last) + overlapMs).toISOString();
}
