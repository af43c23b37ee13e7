import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlText } from '#clinical/case/narrative/layout/html-text.ts';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';
import { factsOf, judge, mistakes } from '../pathology-corpus/judged.ts';
import { factNames, type PathologyReport, type Trait } from '../pathology-corpus/report.ts';
import { developmentReports } from '../pathology-corpus/reports.ts';

/** The reader on the development part of the corpus, every day. The held-out part is measured once per release (pathology-held-out.test.ts). */

const reports = developmentReports();
/** Writers who were given more freedom of manner (pathology-corpus/README). */
const ofHarderHands = /^(?:en|zh)-(?:[wxy]|[a-z]{2})-/;
const hard: Trait[] = ['negation', 'addendum', 'two-specimens', 'history', 'uncertain'];

/** Stated, and not read (or, where it says "not", read wrongly): every known one, by report. A mended one is taken off the list. */
const notRead: Record<string, string[]> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../pathology-corpus/not-read.json'), 'utf8'),
);

describe.each(hard)('%s', (trait) => {
  const named = (report: PathologyReport) => [report.name, report] as const;
  it.each(reports.filter(({ traits }) => traits.includes(trait)).map(named))('%s', (name, report) => {
    expect(mistakes(report)).toEqual(notRead[name] ?? []);
  });
});

describe('the development part', () => {
  it('is what was promised', () => {
    expect(reports.length).toBeGreaterThan(250);
    for (const trait of hard) expect(reports.filter(({ traits }) => traits.includes(trait)).length).toBeGreaterThan(20);
  });

  it.each(factNames)('%s: nothing wrong is asserted but what is on the list, nearly all is found', (name) => {
    const { right, asserted, found, required } = judge(reports, name);
    expect(required).toBeGreaterThan(40);
    const known = Object.values(notRead)
      .flat()
      .filter((mistake) => mistake.startsWith(`${name} `) && mistake.includes(', not '));
    expect(asserted - right).toBe(known.length);
    expect(found / required).toBeGreaterThanOrEqual(0.96);
    const earlier = judge(
      reports.filter((report) => !ofHarderHands.test(report.name)),
      name,
    );
    expect(earlier.found / earlier.required).toBeGreaterThanOrEqual(0.98);
  });

  it('is read as the list says, report by report', () => {
    const read = reports.map((report) => [report.name, mistakes(report)] as const);
    expect(Object.fromEntries(read.filter(([, wrong]) => wrong.length > 0))).toEqual(notRead);
  });

  it('gives every fact once but where a report contradicts itself, with the span that is in the text', () => {
    for (const report of reports) {
      const facts = factsOf(report);
      const told = report.traits.includes('conflict')
        ? facts.map((one) => `${one.fact} ${one.value}`)
        : facts.map(({ fact }) => fact);
      expect(new Set<string>(told).size, report.name).toBe(facts.length);
      for (const { start, end, text, verified } of facts) {
        expect([end - start, verified], report.name).toEqual([text.length, false]);
        expect(text.trim(), report.name).toBe(text);
        expect(text).not.toBe('');
      }
    }
  });

  it('reads a page of 200 kB in time that grows with its length, whatever it says', () => {
    const hostile = [
      'no MVI or ',
      '肝断端\n',
      '切缘:, ',
      '[ ] a ',
      '1 x ',
      '3.5, ',
      '(',
      '"',
      '门静脉左支',
      'tumour in small ',
      '<p>&#32;',
      '\n',
      'Edmondson ',
      'T1\n',
      'addendum; ',
      '原报告|',
      '\t, ',
    ];
    const once = (text: string) => {
      const start = performance.now();
      readFacts(text);
      readFacts(htmlText(text));
      return performance.now() - start;
    };
    const time = (text: string) => Math.min(once(text), once(text), once(text));
    for (const piece of hostile) {
      const of = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      expect(time(of(200_000)) / Math.max(time(of(50_000)), 60), piece).toBeLessThan(10);
    }
  }, 120_000);
});
