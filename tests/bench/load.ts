import autocannon from 'autocannon';
import type { Call } from './calls.ts';

/** `connections` callers at once, each call with a signed JWT and body of its own. */
export interface Load {
  url: string;
  connections: number;
  seconds: number;
  /** Open loop at this rate; closed loop, the next call when the last was answered, where absent. */
  ratePerSecond?: number | undefined;
  next(): Call;
}

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers other than 200, and calls without an answer. */
  errors: number;
}

export async function load({ url, connections, seconds, next, ratePerSecond }: Load): Promise<Figures> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    ...(ratePerSecond === undefined ? {} : { overallRate: ratePerSecond }),
    requests: [
      {
        setupRequest: (request) => {
          const { token, body } = next();
          return {
            ...request,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
            body,
          };
        },
      },
    ],
  });
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.non2xx + result.errors + result.timeouts,
  };
}
