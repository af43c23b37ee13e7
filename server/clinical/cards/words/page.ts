import type { NetworkResult } from '../../assessment.ts';
import type { Locale } from '../../settings.ts';
import { fill, type Pair, pick, type Values, type Words } from './pair.ts';

/** What only the pages say of a patient, a value or a model; their buttons, headings and states are no medicine and stand with the pages. */

export const pageSentences = {
  recurrenceFree: ['recurrence-free at {years} years', '{years}年无复发'],
  nothingDue: ['Nothing is due now.', '目前没有应做的随访检查。'],
  nothingMissing: ['Nothing needed for what is shown is missing.', '所示结果所需的资料齐全。'],
  sharpen: ['{count} thing{s} would sharpen this', '补充{count}项可使判断更准确'],
  readFromText: ['Read from text, not yet confirmed', '由文本读取，尚未确认'],
  calculated: ['calculated', '计算得出'],
  contrastNotStated: ['contrast not stated', '未说明是否增强'],
  incidence: ['What the model expects, quarter by quarter after surgery', '模型预期的术后逐季累积发生率'],
  incidenceFrom: [
    'The curve counts from surgery; the number above counts from today, given no recurrence so far.',
    '曲线自手术日起计；上方数值自今日起计，以迄今未复发为前提。',
  ],
  limits: [
    'Never evaluated on real patients or at this hospital. It must not inform, replace or delay any decision.',
    '从未在真实患者或本院评估。不得用于影响、替代或延误任何决策。',
  ],
  madeFromSimulated: ['{patients} simulated patients', '{patients}例模拟患者'],
  madeFrom: ['{patients} patients', '{patients}例患者'],
  checkedOn: [
    '{patients} patients, {events} events by month {months}',
    '{patients}例患者，至{months}个月{events}例事件',
  ],
  otherWeights: [
    'These pages were built with other weights, so nothing is said about how this one did.',
    '本页构建时使用的是另一版权重，因此不显示该模型的表现。',
  ],
} satisfies Record<string, Pair>;

export const causeWords: Words<keyof NonNullable<NetworkResult['incidence']>> = {
  aggressive: ['aggressive recurrence', '侵袭性复发'],
  other: ['other recurrence', '其他复发'],
  death: ['death', '死亡'],
};

/** By what a manifest calls the patients a network was checked on. */
export const populationWords: Words<string> = {
  'simulated study of two centres, not used in training': [
    'simulated study of two centres, not used in training',
    '两中心模拟研究，未用于训练',
  ],
};

export const pageSentence = (key: keyof typeof pageSentences, locale: Locale, values: Values = {}): string =>
  fill(pageSentences[key], locale, values);

export const causeName = (cause: keyof typeof causeWords, locale: Locale): string => pick(causeWords[cause], locale);

export function populationName(population: string, locale: Locale): string {
  const known = Object.hasOwn(populationWords, population) ? populationWords[population] : undefined;
  return known ? pick(known, locale) : population;
}

/** "1 thing would sharpen this". */
export const sharpenSentence = (count: number, locale: Locale): string =>
  pageSentence('sharpen', locale, { count, s: count === 1 ? '' : 's' });
