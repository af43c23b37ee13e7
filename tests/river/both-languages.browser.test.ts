import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../../apps/build.ts';
import { aBrowser, withFonts } from '../browser/a-browser.ts';
import { type Product, startProduct } from './a-product.ts';

/** Situations as people meet them, in English and in Chinese: the card in the record, the app at 600 px, every tab of it. REMNANT_WALK=<folder> keeps the screens to look at. */

const situations = [
  ['zhao-min', 'high group with MVI'],
  ['lin-hua', 'low group'],
  ['chen-yu', 'pathology pending'],
  ['he-jun', 'a group that rests on a Chinese narrative'],
  ['lu-sen', 'two reports disagree on MVI'],
  ['bai-xue', 'margin involved'],
  ['luo-feng', 'BCLC B'],
  ['qian-cheng', 'cautions'],
  ['shen-rui', 'resection planned'],
  ['cui-lan', 'scan overdue'],
  ['feng-qiang', '14 months, every scan clean'],
  ['yao-ping', 'recurrence beyond Milan'],
  ['han-ying-9-months', 'recurrence within Milan'],
] as const;

/** Words an English sentence cannot do without, and no name of a score, trial, drug, code or unit holds. */
const english =
  /\b(?:the|and|is|are|was|after|not|found|due|without|before|if|this|that|missing|overdue|planned|absent|present)\b/;

const folder = process.env.REMNANT_WALK;
let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
  if (folder) mkdirSync(folder, { recursive: true });
});
afterAll(() => browser?.close());

describe.each([
  ['en', 'international'],
  ['zh-CN', 'china'],
] as const)('in %s', (locale, region) => {
  let product: Product;
  let page: Page;
  const mishaps: string[] = [];

  beforeAll(async () => {
    product = await startProduct({
      pages: await buildPages(resolve(import.meta.dirname, '../../.data')),
      config: (config) => ({
        ...config,
        hookBudget: 10_000,
        tenants: config.tenants.map((tenant) => ({ ...tenant, locale, region })),
      }),
    });
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, locale });
    await withFonts(context);
    page = await context.newPage();
    page.on('pageerror', (error) => mishaps.push(error.message));
  }, 180_000);
  afterAll(() => product?.close());

  it.each(situations)('%s: %s', async (patient) => {
    const card = await fired(patient);
    isTranslated(await card.locator('.hospital-card-summary, .hospital-markdown').allInnerTexts(), locale);
    await keep(page, `${locale}-${patient}-card`);
    await page.getByRole('button', { name: /Remnant/ }).click();
    const app = page.frameLocator('iframe');
    await app.getByRole('heading', { level: 1 }).waitFor();
    for (const tab of await app.getByRole('tab').all()) {
      await tab.click();
      const panel = app.getByRole('tabpanel').filter({ visible: true });
      await panel.waitFor();
      expect((await panel.innerText()).length).toBeGreaterThan(8);
      isTranslated((await app.locator('main').innerText()).split('\n'), locale);
      await keepApp(app, `${locale}-${patient}-${await tab.innerText()}`);
    }
  });

  it('no page threw anything on the way', () => {
    expect(mishaps).toEqual([]);
  });

  /** Discharged where there is a stay; a visit's chart fires when it is opened. */
  async function fired(patient: string): Promise<Locator> {
    await page.goto(`${product.hospital.origin}/#/${patient}`);
    await page.reload();
    const cards = page.getByRole('article');
    const discharge = page.getByRole('button', { name: 'Discharge', exact: true });
    await discharge.or(cards).first().waitFor();
    if (await discharge.isEnabled()) await discharge.click();
    await page.getByText(/^(?:encounter-discharge|patient-view) · \d+ ms$/).waitFor();
    return cards.first();
  }

  async function keep(what: Page, name: string) {
    if (folder) await what.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** The app alone, as tall as it is. */
  async function keepApp(app: FrameLocator, name: string) {
    if (!folder) return;
    const height = await app.locator('html').evaluate((html) => html.scrollHeight);
    const frame = page.locator('iframe');
    await frame.evaluate((element, tall) => {
      element.style.cssText = `position:fixed;inset:0 auto auto 0;width:600px;height:${tall}px;z-index:9999;background:white`;
    }, height);
    await page.setViewportSize({ width: 620, height });
    await frame.screenshot({ path: join(folder, `${name}.png`) });
    await page.setViewportSize({ width: 1600, height: 1000 });
  }
});

/** Titles of publications and reports of the chart stay in their own language. */
function isTranslated(lines: string[], locale: string) {
  const ours = lines.filter((line) => !/doi:|核实）|[‘“"]/.test(line));
  expect(ours.filter((line) => /undefined|NaN|\[object|\{\w+\}/.test(line))).toEqual([]);
  if (locale === 'zh-CN') expect(ours.filter((line) => english.test(line))).toEqual([]);
}
