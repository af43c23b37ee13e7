import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Recommendation, Recommendations, Replay, Revealed } from '../../apps/quality/records.ts';
import { type Product, startProduct } from './a-product.ts';
import { type SignedIn, signIn } from './a-sign-in.ts';

/** What leaves the service for the quality team: who the patient is, and what a report says in its own words, only when asked for, and each time on record. */

let product: Product;
let auditor: SignedIn;
let path: string;

beforeAll(async () => {
  product = await startProduct({ config: (config) => ({ ...config, hookBudget: 10_000 }) });
  await product.fire('encounter-discharge', 'he-jun');
  auditor = await signIn(product, 'jun-hao', 'quality');
  const [row] = (await auditor.get<Recommendations>('/api/recommendations')).body.rows;
  path = `/api/recommendations/${row?.id}`;
});
afterAll(() => product.close());

const kinds = async () =>
  (await product.ledger.history('pretend-hospital', 'Patient/he-jun')).map(({ kind }) => kind as string);

it('opens a recommendation without the patient, the ways into the chart and the words of its reports', async () => {
  const { status, body, text } = await auditor.get<Recommendation>(path);
  expect(status).toBe(200);
  expect(text).not.toMatch(/he-jun|"span"|切缘未见/);
  expect(body.assessment.inputs.margin).toMatchObject({ value: 'R0', verified: false, from: [] });
  expect(body.known).toEqual(body.assessment.inputs);
  expect(body.assessment.stages.bclc).toBe('A');
  expect(await kinds()).not.toContain('revealed');
});

it('replays it without them too', async () => {
  const { body, text } = await auditor.post<Replay>(`${path}/replay`);
  expect(body.identical).toBe(true);
  expect(text).not.toMatch(/he-jun/);
});

it('shows them when asked, and the ledger says that it did', async () => {
  const { body } = await auditor.post<Revealed>(`${path}/reveal`);
  expect(body.patient).toBe('Patient/he-jun');
  const { margin } = body.assessment.inputs;
  expect('span' in margin && margin.span?.text).toMatch(/切缘/);
  expect(margin).toMatchObject({ from: [expect.stringContaining('he-jun')] });
  expect((await kinds()).at(-1)).toBe('revealed');
});

it('shows nobody else anything', async () => {
  for (const method of ['GET', 'POST'])
    expect((await fetch(`${product.url}${path}${method === 'POST' ? '/reveal' : ''}`, { method })).status).toBe(401);
  expect((await kinds()).filter((kind) => kind === 'revealed')).toHaveLength(1);
});
