import type { Citation } from '../assessment.ts';
import type { Link } from './card.ts';

/** Links shown: our origin, origins the hospital configured, DOIs of the rule set; nothing else (interop, SMART App Launch). */

const doiPath = /^10\.\d{4,9}\/[\w.()/:;-]+$/;

/** Scheme, host and port, in lower case; undefined for userinfo, other schemes, and whatever two URL parsers might read differently. */
function originOf(url: string): string | undefined {
  const [, scheme, host, port = ''] =
    /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(?:[/?#][\x21-\x5b\x5d-\x7e]*)?$/i.exec(url) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  const usual = scheme.toLowerCase() === 'https' ? ':443' : ':80';
  return `${scheme}://${host}${port === usual ? '' : port}`.toLowerCase();
}

/** Whole origin against whole origin: a prefix is not an origin. */
export function linkAllowed(url: string, origins: string[]): boolean {
  const origin = originOf(url);
  if (origin === undefined) return false;
  if (origin === 'https://doi.org') return doiPath.test(url.slice('https://doi.org/'.length));
  return origins.some((allowed) => originOf(allowed) === origin);
}

/** The paper behind a rule; undefined where the citation has no DOI. */
export const doiLink = ({ doi }: Pick<Citation, 'doi'>): string | undefined =>
  doi !== undefined && doiPath.test(doi) ? `https://doi.org/${doi}` : undefined;

/** The card's one link. `appContext` is an opaque id: no patient, no token. */
export const smartLink = (launch: {
  url: string;
  label: string;
  appContext: string;
  origins: string[];
}): Link | undefined =>
  linkAllowed(launch.url, launch.origins)
    ? { label: launch.label, url: launch.url, type: 'smart', appContext: launch.appContext }
    : undefined;
