import type { RuleId } from '../../guidance/rule.ts';
import type { Pair } from './pair.ts';

/** Every rule of the rule sets in words. Figures: clinical.md, Guidance; each with its citation in the rule. Names stand inside a sentence. */

/** What it is, what its evidence says, what speaks against it. */
export type OptionWords = {
  name: Pair;
  says: Pair;
  against?: Pair;
  /** `says` in a few words. */
  brief?: Pair;
};

export const optionWords: Record<RuleId, OptionWords> = {
  'aasld-no-adjuvant-systemic': {
    name: ['no adjuvant systemic therapy', '不建议术后辅助系统治疗'],
    says: [
      'AASLD 2025 advises against adjuvant and neoadjuvant systemic therapy after resection (Level 1, Strong); trials are the exception.',
      'AASLD 2025不建议在切除术前后给予新辅助或辅助系统治疗（1级证据，强推荐），临床试验除外。',
    ],
    brief: ['AASLD 2025 advises against adjuvant systemic therapy.', 'AASLD 2025不建议术后辅助系统治疗。'],
  },
  'esmo-no-adjuvant-systemic': {
    name: ['no adjuvant systemic therapy', '不建议术后辅助系统治疗'],
    says: ['ESMO 2025 does not recommend adjuvant systemic therapy.', 'ESMO 2025不推荐术后辅助系统治疗。'],
    brief: ['ESMO 2025 does not recommend adjuvant systemic therapy.', 'ESMO 2025不推荐术后辅助系统治疗。'],
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
    says: [
      'HCV RNA is detected: recommended for everyone who is eligible.',
      'HCV RNA阳性：推荐所有符合条件者接受抗病毒治疗。',
    ],
  },
  'hcv-rna-not-known': {
    name: ['HCV RNA, then antiviral therapy if detected', '检测HCV RNA，阳性者抗病毒治疗'],
    says: [
      'Antibodies to HCV, or hepatitis C on the list, but HCV RNA is not known: the infection may be cured.',
      '抗-HCV阳性或病历记有丙型肝炎，但HCV RNA未知：感染可能已治愈。',
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
    says: ['The range inside which this hospital sets its interval.', '本院随访间隔在此范围内设定。'],
  },
  'surveillance-3-to-4-months': {
    name: ['contrast CT or MRI every 3–4 months for 2 years', '2年内每3–4个月增强CT或MRI'],
    says: ['AFP in follow-up there only when it was raised at diagnosis.', '该来源仅在诊断时AFP升高者随访AFP。'],
  },
};
