import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#clinical/assessment.ts';
import type { Card } from '#clinical/cards/card.ts';
import { composeCards } from '#clinical/cards/compose.ts';
import { mostLines } from '#clinical/cards/detail.ts';
import { phase, shownNetwork } from '#clinical/cards/shown.ts';
import { isChartText } from '#clinical/cards/words.ts';
import { riverSituations } from './river-situations.ts';
import { cardsOf, contextOf, type Situation, situations } from './situations.ts';
import { forbidden, longest, names } from './what-words-may-be.ts';

/** Every card of every situation, made up and of the river, in every region and both languages, against what a card may never be. */

const all = [...situations(), ...(await riverSituations())];
const rendered = (['en', 'zh-CN'] as const).flatMap((locale) =>
  all.flatMap((situation) => cardsOf(situation, locale).map((card) => ({ situation, locale, card }))),
);
type Rendered = (typeof rendered)[number];

/** The first cards that break a rule, as they read: an empty list is the expectation. */
const breaking = (rule: (one: Rendered) => boolean): string[] =>
  rendered
    .filter((one) => !rule(one))
    .slice(0, 3)
    .map(({ locale, situation, card }) => `${locale}, ${situation.name}: ${card.summary}\n${card.detail}`);

const lines = ({ detail = '' }: Card): string[] => detail.split('\n').filter((line) => line !== '');
const spoken = (card: Card): string[] => [
  card.summary,
  ...lines(card),
  ...(card.suggestions ?? []).flatMap(({ label, actions }) => [
    label,
    ...actions.map(({ description }) => description),
  ]),
  ...(card.overrideReasons ?? []).map(({ display }) => display),
  ...(card.links ?? []).map(({ label }) => label),
  card.source.topic?.display ?? '',
];
const resourceTexts = (card: Card): string[] =>
  (card.suggestions ?? []).flatMap(({ actions }) =>
    actions.flatMap(({ resource }) =>
      [...JSON.stringify(resource).matchAll(/"(?:text|title|description)":"([^"]*)"/g)].map(([, text = '']) => text),
    ),
  );

/** What a chart wrote stays as it was written: it is quoted, not said. */
function withoutQuotations(text: string, assessment: Assessment): string {
  const quoted = [...JSON.stringify(assessment).matchAll(/"(?:value|what)":("(?:[^"\\]|\\.)*")/g)]
    .map(([, json = '""']) => JSON.parse(json) as string)
    .filter((value) => isChartText({ value }));
  return quoted.reduce((left, value) => left.replaceAll(value, ''), text);
}

describe('every card', () => {
  it('is one of a broad set', () => {
    expect(rendered.length).toBeGreaterThan(4600);
    expect(new Set(all.map(({ region }) => region)).size).toBe(4);
    expect(new Set(all.map(({ assessment }) => assessment.voice))).toEqual(new Set(['none', 'info', 'card']));
    expect(new Set(all.map(({ assessment }) => phase(assessment)))).toEqual(
      new Set(['planned', 'forecast', 'late', 'recurrence']),
    );
  });

  it('has a summary under 140 characters that ends as a sentence', () => {
    expect(breaking(({ card }) => card.summary.length < 140 && /[.。]$/.test(card.summary))).toEqual([]);
  });

  it('has at most nine short lines', () => {
    expect(breaking(({ card }) => lines(card).length <= mostLines)).toEqual([]);
    expect(breaking(({ card, locale }) => lines(card).every((line) => line.length <= longest[locale]))).toEqual([]);
  });

  it('says no line twice', () => {
    expect(breaking(({ card }) => new Set(lines(card)).size === lines(card).length)).toEqual([]);
  });

  it('has no null, empty text, empty list or empty object anywhere', () => {
    const isWhole = (value: unknown): boolean => {
      if (value === null || value === undefined || value === '') return false;
      if (Array.isArray(value)) return value.length > 0 && value.every(isWhole);
      if (typeof value !== 'object') return true;
      return Object.keys(value).length > 0 && Object.values(value).every(isWhole);
    };
    expect(breaking(({ card }) => isWhole(card))).toEqual([]);
  });

  it('is info or warning, never critical', () => {
    expect(breaking(({ card }) => card.indicator === 'info' || card.indicator === 'warning')).toEqual([]);
  });

  it('gives no comfort, order or promise', () => {
    const leaked = /undefined|NaN|null|\[object|[{}]/;
    const said = rendered.flatMap(({ card }) => [...spoken(card), ...resourceTexts(card)]);
    expect([...new Set(said.filter((text) => forbidden.test(text) || leaked.test(text)))]).toEqual([]);
  });

  it('shows no bare number: a percentage stands with its event, horizon and cohort, and in no summary', () => {
    const horizon =
      /2-year recurrence-free survival|beyond Milan at 5 years|by month 24|to month 24|2年无复发生存率|5年内超出米兰标准|术后24个月/;
    const cohort = /n [\d,]+|\d例|simulated patients|模拟患者|checked at this site|已在本院检验/;
    expect(breaking(({ card }) => !/%/.test(card.summary))).toEqual([]);
    expect(
      breaking(({ card }) => lines(card).every((line) => !/%/.test(line) || (horizon.test(line) && cohort.test(line)))),
    ).toEqual([]);
  });

  it('calls a group figure what it is wherever it shows one', () => {
    const caveat = /not this patient's probability; not validated at this site|不是该患者的个体概率；尚未在本院验证/;
    const published = /Chan 2018|Zheng 2017/;
    expect(breaking(({ card }) => !published.test(card.detail ?? '') || caveat.test(card.detail ?? ''))).toEqual([]);
  });

  it('never gives HCC-CRS 1 or 2 a percentage', () => {
    const between = rendered.filter(({ card }) => /HCC-CRS [12](?: of 3|分)/.test(card.detail ?? ''));
    expect(between.length).toBeGreaterThan(100);
    expect(
      breaking(({ card }) =>
        lines(card)
          .filter((line) => line.includes('Zheng'))
          .every((line) =>
            [...line.matchAll(/(\d+) ?%/g)].every(([, percent]) => percent === '19' || percent === '67'),
          ),
      ),
    ).toEqual([]);
  });

  it('keeps an investigational number apart, labelled, and to hospitals that show it', () => {
    const heading = /^\*\*(?:Investigational|研究性)/;
    const number = /aggressive recurrence \(first|侵袭性复发（首次/;
    expect(rendered.filter(({ card }) => lines(card).some((line) => number.test(line))).length).toBeGreaterThan(100);
    expect(
      breaking(({ card, situation }) => {
        const said = lines(card).filter((line) => number.test(line));
        const network = shownNetwork(situation.assessment, situation.networksShown);
        if (!network) return said.length === 0;
        return said.length === 1 && said.every((line) => heading.test(line) && !/Chan|Zheng|ERASL|HCC-CRS/.test(line));
      }),
    ).toEqual([]);
    expect(
      breaking(
        ({ card, situation }) =>
          (situation.networksShown && !situation.name.endsWith('silent')) ||
          !lines(card).some((line) => heading.test(line)),
      ),
    ).toEqual([]);
    const demonstration =
      /demonstration model trained on simulated patients - not for decisions|演示模型，以模拟患者训练，不得用于临床决策/;
    expect(
      breaking(
        ({ card, situation }) =>
          !situation.name.endsWith('demonstration') ||
          lines(card).every((line) => !heading.test(line) || demonstration.test(line)),
      ),
    ).toEqual([]);
  });

  it('forecasts nothing from month 24 or after a recurrence', () => {
    const over = rendered.filter(({ situation }) => ['late', 'recurrence'].includes(phase(situation.assessment)));
    expect(over.length).toBeGreaterThan(200);
    expect(
      over.filter(({ card }) => /%|ERASL|HCC-CRS|Investigational|研究性/.test(`${card.summary}${card.detail}`)),
    ).toEqual([]);
  });

  it('keeps the plan and drops the number out of population', () => {
    const closed = rendered.filter(
      ({ situation: { assessment } }) =>
        assessment.voice === 'card' && assessment.gates.score.state === 'closed' && phase(assessment) === 'forecast',
    );
    expect(closed.length).toBeGreaterThan(50);
    for (const { card } of closed) {
      expect(card.detail).not.toMatch(/%/);
      expect(card.detail).toMatch(/follow-up plan stays|随访计划不变/);
      expect(card.suggestions?.some(({ actions }) => actions[0]?.resource?.resourceType === 'CarePlan')).toBe(true);
    }
  });

  it('is translated whole: letters in a Chinese sentence belong to names', () => {
    const left = new Set(
      rendered
        .filter(({ locale }) => locale === 'zh-CN')
        .flatMap(({ card, situation: { assessment } }) =>
          withoutQuotations([...spoken(card), ...resourceTexts(card)].join('\n'), assessment),
        )
        .flatMap((text) => text.replace(names, '').match(/[A-Za-z]{2,}/g) ?? []),
    );
    expect([...left]).toEqual([]);
    const chinese = rendered.filter(
      ({ locale, card }) => locale === 'en' && /[\u3000-\u9fff\uff00-\uffef]/.test(JSON.stringify(card)),
    );
    expect(chinese.map(({ situation }) => situation.name)).toEqual([]);
    expect(
      breaking(({ card, locale }) => locale === 'en' || spoken(card).every((text) => /[\u4e00-\u9fff]/.test(text))),
    ).toEqual([]);
  });

  it('is Markdown of paragraphs and bold leads, nothing else', () => {
    const details = [...new Set(rendered.map(({ card }) => card.detail).filter((text) => text !== undefined))];
    const wrong = details.filter((detail) => {
      const html = renderToStaticMarkup(createElement(Markdown, null, detail));
      const elements = new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, element]) => element));
      return html.includes('**') || [...elements].some((element) => element !== 'p' && element !== 'strong');
    });
    expect(wrong).toEqual([]);
  });

  it('is the same bytes for the same Assessment and ids', () => {
    const some = all.filter((_, i) => i % 37 === 0);
    for (const situation of some)
      for (const locale of ['en', 'zh-CN'] as const)
        expect(JSON.stringify(cardsOf(situation, locale))).toBe(
          JSON.stringify(cardsOf(structuredClone(situation), locale)),
        );
  });

  it('holds one link, to the app, with an opaque context', () => {
    expect(
      breaking(
        ({ card }) =>
          card.links?.length === 1 &&
          card.links[0]?.type === 'smart' &&
          card.links[0].url.startsWith('https://remnant.example.org/') &&
          /^[0-9a-f-]{36}$/.test(card.links[0].appContext ?? ''),
      ),
    ).toEqual([]);
    expect(breaking(({ card }) => !/https?:|\]\(/.test(card.detail ?? ''))).toEqual([]);
  });
});

describe('how often a card speaks', () => {
  const told = (situation: Situation, toldReasons: string[]) =>
    composeCards(situation.assessment, { ...contextOf(situation, 'en'), toldReasons });

  it('says nothing where there is nothing to say', () => {
    for (const situation of all.filter(({ assessment }) => assessment.voice === 'none'))
      expect(cardsOf(situation, 'en')).toEqual([]);
  });

  it('tells the reason of an info card once', () => {
    const info = all.filter(({ assessment }) => assessment.voice === 'info' && phase(assessment) !== 'late');
    expect(info.length).toBeGreaterThan(50);
    for (const situation of info) {
      const codes = situation.assessment.gates.plan.reasons.map(({ code }) => code);
      expect(told(situation, [])).toHaveLength(1);
      expect(told(situation, codes)).toEqual([]);
    }
  });

  it('repeats a full card whatever was told', () => {
    const [full] = all.filter(({ assessment }) => assessment.voice === 'card');
    expect(told(full as Situation, ['hcc-resected'])).toHaveLength(1);
  });
});
