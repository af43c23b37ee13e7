import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { buildPages } from '../../apps/build.ts';
import { aBrowser, withFonts } from './a-browser.ts';
import { launchUrl, type Scene, type Seen, stage } from './a-launch.ts';
import { complaints } from './a-page.ts';
import { chartOf, viewOfPatient } from './a-view.ts';

/** The app behind the card, launched as an EHR launches it, in a 600 px panel. */

let browser: Browser;
let pages: string;

/** One browser for a file of tests; a test's windows close with it. */
export function withBrowser(): void {
  // A browser beside other tests on two cores.
  vi.setConfig({ testTimeout: 90_000 });
  beforeAll(async () => {
    [browser, pages] = await Promise.all([aBrowser(), buildPages(join(import.meta.dirname, '../../.data'))]);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser?.close());
}

export interface Opened {
  page: Page;
  seen: Seen[];
  said: string[];
}

export async function launch(
  scene: Omit<Scene, 'pages'>,
  { width = 600, dark = false, url = launchUrl } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 1000 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await withFonts(context);
  const seen = await stage(context, { pages, ...scene });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const said = complaints(page);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, seen, said };
}

export async function launchPatient(id: string, more: Partial<Scene> = {}, how = {}): Promise<Opened> {
  const view = await viewOfPatient(id, { locale: more.locale ?? 'en' });
  return launch(
    {
      patient: id,
      appContext: view.id,
      answers: { [`/api/assessments/${view.id}`]: view },
      resources: chartOf(id),
      ...more,
    },
    how,
  );
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
