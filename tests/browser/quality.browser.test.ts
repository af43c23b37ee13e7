import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPages } from '../../apps/build.ts';
import type { Recommendation, RecommendationRow, Recommendations, Replay } from '../../apps/quality/records.ts';
import { aBrowser, withFonts } from './a-browser.ts';
import { type Scene, type Seen, service, stage } from './a-launch.ts';
import { complaints, expectAccessible, expectNoSidewaysScroll, picture } from './a-page.ts';
import { viewOfPatient } from './a-view.ts';

/** The auditor's page: find, open, reveal, replay, export. */

// A browser beside other tests on two cores.
vi.setConfig({ testTimeout: 90_000 });

let browser: Browser;
let pages: string;

beforeAll(async () => {
  [browser, pages] = await Promise.all([aBrowser(), buildPages(join(import.meta.dirname, '../../.data'))]);
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser?.close());

const patients = ['zhao-min', 'chen-yu', 'bai-xue'];
const answers = ['overridden', 'accepted', 'none'] as const;

async function records(locale: 'en' | 'zh-CN' = 'en'): Promise<Record<string, unknown>> {
  const views = await Promise.all(patients.map((id) => viewOfPatient(id, { locale })));
  const rows = views.map(
    ({ assessment, cards }, i): RecommendationRow => ({
      id: `r${i}`,
      sequence: 40 - i,
      at: new Date(Date.now() - i * 5_400_000).toISOString(),
      hook: 'encounter-discharge',
      patient: '…3f2a',
      gates: {
        plan: assessment.gates.plan.state,
        score: assessment.gates.score.state,
        network: assessment.gates.network.state,
      },
      groups: Object.fromEntries(
        Object.entries(assessment.scores).flatMap(([id, score]) => (score.group ? [[id, score.group]] : [])),
      ),
      shown: i + 1,
      answer: answers[i] ?? 'none',
      ...(cards[0] ? { indicator: cards[0].indicator, summary: cards[0].summary } : {}),
      ...(i === 0 ? { reason: 'Already arranged' } : {}),
    }),
  );
  const counts = {
    gate: { open: 2, closed: 1 },
    group: { high: 2, none: 1 },
    answer: { accepted: 1, overridden: 1, none: 1 },
    reason: { 'Already arranged': 1 },
    hook: { 'encounter-discharge': 3 },
  };
  const list: Recommendations = { rows, counts };
  const [row, view] = [rows[0] as RecommendationRow, views[0]];
  if (!view) throw new Error('No patient.');
  const opened: Recommendation = {
    row,
    known: view.assessment.inputs,
    assessment: view.assessment,
    cards: view.cards,
    answers: [
      {
        at: row.at,
        outcome: 'overridden',
        by: 'http://127.0.0.1:4000/fhir/Practitioner/lan-wei',
        where: 'ehr',
        reason: { code: 'already-arranged', display: 'Already arranged', comment: 'MRI is booked' },
      },
    ],
    events: [{ kind: 'shown', at: row.at, sequence: 41 }],
    chain: {
      sequence: 40,
      hash: 'ab12'.repeat(16),
      previous: 'cd34'.repeat(16),
      head: { sequence: 40, signedAt: row.at, keyId: 'a-key' },
    },
    latency: { read: 11.4, judge: 2.2 },
    versions: view.assessment.versions,
    fingerprint: {},
  };
  const replay: Replay = {
    identical: true,
    fingerprint: 'same',
    compared: [
      { what: 'assessment scores', equal: true },
      { what: 'card summary', equal: true },
    ],
  };
  return {
    '/api/recommendations': list,
    '/api/recommendations.csv': 'id,sequence\r\nr0,40\r\n',
    '/api/recommendations/r0': opened,
    'POST /api/recommendations/r0/replay': replay,
    'POST /api/recommendations/r0/reveal': { patient: 'Patient/zhao-min' },
  };
}

async function open(
  scene: Partial<Scene> = {},
  { width = 1600, dark = false } = {},
): Promise<{ page: Page; seen: Seen[]; said: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 1000 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await withFonts(context);
  const seen = await stage(context, { pages, roles: ['auditor'], answers: await records(scene.locale), ...scene });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const said = complaints(page);
  await page.goto(`${service}/t/pretend-hospital/quality/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, seen, said };
}

const first = (page: Page) => page.getByRole('listitem').getByRole('button').first();

describe('the auditor', () => {
  it('signs in without a patient, sees what was recommended and how often each answer came', async () => {
    const { page, seen, said } = await open();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Recommendations');
    const asked = new URL(seen.find(({ path }) => path.startsWith('/oauth/authorize'))?.path ?? '', service)
      .searchParams;
    expect([asked.get('client_id'), asked.get('scope'), asked.get('launch')]).toEqual([
      'remnant-quality',
      'openid fhirUser',
      null,
    ]);
    expect(JSON.parse(seen.find(({ path }) => path === '/app-sessions')?.body ?? '{}')).not.toHaveProperty('patient');
    expect(await page.getByRole('checkbox', { name: 'Accepted 1' }).count()).toBe(1);
    expect(await page.getByRole('main').innerText()).toMatch(/…3f2a/);
    expect(said).toEqual([]);
  });

  it('opens one to what was known, said and answered, and to its place in the chain', async () => {
    const { page } = await open();
    await first(page).click();
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.getByText('bit-identical').waitFor();
    expect(await page.getByRole('region', { name: 'Known' }).innerText()).toMatch(/AFP before surgery/);
    expect(await page.getByRole('region', { name: 'Said' }).innerText()).toMatch(/After HCC resection/);
    expect(await page.getByRole('region', { name: 'Answered' }).innerText()).toMatch(
      /Already arranged\s+MRI is booked/,
    );
    expect(await page.getByRole('region', { name: 'Place in the chain' }).innerText()).toMatch(/40[\s\S]*ab12ab12/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, 'quality', false);
  });

  it('sees the patient only on request', async () => {
    const { page, seen } = await open();
    await first(page).click();
    await page.getByRole('button', { name: 'Show patient' }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/zhao-min/);
    expect(seen.some(({ path }) => path.endsWith('/reveal'))).toBe(false);
    await page.getByRole('button', { name: 'Show patient' }).click();
    await page.getByRole('status').filter({ hasText: 'Patient/zhao-min' }).waitFor();
  });

  it('asks again for what was chosen, and exports just that', async () => {
    const { page, seen } = await open();
    await page.getByRole('checkbox', { name: /^Not followed/ }).check();
    await expect.poll(() => seen.at(-1)?.path).toBe('/api/recommendations?answer=overridden');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('recommendations.csv');
    expect(seen.at(-1)?.path).toBe('/api/recommendations.csv?answer=overridden');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => seen.at(-1)?.path).toBe('/api/recommendations');
  });

  it('is told where a replay differs', async () => {
    const replay: Replay = {
      identical: false,
      fingerprint: 'same',
      compared: [
        { what: 'assessment scores', equal: true },
        { what: 'card summary', equal: false, stored: '"high"', now: '"low"' },
      ],
    };
    const { page } = await open({ answers: { ...(await records()), 'POST /api/recommendations/r0/replay': replay } });
    await first(page).click();
    await page.getByRole('button', { name: 'Replay' }).click();
    expect(await page.getByRole('row', { name: /card summary/ }).innerText()).toMatch(/"high"\s+"low"/);
  });

  it('works in Chinese, in the dark, and in a narrow window', async () => {
    const { page } = await open({ locale: 'zh-CN' }, { width: 600, dark: true });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await first(page).press('Enter');
    await page.getByRole('button', { name: '返回列表' }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, 'quality-narrow-chinese');
    await page.getByRole('button', { name: '返回列表' }).click();
    await first(page).waitFor();
  });
});

describe('everybody else', () => {
  it('without the role is refused and sees nothing', async () => {
    for (const scene of [{ sessionStatus: 403 }, { roles: ['clinician'] }]) {
      const { page, seen } = await open(scene);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page is for the quality team');
      expect(seen.some(({ path }) => path.startsWith('/api/'))).toBe(false);
      await expectAccessible(page);
    }
  });

  it('whose session ended signs in again with one button', async () => {
    const { page } = await open({ answers: { '/api/recommendations': 401 } });
    expect(await page.getByRole('heading', { level: 1, name: 'Your session has ended' }).count()).toBe(1);
    expect(await page.getByRole('button').count()).toBe(1);
  });

  it('finds an empty ledger explained', async () => {
    const none: Recommendations = { rows: [], counts: { gate: {}, group: {}, answer: {}, reason: {}, hook: {} } };
    const { page } = await open({ answers: { '/api/recommendations': none } });
    expect(await page.getByRole('main').innerText()).toMatch(/Nothing has been recommended yet/);
  });
});
