import { PgBoss } from 'pg-boss';

/**
 * Durable work between hooks, in PostgreSQL, shared by all replicas. Knows nothing of what the work is. A job survives a killed process and is tried again,
 * later and later; its data names tenants and ledger rows, never a patient, since the queue is not encrypted.
 */
export interface Queue {
  /** One job of a kind and key waits at most; a second is dropped. @returns whether it was taken. */
  send(kind: string, job: Job, afterSeconds?: number): Promise<boolean>;
  /** Runs `work` for a few jobs at a time, one of a key; a thrown error brings the job back later. */
  work<Data extends object>(kind: string, work: (data: Data) => Promise<void>): Promise<void>;
  /** Data of what waits or runs under a key. */
  waiting<Data extends object>(kind: string, key: string): Promise<Data[]>;
  /** Waits for what runs, at most ten seconds. */
  close(): Promise<void>;
}

export interface Job {
  key: string;
  data: object;
}

export interface QueueSettings {
  /** The service's role. */
  databaseUrl: string;
  kinds: string[];
  /** Told of what goes wrong in the queue itself. */
  failed(error: Error): void;
}

const schema = 'remnant_jobs';
/** A worker that says nothing for this long is dead, and its job is somebody else's. */
const heartbeatSeconds = 15;
const longestRunSeconds = 6 * 3600;
const retry = { retryLimit: 100_000, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 };

export async function openQueue({ databaseUrl, kinds, failed }: QueueSettings): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'remnant-jobs',
    schema,
    max: 3,
    // The schema is the owner's, made by a migration: nothing here creates, alters or rebuilds a table.
    migrate: false,
    createSchema: false,
    reindex: false,
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on('error', failed);
  await boss.start();
  // `stately`: of a kind and key one job waits and one runs, whichever replica it is on.
  for (const kind of kinds)
    await boss.createQueue(kind, {
      policy: 'stately',
      heartbeatSeconds,
      expireInSeconds: longestRunSeconds,
      deleteAfterSeconds: 3600,
      ...retry,
    });
  return {
    send: async (kind, { key, data }, afterSeconds) =>
      (await boss.send(kind, data, {
        singletonKey: key,
        ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
      })) !== null,
    async work<Data extends object>(kind: string, work: (data: Data) => Promise<void>) {
      await boss.work<Data>(kind, { pollingIntervalSeconds: 1, localConcurrency: 4 }, async ([job]) => {
        if (job) await work(job.data).catch(namedOnly);
      });
    },
    async waiting<Data extends object>(kind: string, key: string) {
      const jobs = await boss.findJobs<Data>(kind, { key });
      return jobs.filter(({ state }) => ['created', 'retry', 'active'].includes(state)).map(({ data }) => data);
    },
    close: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

/** What is thrown is kept with the job, and may quote a chart: its kind alone goes there. */
function namedOnly(error: Error & { reason?: unknown; status?: unknown }): never {
  const { name, reason, status } = error;
  throw new Error([name, reason, status].filter((part) => part !== undefined).join(' '));
}
