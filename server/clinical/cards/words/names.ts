import type { Flag, GateState, NetworkResult, NetworkStatus, ScoreId, SlotState, Stages } from '../../assessment.ts';
import type { InputName } from '../../case/patient-case.ts';
import type { MissingReason, Seen } from '../../case/sourced.ts';
import type { Words } from './pair.ts';

/** What things are called. English names stand inside a sentence; `capital` opens one with them. */

export const inputWords: Words<InputName> = {
  afp: ['AFP before surgery', '术前AFP'],
  albumin: ['albumin before surgery', '术前白蛋白'],
  bilirubin: ['bilirubin before surgery', '术前胆红素'],
  platelets: ['platelets before surgery', '术前血小板'],
  ast: ['AST before surgery', '术前AST'],
  alt: ['ALT before surgery', '术前ALT'],
  astUpperLimit: ["the laboratory's upper limit of AST", '本实验室AST参考上限'],
  inr: ['INR before surgery', '术前INR'],
  creatinine: ['creatinine before surgery', '术前肌酐'],
  sodium: ['sodium before surgery', '术前血钠'],
  pivka2: ['PIVKA-II before surgery', '术前PIVKA-II'],
  sex: ['sex', '性别'],
  age: ['age at surgery', '手术时年龄'],
  tumourSizeImaging: ['largest tumour size on imaging', '影像最大肿瘤直径'],
  tumourSizePathology: ['largest tumour size in pathology', '病理最大肿瘤直径'],
  tumourNumberImaging: ['number of tumours on imaging', '影像肿瘤数目'],
  tumourNumberPathology: ['number of tumours in pathology', '病理肿瘤数目'],
  mvi: ['microvascular invasion (MVI)', '微血管侵犯（MVI）'],
  mviGrade: ['MVI grade', 'MVI分级'],
  macrovascularInvasion: ['macrovascular invasion', '大血管侵犯'],
  extrahepaticSpread: ['extrahepatic spread', '肝外转移'],
  margin: ['surgical margin', '手术切缘'],
  marginDistance: ['margin distance', '切缘距离'],
  histology: ['histology', '组织学类型'],
  grade: ['differentiation', '分化程度'],
  satellites: ['satellite nodules', '卫星结节'],
  bileDuctInvasion: ['bile duct invasion', '胆管侵犯'],
  capsule: ['tumour capsule', '肿瘤包膜'],
  cirrhosis: ['cirrhosis in the specimen', '标本肝硬化'],
  ecog: ['ECOG performance status', 'ECOG体能状态'],
  hbsag: ['HBsAg', 'HBsAg'],
  antiHcv: ['anti-HCV', '抗-HCV'],
  hbvDna: ['HBV DNA', 'HBV DNA'],
  ascites: ['ascites', '腹水'],
  encephalopathy: ['encephalopathy', '肝性脑病'],
  neoadjuvant: ['treatment before surgery', '术前抗肿瘤治疗'],
  adjuvant: ['adjuvant treatment', '术后辅助治疗'],
};

/** Values that are codes. A code used by two inputs means the same in both. */
export const valueWords: Words<string> = {
  male: ['male', '男'],
  female: ['female', '女'],
  present: ['present', '有'],
  absent: ['absent', '无'],
  uncertain: ['uncertain', '不确定'],
  R0: ['R0 (clear)', 'R0（阴性）'],
  R1: ['R1 (involved)', 'R1（阳性）'],
  R2: ['R2 (residual tumour)', 'R2（肉眼残留）'],
  M0: ['M0 (none)', 'M0（无）'],
  M1: ['M1 (low risk)', 'M1（低危组）'],
  M2: ['M2 (high risk)', 'M2（高危组）'],
  hcc: ['HCC', '肝细胞癌'],
  combined: ['combined HCC-cholangiocarcinoma', '混合型肝细胞癌-胆管癌'],
  other: ['not HCC', '非肝细胞癌'],
  none: ['none', '无'],
  mild: ['mild', '轻度'],
  'moderate-severe': ['moderate to severe', '中重度'],
  'grade-1-2': ['grade 1-2', '1-2级'],
  'grade-3-4': ['grade 3-4', '3-4级'],
  well: ['well differentiated', '高分化'],
  moderate: ['moderately differentiated', '中分化'],
  poor: ['poorly differentiated', '低分化'],
  complete: ['complete', '完整'],
  incomplete: ['incomplete', '不完整'],
};

/** UCUM units as a clinician writes them. */
export const unitWords: Words<string> = {
  'ug/L': ['µg/L', 'µg/L'],
  'umol/L': ['µmol/L', 'µmol/L'],
  '10*9/L': ['×10⁹/L', '×10⁹/L'],
  a: ['years', '岁'],
  '{count}': ['', '个'],
  '1': ['', ''],
};

export const missingWords: Words<MissingReason> = {
  'not-found': ['not found', '未找到'],
  'out-of-window': ['only outside the time window', '仅有时间窗外的结果'],
  'unknown-unit': ['unit not recognised', '单位无法识别'],
  'unknown-code': ['code not recognised', '编码无法识别'],
  unreadable: ['cannot be read', '无法读取'],
  conflict: ['two answers disagree', '两个结果互相矛盾'],
  'not-stated': ['not stated', '未说明'],
  pending: ['pending', '结果未出'],
};

/** What the reader can do about it. */
export const nextStepWords: Words<MissingReason> = {
  'not-found': ['Add it, or tell us where it is.', '请补录，或告知记录在何处。'],
  'out-of-window': ['If there is one from the right time, add it.', '如有时间窗内的结果，请补录。'],
  'unknown-unit': [
    'Give it in a unit we can convert, or have the hospital state the factor.',
    '请改用可换算的单位，或由医院提供换算系数。',
  ],
  'unknown-code': ['Record it with a known code.', '请用可识别的编码记录。'],
  unreadable: ['Record it as one value with unit and day.', '请以单一数值记录，并注明单位和日期。'],
  conflict: ['Confirm which one counts.', '请确认以哪个为准。'],
  'not-stated': ['Ask the author of the report, or record it.', '请询问报告医师或补录。'],
  pending: ['Read as soon as it is final.', '正式结果发出后自动读取。'],
};

export const seenWords: Words<Seen['why']> = {
  'out-of-window': ['outside the time window', '在时间窗外'],
  'unknown-unit': ['unit not recognised', '单位无法识别'],
  'unknown-code': ['code not recognised', '编码无法识别'],
  unreadable: ['cannot be read', '无法读取'],
  conflict: ['disagrees', '互相矛盾'],
  earlier: ['an earlier value', '较早的结果'],
  superseded: ['replaced by a later report', '已被后来的报告取代'],
  'after-operation': ['not before the operation', '非术前结果'],
  'earlier-same-day': ['earlier on the same day', '同日较早的结果'],
  preliminary: ['a preliminary result', '初步结果'],
  'other-specimen': ['of another specimen of this operation', '同次手术的其他标本'],
  'less-definite': ['less definite', '表述不够明确'],
  'from-text': ['as the text of the report says', '报告文字所述'],
};

/** The rule that chose, where several answers stood side by side. */
export const choiceWords: Partial<Words<Seen['why']>> = {
  'earlier-same-day': [
    'Of several results of one day the last before the operation counts.',
    '同日多次检测，以手术开始前最后一次为准。',
  ],
  preliminary: ['A final result counts before a preliminary one.', '正式结果优先于初步结果。'],
  superseded: ['The latest version of a result counts.', '以最新版本的结果为准。'],
  'other-specimen': ['Of several specimens the worst finding counts.', '多个标本以最重的结果为准。'],
  'less-definite': ['The more definite statement counts.', '以表述更明确者为准。'],
  'from-text': ['What is coded counts before what was read from text.', '编码记录优先于由文字读取的内容。'],
};

export const scoreWords: Words<ScoreId> = {
  'erasl-pre': ['ERASL-pre', 'ERASL-pre'],
  'erasl-post': ['ERASL-post', 'ERASL-post'],
  'hcc-crs': ['HCC-CRS', 'HCC-CRS'],
  ers: ['ERS', 'ERS'],
  shim: ['Shim model', 'Shim模型'],
  albi: ['ALBI', 'ALBI'],
  'fib-4': ['FIB-4', 'FIB-4'],
  apri: ['APRI', 'APRI'],
  'child-pugh': ['Child-Pugh', 'Child-Pugh'],
  meld: ['MELD (UNOS form)', 'MELD（UNOS公式）'],
  'meld-na': ['MELD-Na (2016)', 'MELD-Na（2016版）'],
};

export const groupWords: Words<string> = {
  low: ['low group', '低危组'],
  intermediate: ['intermediate group', '中危组'],
  high: ['high group', '高危组'],
  indeterminate: ['indeterminate', '不确定区间'],
};

export const networkWords: Words<NetworkResult['id']> = {
  preoperative: ['preoperative model', '术前模型'],
  postoperative: ['postoperative model', '术后模型'],
};

export const statusWords: Words<NetworkStatus> = {
  demonstration: [
    'Investigational, demonstration model trained on simulated patients - not for decisions',
    '研究性（演示模型，以模拟患者训练，不得用于临床决策）',
  ],
  silent: ['Investigational, running silently - not for decisions', '研究性（静默运行，不得用于临床决策）'],
  validated: [
    'Investigational, checked at this site - supports, never replaces, judgement',
    '研究性（已在本院检验，仅供参考，不能代替临床判断）',
  ],
};

export const modalityWords: Words<string> = {
  clinical: ['clinical data', '临床资料'],
  pathology: ['the pathology report', '病理报告'],
  mr: ['MRI', 'MRI'],
  slide: ['pathology slides', '病理切片'],
};

export const stageWords: Words<Exclude<keyof Stages, 'source'>> = {
  milan: ['Milan criteria', '米兰标准'],
  ucsf: ['UCSF criteria', 'UCSF标准'],
  'up-to-7': ['up-to-seven criteria', 'up-to-seven标准'],
  bclc: ['BCLC stage', 'BCLC分期'],
  ajcc8: ['AJCC T stage (8th edition)', 'AJCC T分期（第8版）'],
  imbrave050: ['IMbrave050 risk group', 'IMbrave050危险分组'],
  emerald2: ['EMERALD-2 risk group', 'EMERALD-2危险分组'],
};

export const stageValueWords: Words<'within' | 'beyond' | Flag> = {
  within: ['within', '符合'],
  beyond: ['beyond', '超出'],
  'cannot-tell': ['cannot tell', '不能判定'],
  'not-eligible': ['in none of its groups', '不属于任何一组'],
  'group-1': ['group 1', '第1组'],
  'group-2': ['group 2', '第2组'],
  'group-3': ['group 3', '第3组'],
};

export const gateWords: Words<'plan' | 'score' | 'network'> = {
  plan: ['Follow-up plan', '随访计划'],
  score: ['Published scores', '已发表评分'],
  network: ['Investigational model', '研究性模型'],
};

export const gateStateWords: Words<GateState> = {
  open: ['applies', '适用'],
  closed: ['does not apply', '不适用'],
  'cannot-tell': ['cannot tell', '不能判定'],
};

export const slotStateWords: Words<SlotState> = {
  done: ['done', '已完成'],
  partial: ['half done', '部分完成'],
  due: ['due', '窗口期内应查'],
  overdue: ['overdue', '逾期'],
  missed: ['missed', '未按期完成'],
  planned: ['planned', '计划中'],
};
