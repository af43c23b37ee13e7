import type { MissingInput, Stages } from '../../assessment.ts';
import type { InputName, Inputs, Remark } from '../../case/patient-case.ts';
import type { Known, MissingReason, Reported, Seen, Sourced } from '../../case/sourced.ts';
import type { Locale } from '../../settings.ts';
import { clip } from '../markdown.ts';
import { chartWords } from './chart.ts';
import { day } from './dates.ts';
import {
  choiceWords,
  gateStateWords,
  gateWords,
  inputWords,
  missingWords,
  networkWords,
  nextStepWords,
  scoreWords,
  seenWords,
  stageValueWords,
  stageWords,
  unitWords,
  valueWords,
} from './names.ts';
import { capital, fill, list, type Pair, pick, type Values, type Words } from './pair.ts';
import { remarkWords } from './remarks.ts';

/** What is known, what is not, and what that would change. Chart text comes out as plain text, cut short: whoever renders escapes it. */

export const factSentences = {
  missing: ['{state}[ ({seen})].[ {change}] {step}', '{state}[（{seen}）]。[{change}]{step}'],
  recordNone: ['Record it, or that there was none.', '请补录，或注明未接受治疗。'],
  readPart: ['Part of the chart could not be read.', '部分病历未能读取。'],
  uncertain: ['{inputs}: reported as uncertain', '{inputs}：报告为不确定'],
  changes: ['Needed for {what}.', '计算{what}需要该信息。'],
  seenAt: ['{value}[, {date}][, {why}]', '{value}[，{date}][，{why}]'],
  preliminary: ['{value} (preliminary)', '{value}（初步结果）'],
  unread: ['{value}, {why}', '{value}，{why}'],
  plan: ['the follow-up plan', '随访计划'],
  score: ['the published scores', '已发表评分'],
  network: ['the investigational number', '研究性数值'],
} satisfies Record<string, Pair>;

export const missingStates: Words<MissingReason> = {
  'not-found': ['{inputs} not found', '未找到{inputs}'],
  'out-of-window': ['{inputs} found only outside the time window', '{inputs}仅有时间窗外的结果'],
  'unknown-unit': ['{inputs} in an unknown unit', '{inputs}的单位无法识别'],
  'unknown-code': ['{inputs} with an unknown code', '{inputs}的编码无法识别'],
  unreadable: ['{inputs} cannot be read', '{inputs}无法读取'],
  conflict: ['{inputs}: the chart gives two answers', '{inputs}：病历中有两个不同结果'],
  'not-stated': ['{inputs} not stated', '{inputs}未说明'],
  pending: ['{inputs} – result pending', '{inputs}——结果未出'],
};

/** Treatments that may have been given: "not found" would read as "none". */
export const untoldWords: Partial<Record<InputName, Pair>> = {
  neoadjuvant: ['Whether the HCC was treated before surgery cannot be told', '无法判定术前是否接受过抗肿瘤治疗'],
  adjuvant: ['Whether adjuvant treatment was given cannot be told', '无法判定术后是否接受过辅助治疗'],
};

const isUncertain = (fact: Sourced<unknown>): boolean => 'value' in fact && fact.value === 'uncertain';

/** Whether a missing input needs a sentence of its own. */
export const standsAlone = (input: InputName, inputs: Inputs): boolean =>
  input in untoldWords || isUncertain(inputs[input]);

/** What one fact would settle, where "needed for" is too little. */
export const settles: Partial<Record<InputName, Pair>> = {
  margin: ['If involved, {scope}.', '若切缘阳性，{scope}。'],
  histology: ['If not HCC, {scope}.', '若非肝细胞癌，{scope}。'],
  neoadjuvant: ['If treated before surgery, {scope}.', '若术前接受过抗肿瘤治疗，{scope}。'],
  adjuvant: ['If treated after surgery, {scope}.', '若术后接受过辅助治疗，{scope}。'],
  macrovascularInvasion: ['If present, {scope}.', '若存在，{scope}。'],
  extrahepaticSpread: ['If present, {scope}.', '若存在，{scope}。'],
  ecog: ['If 2 or more, {scope}.', '若为2分或以上，{scope}。'],
};

export const scopes = {
  plan: ['this advice does not apply', '本建议不适用'],
  both: ['neither the scores nor the investigational number applies', '评分和研究性数值均不适用'],
  score: ['the scores do not apply', '评分不适用'],
  network: ['the investigational number does not apply', '研究性数值不适用'],
} satisfies Record<string, Pair>;

function scopeOf(ids: string[]): keyof typeof scopes {
  const network = ids.some((id) => id === 'network' || Object.hasOwn(networkWords, id));
  const score = ids.some((id) => id === 'score' || Object.hasOwn(scoreWords, id));
  if (ids.includes('plan')) return 'plan';
  return network && score ? 'both' : network ? 'network' : 'score';
}

export const inputName = (name: InputName, locale: Locale): string => pick(inputWords[name], locale);
export const missingReason = (reason: MissingReason, locale: Locale): string => pick(missingWords[reason], locale);
export const nextStep = (reason: MissingReason, locale: Locale): string => pick(nextStepWords[reason], locale);
/** The rule that set a value aside: one sentence; undefined where there was nothing to choose. */
export function choiceSentence(why: Seen['why'], locale: Locale): string | undefined {
  const words = choiceWords[why];
  return words && pick(words, locale);
}
export const seenReason = (why: Seen['why'], locale: Locale): string => pick(seenWords[why], locale);

const isInput = (name: string | number): name is InputName => Object.hasOwn(inputWords, name);
const word = (words: Record<string, Pair>, key: string): Pair | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** A value as the chart or a result would show it: "400 µg/L", "≥ 1000 µg/L", "R0 (clear)". */
export function valueText(
  fact: Pick<Known<unknown>, 'value' | 'unit' | 'bound' | 'preliminary'>,
  locale: Locale,
): string {
  const { value, unit, bound, preliminary } = fact;
  const text = typeof value === 'number' ? numberText(value) : codeText(String(value), locale);
  const bounded = `${bound === 'lower' ? '≥ ' : bound === 'upper' ? '≤ ' : ''}${text}${unitText(unit, locale)}`;
  return preliminary ? fill(factSentences.preliminary, locale, { value: bounded }) : bounded;
}

const numberText = (value: number) => String(Number(value.toPrecision(4)));

const codeText = (value: string, locale: Locale): string => {
  const known = codeWord(value);
  return known ? pick(known, locale) : clip(value, 60);
};

const codeWord = (value: string): Pair | undefined => word(valueWords, value) ?? word(chartWords, value);

/** Whether what was reported is the chart's own text: neither a number nor one of the codes that have words here. */
export const isChartText = ({ value }: Reported): boolean => typeof value === 'string' && !codeWord(value);

function unitText(unit: string | undefined, locale: Locale): string {
  if (unit === undefined) return '';
  const text = pick(word(unitWords, unit) ?? [unit, unit], locale);
  return text === '' || text === '%' ? text : ` ${clip(text, 20)}`;
}

/** As the chart wrote it, before conversion. */
export function reportedText(reported: Reported, locale: Locale): string {
  const value = typeof reported.value === 'boolean' ? (reported.value ? 'present' : 'absent') : reported.value;
  const text = typeof value === 'number' ? String(value) : codeText(value, locale);
  return `${text}${unitText(reported.unit, locale)}`;
}

/** Where the reason beside the input does not say why this one was not used. */
const saysWhy: readonly Seen['why'][] = ['after-operation', 'earlier'];

/** A value that was seen and not used: "400 IU/mL, 3 Sep", "9.8 ng/mL, 20 Jan, not before the operation". */
export const seenText = (seen: Seen, locale: Locale, asOf: string): string | undefined =>
  seen.reported &&
  fill(factSentences.seenAt, locale, {
    value: reportedText(seen.reported, locale),
    date: seen.takenOn === undefined ? undefined : day(seen.takenOn, locale, asOf),
    why: saysWhy.includes(seen.why) ? seenReason(seen.why, locale) : undefined,
  });

/** Scores and models a missing input would change, by name; ids that are not shown are left to the caller. */
export function changedNames(ids: string[], locale: Locale): string[] {
  const named = ids.map((id) => (Object.hasOwn(networkWords, id) ? 'network' : id));
  const hasScore = named.some((id) => Object.hasOwn(scoreWords, id));
  const generic = hasScore ? ['network'] : ['plan', 'score', 'network'];
  const pairs = named.map((id) => word(scoreWords, id) ?? (generic.includes(id) ? word(factSentences, id) : undefined));
  return [...new Set(pairs.filter((pair) => pair !== undefined).map((pair) => pick(pair, locale)))];
}

/** "AFP before surgery: only outside the time window (400 ug/L, 3 May). Would change ERASL-post. If there is one from the right time, add it." */
export const missingSentence = (item: MissingInput, inputs: Inputs, locale: Locale, asOf: string): string =>
  missingTogether([item], inputs, locale, asOf);

/** Several inputs missing for the same reason, in one sentence. */
export function missingTogether(items: MissingInput[], inputs: Inputs, locale: Locale, asOf: string): string {
  const [first] = items;
  if (!first) return '';
  const only = items.length === 1;
  const fact: Sourced<unknown> = inputs[first.input];
  const seen = only && 'missing' in fact ? (fact.seen ?? []).map((each) => seenText(each, locale, asOf)) : [];
  const shownSeen = seen.filter((text) => text !== undefined).slice(0, 2);
  const ids = items.flatMap((item) => item.wouldChange);
  const names = changedNames(ids, locale);
  const settle = only && ids.length > 0 ? settles[first.input] : undefined;
  const scope = pick(scopes[scopeOf(ids)], locale);
  const needed = names.length > 0 ? fill(factSentences.changes, locale, { what: list(names, locale) }) : undefined;
  const untold = only ? untoldWords[first.input] : undefined;
  const state = only && isUncertain(fact) ? factSentences.uncertain : missingStates[first.reason];
  const untoldStep = first.reason === 'unreadable' ? factSentences.readPart : factSentences.recordNone;
  const values: Values = {
    state: fill(untold ?? state, locale, {
      inputs: list(
        items.map((item) => inputName(item.input, locale)),
        locale,
      ),
    }),
    seen: shownSeen.length > 0 ? shownSeen.join(locale === 'en' ? '; ' : '；') : undefined,
    change: settle ? fill(settle, locale, { scope }) : needed,
    step: untold ? pick(untoldStep, locale) : nextStep(first.reason, locale),
  };
  return capital(fill(factSentences.missing, locale, values));
}

/** The sentence of a reason, assumption or note. */
export function remark(remark: Remark, locale: Locale): string {
  const given = Object.entries(remark.params ?? {}).filter(([, value]) => value !== '');
  const values = given.map(([key, value]) => [key, paramText(value, locale)]);
  return capital(fill(remarkWords[remark.code], locale, Object.fromEntries(values)));
}

function paramText(value: string | number, locale: Locale): string {
  if (typeof value === 'number') return numberText(value);
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return day(value, locale);
  if (isInput(value)) return inputName(value, locale);
  return codeText(value, locale);
}

export const stageName = (stage: Exclude<keyof Stages, 'source'>, locale: Locale): string =>
  pick(stageWords[stage], locale);

export function stageValue(value: Stages[Exclude<keyof Stages, 'source'>], locale: Locale): string {
  const known = word(stageValueWords, value);
  return known ? pick(known, locale) : value;
}

export const gateName = (gate: 'plan' | 'score' | 'network', locale: Locale): string => pick(gateWords[gate], locale);
export const gateState = (state: keyof typeof gateStateWords, locale: Locale): string =>
  pick(gateStateWords[state], locale);
