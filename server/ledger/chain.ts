import { hash } from 'node:crypto';

/** One link: everything a row holds, its content and its salted commitment as digests, and the hash of the row before. Binary as lower-case hex. */
export interface Link {
  tenant: string;
  sequence: number;
  id: string;
  kind: string;
  /** ISO, milliseconds, Z. */
  at: string;
  mode: string;
  patient: string | null;
  about: string | null;
  request: string | null;
  key: string | null;
  /** SHA-256 of the ciphertext. */
  content: string;
  commitment: string;
  previous: string;
}

/** What the first row of a tenant names as the row before it. */
export const beginning = '0'.repeat(64);

/** RFC 8785: members in order of their names, numbers and strings as ECMAScript writes them. A literal in that order needs no sorting; a test holds it to `canonicalize`. */
export const linkText = (link: Link): string =>
  JSON.stringify({
    about: link.about,
    at: link.at,
    commitment: link.commitment,
    content: link.content,
    id: link.id,
    key: link.key,
    kind: link.kind,
    mode: link.mode,
    patient: link.patient,
    previous: link.previous,
    request: link.request,
    sequence: link.sequence,
    tenant: link.tenant,
  });

export const linkHash = (link: Link): string => hash('sha256', linkText(link), 'hex');
