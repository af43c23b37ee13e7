import { Worker } from 'node:worker_threads';
import type { Deadline } from '../deadline.ts';

/** The text layer of a PDF; undefined where it has none, cannot be opened, or is not done in time. Never throws. */
export function pdfText(bytes: Uint8Array, deadline: Deadline): Promise<string | undefined> {
  if (deadline.left() === 0) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      stdout: true,
      stderr: true,
    });
    const done = (text?: unknown) => {
      deadline.signal.removeEventListener('abort', late);
      void thread.terminate();
      resolve(typeof text === 'string' && text !== '' ? text : undefined);
    };
    const late = () => done();
    deadline.signal.addEventListener('abort', late);
    thread.on('message', done).on('error', late).on('exit', late);
  });
}
