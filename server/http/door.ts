import type { BackendAccess } from '../chart/backend-token.ts';
import type { Config } from '../config.ts';
import type { Deadline } from '../deadline.ts';
import type { Queue } from '../jobs/queue.ts';
import type { Chart, Clock, Ledger, LedgerReader, Networks, ReplayStore } from '../ports.ts';
import type { Sessions } from '../trust/app-session.ts';
import type { KeySource } from '../trust/jwks.ts';
import type { FollowUp } from '../worklist.ts';
import type { JsonBody } from './json-body.ts';

/** A door takes a call and returns a reply; only app.ts touches Express. */
export interface Call {
  authorization: string | undefined;
  params: Record<string, string>;
  query: URLSearchParams;
  /** @throws Refusal 400 */
  body(): JsonBody;
  deadline: Deadline;
  /** Filled by doors for the access log: never a token, never a patient. */
  log: { tenant?: string; iss?: string; jti?: string; hook?: string; cards?: number };
}

export interface Reply {
  status: number;
  /** JSON unless `type` says otherwise; absent = no content. */
  body?: unknown;
  type?: string;
  headers?: Record<string, string>;
}

/** Everything doors may use; main.ts supplies it. */
export interface House {
  config: Config;
  keys: KeySource;
  chart: Chart;
  backend: BackendAccess;
  networks: Networks;
  ledger: Ledger & LedgerReader;
  replayStore: ReplayStore;
  sessions: Sessions;
  followUp: FollowUp;
  /** Absent where no chart is watched. */
  queue?: Queue;
  clock: Clock;
  gitSha: string;
  version: string;
  /** Folder of the built pages. */
  web: string;
}

export type Door = (call: Call, house: House) => Promise<Reply>;

export const ok = (body: unknown): Reply => ({ status: 200, body });
