import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPages } from '../../../apps/build.ts';
import { type OpenHospital, openHospital } from '../../../apps/ehr/hospital.ts';
import { seedPatients } from '../../../apps/ehr/patients/seed.ts';
import { seedStaff } from '../../../apps/ehr/patients/staff.ts';
import { aBrowser, withFonts } from '../../browser/a-browser.ts';
import { serviceForTest, type TestService } from '../service-for-test.ts';
import { aCard, launchPath, summary } from './a-card.ts';

/** The hospital's own pages in a real browser, over the real hospital and a service that says what it is told to say. */

let browser: Browser;
let open: OpenHospital;
let service: TestService;
let page: Page;
const dataDir = mkdtempSync(join(tmpdir(), 'hospital-pages-'));
const patients = seedPatients(new Date().toISOString().slice(0, 10));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  service = await serviceForTest(() => `${open.hospital.origin}/.well-known/jwks.json`);
  const pages = await buildPages(resolve('.data'));
  open = await openHospital({ port: 0, remnantUrl: service.url, dataDir, pages, patients, staff: seedStaff() });
  browser = await aBrowser();
});

afterAll(async () => {
  await browser?.close();
  await open?.close();
  service?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const problems: string[] = [];

async function visit(path = '', look: { width?: number; height?: number; dark?: boolean } = {}) {
  const { width = 1280, height = 800, dark = false } = look;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  await withFonts(context);
  page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${open.hospital.origin}/${path}`);
}

beforeEach(() => {
  service.received.length = 0;
  problems.length = 0;
  service.answer = { status: 200, body: { cards: [aCard('zhao-min', service.url)] } };
});

afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

const hooks = () => service.received.flatMap(({ body }) => body?.hook ?? []);
const discharge = () => page.getByRole('button', { name: 'Discharge', exact: true });
const theCard = () => page.getByRole('article', { name: summary });

describe('the list', () => {
  it('has every patient under what they show, and finds by name or by what is shown', async () => {
    await visit();
    const names = page.getByRole('navigation', { name: 'Patients' }).getByRole('link');
    await names.first().waitFor();
    expect(await names.count()).toBe(patients.length);
    await page.getByRole('searchbox', { name: 'Find a patient' }).fill('varices');
    expect(await names.count()).toBe(2);
    await page.getByRole('searchbox', { name: 'Find a patient' }).fill('zhao');
    expect(await names.allInnerTexts()).toEqual([expect.stringContaining('Min Zhao')]);
  });
});

describe('a chart', () => {
  it('fires patient-view when opened and encounter-discharge at Discharge', async () => {
    await visit('#/zhao-min');
    await theCard().waitFor();
    expect(hooks()).toEqual(['patient-view']);
    await discharge().click();
    await page.getByText(/^encounter-discharge · \d+ ms$/).waitFor();
    expect(hooks()).toEqual(['patient-view', 'encounter-discharge']);
    expect(await page.getByRole('status').filter({ hasText: summary }).count()).toBe(1);
    expect(await theCard().getByText('Attention').isVisible()).toBe(true);
  });

  it('shows Markdown, and neither HTML nor script links', async () => {
    await visit('#/zhao-min');
    expect(await theCard().locator('strong').first().innerText()).toBe('Similar patients (published):');
    expect(await theCard().locator('img').count()).toBe(0);
    expect(await theCard().getByRole('link', { name: 'elsewhere' }).count()).toBe(0);
    expect(await page.title()).toBe('Pretend Hospital');
  });

  it('writes the accepted suggestions, tells the service and moves the focus to the answer', async () => {
    await visit('#/zhao-min');
    await theCard().getByRole('button', { name: 'Add 2 to the chart' }).click();
    await page.getByText('2 entries written to Orders and plans').waitFor();
    const orders = page.getByRole('region', { name: 'Orders and plans' });
    await orders.getByText('Just added').first().waitFor();
    expect(await orders.getByText('Just added').count()).toBe(2);
    expect(await orders.getByText('MRI liver with contrast').isVisible()).toBe(true);
    expect(await orders.getByText('CT liver with contrast').count()).toBe(0);
    const told = service.received.find(({ path }) => path.endsWith('/feedback'))?.body.feedback[0];
    expect(told).toMatchObject({ outcome: 'accepted', acceptedSuggestions: [{}, {}] });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Accepted');
  });

  it('overrides with a reason and a comment', async () => {
    await visit('#/zhao-min');
    await theCard().getByRole('button', { name: 'Override', exact: true }).click();
    await theCard().getByRole('radio', { name: 'Already planned' }).check();
    await theCard().getByRole('textbox', { name: 'Comment' }).fill('MRI booked');
    await theCard().getByRole('button', { name: 'Send override' }).click();
    await theCard().getByText('Overridden: Already planned').waitFor();
    const told = service.received.find(({ path }) => path.endsWith('/feedback'))?.body.feedback[0];
    expect(told).toMatchObject({
      outcome: 'overridden',
      overrideReason: { reason: { code: 'planned' }, userComment: 'MRI booked' },
    });
  });

  it('launches the app in a panel of 600 px, and gives the focus back when it closes', async () => {
    await visit('#/zhao-min');
    await page.route(`${service.url}${launchPath}*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>App</title><h1>App</h1>' }),
    );
    await theCard().getByRole('button', { name: 'Open Remnant' }).click();
    const frame = page.locator('iframe[title="Remnant for Min Zhao"]');
    await page.frameLocator('iframe').getByRole('heading', { name: 'App' }).waitFor();
    expect(await frame.evaluate((element) => element.clientWidth)).toBe(600);
    const url = new URL((await frame.getAttribute('src')) ?? '');
    expect([...url.searchParams.keys()].sort()).toEqual(['iss', 'launch']);
    await page.getByRole('button', { name: 'Close the app' }).click();
    await frame.waitFor({ state: 'detached' });
    expect(
      await theCard()
        .getByRole('button', { name: 'Open Remnant' })
        .evaluate((b) => b === document.activeElement),
    ).toBe(true);
  });

  it('shows the exchange with its decoded JWT and never a token', async () => {
    await visit('#/zhao-min');
    const protocol = page.getByRole('region', { name: 'Protocol' });
    await protocol.getByRole('rowheader', { name: /^hook/ }).waitFor();
    for (const part of ['Request', 'Response', 'Client JWT, header', 'Client JWT, claims'])
      await protocol.getByText(part, { exact: true }).click();
    await protocol.getByText(`"iss": "${open.hospital.origin}"`).waitFor();
    const text = await protocol.innerText();
    expect(text).toContain('"alg": "ES384"');
    expect(text).toContain('"access_token": "(not shown)"');
    expect(text).not.toMatch(/eyJ[\w-]+\./);
  });
});

describe('an answer without cards', () => {
  it('says that there is nothing to say', async () => {
    service.answer = { status: 200, body: { cards: [] } };
    await visit('#/jiang-bo');
    await page.getByText('Remnant was asked and has nothing to say about this patient now.').waitFor();
  });

  it('says what happened, what stands and what to do when the service fails', async () => {
    service.answer = {
      status: 503,
      body: {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'error', code: 'transient', diagnostics: 'The ledger is down.' }],
      },
    };
    await visit('#/zhao-min');
    await page.getByText('The service answered 503 instead of cards').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(
      'The ledger is down. What stands in the chart is unaffected.',
    );
    service.answer = { status: 200, body: { cards: [aCard('zhao-min', service.url)] } };
    await page.getByRole('button', { name: 'Ask again' }).click();
    await theCard().waitFor();
  });
});

describe('everybody', () => {
  it('gets from the list to an answered card by keyboard alone', async () => {
    await visit();
    await page.getByRole('navigation').getByRole('link').first().waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await theCard().waitFor();
    await tabTo('Discharge');
    await page.keyboard.press('Enter');
    await page.getByText(/^encounter-discharge · \d+ ms$/).waitFor();
    await tabTo('Add 2 to the chart');
    await page.keyboard.press('Enter');
    await page.getByText('The service was told.').waitFor();
  });

  it.each([
    ['light', { width: 1280 }],
    ['dark', { width: 1600, height: 1000, dark: true }],
    ['one narrow column', { width: 600 }],
  ])('meets WCAG 2.2 AA and loses nothing sideways: %s', async (_name, look) => {
    await visit('#/zhao-min', look);
    await theCard().waitFor();
    await theCard().getByRole('button', { name: 'Override', exact: true }).click();
    // Not as a script tag, which the page's own policy would refuse.
    await page.evaluate(axe);
    const { passed, violations } = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { passes, violations } = await axe.run(document, { runOnly });
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      return { passed: passes.length, violations: found };
    });
    expect(passed).toBeGreaterThan(30);
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`${name} cannot be reached by Tab.`);
}
