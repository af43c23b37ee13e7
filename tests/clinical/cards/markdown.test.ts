import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import { describe, expect, it } from 'vitest';
import { clip, oneLine, plain, summaryLine } from '#clinical/cards/markdown.ts';

const html = (markdown: string) => renderToStaticMarkup(createElement(Markdown, null, `**Missing:** ${markdown} end`));
const decoded = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');
const invisible = /[\u200B]/g;

/** What GFM links by itself: remark-gfm looks for these in text after entities are decoded. */
const autolinks = /https?:\/\/\S|www\.\S|[-.\w+]+@[-\w]+\.\w|(?:mailto|xmpp):\S/i;

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;script&#62;',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '<https://evil.example>',
  'https://evil.example/x',
  'HTTP://evil.example',
  'www.evil.example',
  'mailto:a@evil.example',
  'a@evil.example',
  '**bold** __bold__ *it* _it_ ~~gone~~ `code`',
  '# heading',
  '1\n\n# heading\n- item\n> quote\n\n    code',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[ref]: https://evil.example',
  'a\\*b \\[c\\]',
  'x[^1] $E=mc^2$ <details>',
  'left\u202Eright\u2066 hidden\u00ADsoft\u200Bzero',
  '<1.3 & >1200',
  'R0（阴性）',
];

describe('chart text in Markdown', () => {
  for (const text of hostile)
    it(`shows ${JSON.stringify(text)} as it was written, and nothing else`, () => {
      const rendered = html(plain(text));
      expect([...rendered.matchAll(/<\/?(\w+)/g)].map(([, element]) => element)).toEqual([
        'p',
        'strong',
        'strong',
        'p',
      ]);
      const shown = decoded(rendered.replace(/<[^>]+>/g, '')).replace(invisible, '');
      expect(shown).toBe(`Missing: ${oneLine(text)} end`);
      expect(decoded(rendered)).not.toMatch(autolinks);
      expect(plain(text)).not.toMatch(/[<>[\]*_`~|\\\n]/);
    });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const rendered = html(`x${plain(text)}`);
        expect(rendered.match(/<(?!\/?(?:p|strong)>)/g)).toBeNull();
        expect(decoded(rendered.replace(/<[^>]+>/g, '')).replace(invisible, '')).toBe(`Missing: x${oneLine(text)} end`);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('leaves our own sentences alone', () => {
    const sentence = "Group figures as assessed at surgery, not this patient's probability; 95 % CI 21–32 (n 313).";
    expect(plain(sentence)).toBe(sentence);
  });

  it('cuts between characters', () => {
    expect(clip('𠮷'.repeat(10), 5)).toBe('𠮷𠮷𠮷𠮷…');
    expect(clip('short', 5)).toBe('short');
  });

  it('keeps a summary on one line, without angle brackets, under 140', () => {
    expect(summaryLine('a <b>\nline')).toBe('a b line');
    expect(summaryLine('x'.repeat(139))).toHaveLength(139);
    const cut = summaryLine('x'.repeat(140));
    expect(cut.length).toBeLessThan(140);
    expect(cut.endsWith('…')).toBe(true);
    expect(summaryLine(`${'x'.repeat(137)}𠮷𠮷`).isWellFormed()).toBe(true);
  });
});
