import type { Deadline } from '../deadline.ts';
import { LedgerUnavailable } from './unavailable.ts';

interface Waiting<Job, Result> {
  job: Job;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

const mostTogether = 200;
const mostWaiting = 2_000;

/**
 * What arrives while one batch runs goes together in the next: one durable commit for all of it, and no waiting while nobody else is there.
 * A batch that fails for what is in it is tried again job by job, so that one bad job fails alone.
 */
export function inBatches<Job, Result>(
  run: (jobs: Job[]) => Promise<Result[]>,
  milliseconds: number,
): (job: Job, deadline?: Deadline) => Promise<Result> {
  const queue = new Set<Waiting<Job, Result>>();
  let running = false;

  const settle = async (batch: Waiting<Job, Result>[]): Promise<void> => {
    try {
      const results = await run(batch.map(({ job }) => job));
      batch.forEach((waiting, i) => {
        waiting.resolve(results[i] as Result);
      });
    } catch (error) {
      const ofAll = error instanceof LedgerUnavailable && error.code === 'database';
      if (ofAll || batch.length === 1) for (const waiting of batch) waiting.reject(error);
      else for (const waiting of batch) await settle([waiting]);
    }
  };
  const drain = async (): Promise<void> => {
    running = true;
    // What was asked for in the same turn goes along.
    await Promise.resolve();
    while (queue.size > 0) {
      const batch = [...queue].slice(0, mostTogether);
      for (const waiting of batch) queue.delete(waiting);
      await settle(batch);
    }
    running = false;
  };

  return (job, deadline) =>
    new Promise((resolve, reject) => {
      if (queue.size >= mostWaiting) {
        reject(new LedgerUnavailable('busy', 'Too much waits for the ledger already.'));
        return;
      }
      const late = setTimeout(
        () => waiting.reject(new LedgerUnavailable('deadline', 'The ledger did not answer in time.')),
        Math.min(milliseconds, deadline?.left() ?? milliseconds),
      );
      const waiting: Waiting<Job, Result> = {
        job,
        resolve: (result) => {
          clearTimeout(late);
          resolve(result);
        },
        reject: (error) => {
          clearTimeout(late);
          queue.delete(waiting);
          reject(error);
        },
      };
      queue.add(waiting);
      if (!running) void drain();
    });
}
