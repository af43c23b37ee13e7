import type { RemarkCode } from '../../remarks.ts';
import type { Words } from './pair.ts';

/** The sentence of every remark code. `[...]` falls away when the remark does not carry the value: each sentence must read well without. */
export const remarkWords: Words<RemarkCode> = {
  // the plan gate
  'hcc-resected': ['HCC was resected[ on {date}].', '已行肝细胞癌切除术[（{date}）]。'],
  'no-resection': ['No liver resection is on the chart.', '病历中未见肝切除手术。'],
  'operation-not-told': [
    'A liver operation is recorded[ on {date}], but its code does not say whether it was a resection.',
    '病历有肝脏手术记录[（{date}）]，但编码未说明是否为切除术。',
  ],
  'operation-date-imprecise': [
    'The day of the resection is not recorded[ (only {date})].',
    '未记录手术的具体日期[（仅有{date}）]。',
  ],
  'operation-planned': ['The resection is planned[ for {date}].', '肝切除术尚在计划中[（{date}）]。'],
  'not-hcc': ['The resected disease is not HCC[: {what}].', '切除的病变不是肝细胞癌[：{what}]。'],
  'hcc-not-told': [
    'The chart does not tell whether the resected tumour was HCC.',
    '根据病历无法判定所切除的肿瘤是否为肝细胞癌。',
  ],
  'combined-histology': [
    'Histology is combined HCC-cholangiocarcinoma; the published cohorts do not cover it.',
    '病理为混合型肝细胞癌-胆管癌，不在已发表队列的范围内。',
  ],
  'transplant-before': [
    'A liver transplant came before or with this operation[ ({date})].',
    '本次手术前或同时已行肝移植[（{date}）]。',
  ],
  'transplant-after': ['A liver transplant followed the resection[ ({date})].', '切除术后已行肝移植[（{date}）]。'],
  'residual-disease': ['Macroscopic tumour was left behind (R2).', '有肉眼残留病灶（R2）。'],
  'recurrence-recorded': ['A recurrence is recorded[ on {date}].', '病历已记录复发[（{date}）]。'],
  'possible-recurrence': [
    'Possible recurrence[: {what}][ ({date})]. None is recorded: please record whether it is one.',
    '可能复发[：{what}][（{date}）]。病历未记录复发，请补录是否为复发。',
  ],
  'recurrence-none-stated': [
    'Assumed of the recurrence[: no {input}], none stated.',
    '假定复发灶[无{input}]（未见相关记录）。',
  ],
  // score and network gates
  'margin-involved': ['The surgical margin is involved (R1).', '手术切缘阳性（R1）。'],
  'margin-not-told': ['The surgical margin is not stated.', '未说明手术切缘情况。'],
  'margin-pending': ['Assumed: clear margin (R0), pathology pending.', '假定切缘阴性（R0），病理未出。'],
  'margin-conflict': ['Statements about the surgical margin disagree.', '关于手术切缘的记录互相矛盾。'],
  'histology-pending': ['Assumed: HCC, pathology pending.', '假定为肝细胞癌，病理未出。'],
  'histology-not-told': ['The histology is not stated.', '未说明组织学类型。'],
  'neoadjuvant-given': ['Treated before surgery[: {what}][ ({date})].', '术前接受过抗肿瘤治疗[：{what}][（{date}）]。'],
  'neoadjuvant-not-told': [
    'Whether the HCC was treated before surgery cannot be told[: {what}].',
    '无法判定术前是否接受过抗肿瘤治疗[：{what}]。',
  ],
  'neoadjuvant-none-recorded': [
    'Assumed: no treatment before surgery, none recorded.',
    '假定术前未接受抗肿瘤治疗（病历无记录）。',
  ],
  'adjuvant-given': [
    'Adjuvant treatment was given[: {what}][ ({date})].',
    '术后接受过辅助治疗[：{what}][（{date}）]。',
  ],
  'adjuvant-not-told': [
    'Whether adjuvant treatment was given cannot be told[: {what}].',
    '无法判定术后是否接受过辅助治疗[：{what}]。',
  ],
  'adjuvant-none-recorded': [
    'Assumed: no adjuvant treatment, none recorded.',
    '假定术后未接受辅助治疗（病历无记录）。',
  ],
  're-resection': ['This is a repeat resection[; the first was on {date}].', '本次为再次肝切除[，首次手术于{date}]。'],
  'staged-operation': [
    'Two resections within 90 days count as a staged operation[; the earlier was on {date}].',
    '90天内两次切除视为分期手术[，前一次于{date}]。',
  ],
  'macrovascular-invasion': ['Macrovascular invasion is present.', '存在大血管侵犯。'],
  'macrovascular-pending': ['Assumed: no macrovascular invasion, pathology pending.', '假定无大血管侵犯，病理未出。'],
  'macrovascular-none-stated': [
    'Assumed: no macrovascular invasion, none stated.',
    '假定无大血管侵犯（未见相关记录）。',
  ],
  'extrahepatic-spread': ['Extrahepatic spread is present.', '存在肝外转移。'],
  'extrahepatic-none-stated': ['Assumed: no extrahepatic spread, none stated.', '假定无肝外转移（未见相关记录）。'],
  'bclc-beyond-a': [
    'The stage before surgery was beyond BCLC 0-A[ (BCLC {stage})].',
    '术前分期超出BCLC 0-A期[（BCLC {stage}期）]。',
  ],
  'bclc-not-told': ['The BCLC stage before surgery cannot be told.', '无法判定术前BCLC分期。'],
  'ecog-two-or-more': [
    'ECOG performance status is 2 or more[ (recorded: {value})].',
    'ECOG体能状态评分为2分或以上[（记录为{value}分）]。',
  ],
  'ecog-not-told': ['Assumed: ECOG 0-1, none recorded.', '假定ECOG为0-1分（病历无记录）。'],
  'within-study-criteria': ["The patient fits the study's criteria.", '患者符合该研究的入选标准。'],
  'within-cohort': [
    "Nothing known excludes the patient from the score's cohort.",
    '已知资料中，无将患者排除于该评分人群之外的依据。',
  ],
  'input-missing': ['[{input}: ]a value it needs is missing.', '[{input}：]缺少所需数据。'],
  'month-24-passed': [
    'Month 24 has passed: scores and models do not reach further.',
    '术后已满24个月，超出评分与模型的预测期。',
  ],
  'no-recent-imaging': [
    'Not assessed: no recurrence-free liver CT or MRI with stated contrast in the last 6 months.',
    '未评估：近6个月内无注明增强且未见复发的肝脏CT或MRI。',
  ],
  'network-failed': ['Not assessed: the model did not answer.', '未评估：模型未能运行。'],
  'network-off': ['The investigational model is switched off.', '研究性模型未启用。'],
  'hcc-crs-conflict': [
    'HCC-CRS 3 cannot occur with BCLC 0-A: check size, number and stage.',
    'HCC-CRS 3分不可能出现于BCLC 0-A期：请核对肿瘤大小、数目与分期。',
  ],
  'pathology-pending': ['Final pathology is pending[ since {date}].', '正式病理报告未出[（自{date}起）]。'],
  // notes about the chart
  'foreign-subject': ['A record of another patient was found and left out.', '发现属于其他患者的记录，未予采用。'],
  'no-subject': ['A record that names no patient was left out.', '一条未注明患者的记录未予采用。'],
  'entered-in-error': ['A record marked as entered in error was left out.', '一条标记为录入错误的记录未予采用。'],
  superseded: ['An older version of a report was replaced by the latest.', '较早版本的报告已被最新版本取代。'],
  'not-yet-issued': ['A record issued after this moment was left out.', '一条在此时间点之后发出的记录未予采用。'],
  'unknown-status': ['A record with an unknown status was left out.', '一条状态不明的记录未予采用。'],
  'imaging-contrast-not-stated': [
    'Imaging[ on {date}]: contrast is not stated.',
    '影像检查[（{date}）]未说明是否增强。',
  ],
  'imaging-not-read': [
    'Imaging[ on {date}] is done, not read: no final report.',
    '影像检查[（{date}）]已完成，尚无正式报告。',
  ],
  'ultrasound-closes-nothing': [
    'Ultrasound or non-contrast imaging[ on {date}] does not complete a visit.',
    '超声或平扫检查[（{date}）]不能替代增强检查。',
  ],
  'afp-not-counted': [
    'An AFP[ of {date}] has no result that can be read, or no day: it does not complete a visit.',
    '一次AFP检测[（{date}）]无可读取的结果或缺少具体日期，不计为已完成。',
  ],
  'read-partial': ['[{what}: ]only part of the chart could be read.', '[{what}：]病历只读取了一部分。'],
  'read-failed': ['[{what}: ]this part of the chart could not be read.', '[{what}：]该部分病历未能读取。'],
  'read-from-text': [
    '[{input}: ]read from the text of a report, not confirmed.',
    '[{input}：]取自报告文本，未经确认。',
  ],
  'document-not-read': [
    'A pathology document could not be read as text: please look into it.',
    '有一份病理文件无法读取其文字，请人工查阅。',
  ],
  'same-day-ablation': [
    'Ablation on the day of the operation counts as part of it.',
    '手术当日的消融视为手术的一部分。',
  ],
  'pathology-source': ['Size and number are taken from pathology.', '肿瘤大小与数目取自病理。'],
  'imaging-source': ['Size and number are taken from imaging.', '肿瘤大小与数目取自影像。'],
  'ajcc-stage-differs': [
    'Stage: pathology states {stated}[; size, number and vascular invasion give {stage}]. Please check which holds.',
    '分期：病理报告为{stated}[；按大小、数目和血管侵犯推算为{stage}]。请核对以何者为准。',
  ],
  'mvi-level-not-assessed': [
    'Vascular invasion is present, its level is not assessed.',
    '存在血管侵犯，但未说明为微血管或大血管。',
  ],
  'mvi-sampling-not-stated': [
    'No MVI: check how it was sampled; without a stated protocol it is weaker evidence.',
    '报告无微血管侵犯：请核对取材方法；未说明取材方案时证据较弱。',
  ],
  'mvi-sampling-stated': [
    'No MVI, and the report states how it was sampled[: "{what}"].',
    '报告无微血管侵犯，并说明了取材方法[：“{what}”]。',
  ],
  'lower-bound': ['[{input}: ]only a lower bound is known.', '[{input}：]仅知下限。'],
  'preliminary-value': ['[{input}: ]preliminary result.', '[{input}：]为初步结果。'],
  conflict: ['[{input}: ]two answers disagree.', '[{input}：]两个结果互相矛盾。'],
  'earlier-operation': [
    'An earlier liver resection[ on {date}] is on the chart.',
    '病历中有更早的肝切除手术[（{date}）]。',
  ],
  'biopsy-not-used': [
    'A biopsy report was not used in place of the resection specimen.',
    '活检报告未用于替代切除标本的病理。',
  ],
  // why the schedule is what it is
  'schedule-closer-high': [
    'Closer follow-up: a high group, or HCC-CRS 2 or more.',
    '加密随访：高危组，或HCC-CRS≥2分。',
  ],
  'schedule-closer-network': [
    'Closer follow-up: the investigational model checked at this site is in its high band.',
    '加密随访：已在本院检验的研究性模型提示高风险。',
  ],
  'schedule-closer-not-judged': [
    'Closer follow-up: a lower risk is not established.',
    '加密随访：尚不能认定为较低风险。',
  ],
  'schedule-closer-pending': ['Closer follow-up until pathology is final.', '加密随访，直至正式病理报告发出。'],
  'schedule-standard': [
    'Standard follow-up: ERASL-post not high, HCC-CRS below 2.',
    '常规随访：ERASL-post非高危，且HCC-CRS低于2分。',
  ],
  'schedule-until-recurrence': ['The schedule holds until a recurrence is recorded.', '随访计划持续至记录到复发为止。'],
};
