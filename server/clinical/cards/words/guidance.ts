import type { Assessment, Caution, Flag, Option } from '../../assessment.ts';
import type { CautionId } from '../../guidance/cautions.ts';
import { checkpointStops } from '../../guidance/rule-sets.ts';
import type { Locale } from '../../settings.ts';
import { unverifiedMark } from './citations.ts';
import { day } from './dates.ts';
import { valueText } from './facts.ts';
import { type OptionWords, optionWords } from './options.ts';
import { capital, fill, list, type Pair, pick, type Words } from './pair.ts';

/** Options, what speaks against them, and the cautions to be checked before one opens. Figures: clinical.md, Guidance; each with its citation in the rule set. */

export const cautionWords: Words<CautionId> = {
  'varices-or-portal-hypertension': ['varices or portal hypertension', '食管胃静脉曲张或门静脉高压'],
  'no-recent-endoscopy': ['last endoscopy more than 6 months ago', '末次胃镜检查已超过6个月'],
  'recent-gi-bleed': ['gastrointestinal bleeding in the last 6 months', '近6个月消化道出血'],
  anticoagulation: ['anticoagulation', '正在抗凝治疗'],
  'recent-infarction-or-stroke': ['myocardial infarction or stroke in the last 3 months', '近3个月心肌梗死或卒中'],
  'uncontrolled-hypertension-or-proteinuria': ['uncontrolled hypertension or proteinuria', '未控制的高血压或蛋白尿'],
  'surgery-within-28-days': ['less than 28 days since surgery (bevacizumab)', '术后不足28天（贝伐珠单抗）'],
  'autoimmune-disease': ['active autoimmune disease', '活动性自身免疫病'],
  transplant: ['any transplant (no checkpoint inhibitor)', '器官移植（禁用免疫检查点抑制剂）'],
  'child-pugh-b-or-c': ['Child-Pugh B or C', 'Child-Pugh B或C级'],
  'ecog-above-1': ['ECOG above 1', 'ECOG高于1分'],
  'hbv-without-antiviral': ['HBsAg positive without 14 days of antiviral', 'HBsAg阳性且抗病毒治疗不足14天'],
  'hbv-and-hcv': ['HBV together with HCV (HCV RNA detected)', 'HBV合并HCV感染（HCV RNA阳性）'],
  pregnancy: ['pregnancy', '妊娠'],
  'mixed-histology': ['combined HCC-cholangiocarcinoma', '混合型肝细胞癌-胆管癌'],
  'liver-failure-after-resection': ['unresolved liver failure after resection', '肝切除术后肝衰竭未恢复'],
};

export const cautionStateWords: Words<Caution['state']> = {
  present: ['present', '存在'],
  absent: ['absent', '不存在'],
  'not-assessed': ['not assessed', '未评估'],
};

export const strengthWords: Words<Option['strength']> = {
  recommended: ['Recommended by guidelines', '指南推荐'],
  option: ['An option for the MDT', '供MDT讨论的选择'],
  'trial-evidence': ['What a trial found', '临床试验结果'],
  'advised-against': ['Guidelines advise against', '指南不建议'],
  context: ['Context', '背景'],
};

/** Whom each group of the two trials holds. */
export const flagWords: Record<'imbrave050' | 'emerald2', Words<Extract<Flag, `group-${number}`>>> = {
  imbrave050: {
    'group-1': ['up to 3 tumours, largest over 5 cm', '不超过3个肿瘤，最大径>5 cm'],
    'group-2': ['4 or more tumours, largest up to 5 cm', '4个或以上肿瘤，最大径≤5 cm'],
    'group-3': [
      'up to 3 tumours up to 5 cm with vascular invasion or histological grade 3–4',
      '不超过3个肿瘤，≤5 cm，伴血管侵犯或组织学分级3–4级',
    ],
  },
  emerald2: {
    'group-1': ['any size with MVI or satellites', '任意大小，伴MVI或卫星结节'],
    'group-2': ['up to 3 tumours, one over 5 cm', '不超过3个肿瘤，其中一个>5 cm'],
    'group-3': ['4 or more tumours, largest up to 5 cm', '4个或以上肿瘤，最大径≤5 cm'],
  },
};

export const guidanceSentences = {
  caution: ['{name}: {state}[ ({evidence})]', '{name}：{state}[（{evidence}）]'],
  recurrence: ['To consider: {names}.[ {stop}]', '可考虑：{names}。[{stop}]'],
  stop: ['Caution: {names}.', '注意：{names}。'],
  // no treatment is named in a line that has no room for what speaks against it
  oneOption: [
    '1 option has randomised support, and limits: see Remnant.[ {stance}] {cautions}',
    '有随机研究支持、有局限的选择1项，详见Remnant。[{stance}]{cautions}',
  ],
  manyOptions: [
    '{count} options have randomised support, and limits: see Remnant.[ {stance}] {cautions}',
    '有随机研究支持、各有局限的选择{count}项，详见Remnant。[{stance}]{cautions}',
  ],
  stance: ['{says}[ {context}]', '{says}[{context}]'],
  cautionsPresent: [
    'Cautions present: {names}; not assessed: {unknown}.',
    '存在的注意事项：{names}；未评估：{unknown}项。',
  ],
  cautionsNotFound: ['Cautions: none found; not assessed: {unknown}.', '注意事项：未发现；未评估：{unknown}项。'],
  stopped: ['Not offered to this patient: {names}.', '不适用于该患者：{names}。'],
} satisfies Record<string, Pair>;

const cautionWord = (id: string, locale: Locale): string => pick(of(cautionWords, id), locale);
export const cautionName = (id: string, locale: Locale): string => capital(cautionWord(id, locale));
export const cautionState = (state: Caution['state'], locale: Locale): string => pick(cautionStateWords[state], locale);

/** "Varices or portal hypertension: present (85 ×10⁹/L, 3 Sep)". */
export function cautionSentence(caution: Caution, locale: Locale, asOf: string): string {
  const { value, unit, date } = caution.evidence ?? {};
  const parts = [
    value === undefined ? undefined : valueText(unit === undefined ? { value } : { value, unit }, locale),
    date === undefined ? undefined : day(date, locale, asOf),
  ].filter((part) => part !== undefined);
  return fill(guidanceSentences.caution, locale, {
    name: cautionName(caution.id, locale),
    state: cautionState(caution.state, locale),
    evidence: parts.length > 0 ? parts.join(locale === 'en' ? ', ' : '，') : undefined,
  });
}

/** What must be checked before an option opens: which are present, and how many nobody has assessed. */
export function cautionsSentence(cautions: Caution[], stops: readonly string[], locale: Locale, most?: number): string {
  const of_ = (wanted: Caution['state']) => cautions.flatMap(({ id, state }) => (state === wanted ? [id] : []));
  const present = of_('present');
  const unknown = of_('not-assessed').length;
  // what stops an option is named before what is to be weighed
  const names = [...present.filter((id) => stops.includes(id)), ...present.filter((id) => !stops.includes(id))];
  if (names.length === 0) return fill(guidanceSentences.cautionsNotFound, locale, { unknown });
  const said = list(
    names.map((id) => cautionWord(id, locale)),
    locale,
    most,
  );
  return fill(guidanceSentences.cautionsPresent, locale, { names: said, unknown });
}

/** Why something is listed and not offered; undefined where nothing stops it. */
export const stoppedSentence = ({ stoppedBy = [] }: Option, locale: Locale): string | undefined =>
  stoppedBy.length === 0
    ? undefined
    : fill(guidanceSentences.stopped, locale, {
        names: list(
          stoppedBy.map((id) => cautionWord(id, locale)),
          locale,
        ),
      });

/** The name of an option, what supports it, what stands beside it without a grade and what speaks against it. */
export function optionText(
  id: string,
  locale: Locale,
): { name: string; says: string; context?: string; against?: string } {
  const { name, says, context, against } = wordsOf(id);
  return {
    name: capital(pick(name, locale)),
    says: fill(says, locale, {}),
    ...(context ? { context: pick(context, locale) } : {}),
    ...(against ? { against: pick(against, locale) } : {}),
  };
}

export const strengthName = (strength: Option['strength'], locale: Locale): string =>
  pick(strengthWords[strength], locale);

/** Whom a trial's group holds; undefined outside its groups. */
export const flagText = (trial: 'imbrave050' | 'emerald2', flag: Flag, locale: Locale): string | undefined =>
  flag === 'cannot-tell' || flag === 'not-eligible' ? undefined : pick(flagWords[trial][flag], locale);

/** One line for the team's meeting: what follows a recurrence, how many options have randomised support, or where guidelines stand. */
export function mdtLine(
  { options, recurrence, cautions }: Pick<Assessment, 'options' | 'recurrence' | 'cautions'>,
  locale: Locale,
): string | undefined {
  const open = options.filter(({ strength, stoppedBy }) => strength === 'option' && !stoppedBy);
  if (recurrence) {
    const names = open.map(({ id }) => pick(wordsOf(id).name, locale)).join(locale === 'en' ? ', ' : '、');
    const stop = recurrence.branch === 'systemic' ? stopSentence(cautions, locale) : undefined;
    return open.length > 0 ? fill(guidanceSentences.recurrence, locale, { names, stop }) : undefined;
  }
  const guideline = options.find(({ id }) => wordsOf(id).brief);
  if (open.length === 0) return guideline && stance(guideline, locale);
  const stops = options.flatMap(({ stoppedBy = [] }) => stoppedBy);
  const { oneOption, manyOptions } = guidanceSentences;
  return fill(open.length === 1 ? oneOption : manyOptions, locale, {
    count: open.length,
    stance: guideline && stance(guideline, locale, 'brief'),
    cautions: cautionsSentence(cautions, stops, locale, 2),
  });
}

/** What forbids a checkpoint inhibitor, which systemic therapy may hold; undefined where nothing does. */
function stopSentence(cautions: Caution[], locale: Locale): string | undefined {
  const present = cautions.filter(
    ({ id, state }) => state === 'present' && checkpointStops.some((stop) => stop === id),
  );
  const names = present.map(({ id }) => cautionWord(id, locale));
  return names.length > 0 ? fill(guidanceSentences.stop, locale, { names: list(names, locale) }) : undefined;
}

/** Where a guideline stands: its advice with the grade, and apart from it what it only mentions. */
function stance({ id, citation }: Option, locale: Locale, how?: 'brief'): string {
  const { says, brief, context } = wordsOf(id);
  return fill(guidanceSentences.stance, locale, {
    says: fill((how && brief) ?? says, locale, { mark: unverifiedMark(citation, locale) }),
    context: how ? undefined : context && pick(context, locale),
  });
}

const wordsOf = (id: string): OptionWords => of(optionWords, id);

/** @throws on an id without words: tests hold every id of the rule sets against these tables. */
function of<Value>(words: Record<string, Value>, id: string): Value {
  const found = Object.hasOwn(words, id) ? words[id] : undefined;
  if (found === undefined) throw new Error(`No words for ${id}`);
  return found;
}
