import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentContent } from '#server/ports.ts';
import { replay } from '#server/replay.ts';
import { type Product, startProduct } from './a-product.ts';

/** Hook in, card out, row in the ledger - for every patient of the pretend hospital, in both languages; then every row replayed. */

let product: Product;
beforeAll(async () => {
  product = await startProduct({ config: (config) => ({ ...config, hookBudget: 10_000 }) });
});
afterAll(() => product.close());

const silent = new Set(['Not ours: no card']);

async function fireAll() {
  const fired: { id: string; group: string; summary: string | undefined; detail: string | undefined }[] = [];
  for (const { id, group, encounter } of product.hospital.patients) {
    const { status, response } = await product.fire(encounter ? 'encounter-discharge' : 'patient-view', id);
    expect(status, id).toBe(200);
    expect(response.cards?.length, id).toBeLessThanOrEqual(1);
    const card = response.cards?.[0];
    expect(card === undefined, id).toBe(silent.has(group));
    fired.push({ id, group, summary: card?.summary, detail: card?.detail });
  }
  return fired;
}

describe('every patient', () => {
  it('gets one card or silence, and what was said is durable first', async () => {
    for (const { id, summary } of await fireAll()) {
      const assessments = (await product.ledger.history('pretend-hospital', `Patient/${id}`)).filter(
        ({ kind }) => kind === 'assessment',
      );
      expect(
        assessments.map(({ content }) => (content as AssessmentContent).cards[0]?.summary),
        id,
      ).toEqual(summary === undefined ? [] : [summary]);
    }
  });

  it('is said in Chinese where the hospital speaks Chinese', async () => {
    const chinese = await startProduct({
      config: (config) => ({
        ...config,
        hookBudget: 10_000,
        tenants: config.tenants.map((tenant) => ({ ...tenant, locale: 'zh-CN' as const, region: 'china' as const })),
      }),
    });
    try {
      for (const id of ['zhao-min', 'chen-yu', 'bai-xue', 'cui-lan', 'fan-rong', 'yao-ping']) {
        const { response } = await chinese.fire('patient-view', id);
        const card = response.cards?.[0];
        expect(card?.summary, id).toMatch(/\p{Script=Han}/u);
        expect(`${card?.summary} ${card?.detail}`, id).not.toMatch(/\b(?:the|and|after|not|due|is)\b/i);
        for (const { label } of card?.suggestions ?? []) expect(label).toMatch(/\p{Script=Han}/u);
      }
    } finally {
      await chinese.close();
    }
  });

  it('is replayed bit for bit from the row alone', async () => {
    const rows = (await product.ledger.list('pretend-hospital', {})).filter(({ kind }) => kind === 'assessment');
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const result = await replay(row, product.house.networks);
      expect(
        result.compared.filter(({ equal }) => !equal),
        row.id,
      ).toEqual([]);
      expect(result).toMatchObject({ identical: true, fingerprint: 'same' });
    }
  });

  it('leaves a chain that is whole', async () => {
    expect((await product.ledger.verify()).map(({ intact, findings }) => ({ intact, findings }))).toEqual([
      { intact: true, findings: [] },
    ]);
  });
});

it('an EHR that hangs does not keep the card: what was not read is said', async () => {
  const { request } = await product.fire('patient-view', 'qian-cheng');
  const { prefetch, ...body } = request as { prefetch: Record<string, unknown>; context: object };
  const { conditions: _conditions, medications: _medications, ...rest } = prefetch;
  const { status, body: answer } = await product.send('/cds-services/remnant-follow-up', {
    ...body,
    fhirAuthorization: undefined,
    hookInstance: crypto.randomUUID(),
    prefetch: rest,
  });
  expect(status).toBe(200);
  const [card] = (answer as { cards: { detail: string }[] }).cards;
  expect(card?.detail).not.toMatch(/Investigational, demonstration.*: \d+ %/);
});

it('silent mode computes and keeps everything and says nothing', async () => {
  const quiet = await startProduct({
    config: (config) => ({
      ...config,
      hookBudget: 10_000,
      tenants: config.tenants.map((tenant) => ({ ...tenant, mode: 'silent' as const })),
    }),
  });
  try {
    expect((await quiet.fire('encounter-discharge', 'zhao-min')).response).toEqual({ cards: [] });
    const [row] = await quiet.ledger.list('pretend-hospital', {});
    expect(row).toMatchObject({ kind: 'assessment', mode: 'silent' });
    expect((row?.content as AssessmentContent | undefined)?.cards).toHaveLength(1);
  } finally {
    await quiet.close();
  }
});
