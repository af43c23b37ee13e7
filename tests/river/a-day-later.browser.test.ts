import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../../apps/build.ts';
import { aBrowser, withFonts } from '../browser/a-browser.ts';
import { expectAccessible, picture } from '../browser/a-page.ts';
import { type Product, startProduct } from './a-product.ts';

/** Discharged with pathology pending, the report final a day later: the task in the chart, the row on the list, in a real browser with nothing played. */

let product: Product;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const mishaps: string[] = [];

beforeAll(async () => {
  const pages = await buildPages(resolve(import.meta.dirname, '../../.data'));
  product = await startProduct({ pages, watch: true, config: (config) => ({ ...config, hookBudget: 10_000 }) });
  browser = await aBrowser();
  context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' });
  await withFonts(context);
  page = await context.newPage();
  page.on('pageerror', (error) => mishaps.push(error.message));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.close();
});

async function nurse(): Promise<Page> {
  const list = await context.newPage();
  list.on('pageerror', (error) => mishaps.push(error.message));
  await list.goto(`${product.url}/t/pretend-hospital/worklist/`);
  await list.getByRole('radio', { name: /Mei Fang/ }).check();
  await list.getByRole('button', { name: 'Continue' }).click();
  await list.getByRole('heading', { level: 1, name: 'Follow-up' }).waitFor();
  return list;
}

describe('a patient discharged with pathology pending', { timeout: 120_000 }, () => {
  it('stands on the nurse’s list as that', async () => {
    await page.goto(`${product.hospital.origin}/#/chen-yu`);
    await page.getByRole('button', { name: 'Discharge', exact: true }).click();
    await page.getByText(/^encounter-discharge · \d+ ms$/).waitFor();
    const list = await nurse();
    const row = list.getByRole('row', { name: /Yu Chen 陈宇/ });
    expect(await row.innerText()).toMatch(/Pathology pending/);
    expect(await list.getByText(/^Charts last looked through|not been looked through yet/).count()).toBe(1);
    await list.close();
  });

  it('is found when the report becomes final: a task asks the care team, in the chart', async () => {
    await page.getByRole('button', { name: 'A day later' }).click();
    await page.getByText(/a task asks the care team to look again/).waitFor({ timeout: 60_000 });
    const tasks = page.getByRole('region', { name: 'Tasks' });
    expect(await tasks.innerText()).toMatch(
      /Review changed assessment[\s\S]*ERASL-post: [\s\S]*Just added[\s\S]*Remnant/,
    );
    expect(await page.getByRole('region', { name: 'Pathology', exact: true }).innerText()).not.toMatch(/Preliminary/);
    expect(await page.getByRole('button', { name: 'A day later' }).count()).toBe(0);
    await expectAccessible(page);
    await picture(page, 'a-day-later', false);
  });

  it('stands on the list as changed, with what changed, and opens to the assessment that was never asked for', async () => {
    const list = await nurse();
    const row = list.getByRole('row', { name: /Yu Chen 陈宇/ });
    expect(await row.innerText()).toMatch(
      /Changed since discharge[\s\S]*ERASL-post: [\s\S]*Review asked for in the record/,
    );
    await list.getByRole('button', { name: 'Yu Chen 陈宇' }).click();
    await list.getByRole('region', { name: 'Changed since discharge' }).waitFor();
    expect(await list.getByRole('heading', { level: 1 }).innerText()).toMatch(/^ERASL-post: /);
    await list
      .getByRole('button', { name: /^Source.*DiagnosticReport|^Source.*Observation/ })
      .first()
      .click();
    await list.getByRole('dialog').getByText('Main fields').waitFor();
    expect(mishaps).toEqual([]);
  });

  it('leaves the list once the surgeon has answered the card', async () => {
    await page.reload();
    await page.getByText(/^patient-view · \d+ ms$/).waitFor();
    await page.getByRole('article').first().getByRole('button', { name: 'Override' }).click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Send override' }).click();
    await expect
      .poll(async () => (await product.house.followUp.list(product.config.tenants[0] as never)).rows.length, {
        timeout: 20_000,
      })
      .toBe(0);
    const list = await nurse();
    await list.getByText('Nobody is waiting.').waitFor();
    expect(await list.getByRole('main').innerText()).toMatch(/Next due: /);
  });
});
