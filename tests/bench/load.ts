import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Call } from './calls.ts';

/** Two ways to load a server. Each call has a signed JWT and a body of its own. */

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers other than 200, and calls without an answer. */
  errors: number;
}

const headersOf = ({ token }: Call) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

/** `connections` callers, each sending its next call when the last was answered: how much a server can do. */
export async function closedLoop(
  url: string,
  { connections, seconds, next }: { connections: number; seconds: number; next(): Call },
): Promise<Figures> {
  const setupRequest = (built: object) => {
    const call = next();
    return { ...built, headers: headersOf(call), body: call.body };
  };
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    requests: [{ setupRequest }],
  });
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.non2xx + result.errors + result.timeouts,
  };
}

/**
 * Calls at even distances whether or not the last were answered, as hospitals send them. autocannon's rate is no such thing: it sends a second's calls at once.
 * A latency counts from the moment the call was due.
 */
export async function openLoop(
  url: string,
  { perSecond, seconds, next }: { perSecond: number; seconds: number; next(): Call },
): Promise<Figures> {
  const agent = new Agent({ keepAlive: true });
  const latencies: number[] = [];
  let errors = 0;
  const send = (due: number): Promise<void> =>
    new Promise((resolve) => {
      const call = next();
      const over = (status: number | undefined): void => {
        latencies.push(performance.now() - due);
        if (status !== 200) errors++;
        resolve();
      };
      request(url, { method: 'POST', agent, headers: headersOf(call) }, (response) => {
        response.resume().on('end', () => over(response.statusCode));
      })
        .on('error', () => over(undefined))
        .end(call.body);
    });
  const started = performance.now();
  const sent: Promise<void>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = started + (n * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    sent.push(send(due));
  }
  await Promise.all(sent);
  const took = (performance.now() - started) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number) => Math.round(latencies[Math.ceil(share * latencies.length) - 1] ?? 0);
  return { perSecond: (latencies.length - errors) / took, p50: at(0.5), p99: at(0.99), errors };
}
