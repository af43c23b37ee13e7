import { join } from 'node:path';
import { chineseFonts, openChromium } from './chromium.ts';

/** HTML on paper: a PDF whose contents page knows on which page each section begins. */

export interface Paper {
  pdf: Buffer;
  /** First page of each anchor the HTML links to. */
  pages: Record<string, number>;
}

const origin = 'http://sheet.invalid';

/** Written twice: the first PDF tells where sections begin. Undefined where there is no Chromium. */
export async function printed(html: (pages: Record<string, number>) => string): Promise<Paper | undefined> {
  const browser = await openChromium();
  if (!browser) return undefined;
  try {
    const fonts = await chineseFonts([400, 600], `${origin}/fonts`);
    const context = await browser.newContext();
    let body = '';
    await context.route(`${origin}/**`, async (route) => {
      const [, folder, name = ''] = new URL(route.request().url()).pathname.split('/');
      if (folder === 'fonts' && fonts)
        return route.fulfill({ path: join(fonts.folder, name), contentType: 'font/woff2' });
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
    const page = await context.newPage();
    const print = async (pages: Record<string, number>): Promise<Buffer> => {
      body = html(pages).replace('</head>', `<style>${fonts?.css ?? ''}</style></head>`);
      await page.goto(`${origin}/`);
      await page.evaluate(() => document.fonts.ready);
      return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
    };
    const pages = anchorPages(await print({}));
    return { pdf: await print(pages), pages };
  } finally {
    await browser.close();
  }
}

/** Chromium's PDF library writes its objects in plain text: the page tree, and a named destination for each anchor that is linked to (ISO 32000-1, 7.7.3 and 12.3.2.3). */
export function anchorPages(pdf: Buffer): Record<string, number> {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const root = [...objects.values()].find((body) => /\/Type\s*\/Catalog/.test(body)) ?? '';
  const order: string[] = [];
  const walk = (id: string) => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1];
    if (kids === undefined) order.push(id);
    else for (const [, kid = ''] of kids.matchAll(/(\d+) 0 R/g)) walk(kid);
  };
  walk(/\/Pages (\d+) 0 R/.exec(root)?.[1] ?? '');
  const named = /\/Dests (\d+) 0 R/.exec(root)?.[1];
  const dests = named === undefined ? text : (objects.get(named) ?? '');
  const found = [...dests.matchAll(/\/([A-Za-z][\w-]*)\s*\[(\d+) 0 R/g)];
  return Object.fromEntries(found.map(([, name = '', page = '']) => [name, order.indexOf(page) + 1]));
}
