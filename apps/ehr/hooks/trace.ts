import type { User } from '../users.ts';
import type { DecodedJwt } from './service-call.ts';

/** What happened, for the protocol view and for `fire`. */
export interface Trace {
  hook: string;
  hookInstance: string;
  /** As sent; the access token is struck out. */
  request: Record<string, unknown>;
  jwt: DecodedJwt;
  status: number;
  /** From the first byte sent to the last byte read of the hook call. */
  ms: number;
  response: unknown;
  responseHeaders: Record<string, string>;
  /** When the user acted. */
  at: string;
  hops: Hop[];
}

export interface Hop {
  name: string;
  at: string;
  ms: number;
  detail?: string;
}

/** A fired hook whose cards may still be answered. */
export interface Fired {
  trace: Trace;
  service: string;
  patient: string;
  user: User;
  answered: Map<string, 'accepted' | 'overridden'>;
}

const kept = 200;

export interface Traces {
  keep(fired: Fired): void;
  find(hookInstance: unknown): Fired | undefined;
}

export function openTraces(): Traces {
  const held = new Map<string, Fired>();
  return {
    keep(fired) {
      held.set(fired.trace.hookInstance, fired);
      for (const oldest of held.keys()) {
        if (held.size <= kept) break;
        held.delete(oldest);
      }
    },
    find: (hookInstance) => (typeof hookInstance === 'string' ? held.get(hookInstance) : undefined),
  };
}
