import type { Door } from './door.ts';
import { ledgerAnswers } from './health.ts';

/** `GET /`: what this is, its health in words, its tenants by name. No secrets, no patient. */
export const rootPage: Door = async (_call, house) => {
  const ledger = await ledgerAnswers(house.ledger);
  const health = ledger ? 'Ready.' : 'Degraded: the ledger’s database does not answer, so no card can be returned.';
  const networks = house.networks.identities
    .map(({ id, status, version }) => `<li>${html(id)} network ${html(version)}: ${html(status)}</li>`)
    .join('');
  const tenants = house.config.tenants
    .map(
      ({ id, name, smart }) =>
        `<li>${html(name)}${smart.worklistClientId ? ` - <a href="/t/${id}/worklist/">follow-up list</a>` : ''}${smart.qualityClientId ? ` - <a href="/t/${id}/quality/">quality team's page</a>` : ''}</li>`,
    )
    .join('');
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Remnant</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1.5rem;color:#1c2733}h1{font-size:1.6rem;margin:0}h2{font-size:1rem;margin:2rem 0 .3rem}ul{margin:0;padding-left:1.2rem}a{color:#0b5c6b}p{margin:.6rem 0}
@media(prefers-color-scheme:dark){body{background:#12191f;color:#e6edf2}a{color:#7cc7d6}}</style></head><body><main>
<h1>Remnant</h1><p>Decision support for the months after a resection of hepatocellular carcinoma. It supports, and never replaces, the judgement of the treating team.</p>
<h2>Health</h2><p>${health} Version ${html(house.version)}, ${html(house.gitSha.slice(0, 12))}.</p><ul>${networks}</ul>
<h2>Hospitals</h2><ul>${tenants}</ul>
<h2>For integrators</h2><ul><li><a href="/cds-services">CDS Hooks discovery</a></li><li><a href="/health/ready">Health as JSON</a></li><li><a href="https://cds-hooks.hl7.org/2.0/">CDS Hooks 2.0</a>; the README says how to add a hospital</li></ul>
</main></body></html>`;
  const headers = {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  };
  return { status: 200, type: 'text/html; charset=utf-8', body, headers };
};

const html = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
