import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { maskedAssessment } from '#server/http/masked.ts';
import type { LedgerEvent } from '#server/ports.ts';
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

async function records(locale: 'en' | 'zh-CN' = 'en', opens = 'zhao-min'): Promise<Record<string, unknown>> {
  const views = await Promise.all([opens, ...patients.slice(1)].map((id) => viewOfPatient(id, { locale })));
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
  const event = { tenant: 'pretend-hospital', patient: view.assessment.patient } as LedgerEvent;
  const assessment = maskedAssessment(view.assessment, event);
  const opened: Recommendation = {
    row,
    known: assessment.inputs,
    assessment,
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
    'POST /api/recommendations/r0/reveal': { patient: `Patient/${opens}`, assessment: view.assessment },
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

async function opened(patient: string, locale: 'en' | 'zh-CN' = 'en', how = {}): Promise<Page> {
  const { page } = await open({ locale, answers: await records(locale, patient) }, how);
  await first(page).click();
  await page.getByRole('region', { name: locale === 'en' ? 'Known' : '已知', exact: true }).waitFor();
  return page;
}

/** With the keyboard, as a part must open too. */
async function unfold(page: Page, title: string): Promise<void> {
  await page.getByRole('region', { name: title, exact: true }).locator('summary').focus();
  await page.keyboard.press('Enter');
}

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
    await page.getByRole('checkbox', { name: 'Accepted 1' }).waitFor();
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

  it('reads which stage it was, and why each gate opened or closed', async () => {
    const page = await opened('bai-xue');
    const known = page.getByRole('region', { name: 'Known' });
    const derived = await known.getByRole('region', { name: 'Worked out from these' }).innerText();
    expect(derived).toMatch(/BCLC stage\s+A/);
    expect(derived).toMatch(/Milan criteria\s+(?:within|beyond)/);
    expect(derived).toMatch(/ALBI\s+-\d\.\d\d · grade \d/);
    const gates = await known.getByRole('region', { name: 'Does it apply to this patient?' }).innerText();
    expect(gates).toMatch(/Published scores\s+does not apply\s+The surgical margin is involved \(R1\)\./);
  });

  it('sees two answers that disagree side by side, before the patient is shown', async () => {
    const page = await opened('lu-sen');
    const rows = page.getByRole('region', { name: 'Operation and pathology' }).locator('.remnant-fact');
    const both = rows.filter({ hasText: 'MVI grade' }).getByRole('list');
    const said = await both.getByRole('listitem').allInnerTexts();
    expect(said).toHaveLength(2);
    expect(said.join(' ')).toMatch(/M0 \(none\)[\s\S]*M[12] \(/);
    await picture(page, 'quality-conflict');
  });

  it('reads the sentence of the report, and where each value stands, once the patient is shown and not before', async () => {
    const page = await opened('he-jun');
    const pathology = page.getByRole('region', { name: 'Operation and pathology' });
    expect(await pathology.innerText()).toMatch(/Read from text, not yet confirmed/);
    expect(await pathology.locator('mark').count()).toBe(0);
    const known = page.getByRole('region', { name: 'Known' });
    expect(await known.innerText()).toMatch(/appear once the patient is shown/);
    expect(await known.innerText()).not.toMatch(/DiagnosticReport|Observation|he-jun/);
    await page.getByRole('button', { name: 'Show patient' }).click();
    await pathology.locator('mark').first().waitFor();
    const row = pathology.locator('.remnant-fact').filter({ hasText: 'Surgical margin' });
    expect(await row.locator('blockquote mark').innerText()).toMatch(/margin|切缘/i);
    expect(await row.innerText()).toMatch(/(?:DiagnosticReport|DocumentReference)\/he-jun/);
    expect(await known.innerText()).not.toMatch(/appear once the patient is shown/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, 'quality-revealed');
  });

  it('finds every caution, what was not assessed counted and never clear', async () => {
    const page = await opened('zhao-min');
    const cautions = page.getByRole('region', { name: 'Cautions' });
    expect(await cautions.getByRole('listitem').count()).toBe(0);
    expect(await cautions.innerText()).toMatch(/Present: \d+ · Not assessed: [1-9]/);
    await unfold(page, 'Cautions');
    expect(await cautions.getByRole('listitem').count()).toBe(16);
    expect(await cautions.getByRole('listitem').filter({ hasText: 'Anticoagulation' }).innerText()).toMatch(
      /Not assessed$/,
    );
  });

  it('finds the visit that was overdue that day, with what was still to do', async () => {
    const page = await opened('cui-lan');
    const schedule = page.getByRole('region', { name: 'Schedule', exact: true });
    expect(await schedule.innerText()).toMatch(/Overdue: 1/);
    await unfold(page, 'Schedule');
    const [overdue] = await schedule
      .getByRole('listitem')
      .filter({ hasText: /overdue$/ })
      .allInnerTexts();
    expect(overdue).toMatch(/^Month 6[\s\S]*weeks ago[\s\S]*Liver MRI or CT with contrast · Window[\s\S]*AFP \d+/);
    await picture(page, 'quality-overdue');
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
    for (const title of ['注意事项', '随访计划', '肝功能与血液']) await unfold(page, title);
    const known = await page.getByRole('region', { name: '已知', exact: true }).innerText();
    expect(known).toMatch(/未评估/);
    expect(known).not.toMatch(/[a-z]{4,} [a-z]{2,}/);
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
    await page.getByRole('heading', { level: 1, name: 'Your session has ended' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(1);
  });

  it('finds an empty ledger explained', async () => {
    const none: Recommendations = { rows: [], counts: { gate: {}, group: {}, answer: {}, reason: {}, hook: {} } };
    const { page } = await open({ answers: { '/api/recommendations': none } });
    expect(await page.getByRole('main').innerText()).toMatch(/Nothing has been recommended yet/);
  });
});
