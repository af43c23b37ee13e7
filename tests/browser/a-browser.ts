import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { chineseFonts, openChromium } from '../../server/commands/chromium.ts';

/** A real Chromium: the system's where there is one, else the one that comes from npm. */
export async function aBrowser(): Promise<Browser> {
  const browser = await openChromium();
  if (!browser) throw new Error('No Chromium: npm ci brings one with the development packages.');
  return browser;
}

/** The same letters on every machine, Chinese ones included: the browser from npm has none, and pictures should not depend on what is installed. */
export async function withFonts(context: BrowserContext): Promise<void> {
  const fonts = await chineseFonts([400, 500, 600, 700], '/test-fonts');
  if (!fonts) throw new Error('No Noto Sans SC: npm ci brings it with the development packages.');
  const css = `${fonts.css}
:root, :host { --mantine-font-family: 'Noto Sans SC', sans-serif; --mantine-font-family-headings: 'Noto Sans SC', sans-serif; }`;
  await context.route('**/test-fonts/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    await route.fulfill({ path: join(fonts.folder, name), contentType: 'font/woff2' });
  });
  await context.addInitScript((text) => {
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = text;
      document.head.append(style);
    });
  }, css);
}
