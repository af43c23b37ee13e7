import { inBatches } from './batches.ts';
import type { Database } from './database.ts';
import { asTenant } from './tenant-transaction.ts';

/** One number for each tenant, day and kind of call that leaves no row: how often, and nothing of whom. */
export function counter(
  { write }: Database,
  milliseconds: number,
): (tenant: string, kind: string, day: string) => Promise<void> {
  const tenants = new Map<string, (job: { kind: string; day: string }) => Promise<void>>();
  const add = (tenant: string) =>
    inBatches(async (jobs: { kind: string; day: string }[]) => {
      const sums = Map.groupBy(jobs, ({ kind, day }) => `${day} ${kind}`);
      await asTenant(write, tenant, (client) =>
        Promise.all(
          // In one order everywhere, so that replicas never wait for each other in a circle.
          [...sums]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, equal]) =>
              client.query({
                name: 'count',
                text: 'SELECT remnant.add_count($1, $2::date, $3, $4)',
                values: [tenant, equal[0]?.day, equal[0]?.kind, equal.length],
              }),
            ),
        ),
      );
      return jobs.map(() => undefined);
    }, milliseconds);
  return (tenant, kind, day) => {
    const submit = tenants.get(tenant) ?? add(tenant);
    tenants.set(tenant, submit);
    return submit({ kind, day });
  };
}

export interface DailyCount {
  day: string;
  kind: string;
  count: number;
}

export function dailyCounts({ read }: Database, tenant: string): Promise<DailyCount[]> {
  return asTenant(read, tenant, async (client) => {
    const { rows } = await client.query<{ day: string; kind: string; count: string }>(
      'SELECT day::text, kind, count FROM remnant.daily_count WHERE tenant = $1 ORDER BY day, kind',
      [tenant],
    );
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  });
}
