import type { User } from '../users.ts';
import type { Client } from './clients.ts';
import { type Expiring, expiring } from './expiring.ts';

/** Everything the authorization server remembers, each for as short as it can. */

/** What the chart page had open when it launched an app. */
export interface Launch {
  client: Client;
  user: User;
  patient: string;
  encounter?: string;
  /** Carried from the card's link, unread. */
  appContext?: string;
  fhirContext: { reference: string }[];
}

export interface AuthorizeRequest {
  client: Client;
  redirectUri: string;
  state: string;
  scopes: string[];
  challenge: string;
  nonce?: string;
  launch?: Launch;
}

export interface Code {
  request: AuthorizeRequest;
  user: User;
  /** Milliseconds since 1970. */
  until: number;
  /** Set at the first try, right or wrong; then the token it gave. A second try ends that token (RFC 6749, 4.1.2). */
  spent?: { token?: string };
}

export interface Token {
  client: string;
  scopes: string[];
  /** Nobody for a backend service. */
  user?: User;
  patient?: string;
  encounter?: string;
  /** Milliseconds since 1970. */
  expires: number;
}

export const seconds = {
  launch: 300,
  choosing: 600,
  code: 60,
  appToken: 900,
  hookToken: 300,
  idToken: 300,
  backendToken: 300,
};

export interface Grants {
  launches: Expiring<Launch>;
  /** Standalone requests that wait for a user to be chosen. */
  choosing: Expiring<AuthorizeRequest>;
  /** Kept for as long as their tokens. */
  codes: Expiring<Code>;
  issue(token: Omit<Token, 'expires'>, lifetime: number): string;
  token(accessToken: string): Token | undefined;
  revoke(accessToken: string): void;
  /** False when this client has used this jti before; remembered until `until` (milliseconds since 1970). */
  firstUse(client: string, jti: string, until: number): boolean;
}

export function openGrants(now: () => number = Date.now): Grants {
  const tokens = expiring<Token>(now);
  const used = new Map<string, number>();
  return {
    launches: expiring(now),
    choosing: expiring(now),
    codes: expiring(now),
    issue: (token, lifetime) => tokens.add({ ...token, expires: now() + lifetime * 1000 }, lifetime),
    token: tokens.get,
    revoke: (accessToken) => void tokens.take(accessToken),
    firstUse(client, jti, until) {
      for (const [key, ends] of used) if (ends <= now()) used.delete(key);
      const key = JSON.stringify([client, jti]);
      if (used.has(key)) return false;
      used.set(key, until);
      return true;
    },
  };
}
