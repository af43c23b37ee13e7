import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Assessment } from '#clinical/assessment.ts';
import { addDays } from '#clinical/case/dates.ts';
import { crsGroup, eraslGroup } from '#clinical/worklist/changes.ts';
import type { NeedCode } from '#clinical/worklist/needs.ts';
import type { Worklist, WorklistRow } from '#clinical/worklist/row.ts';
import { buildPages } from '../../apps/build.ts';
import { aBrowser, withFonts } from './a-browser.ts';
import { type Scene, type Seen, service, stage } from './a-launch.ts';
import { complaints, expectAccessible, expectNoSidewaysScroll, picture } from './a-page.ts';
import { chartOf, viewOfPatient } from './a-view.ts';

/** The nurse's page: who needs somebody, filtered, sorted, exported, one opened. */

let browser: Browser;
let pages: string;

beforeAll(async () => {
  [browser, pages] = await Promise.all([aBrowser(), buildPages(join(import.meta.dirname, '../../.data'))]);
});
afterAll(() => browser?.close());

const today = new Date().toISOString().slice(0, 10);

const stood: [id: string, name: string, reasons: NeedCode[], days: number][] = [
  ['cui-lan', 'Lan Cui 崔兰', ['overdue'], 12],
  ['zhao-min', 'Min Zhao 赵敏', ['changed', 'due-soon'], 2],
  ['chen-yu', 'Yu Chen 陈宇', ['pathology-pending'], 4],
  ['su-wen', 'Wen Su 苏雯', ['due-soon'], 9],
];

interface Made {
  rows: WorklistRow[];
  views: Record<string, unknown>;
}

const made = new Map<string, Promise<Made>>();
const rows = (locale: 'en' | 'zh-CN'): Promise<Made> => {
  const once = made.get(locale) ?? make(locale);
  made.set(locale, once);
  return once;
};

async function make(locale: 'en' | 'zh-CN'): Promise<Made> {
  const views = await Promise.all(stood.map(([id]) => viewOfPatient(id, { locale })));
  const listed = stood.map(([id, name, reasons, days], i): WorklistRow => {
    const { assessment } = views[i] as { assessment: Assessment };
    const [group, points] = [eraslGroup(assessment), crsGroup(assessment)];
    const next = assessment.schedule.find(({ state }) => state !== 'done' && state !== 'missed');
    return {
      assessmentId: `a1b2c3d4-0000-4000-8000-00000000000${i}`,
      assessedAt: new Date().toISOString(),
      day: today,
      patient: { ref: `Patient/${id}`, name, birthDate: '1966-04-02', number: `DEMO-10000${i}` },
      resection: assessment.resection as NonNullable<Assessment['resection']>,
      ...(group ? { group } : {}),
      ...(points ? { points } : {}),
      gates: { plan: 'open', score: assessment.gates.score.state, network: 'open' },
      ...(next ? { next } : {}),
      state: reasons[0] as NeedCode,
      since: addDays(today, -days),
      reasons: reasons.map((code) => ({ code, since: addDays(today, -days) })),
      changes: reasons.includes('changed')
        ? [
            {
              what: 'group',
              before: { score: 'erasl-pre', group: 'intermediate' },
              after: { score: 'erasl-post', group: 'high' },
            },
            { what: 'gate', gate: 'score', before: 'cannot-tell', after: 'open' },
          ]
        : [],
      ...(reasons.includes('changed') ? { reviewAsked: true } : {}),
    };
  });
  const opened = Object.fromEntries(
    listed.map(({ assessmentId }, i) => [
      `/api/worklist/${assessmentId}/assessment`,
      { ...(views[i] as object), id: assessmentId, hook: 'chart-watch', cards: [] },
    ]),
  );
  return { rows: listed, views: opened };
}

const checked = { configured: true, everySeconds: 300, lastChecked: new Date().toISOString() };

async function answers(locale: 'en' | 'zh-CN' = 'en', more: Partial<Worklist> = {}): Promise<Record<string, unknown>> {
  const { rows: listed, views } = await rows(locale);
  const list: Worklist = {
    rows: listed,
    counts: { overdue: 1, changed: 1, 'pathology-pending': 1, 'due-soon': 2 },
    patients: 41,
    unjudged: 0,
    watch: checked,
    ...more,
  };
  return { '/api/worklist': list, '/api/worklist.csv': 'patient,name\r\nPatient/cui-lan,Lan Cui\r\n', ...views };
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
  onTestFinished(() => context.close());
  await withFonts(context);
  const seen = await stage(context, {
    pages,
    roles: ['follow-up'],
    answers: scene.answers ?? (await answers(scene.locale)),
    resources: chartOf('cui-lan'),
    ...scene,
  });
  const page = await context.newPage();
  const said = complaints(page);
  await page.goto(`${service}/t/pretend-hospital/worklist/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, seen, said };
}

const shownNow = async (page: Page) =>
  (await page.locator('.remnant-worklist-open').allInnerTexts()).map((name) => name.split(' ')[0]);
/** Once the list is there. */
const names = async (page: Page) => {
  await page.getByRole('button', { name: 'Lan Cui 崔兰' }).waitFor();
  return shownNow(page);
};
/** With the keyboard, as a filter must work too. */
const toggle = async (page: Page, name: string) => {
  await page.getByRole('checkbox', { name }).focus();
  await page.keyboard.press('Space');
};

describe('the nurse', () => {
  it('signs in without a patient and sees who needs somebody, what needs them first', async () => {
    const { page, seen, said } = await open();
    expect(await names(page)).toEqual(['Lan', 'Min', 'Yu', 'Wen']);
    const asked = new URL(seen.find(({ path }) => path.startsWith('/oauth/authorize'))?.path ?? '', service)
      .searchParams;
    expect([asked.get('client_id'), asked.get('launch')]).toEqual(['remnant-worklist', null]);
    expect(asked.get('scope')).toMatch(/^openid fhirUser user\/Patient\.rs/);
    expect(asked.get('scope')).not.toMatch(/\.c|patient\//);
    expect(JSON.parse(seen.find(({ path }) => path === '/app-sessions')?.body ?? '{}')).not.toHaveProperty('patient');
    expect(await page.getByText('4 patients need somebody, of 41 in follow-up').count()).toBe(1);
    expect(await page.getByText(/^Charts last looked through/).count()).toBe(1);
    expect(said).toEqual([]);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, 'worklist');
  });

  it('reads in a row who it is, what is due, what changed and since when', async () => {
    const { page } = await open();
    const changed = page.getByRole('row', { name: /Min Zhao/ });
    expect(await changed.innerText()).toMatch(/born 2 Apr 1966\s+record number DEMO-100001/);
    expect(await changed.innerText()).toMatch(/Changed since discharge/);
    expect(await changed.innerText()).toMatch(/ERASL-post: high group \(was ERASL-pre intermediate group\)\./);
    expect(await changed.innerText()).toMatch(/Review asked for in the record/);
    expect(await changed.innerText()).toMatch(/2 days ago/);
    expect(await page.getByRole('row', { name: /Lan Cui/ }).innerText()).toMatch(/Overdue[\s\S]*12 days ago/);
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Patient',
      'Operation',
      'Group',
      'Next visit',
      'State',
      'Since',
    ]);
  });

  it('filters by reason, each with how many stand here for it', async () => {
    const { page } = await open();
    await names(page);
    expect(await page.getByRole('checkbox').count()).toBe(4);
    await toggle(page, 'Due within 30 days 2');
    expect(await shownNow(page)).toEqual(['Min', 'Wen']);
    expect(await page.getByRole('status').allInnerTexts()).toContain('2 of 4 shown');
    await page.locator('label', { hasText: 'Overdue' }).click();
    expect(await names(page)).toEqual(['Lan', 'Min', 'Wen']);
  });

  it('sorts by any column, turns it round, and comes back to what needs somebody', async () => {
    const { page } = await open();
    await names(page);
    const heading = page.getByRole('columnheader', { name: 'Patient' });
    await heading.getByRole('button').click();
    expect(await names(page)).toEqual(['Lan', 'Min', 'Wen', 'Yu']);
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await heading.getByRole('button').click();
    expect(await names(page)).toEqual(['Yu', 'Wen', 'Min', 'Lan']);
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    await heading.getByRole('button').click();
    expect(await names(page)).toEqual(['Lan', 'Min', 'Yu', 'Wen']);
    await page.getByRole('columnheader', { name: 'Group' }).getByRole('button').click();
    expect((await names(page))[0]).not.toBe('Wen');
  });

  it('exports what is chosen', async () => {
    const { page, seen } = await open();
    await names(page);
    await toggle(page, 'Overdue 1');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('follow-up.csv');
    expect(seen.at(-1)?.path).toBe('/api/worklist.csv?reason=overdue');
  });

  it('opens a patient with the keyboard alone, and comes back to the row', async () => {
    const { page, seen } = await open();
    await names(page);
    await page.getByRole('button', { name: 'Min Zhao 赵敏' }).focus();
    await page.keyboard.press('Enter');
    const banner = page.getByRole('region', { name: 'Who this is' });
    await banner.waitFor();
    expect(await banner.innerText()).toMatch(/Min Zhao[\s\S]*DEMO-100001/);
    expect(await banner.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(seen.at(-1)?.path).toBe('/api/worklist/a1b2c3d4-0000-4000-8000-000000000001/assessment');
    expect(await page.getByRole('region', { name: 'Changed since discharge' }).innerText()).toMatch(
      /ERASL-post: high group/,
    );
    expect(await page.getByRole('button', { name: /Accept|Not following/ }).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Due', exact: true }).innerText()).toMatch(
      /answered from the patient’s chart/,
    );
    await page.getByRole('tab', { name: 'Plan' }).click();
    await page.getByText('Month 3').first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, 'worklist-patient');
    await page.getByRole('button', { name: 'Back to the list' }).click();
    const row = page.getByRole('button', { name: 'Min Zhao 赵敏' });
    await row.waitFor();
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('opens a patient by a click anywhere in the row, and the browser’s own way back leads to the list', async () => {
    const { page } = await open();
    await names(page);
    await page.getByRole('row', { name: /Lan Cui/ }).click({ position: { x: 1200, y: 20 } });
    await page.getByRole('region', { name: 'Who this is' }).waitFor();
    await page.goBack();
    expect(await names(page)).toEqual(['Lan', 'Min', 'Yu', 'Wen']);
  });

  it('opens the source of a value with their own authorisation', async () => {
    const { page, seen } = await open();
    await page.getByRole('button', { name: 'Lan Cui 崔兰' }).click();
    await page
      .getByRole('button', { name: /^Source/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('Main fields').waitFor();
    expect(seen.at(-1)?.path).toMatch(/^\/fhir\/[A-Z]\w+\/cui-lan/);
  });
});

describe('a narrow window', () => {
  it('shows the same one under the other, in Chinese and in the dark', async () => {
    const { page } = await open({ locale: 'zh-CN' }, { width: 600, dark: true });
    await names(page);
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.getByRole('listitem').first().innerText()).toMatch(/逾期/);
    expect(await page.getByRole('main').innerText()).not.toMatch(/[a-z]{4,} [a-z]{2,}/);
    await page.getByLabel('排序').selectOption('patient');
    expect(await shownNow(page)).toEqual(['Lan', 'Min', 'Wen', 'Yu']);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, 'worklist-narrow-chinese');
    await page.getByRole('button', { name: 'Lan Cui 崔兰' }).press('Enter');
    await page.getByRole('button', { name: '返回清单' }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe('states', () => {
  it('nobody waiting: says so, and what is next', async () => {
    const none = { rows: [], counts: { overdue: 0, changed: 0, 'pathology-pending': 0, 'due-soon': 0 } };
    const { page } = await open({ answers: await answers('en', { ...none, nextDue: addDays(today, 45) }) });
    await page.getByText('Nobody is waiting.').waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/Next due: .*in 6 weeks\./);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await expectAccessible(page);
    await picture(page, 'worklist-empty');
    const fresh = await open({ answers: await answers('en', { ...none, patients: 0 }) });
    await fresh.page.getByText(/No resected patient has been spoken of yet/).waitFor();
  });

  it('a reason nobody stands here for', async () => {
    const list = await answers('en', { counts: { overdue: 1, changed: 1, 'pathology-pending': 0, 'due-soon': 2 } });
    (list['/api/worklist'] as Worklist).rows = (list['/api/worklist'] as Worklist).rows.filter(
      ({ state }) => state !== 'pathology-pending',
    );
    const { page } = await open({ answers: list });
    await names(page);
    await toggle(page, 'Pathology pending 0');
    await page.getByText('Nobody stands here for this reason').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await names(page)).toHaveLength(3);
  });

  it('charts that cannot be read, a hospital that watches none, patients that cannot be judged: each in words', async () => {
    const stale = { configured: true, everySeconds: 60, lastChecked: new Date(Date.now() - 3_600_000).toISOString() };
    const { page } = await open({ answers: await answers('en', { watch: stale, unjudged: 2 }) });
    const alerts = page.getByRole('alert');
    await alerts.filter({ hasText: 'The charts cannot be read' }).waitFor();
    await alerts.filter({ hasText: '2 patients are not on this list' }).waitFor();
    await expectAccessible(page);
    const unwatched = await open({ answers: await answers('en', { watch: { configured: false } }) });
    await unwatched.page.getByText(/has not given Remnant access of its own/).waitFor();
    const fresh = await open({ answers: await answers('en', { watch: { configured: true, everySeconds: 5 } }) });
    await fresh.page.getByText(/have not been looked through yet/).waitFor();
  });

  it('without the role, sees nobody', async () => {
    for (const scene of [{ sessionStatus: 403 }, { roles: ['clinician'] }]) {
      const { page, seen } = await open(scene);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'This list is for those who plan follow-up',
      );
      expect(seen.some(({ path }) => path.startsWith('/api/'))).toBe(false);
      await expectAccessible(page);
    }
  });

  it('an ended session: one button, on the list and in a patient', async () => {
    const { page } = await open({ answers: { '/api/worklist': 401 } });
    await page.getByRole('heading', { level: 1, name: 'Your session has ended' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(1);
    const ended = await answers();
    ended['/api/worklist/a1b2c3d4-0000-4000-8000-000000000000/assessment'] = 401;
    const other = await open({ answers: ended });
    await other.page.getByRole('button', { name: 'Lan Cui 崔兰' }).click();
    await other.page.getByRole('heading', { level: 1, name: 'Your session has ended' }).waitFor();
  });

  it('a service that is down: what is unaffected, and another try', async () => {
    const { page } = await open({ answers: { '/api/worklist': 503 } });
    await page.getByRole('alert').filter({ hasText: 'The list cannot be reached' }).waitFor();
    await expectAccessible(page);
  });

  it('a patient who is not the one of the row is not shown', async () => {
    const crossed = await answers();
    const [first, second] = ['0', '1'].map((n) => `/api/worklist/a1b2c3d4-0000-4000-8000-00000000000${n}/assessment`);
    crossed[first as string] = crossed[second as string];
    const { page } = await open({ answers: crossed });
    await page.getByRole('button', { name: 'Lan Cui 崔兰' }).click();
    await page.getByRole('alert').filter({ hasText: 'That did not work' }).waitFor();
    expect(await page.getByRole('region', { name: 'Answer' }).count()).toBe(0);
  });
});
