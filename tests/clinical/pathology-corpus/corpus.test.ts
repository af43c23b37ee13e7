import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeFormReports } from './free-form.ts';
import { grammarReports, houseStyles } from './grammar/grammar.ts';
import {
  type FactName,
  type Facts,
  factNames,
  factValues,
  type PathologyReport,
  type Trait,
  traits,
} from './report.ts';
import { developmentReports, digest, heldOutReports } from './reports.ts';
import { isSpelled } from './spelled.ts';

const grammar = grammarReports();
const freeForm = [...freeFormReports('development'), ...freeFormReports('held-out')];
const all = [...grammar, ...freeForm];
const languages = ['en', 'zh'] as const;

/** Full-width letters and digits as plain ones; circled numbers stay what they are. */
const plain = (text: string) => text.replace(/[\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'));
/** As written, with decimal commas, and with a blank or a line's end behind the point. */
const readings = (text: string) => [
  plain(text),
  plain(text).replace(/(?<=\d),(?=\d)/g, '.'),
  plain(text).replace(/(?<=\d\.)\s+(?=\d)|(?<=\d)\s*\n\s*(?=\.\d)/g, ''),
];
const hasNumber = (text: string, ways: (number | string)[]) =>
  readings(text).some((reading) =>
    ways.some((way) => new RegExp(`(?<!\\d|\\d\\.)${String(way).replace('.', '\\.')}(?!\\d|\\.\\d)`).test(reading)),
  );
const cm = (value: number) => [value, value.toFixed(1), Math.round(value * 10)];
const mm = (value: number) => [value, value.toFixed(1), Number((value / 10).toPrecision(6)), (value / 10).toFixed(1)];

/** Tumours can be counted by a list of their sizes. */
const length = /\d\s?(?:cm|mm|厘米|毫米|公分)/gi;

const written = {
  tumourSize: (text: string, value: number) =>
    hasNumber(text, cm(value)) || isSpelled(text, value) || isSpelled(text, 10 * value),
  marginDistance: (text: string, value: number) =>
    hasNumber(text, mm(value)) || isSpelled(text, value) || isSpelled(text, value / 10),
  tumourNumber: (text: string, value: number) =>
    hasNumber(text, [value]) ||
    isSpelled(plain(text), value) ||
    (value > 1 && (text.match(length) ?? []).length >= value),
};

const having = (reports: PathologyReport[], trait: Trait, language?: string) =>
  reports.filter((report) => report.traits.includes(trait) && (!language || report.language === language));

describe('the pathology corpus', () => {
  it('is as large as promised', () => {
    expect(grammar.length).toBeGreaterThanOrEqual(240);
    expect(freeForm.length).toBeGreaterThanOrEqual(72);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const part of [grammar, freeForm])
      for (const language of languages)
        expect(part.filter((report) => report.language === language).length / part.length).toBeCloseTo(0.5, 1);
  });

  it('renders the same reports every time, and no two alike', () => {
    expect(grammarReports()).toEqual(grammar);
    expect(new Set(grammar.map(({ text }) => text)).size).toBe(grammar.length);
    expect(grammar.some(({ text }) => /undefined|null|NaN|\[object/.test(text))).toBe(false);
  });

  it.each(languages)('has the grammar state every value of every fact (%s)', (language) => {
    const stated = grammar.filter((report) => report.language === language).map(({ facts }) => facts);
    for (const name of factNames) {
      const values = new Set(stated.map((facts) => facts[name]));
      const wanted = factValues[name];
      if (typeof wanted === 'string') expect(values.size, name).toBeGreaterThan(3);
      else for (const value of wanted) expect(values, `${name} ${value}`).toContain(value);
    }
  });

  it('has every house style write addenda, history and two specimens', () => {
    for (const style of houseStyles)
      for (const trait of ['addendum', 'history', 'two-specimens', 'negation'] as const)
        expect(
          having(grammar, trait).filter(({ kind }) => kind === style.name).length,
          `${style.name} ${trait}`,
        ).toBeGreaterThan(0);
  });

  it.each(all.map((report) => [report.name, report] as const))('%s expects what its text can bear', (_, report) => {
    const { facts, optional, text } = report;
    expect(text.trim()).not.toBe('');
    expect(report.name.startsWith(`${report.language}-`)).toBe(true);
    expect(report.traits.every((trait) => traits.includes(trait))).toBe(true);
    for (const [name, value] of entries(facts)) {
      expect(allowed(name, value), `${name} ${value}`).toBe(true);
      expect(optional[name], `${name} is both stated and open`).toBeUndefined();
      if (name in written && !report.traits.includes('typing-errors'))
        expect(written[name as keyof typeof written](text, value as number), `${name} ${value}`).toBe(true);
    }
    for (const [name, values] of Object.entries(optional))
      for (const value of values) expect(allowed(name as FactName, value), `${name} ${value}`).toBe(true);
    if (facts.mviGrade) expect(facts.mvi).toBe(facts.mviGrade === 'M0' ? 'absent' : 'present');
  });

  it('keeps a text and its facts together', () => {
    const files = globSync('*/*.*', { cwd: join(import.meta.dirname, 'free-form') }).map((file) => basename(file));
    expect(files.length).toBe(2 * freeForm.length);
    expect(new Set(files.map((file) => file.replace(/\.\w+$/, '')))).toEqual(new Set(freeForm.map(({ name }) => name)));
  });
});

describe('the held-out third', () => {
  const heldOut = heldOutReports();
  const development = developmentReports();

  it('is a third of each part and shares no report with the rest', () => {
    expect(heldOut.length + development.length).toBe(all.length);
    const kept = new Set(development.map(({ name }) => name));
    expect(heldOut.filter(({ name }) => kept.has(name))).toEqual([]);
    for (const part of [grammar, freeForm]) {
      const names = new Set(part.map(({ name }) => name));
      expect(heldOut.filter(({ name }) => names.has(name)).length / part.length).toBeCloseTo(1 / 3, 1);
    }
  });

  it.each(languages)('asks for every fact and holds every hard case (%s)', (language) => {
    const mine = heldOut.filter((report) => report.language === language);
    for (const name of factNames)
      expect(mine.filter(({ facts }) => facts[name] !== undefined).length, name).toBeGreaterThan(9);
    for (const trait of ['negation', 'uncertain', 'addendum', 'history', 'two-specimens'] as const)
      expect(having(mine, trait).length, trait).toBeGreaterThan(2);
  });

  it('has not been touched since its digest was committed', () => {
    const committed = readFileSync(join(import.meta.dirname, 'held-out.sha256'), 'utf8').trim();
    expect(digest(heldOut)).toBe(committed);
  });

  it('notices one changed letter, fact or allowance', () => {
    const [first, ...rest] = heldOut as [PathologyReport, ...PathologyReport[]];
    const changes: Partial<PathologyReport>[] = [
      { text: `${first.text} ` },
      { facts: { ...first.facts, tumourSize: 99 } },
      { optional: { ...first.optional, tumourNumber: [9] } },
    ];
    for (const change of changes) expect(digest([{ ...first, ...change }, ...rest])).not.toBe(digest(heldOut));
    expect(digest([...rest, first])).toBe(digest(heldOut));
  });
});

const entries = (facts: Facts) => Object.entries(facts) as [FactName, string | number][];

function allowed(name: FactName, value: string | number): boolean {
  const wanted = factValues[name];
  if (typeof wanted !== 'string') return (wanted as readonly (string | number)[]).includes(value);
  return typeof value === 'number' && value >= 0 && (wanted !== 'integer' || Number.isInteger(value));
}
