import autocannon from 'autocannon';

/** Closed-loop load: `connections` callers, each sending its next call when the last was answered. Every call has a signed JWT and body of its own. */
export interface Load {
  url: string;
  connections: number;
  seconds: number;
  /** Open loop at this rate; as fast as answers come where absent. */
  ratePerSecond?: number;
  /** Header and body of the next call. */
  next: () => { token: string; body: string };
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
