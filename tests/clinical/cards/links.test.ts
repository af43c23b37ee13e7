import { describe, expect, it } from 'vitest';
import { doiLink, linkAllowed, smartLink } from '#clinical/cards/links.ts';
import { rules } from '#clinical/guidance/rule-sets.ts';

const ours = ['https://remnant.example.org', 'http://127.0.0.1:3000'];

describe('links', () => {
  it.each([
    'https://remnant.example.org',
    'https://remnant.example.org/t/a/clinician/launch',
    'https://remnant.example.org:443/x?y=1#z',
    'HTTPS://REMNANT.example.org/x',
    'http://127.0.0.1:3000/t/pretend-hospital/clinician/launch',
    'https://doi.org/10.1097/SLA.0000000000002360',
    'https://doi.org/10.1016/S0140-6736(23)01796-8',
  ])('allows %s', (url) => expect(linkAllowed(url, ours)).toBe(true));

  it.each([
    'https://remnant.example.org.evil.example/',
    'https://remnant.example.orgx/',
    'https://remnant.example.org@evil.example/',
    'https://evil.example/https://remnant.example.org',
    'https://evil.example?https://remnant.example.org',
    'http://remnant.example.org/',
    'https://remnant.example.org:8443/',
    'http://127.0.0.1:30000/',
    'http://127.0.0.1:3000@evil.example/',
    'https:\\\\remnant.example.org/',
    'https://remnant.example.org\\@evil.example/',
    ' https://remnant.example.org/',
    'https://remnant.example.org/ x',
    'https://remnant.example.org/\n',
    '//remnant.example.org/x',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://doi.org/',
    'https://doi.org/10.1/x',
    'https://doi.org/10.1097/x?next=https://evil.example',
    'http://doi.org/10.1097/x',
    'https://doi.org.evil.example/10.1097/x',
    '',
  ])('refuses %j', (url) => expect(linkAllowed(url, ours)).toBe(false));

  it('reaches every DOI of the rule sets and nothing that is no DOI', () => {
    const links = rules.flatMap(({ citation }) => (citation.doi ? [doiLink(citation)] : []));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(linkAllowed(link ?? '', [])).toBe(true);
    expect(doiLink({})).toBeUndefined();
    expect(doiLink({ doi: 'https://evil.example' })).toBeUndefined();
    expect(doiLink({ doi: '10.1097/x"><script>' })).toBeUndefined();
  });

  it('gives no SMART link to an origin that is not ours', () => {
    const launch = { label: 'Open Remnant', appContext: 'id', origins: ours };
    expect(smartLink({ ...launch, url: 'https://evil.example/launch' })).toBeUndefined();
    expect(smartLink({ ...launch, url: 'http://127.0.0.1:3000/launch' })).toEqual({
      label: 'Open Remnant',
      url: 'http://127.0.0.1:3000/launch',
      type: 'smart',
      appContext: 'id',
    });
  });
});
