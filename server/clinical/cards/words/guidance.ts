import type { Assessment, Caution, Citation, Flag, Option } from '../../assessment.ts';
import type { CautionId } from '../../guidance/cautions.ts';
import type { Locale } from '../../settings.ts';
import { day } from './dates.ts';
import { valueText } from './facts.ts';
import { type OptionWords, optionWords } from './options.ts';
import { capital, fill, type Pair, pick, type Words } from './pair.ts';

/** Options, what speaks against them, and the cautions to be checked before one opens. Figures: clinical.md, Guidance; each with its citation in the rule set. */

export const cautionWords: Words<CautionId> = {
  'varices-or-portal-hypertension': ['Varices or portal hypertension', '静脉曲张或门静脉高压'],
  'no-recent-endoscopy': ['Last endoscopy more than 6 months ago', '末次胃镜检查已超过6个月'],
  'recent-gi-bleed': ['Gastrointestinal bleeding in the last 6 months', '近6个月消化道出血'],
  anticoagulation: ['Anticoagulation', '正在抗凝治疗'],
  'recent-infarction-or-stroke': ['Myocardial infarction or stroke in the last 3 months', '近3个月心肌梗死或卒中'],
  'uncontrolled-hypertension-or-proteinuria': ['Uncontrolled hypertension or proteinuria', '未控制的高血压或蛋白尿'],
  'surgery-within-28-days': ['Less than 28 days since surgery (bevacizumab)', '术后不足28天（贝伐珠单抗）'],
  'autoimmune-disease': ['Active autoimmune disease', '活动性自身免疫病'],
  transplant: ['Any transplant (no checkpoint inhibitor)', '器官移植（禁用免疫检查点抑制剂）'],
  'child-pugh-b-or-c': ['Child-Pugh B or C', 'Child-Pugh B或C级'],
  'ecog-above-1': ['ECOG above 1', 'ECOG高于1分'],
  'hbv-without-antiviral': ['HBsAg positive without 14 days of antiviral', 'HBsAg阳性且抗病毒治疗不足14天'],
  'hbv-and-hcv': ['HBV together with HCV (HCV RNA detected)', 'HBV合并HCV感染（HCV RNA阳性）'],
  pregnancy: ['Pregnancy', '妊娠'],
  'mixed-histology': ['Combined HCC-cholangiocarcinoma', '混合型肝细胞癌-胆管癌'],
  'liver-failure-after-resection': ['Unresolved liver failure after resection', '肝切除术后肝衰竭未恢复'],
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
      'up to 3 tumours up to 5 cm with vascular invasion or grade 3–4',
      '不超过3个肿瘤，≤5 cm，伴血管侵犯或3–4级',
    ],
  },
  emerald2: {
    'group-1': ['any size with MVI or satellites', '任意大小，伴MVI或卫星灶'],
    'group-2': ['up to 3 tumours, one over 5 cm', '不超过3个肿瘤，其中一个>5 cm'],
    'group-3': ['4 or more tumours, largest up to 5 cm', '4个或以上肿瘤，最大径≤5 cm'],
  },
};

export const guidanceSentences = {
  caution: ['{name}: {state}[ ({evidence})]', '{name}：{state}[（{evidence}）]'],
  unverified: ['{text} (citation not verified against the full text)', '{text}（尚未对照全文核实）'],
  recurrence: ['To consider: {names}.', '可考虑：{names}。'],
  options: [
    'Options with randomised support, each with its limits: {names}.[ {against}]',
    '有随机研究支持、各有局限的选择：{names}。[{against}]',
  ],
} satisfies Record<string, Pair>;

export const cautionName = (id: string, locale: Locale): string => pick(of(cautionWords, id), locale);
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

/** The name of an option, what supports it and what speaks against it. */
export function optionText(id: string, locale: Locale): { name: string; says: string; against?: string } {
  const { name, says, against } = wordsOf(id);
  return {
    name: capital(pick(name, locale)),
    says: pick(says, locale),
    ...(against ? { against: pick(against, locale) } : {}),
  };
}

export const strengthName = (strength: Option['strength'], locale: Locale): string =>
  pick(strengthWords[strength], locale);

/** The citation, saying so where nobody has held the figures against its full text. */
export const citationText = ({ text, verified }: Citation, locale: Locale): string =>
  verified ? text : fill(guidanceSentences.unverified, locale, { text });

/** Whom a trial's group holds; undefined outside its groups. */
export const flagText = (trial: 'imbrave050' | 'emerald2', flag: Flag, locale: Locale): string | undefined =>
  flag === 'cannot-tell' || flag === 'not-eligible' ? undefined : pick(flagWords[trial][flag], locale);

/** One line for the team's meeting: what follows a recurrence, the options with randomised support, or where guidelines stand. */
export function mdtLine(
  { options, recurrence }: Pick<Assessment, 'options' | 'recurrence'>,
  locale: Locale,
): string | undefined {
  const open = options.filter(({ strength }) => strength === 'option').map(({ id }) => wordsOf(id));
  const names = open.map(({ name }) => pick(name, locale)).join(locale === 'en' ? ', ' : '、');
  if (recurrence) return open.length > 0 ? fill(guidanceSentences.recurrence, locale, { names }) : undefined;
  const advised = options.find(({ strength }) => strength === 'advised-against');
  if (open.length === 0) return advised && optionText(advised.id, locale).says;
  const brief = advised && wordsOf(advised.id).brief;
  return fill(guidanceSentences.options, locale, { names, against: brief && pick(brief, locale) });
}

const wordsOf = (id: string): OptionWords => of(optionWords, id);

/** @throws on an id without words: tests hold every id of the rule sets against these tables. */
function of<Value>(words: Record<string, Value>, id: string): Value {
  const found = Object.hasOwn(words, id) ? words[id] : undefined;
  if (found === undefined) throw new Error(`No words for ${id}`);
  return found;
}
