import type { Assessment, Caution, Citation, Flag, Option } from '../../assessment.ts';
import type { CautionId } from '../../guidance/cautions.ts';
import type { RuleId } from '../../guidance/rule.ts';
import type { Locale } from '../../settings.ts';
import { day } from './dates.ts';
import { valueText } from './facts.ts';
import { capital, fill, type Pair, pick, type Words } from './pair.ts';

/** Options, what speaks against them, and the cautions to be checked before one opens. Figures: clinical.md, Guidance; each with its citation in the rule set. */

const cautionWords: Words<CautionId> = {
  'varices-or-portal-hypertension': ['Varices or portal hypertension', '静脉曲张或门静脉高压'],
  'no-recent-endoscopy': ['No endoscopy in the last 6 months', '近6个月未行胃镜检查'],
  'recent-gi-bleed': ['Gastrointestinal bleeding in the last 6 months', '近6个月消化道出血'],
  anticoagulation: ['Anticoagulation', '正在抗凝治疗'],
  'recent-infarction-or-stroke': ['Myocardial infarction or stroke in the last 3 months', '近3个月心肌梗死或卒中'],
  'uncontrolled-hypertension-or-proteinuria': ['Uncontrolled hypertension or proteinuria', '未控制的高血压或蛋白尿'],
  'surgery-within-28-days': ['Less than 28 days since surgery (bevacizumab)', '术后不足28天（贝伐珠单抗）'],
  'autoimmune-disease': ['Active autoimmune disease', '活动性自身免疫病'],
  transplant: ['Any transplant: no checkpoint inhibitor', '任何器官移植：禁用免疫检查点抑制剂'],
  'child-pugh-b-or-c': ['Child-Pugh B or C', 'Child-Pugh B或C级'],
  'ecog-above-1': ['ECOG above 1', 'ECOG高于1分'],
  'hbv-without-antiviral': ['HBsAg positive without 14 days of antiviral', 'HBsAg阳性且抗病毒治疗不足14天'],
  'hbv-and-hcv': ['HBV and HCV together', 'HBV与HCV合并感染'],
  pregnancy: ['Pregnancy', '妊娠'],
  'mixed-histology': ['Combined HCC-cholangiocarcinoma', '混合型肝细胞-胆管癌'],
  'liver-failure-after-resection': ['Unresolved liver failure after resection', '肝切除术后肝衰竭未恢复'],
};

const cautionStateWords: Words<Caution['state']> = {
  present: ['present', '存在'],
  absent: ['absent', '不存在'],
  'not-assessed': ['not assessed', '未评估'],
};

/** What it is, what its evidence says, what speaks against it. */
interface OptionWords {
  name: Pair;
  says: Pair;
  against?: Pair;
}

const optionWords: Record<RuleId, OptionWords> = {
  'aasld-no-adjuvant-systemic': {
    name: ['no adjuvant systemic therapy', '不建议术后辅助系统治疗'],
    says: [
      'AASLD 2025 advises against adjuvant and neoadjuvant systemic therapy after resection (Level 1, Strong); trials are the exception.',
      'AASLD 2025不建议在切除术前后给予新辅助或辅助系统治疗（1级证据，强推荐），临床试验除外。',
    ],
  },
  'esmo-no-adjuvant-systemic': {
    name: ['no adjuvant systemic therapy', '不建议术后辅助系统治疗'],
    says: ['ESMO 2025 does not recommend adjuvant systemic therapy.', 'ESMO 2025不推荐术后辅助系统治疗。'],
  },
  imbrave050: {
    name: ['atezolizumab + bevacizumab (IMbrave050)', '阿替利珠单抗联合贝伐珠单抗（IMbrave050）'],
    says: [
      'Recurrence-free survival HR 0.72 at first, 0.90 (0.72–1.12) at the second analysis.',
      '无复发生存HR首次分析0.72，第二次分析0.90（0.72–1.12）。',
    ],
    against: [
      'The early gain was not kept; overall survival HR 1.26 (0.85–1.87). Its risk groups differ: median RFS 22.0, 16.2 and 49.6 months.',
      '早期获益未能维持；总生存HR 1.26（0.85–1.87）。各危险分组差异大：中位RFS 22.0、16.2和49.6个月。',
    ],
  },
  'keynote-937': {
    name: ['pembrolizumab (KEYNOTE-937)', '帕博利珠单抗（KEYNOTE-937）'],
    says: [
      '24-month recurrence-free survival 63 v 61 %, HR 1.06 (0.88–1.26); n 959.',
      '24个月无复发生存率63%对61%，HR 1.06（0.88–1.26）；959例。',
    ],
    against: ['No benefit; overall survival was not tested.', '未见获益；总生存未检验。'],
  },
  storm: {
    name: ['sorafenib (STORM)', '索拉非尼（STORM）'],
    says: ['Recurrence-free survival HR 0.94 (0.78–1.13).', '无复发生存HR 0.94（0.78–1.13）。'],
    against: ['No benefit.', '未见获益。'],
  },
  'emerald-2': {
    name: ['durvalumab with or without bevacizumab (EMERALD-2)', '度伐利尤单抗联合或不联合贝伐珠单抗（EMERALD-2）'],
    says: [
      'The patient fits the resection branch of this trial; it also enrolled ablation.',
      '患者符合该试验的切除分支条件；该试验也纳入消融患者。',
    ],
    against: ['A trial population, not an indication.', '仅为试验人群，并非适应证。'],
  },
  'adjuvant-tace': {
    name: ['adjuvant TACE', '术后辅助TACE'],
    says: [
      'Single tumour ≥ 5 cm with MVI (n 250): disease-free survival HR 0.70 (0.52–0.95), overall survival HR 0.68 (0.48–0.97).',
      '单发肿瘤≥5 cm伴MVI（250例）：无病生存HR 0.70（0.52–0.95），总生存HR 0.68（0.48–0.97）。',
    ],
    against: [
      'A matched cohort saw a survival benefit only up to 5 cm: adjusted OR 0.59 (0.36–0.97); above 5 cm 1.17 (0.84–1.62). No regimen is universally accepted.',
      '一项匹配队列仅在≤5 cm者见总生存获益：校正OR 0.59（0.36–0.97）；>5 cm者1.17（0.84–1.62）。尚无公认方案。',
    ],
  },
  'adjuvant-haic': {
    name: ['adjuvant HAIC-FOLFOX', '术后辅助HAIC（FOLFOX方案）'],
    says: [
      'With MVI (157 v 158): disease-free survival HR 0.59 (0.43–0.81), 20.3 v 10.0 months.',
      '伴MVI（157例对158例）：无病生存HR 0.59（0.43–0.81），20.3对10.0个月。',
    ],
    against: [
      'Overall survival HR 0.64 (0.36–1.14): not significant.',
      '总生存HR 0.64（0.36–1.14）：差异无统计学意义。',
    ],
  },
  huaier: {
    name: ['Huaier granule', '槐耳颗粒'],
    says: [
      'After radical resection: recurrence-free survival HR 0.67 (0.55–0.81).',
      '根治性切除术后：无复发生存HR 0.67（0.55–0.81）。',
    ],
    against: ['Patients were not selected for risk.', '研究人群未按复发风险选择。'],
  },
  'adjuvant-sintilimab': {
    name: ['adjuvant sintilimab', '术后辅助信迪利单抗'],
    says: ['With MVI (phase 2, n 198): recurrence-free survival HR 0.53.', '伴MVI（2期，198例）：无复发生存HR 0.53。'],
    against: [
      'Phase 2 only. AASLD 2025 advises against adjuvant systemic therapy.',
      '仅为2期研究。AASLD 2025不建议术后辅助系统治疗。',
    ],
  },
  'hbv-antiviral': {
    name: ['antiviral therapy for HBV', '抗HBV治疗'],
    says: ['Recommended for everyone with HBV who is eligible.', '推荐所有符合条件的HBV感染者接受抗病毒治疗。'],
  },
  'hcv-antiviral': {
    name: ['antiviral therapy for HCV', '抗HCV治疗'],
    says: ['Recommended for everyone with HCV who is eligible.', '推荐所有符合条件的HCV感染者接受抗病毒治疗。'],
  },
  'salvage-transplant-evaluation': {
    name: ['evaluation for salvage transplant', '补救性肝移植评估'],
    says: ['Recurrence within Milan criteria.', '复发符合米兰标准。'],
  },
  'locoregional-therapy': {
    name: ['locoregional therapy', '局部区域治疗'],
    says: ['Recurrence beyond Milan criteria, in the liver only.', '复发超出米兰标准，但局限于肝内。'],
  },
  'systemic-therapy': {
    name: ['systemic therapy', '系统治疗'],
    says: ['Recurrence with vascular invasion or extrahepatic spread.', '复发伴血管侵犯或肝外转移。'],
  },
  'restage-recurrence': {
    name: ['complete the staging of the recurrence', '完善复发分期检查'],
    says: ['Number, size, vascular invasion or spread is not known.', '复发的数目、大小、血管侵犯或转移情况不明。'],
  },
  'surveillance-3-to-6-months': {
    name: ['contrast MRI or CT with AFP every 3–6 months', '每3–6个月增强MRI或CT及AFP'],
    says: ['The range inside which this hospital sets its interval.', '本院随访间隔在此范围内设定。'],
  },
  'surveillance-3-to-4-months': {
    name: ['contrast CT or MRI every 3–4 months for 2 years', '2年内每3–4个月增强CT或MRI'],
    says: ['AFP in follow-up there only when it was raised at diagnosis.', '该来源仅在诊断时AFP升高者随访AFP。'],
  },
};

const strengthWords: Words<Option['strength']> = {
  recommended: ['Recommended by guidelines', '指南推荐'],
  option: ['An option for the MDT', '供MDT讨论的选择'],
  'trial-evidence': ['What a trial found', '临床试验结果'],
  'advised-against': ['Guidelines advise against', '指南不建议'],
  context: ['Context', '背景'],
};

/** Whom each group of the two trials holds. */
const flagWords: Record<'imbrave050' | 'emerald2', Words<Extract<Flag, `group-${number}`>>> = {
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

const sentences = {
  caution: ['{name}: {state}[ ({evidence})]', '{name}：{state}[（{evidence}）]'],
  unverified: ['{text} (citation not verified against the full text)', '{text}（尚未对照全文核实）'],
  recurrence: ['{names}.', '{names}。'],
  options: [
    'Options with randomised support, each with its limits: {names}.',
    '有随机研究支持、各有局限的选择：{names}。',
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
  return fill(sentences.caution, locale, {
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
  verified ? text : fill(sentences.unverified, locale, { text });

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
  if (open.length > 0) return capital(fill(recurrence ? sentences.recurrence : sentences.options, locale, { names }));
  const against = options.find(({ strength }) => strength === 'advised-against');
  return against && optionText(against.id, locale).says;
}

const wordsOf = (id: string): OptionWords => of(optionWords, id);

/** @throws on an id without words: tests hold every id of the rule sets against these tables. */
function of<Value>(words: Record<string, Value>, id: string): Value {
  const found = Object.hasOwn(words, id) ? words[id] : undefined;
  if (found === undefined) throw new Error(`No words for ${id}`);
  return found;
}
