import type { Assessment } from '../../assessment.ts';
import type { Locale } from '../../settings.ts';
import type { Coding } from '../card.ts';
import { fill, type Pair, pick, type Values, type Words } from './pair.ts';

/** What only the card says: its summaries, the leads of its lines, its actions and the reasons to set it aside. */

export const summaries = {
  group: ['After HCC resection: {groups}.[ {due}]', '肝细胞癌切除术后：{groups}。[{due}]'],
  noGroup: ['After HCC resection: {why}.[ {due}]', '肝细胞癌切除术后：{why}。[{due}]'],
  late: ['HCC resected {ago}.[ {due}]', '肝细胞癌切除术后（手术于{ago}）。[{due}]'],
  planned: ['HCC resection planned for {date}[: {groups}].', '肝细胞癌切除术计划于{date}[：{groups}]。'],
  recurrence: [
    'HCC recurrence recorded {date}[, {pattern}]: treatment review by the MDT.',
    '{date}记录到肝细胞癌复发[，{pattern}]：建议MDT讨论治疗。',
  ],
  possibleRecurrence: [
    'After HCC resection: possible recurrence, please confirm.[ {due}]',
    '肝细胞癌切除术后：可能复发，请确认。[{due}]',
  ],
  info: ['After liver resection. {reason}', '肝切除术后。{reason}'],
  infoOperation: ['{reason}', '{reason}'],
  infoReading: ['Whether the liver was resected cannot be told. {reason}', '无法判定是否做过肝切除。{reason}'],
  due: ['{need} due {due}.', '{need}应于{due}完成。'],
  dueSince: ['{need} was due {due}.', '{need}原定{due}完成。'],
  overdue: ['{need} overdue, was due {due}.', '{need}已逾期，原定{due}。'],
  outside: ['no published risk group applies', '已发表的危险分组不适用'],
  untold: ['no risk group[ yet (missing: {facts})]', '无危险分组[（尚缺{facts}）]'],
  pending: ['pathology pending', '病理未出'],
} satisfies Record<string, Pair>;

export const leads = {
  published: ['Similar patients (published)', '相似患者（已发表）'],
  outside: ['Out of population', '不在适用人群内'],
  outsideNetwork: ['Outside the study', '不在研究人群内'],
  missing: ['Missing', '缺少'],
  pending: ['Not yet known', '尚未知'],
  untold: ['Cannot tell', '不能判定'],
  conflict: ['Conflict', '矛盾'],
  moreMissing: ['{count} more missing: see Remnant.', '另缺{count}项，详见Remnant。'],
  unsure: ['Unsure', '待确认'],
  next: ['Next', '下一步'],
  overdue: ['Overdue', '逾期'],
  mdt: ['For the MDT', '供MDT讨论'],
  reason: ['Why this card', '提示原因'],
  recurrence: ['Recurrence', '复发'],
  antiviral: ['Antiviral', '抗病毒'],
} satisfies Record<string, Pair>;

export const lines = {
  untoldPlan: ['Until then no risk group and no follow-up dates are shown.', '在此之前不显示危险分组和随访日期。'],
  closedPlan: [
    'No risk group and no follow-up dates are shown for this patient.',
    '不对该患者显示危险分组和随访日期。',
  ],
  settleOperation: ['Please record which operation was done.', '请记录所做手术的名称。'],
  settleDate: ['Please record the day of the operation.', '请记录手术的具体日期。'],
  outside: [
    '{reasons} No published group or investigational number; the follow-up plan stays.',
    '{reasons}不显示已发表分组和研究性数值；随访计划不变。',
  ],
  outsideScores: [
    '{reasons} No published group; the follow-up plan stays.',
    '{reasons}不显示已发表分组；随访计划不变。',
  ],
  outsideNetwork: ['{reasons} No investigational number.', '{reasons}不显示研究性数值。'],
  moreMissing: ['{count} more missing: see Remnant.', '另缺{count}项，详见Remnant。'],
  unsure: ['{facts} – read from report text, please confirm.', '{facts}——取自报告文本，请确认。'],
  next: ['{need} by {due}.', '{need}，应于{due}完成。'],
  nextSince: ['{need}, was due {due}; the window is open to {to}.', '{need}，原定{due}完成，窗口至{to}。'],
  ifHcc: ['If this was HCC: {need} by {due}.', '若为肝细胞癌：{need}，应于{due}完成。'],
  overdue: ['{need}, was due {due}.', '{need}，原定{due}。'],
  overdueMore: ['{need}, was due {due}; {count} visits are overdue.', '{need}，原定{due}；共有{count}次随访逾期。'],
  recurrence: ['{date}, {within}; {pattern}.[ {aggressive}]', '{date}，{within}；{pattern}。[{aggressive}]'],
  antiviral: [
    'HBsAg positive, and the chart shows no antiviral taken for at least 14 days. {says}',
    'HBsAg阳性，病历中未见满14天的抗病毒治疗。{says}',
  ],
  within24: ['within 24 months of surgery', '术后24个月内'],
  after24: ['later than 24 months after surgery', '术后24个月以后'],
  aggressive: ["Aggressive recurrence by the study's definition.", '符合该研究的侵袭性复发定义。'],
  noForecast: ['No forecast and no schedule are shown after a recurrence.', '复发后不再显示预测和随访计划。'],
  fact: ['{input} {value}', '{input}：{value}'],
  // the colon stays outside in Chinese: `：**字` does not close emphasis (CommonMark 0.31, 6.2)
  lead: ['**{lead}:** {text}', '**{lead}**：{text}'],
} satisfies Record<string, Pair>;

export const labels = {
  open: ['Open Remnant', '打开Remnant'],
  mri: ['Order liver MRI with contrast, due {due}', '开具肝脏增强MRI，应于{due}完成'],
  ct: ['Or order liver CT with contrast, due {due}', '或开具肝脏增强CT，应于{due}完成'],
  afp: ['Order AFP, due {due}', '开具AFP，应于{due}完成'],
  mriNow: ['Order liver MRI with contrast now, was due {due}', '立即开具肝脏增强MRI（原定{due}）'],
  ctNow: ['Or order liver CT with contrast now, was due {due}', '或立即开具肝脏增强CT（原定{due}）'],
  afpNow: ['Order AFP now, was due {due}', '立即开具AFP（原定{due}）'],
  mdt: ['Refer to the liver MDT', '提请肝癌MDT讨论'],
  plan: ['Propose the follow-up plan: {count} visits, {from} to {to}', '拟定随访计划：共{count}次，{from}至{to}'],
  draftOrder: ['Create a draft order: {what}, {date}', '生成医嘱草稿：{what}，{date}'],
  draftReferral: ['Create a draft referral: {what}', '生成转诊草稿：{what}'],
  draftPlan: ['Create a proposed care plan with {count} dated visits', '生成随访计划提案，含{count}次有日期的随访'],
  mriName: ['MRI of the liver with contrast', '肝脏增强MRI'],
  ctName: ['CT of the liver with contrast', '肝脏增强CT'],
  eitherName: ['MRI or CT of the liver with contrast', '肝脏增强MRI或CT'],
  afpName: ['Alpha-fetoprotein (AFP)', '甲胎蛋白（AFP）'],
  mdtName: ['Review by the multidisciplinary liver tumour team (MDT)', '肝癌多学科团队（MDT）讨论'],
  planTitle: ['Follow-up after HCC resection', '肝细胞癌切除术后随访'],
  reasonName: ['Hepatocellular carcinoma, resected', '肝细胞癌切除术后'],
  slotNote: [
    'Follow-up after HCC resection, month {months}: window {from} to {to}.',
    '肝细胞癌切除术后随访，第{months}个月：窗口{from}至{to}。',
  ],
  source: ['Remnant at {hospital}', 'Remnant（{hospital}）'],
  topic: ['Follow-up after resection of hepatocellular carcinoma', '肝细胞癌切除术后随访'],
} satisfies Record<string, Pair>;

export const overrideCodes = [
  'data-wrong',
  'data-stale',
  'patient-declines',
  'already-arranged',
  'not-appropriate',
  'other',
] as const;

export const overrideWords: Words<(typeof overrideCodes)[number]> = {
  'data-wrong': ['The data shown are wrong', '所示资料有误'],
  'data-stale': ['The data shown are out of date', '所示资料已过时'],
  'patient-declines': ['The patient declines', '患者拒绝'],
  'already-arranged': ['Already arranged', '已安排'],
  'not-appropriate': ['Not appropriate for this patient', '不适合该患者'],
  other: ['Other reason', '其他原因'],
};

export const overrideReasons = (publicUrl: string, locale: Locale): Required<Coding>[] =>
  overrideCodes.map((code) => ({
    code,
    system: `${publicUrl}/CodeSystem/override-reason`,
    display: pick(overrideWords[code], locale),
  }));

export const patternWords: Words<NonNullable<Assessment['recurrence']>['pattern']> = {
  'within-milan': ['within Milan criteria', '符合米兰标准'],
  'beyond-milan': ['beyond Milan criteria', '超出米兰标准'],
  'cannot-tell': ['extent not known (number, size or spread)', '范围不明（数目、大小或转移）'],
};

export const recurrencePattern = (pattern: keyof typeof patternWords, locale: Locale): string =>
  pick(patternWords[pattern], locale);

const say =
  <Table extends Record<string, Pair>>(table: Table) =>
  (key: keyof Table & string, locale: Locale, values: Values = {}) =>
    fill(table[key] as Pair, locale, values);

export const summary = say(summaries);
export const lead = say(leads);
export const line = say(lines);
export const label = say(labels);
