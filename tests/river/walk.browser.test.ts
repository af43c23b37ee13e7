import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ServiceRequest } from '@medplum/fhirtypes';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../../apps/build.ts';
import { aBrowser, withFonts } from '../browser/a-browser.ts';
import { type Product, startProduct } from './a-product.ts';

/** The whole product as people walk it: hospital, card, app, auditor, in a real browser with nothing played. REMNANT_PICTURES=1 renews the README's pictures. */

const pictures = resolve(import.meta.dirname, '../browser/pictures');
const root = resolve(import.meta.dirname, '../..');
let product: Product;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const mishaps: string[] = [];

beforeAll(async () => {
  const pages = await buildPages(resolve(root, '.data'));
  product = await startProduct({ pages, config: (config) => ({ ...config, hookBudget: 10_000 }) });
  browser = await aBrowser();
  context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 1 });
  await withFonts(context);
  page = await context.newPage();
  page.on('pageerror', (error) => mishaps.push(error.message));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.close();
});

async function picture(what: Page | Locator, name: string) {
  if (!process.env.REMNANT_PICTURES) return;
  await mkdir(pictures, { recursive: true });
  // a button's own animation
  await page.waitForTimeout(400);
  await what.screenshot({ path: `${pictures}/${name}.png` });
}

async function openChart(patient: string) {
  await page.goto(`${product.hospital.origin}/#/${patient}`);
  await page.reload();
  await page.getByRole('button', { name: 'Discharge', exact: true }).waitFor();
}

async function discharge(patient: string): Promise<Locator> {
  await openChart(patient);
  await page.getByRole('button', { name: 'Discharge', exact: true }).click();
  await page.getByText(/^encounter-discharge · \d+ ms$/).waitFor();
  return page.getByRole('article').first();
}

async function openApp(name: string) {
  await page.getByRole('button', { name: /Open Remnant/ }).click();
  const frame = page.frameLocator(`iframe[title="Remnant for ${name}"]`);
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

describe('a surgeon at discharge', () => {
  it('high risk with MVI: reads the card, accepts, opens the app and sees why', async () => {
    const cards = await discharge('zhao-min');
    await cards.getByText(/ERASL-post high group, HCC-CRS 2 of 3/).waitFor();
    expect(await cards.innerText()).toMatch(/26 %.*95 % CI 21–32/s);
    expect(await cards.innerText()).toMatch(/Investigational, demonstration model trained on simulated patients/);
    await picture(page, 'card');
    await page.getByRole('button', { name: /^Add \d+ to the chart/ }).click();
    await page.getByText(/\d entries written to Orders and plans/).waitFor();
    const drafts = [...product.hospital.store.ofPatient('ServiceRequest', 'zhao-min')].filter(
      (order) => (order as ServiceRequest).status === 'draft',
    );
    expect(drafts.length).toBeGreaterThanOrEqual(2);
    const answers = (await product.ledger.history('pretend-hospital', 'Patient/zhao-min')).filter(
      ({ kind }) => kind === 'feedback',
    );
    expect(answers).toHaveLength(1);
    const app = await openApp('Min Zhao');
    await app.getByRole('heading', { name: 'ERASL-post: high group' }).waitFor();
    await picture(page, 'app');
    await app.getByRole('tab', { name: 'Why' }).click();
    await app
      .getByText(/5,?400/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Close the app' }).click();
  });

  it('pathology pending: what is known now, what is waited for', async () => {
    const cards = await discharge('chen-yu');
    await cards.getByText(/ERASL-pre .* group, pathology pending/).waitFor();
    const app = await openApp('Yu Chen');
    await app
      .getByText(/ERASL-pre/)
      .first()
      .waitFor();
    expect(await app.locator('body').innerText()).toMatch(/pathology/i);
    await page.getByRole('button', { name: 'Close the app' }).click();
  });

  it('out of population: the plan stays, the number goes, the reason is said', async () => {
    const cards = await discharge('bai-xue');
    await cards.getByText(/no published risk group applies/).waitFor();
    const said = await cards.innerText();
    expect(said).toMatch(/margin is involved \(R1\)/);
    expect(said).toMatch(/MRI or CT with contrast and AFP by/);
    expect(said).not.toMatch(/recurrence-free survival|Investigational/);
  });
});

describe('a nurse planning follow-up', () => {
  it('opens a chart: what is overdue stands first', async () => {
    await openChart('cui-lan');
    const cards = page.getByRole('article').first();
    await cards
      .getByText(/overdue, was due/)
      .first()
      .waitFor();
    const app = await openApp('Lan Cui');
    await app.getByRole('tab', { name: 'Plan' }).click();
    await app
      .getByText(/overdue/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Close the app' }).click();
  });
});

describe('an auditor', () => {
  it('signs in, opens one recommendation, replays it bit for bit, and its chain is whole', async () => {
    await page.goto(`${product.url}/t/pretend-hospital/quality/`);
    await page.getByRole('radio', { name: /Jun Hao/ }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page
      .getByText(/ERASL-post high group, HCC-CRS 2 of 3/)
      .first()
      .click();
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.getByText(/bit-identical/).waitFor();
    await picture(page, 'auditor');
    expect(await page.locator('body').innerText()).toMatch(/Accepted/);
    const verdicts = await product.ledger.verify();
    expect(verdicts.map(({ findings }) => findings)).toEqual(verdicts.map(() => []));
  });

  it('is refused without the role', async () => {
    const other = await browser.newContext();
    const visitor = await other.newPage();
    await visitor.goto(`${product.url}/t/pretend-hospital/quality/`);
    await visitor.getByRole('radio', { name: /Lan Wei/ }).check();
    await visitor.getByRole('button', { name: 'Continue' }).click();
    await visitor.getByRole('heading', { name: 'This page is for the quality team' }).waitFor();
    expect(await visitor.locator('body').innerText()).not.toMatch(/ERASL/);
    await other.close();
  });
});

it('no page threw anything on the way', () => {
  expect(mishaps).toEqual([]);
});
