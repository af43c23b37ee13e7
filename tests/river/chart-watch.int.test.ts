import type { Bundle, Task } from '@medplum/fhirtypes';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Worklist } from '#clinical/worklist/row.ts';
import type { Config } from '#server/config.ts';
import { type Product, startProduct } from './a-product.ts';
import { signIn } from './a-sign-in.ts';

/** The watch as it runs: a report becomes final, nobody fires a hook, and it stands on the list and in the chart. */

async function started(change: Parameters<typeof startProduct>[0]): Promise<Product> {
  const product = await startProduct(change);
  onTestFinished(() => product.close());
  return product;
}

const withBackend = (config: Config, more: object): Config => ({
  ...config,
  tenants: config.tenants.map((tenant) =>
    tenant.backend ? { ...tenant, backend: { ...tenant.backend, ...more } } : tenant,
  ),
});

const tasksOf = async ({ hospital }: Product, patient: string) => {
  const token = hospital.grants.issue({ client: 'test', scopes: ['system/*.rs'] }, 60);
  const answer = await fetch(`${hospital.fhirBase}/Task?patient=${patient}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return ((await answer.json()) as Bundle<Task>).total;
};

describe('a report that becomes final a day later', () => {
  it('puts the patient on the list and a task into the chart', { timeout: 60_000 }, async () => {
    const product = await started({ watch: true });
    const mei = await signIn(product, 'mei-fang', 'worklist');
    const list = async () => (await mei.get<Worklist>('/api/worklist')).body;
    await product.fire('encounter-discharge', 'chen-yu');
    expect((await list()).rows.map(({ state }) => state)).toEqual(['pathology-pending']);
    await expect.poll(async () => (await list()).watch.lastChecked, { timeout: 20_000 }).toBeDefined();

    const before = (await list()).watch.lastChecked;
    await product.demo('next-day', {});
    await expect
      .poll(async () => (await list()).rows.map(({ state, reviewAsked }) => [state, reviewAsked]), { timeout: 30_000 })
      .toEqual([['changed', true]]);
    expect(await tasksOf(product, 'chen-yu')).toBe(1);
    await expect.poll(async () => (await list()).watch.lastChecked, { timeout: 10_000 }).not.toBe(before);
    expect((await list()).watch).toMatchObject({ configured: true, everySeconds: 5 });
    expect(product.log.join('\n')).toMatch(/charts looked through/);
    expect(product.log.join('\n')).not.toMatch(/chen-yu|Chen|eyJ/);
  });

  it('is kept and told nobody in silent mode', { timeout: 60_000 }, async () => {
    const silent = (config: Config): Config => ({
      ...config,
      tenants: config.tenants.map((tenant) => ({ ...tenant, mode: 'silent' })),
    });
    const product = await started({ watch: true, config: silent });
    const mei = await signIn(product, 'mei-fang', 'worklist');
    await product.fire('encounter-discharge', 'chen-yu');
    await product.demo('next-day', {});
    const kinds = async () =>
      (await product.ledger.history('pretend-hospital', 'Patient/chen-yu')).map(({ kind, mode }) => `${kind} ${mode}`);
    await expect.poll(kinds, { timeout: 30_000 }).toEqual(['assessment silent', 'reassessed silent']);
    expect((await mei.get<Worklist>('/api/worklist')).body.rows).toEqual([]);
    expect(await tasksOf(product, 'chen-yu')).toBe(0);
  });
});

describe('a hospital', () => {
  it('without backend access is watched by nobody, and the list says so', async () => {
    const product = await started({
      watch: true,
      config: (config) => ({ ...config, tenants: config.tenants.map(({ backend: _none, ...tenant }) => tenant) }),
    });
    const mei = await signIn(product, 'mei-fang', 'worklist');
    expect((await mei.get<Worklist>('/api/worklist')).body.watch).toEqual({ configured: false });
    expect((await fetch(`${product.url}/t/pretend-hospital/jwks.json`)).status).toBe(404);
  });

  it('whose credentials are refused is tried again and never called checked; hooks go on', {
    timeout: 60_000,
  }, async () => {
    const product = await started({ watch: true, config: (config) => withBackend(config, { clientId: 'nobody' }) });
    const mei = await signIn(product, 'mei-fang', 'worklist');
    await expect.poll(() => product.log.join('\n'), { timeout: 15_000 }).toMatch(/charts were not looked through/);
    expect((await product.fire('encounter-discharge', 'chen-yu')).response.cards).toHaveLength(1);
    expect((await mei.get<Worklist>('/api/worklist')).body.watch).toEqual({ configured: true, everySeconds: 5 });
    expect(product.log.join('\n')).not.toMatch(/eyJ|client_assertion/);
  });
});
