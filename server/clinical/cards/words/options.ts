import type { RuleId } from '../../guidance/rule.ts';
import type { Pair } from './pair.ts';

/** Every rule of the rule sets in words. Figures: clinical.md, Guidance; each with its citation in the rule. Names stand inside a sentence. */

/** What it is, what its evidence says, what speaks against it. {mark} says, where there is no room for the citation, that nobody opened it. */
export type OptionWords = {
  name: Pair;
  says: Pair;
  /** What its source mentions without a grade: never in one sentence with graded advice. */
  context?: Pair;
  against?: Pair;
  /** `says` in a few words, of those that tell where a guideline stands. */
  brief?: Pair;
};

export const optionWords: Record<RuleId, OptionWords> = {
  'aasld-no-adjuvant-systemic': {
    name: ['no adjuvant systemic therapy', '不建议术后辅助系统治疗'],
    says: [
      'AASLD 2025{mark} advises against systemic therapy before (neoadjuvant) or after (adjuvant) resection (Level 1, Strong).',
      'AASLD 2025{mark}不建议在肝癌切除术前（新辅助）或术后（辅助）给予系统治疗（1级证据，强推荐）。',
    ],
    context: ['Ungraded context: clinical trials are the exception.', '背景信息（未分级）：临床试验除外。'],
    brief: ['AASLD 2025{mark} advises against adjuvant systemic therapy.', 'AASLD 2025{mark}不建议术后辅助系统治疗。'],
  },
  'esmo-no-adjuvant-systemic': {
    name: ['no adjuvant systemic therapy', '不建议术后辅助系统治疗'],
    says: [
      'ESMO 2025, seen in a digest only: no adjuvant systemic therapy; its grade is not known to us.',
      'ESMO 2025（仅见摘编）：不采用术后辅助系统治疗，推荐等级不详。',
    ],
    brief: [
      'ESMO 2025, seen in a digest only: no adjuvant systemic therapy.',
      'ESMO 2025（仅见摘编）：不采用术后辅助系统治疗。',
    ],
  },
  imbrave050: {
    name: ['atezolizumab + bevacizumab (IMbrave050)', '阿替利珠单抗联合贝伐珠单抗（IMbrave050）'],
    says: [
      '668 patients at high risk after resection or ablation: recurrence-free survival HR 0.72 (95 % CI 0.56–0.93) at the first interim analysis.',
      '切除或消融术后高危患者668例：首次中期分析无复发生存HR 0.72（95%CI 0.56–0.93）。',
    ],
    against: [
      'Not kept at the second interim analysis: HR 0.90 (95 % CI 0.72–1.12); overall survival HR 1.26 (0.85–1.87). Its groups differ: median recurrence-free survival 22.0, 16.2 and 49.6 months (n 458, 15, 511; low risk 80.0) in a retrospective cohort of 1,444, not the trial.',
      '第二次中期分析未能维持：HR 0.90（95%CI 0.72–1.12）；总生存HR 1.26（0.85–1.87）。各组差异大：1444例回顾性队列（非该试验）中位无复发生存22.0、16.2、49.6个月（458、15、511例），低危者80.0个月。',
    ],
  },
  'keynote-937': {
    name: ['pembrolizumab (KEYNOTE-937)', '帕博利珠单抗（KEYNOTE-937）'],
    says: [
      '959 patients after resection or ablation (476 v 483), reported at a meeting: 24-month recurrence-free survival 63 v 61 %, HR 1.06 (95 % CI 0.88–1.26).',
      '切除或消融术后959例（476例对483例），会议报告：24个月无复发生存率63%对61%，HR 1.06（95%CI 0.88–1.26）。',
    ],
    against: ['No benefit; overall survival was not tested.', '未见获益；总生存未检验。'],
  },
  storm: {
    name: ['sorafenib (STORM)', '索拉非尼（STORM）'],
    says: [
      '1,114 patients after resection (900) or ablation (214): recurrence-free survival HR 0.94 (95 % CI 0.78–1.13).',
      '切除（900例）或消融（214例）术后1114例：无复发生存HR 0.94（95%CI 0.78–1.13）。',
    ],
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
      'Single tumour ≥ 5 cm with MVI (n 250): disease-free survival HR 0.70 (95 % CI 0.52–0.95), overall survival HR 0.68 (0.48–0.97).',
      '单发肿瘤≥5 cm伴MVI（250例）：无病生存HR 0.70（95%CI 0.52–0.95），总生存HR 0.68（0.48–0.97）。',
    ],
    against: [
      'A retrospective cohort with MVI and any number of tumours (444 matched of 549) saw a survival benefit only up to 5 cm: adjusted OR 0.59 (95 % CI 0.36–0.97); above 5 cm 1.17 (0.84–1.62). No regimen is universally accepted.',
      '一项MVI患者的回顾性队列（肿瘤数目不限，549例中匹配444例）仅在≤5 cm者见总生存获益：校正OR 0.59（95%CI 0.36–0.97）；>5 cm者1.17（0.84–1.62）。尚无公认方案。',
    ],
  },
  'adjuvant-haic': {
    name: ['adjuvant HAIC-FOLFOX', '术后辅助HAIC（FOLFOX方案）'],
    says: [
      'With MVI (157 v 158): disease-free survival HR 0.59 (95 % CI 0.43–0.81), median 20.3 v 10.0 months.',
      '伴MVI（157例对158例）：无病生存HR 0.59（95%CI 0.43–0.81），中位无病生存20.3对10.0个月。',
    ],
    against: [
      'Overall survival HR 0.64 (95 % CI 0.36–1.14): not significant. No regimen is universally accepted.',
      '总生存HR 0.64（95%CI 0.36–1.14）：差异无统计学意义。尚无公认方案。',
    ],
  },
  huaier: {
    name: ['Huaier granule', '槐耳颗粒'],
    says: [
      'After radical resection (1,044 randomised, 686 v 316 compared): recurrence-free survival HR 0.67 (95 % CI 0.55–0.81).',
      '根治性切除术后（随机1044例，比较686例对316例）：无复发生存HR 0.67（95%CI 0.55–0.81）。',
    ],
    against: ['Patients were not selected for risk.', '研究人群未按复发风险选择。'],
  },
  'adjuvant-sintilimab': {
    name: ['adjuvant sintilimab', '术后辅助信迪利单抗'],
    says: [
      'With MVI (phase 2, n 198): recurrence-free survival HR 0.53 (95 % CI 0.36–0.79).',
      '伴MVI（2期，198例）：无复发生存HR 0.53（95%CI 0.36–0.79）。',
    ],
    against: [
      'Phase 2 only; a difference in overall survival is not yet confirmed. AASLD 2025 advises against adjuvant systemic therapy.',
      '仅为2期研究，总生存差异尚未证实。AASLD 2025不建议术后辅助系统治疗。',
    ],
  },
  'hbv-antiviral': {
    name: ['antiviral therapy for HBV', '抗HBV治疗'],
    says: ['Recommended for everyone with HBV who is eligible.', '推荐所有符合条件的HBV感染者接受抗病毒治疗。'],
  },
  'hcv-antiviral': {
    name: ['antiviral therapy for HCV', '抗HCV治疗'],
    says: [
      'HCV RNA is detected: recommended for everyone who is eligible.',
      'HCV RNA阳性：推荐所有符合条件者接受抗病毒治疗。',
    ],
  },
  'hcv-rna-not-known': {
    name: ['HCV RNA, then antiviral therapy if detected', '检测HCV RNA，阳性者抗病毒治疗'],
    says: [
      'Antibodies to HCV, or hepatitis C on the list, but HCV RNA is not known: the infection may have cleared.',
      '抗-HCV阳性或病历记有丙型肝炎，但HCV RNA未知：感染可能已清除。',
    ],
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
    name: [
      'full staging of the recurrence (number, size, vascular invasion, spread)',
      '完善复发分期（数目、大小、血管侵犯、肝外转移）',
    ],
    says: [
      'Not all of number, size, vascular invasion and spread outside the liver are stated: what follows cannot be told.',
      '复发灶的数目、大小、血管侵犯和肝外转移未全部说明，无法判定后续治疗方向。',
    ],
  },
  'surveillance-3-to-6-months': {
    name: ['contrast MRI or CT with AFP every 3–6 months', '每3–6个月增强MRI或CT及AFP'],
    says: ["The range that holds this plan's intervals.", '本随访计划的间隔在此范围内。'],
  },
  'surveillance-3-to-4-months': {
    name: ['contrast CT or MRI every 3–4 months for 2 years', '2年内每3–4个月增强CT或MRI'],
    says: ['AFP in follow-up there only when it was raised at diagnosis.', '该来源仅在诊断时AFP升高者随访AFP。'],
  },
};
