import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changedSince } from '#server/chart/watch.ts';

/** A FHIR server that answers searches as it is told, and remembers them. */
async function aServer(answer: (type: string, form: URLSearchParams) => { status: number; body: object }) {
  const asked: { type: string; form: URLSearchParams }[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://local');
    const type = pathname.split('/')[2] ?? '';
    const form = text === '' ? searchParams : new URLSearchParams(text);
    asked.push({ type, form });
    const { status, body } = answer(type, form);
    response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { access: { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`, token: 't' }, asked };
}

const since = '2026-11-23T08:00:00.000Z';
const bundle = (resources: object[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
  ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
});
const of = (reference: string) => ({ resourceType: 'Observation', subject: { reference } });
const nothing = { status: 200, body: bundle([]) };

describe('whose chart changed', () => {
  it('is asked for many patients at once, of every kind of evidence, in the body of a POST', async () => {
    const { access, asked } = await aServer((type) =>
      type === 'Observation' ? { status: 200, body: bundle([of('Patient/b'), of('Patient/b')]) } : nothing,
    );
    expect([...(await changedSince(access, ['a', 'b', 'c'], since))]).toEqual(['b']);
    expect(asked.map(({ type }) => type).sort()).toEqual([
      'Condition',
      'DiagnosticReport',
      'DocumentReference',
      'ImagingStudy',
      'Observation',
      'Procedure',
    ]);
    expect(asked[0]?.form.get('patient')).toBe('a,b,c');
    expect(asked[0]?.form.get('_lastUpdated')).toBe(`ge${since}`);
  });

  it('is asked in parts where there are many', async () => {
    const { access, asked } = await aServer((_type, form) => ({
      status: 200,
      body: bundle(form.get('patient')?.includes('p40') ? [of('Patient/p40')] : []),
    }));
    const patients = Array.from({ length: 60 }, (_, i) => `p${i}`);
    expect([...(await changedSince(access, patients, since))]).toEqual(['p40']);
    expect(asked).toHaveLength(6 * 3);
  });

  it('is read from relative, absolute and versioned references, and only of those asked about', async () => {
    const references = [
      'Patient/a',
      'https://ehr.example.org/fhir/Patient/b',
      'Patient/c/_history/3',
      'Patient/x',
      'Group/d',
    ];
    const { access } = await aServer((type) =>
      type === 'Condition' ? { status: 200, body: bundle(references.map(of)) } : nothing,
    );
    expect([...(await changedSince(access, ['a', 'b', 'c', 'd'], since))].sort()).toEqual(['a', 'b', 'c']);
  });

  it('is followed over pages', async () => {
    const { access } = await aServer((type, form) => {
      if (type !== 'Procedure') return nothing;
      if (form.get('page') === '2') return { status: 200, body: bundle([of('Patient/b')]) };
      return { status: 200, body: bundle([of('Patient/a')], `${access.base}/Procedure?page=2`) };
    });
    expect([...(await changedSince(access, ['a', 'b'], since))].sort()).toEqual(['a', 'b']);
  });

  it('is asked one by one of a server that takes one patient a search', async () => {
    const { access, asked } = await aServer((_type, form) =>
      form.get('patient')?.includes(',')
        ? { status: 400, body: { resourceType: 'OperationOutcome' } }
        : { status: 200, body: bundle(form.get('patient') === 'b' ? [of('Patient/b')] : []) },
    );
    expect([...(await changedSince(access, ['a', 'b'], since))]).toEqual(['b']);
    expect(asked.filter(({ form }) => !form.get('patient')?.includes(','))).toHaveLength(12);
  });

  it.each([401, 403, 500, 503])('is not guessed when the server says %i', async (status) => {
    const { access } = await aServer((type) =>
      type === 'Condition' ? { status, body: { resourceType: 'OperationOutcome' } } : nothing,
    );
    await expect(changedSince(access, ['a', 'b'], since)).rejects.toMatchObject({ reason: 'status', status });
  });
});
