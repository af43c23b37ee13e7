/** Why the app shows nothing: what happened, what is safe to believe, what to do. */

export const refusalsEn = {
  'no-tenant': {
    title: 'No such hospital',
    text: 'This address does not belong to a hospital that uses Remnant. Open Remnant from the patient’s chart.',
  },
  'not-registered': {
    title: 'This record system is not registered',
    text: 'Remnant opens only from the record system your hospital registered. Nothing was sent to the address that called it.',
  },
  'not-launched': {
    title: 'Open Remnant from the patient’s chart',
    text: 'This page shows one patient at a time and keeps nothing between visits, so it cannot be opened from a bookmark.',
  },
  'login-failed': {
    title: 'The record system did not sign you in',
    text: 'Close this panel and open Remnant again from the patient’s chart. If it happens again, tell your administrator.',
  },
  'no-patient': {
    title: 'No patient was chosen',
    text: 'The record system opened Remnant without a patient. Open it from the patient’s chart.',
  },
  'not-taken': {
    title: 'Your sign-in was not accepted',
    text: 'Remnant could not confirm with the record system who you are and which patient this is. Open it again from the patient’s chart.',
  },
  'wrong-patient': {
    title: 'This is not the patient of the open chart',
    text: 'Nothing is shown. Close this panel and open Remnant again from the chart of the patient you are treating.',
  },
  'other-link': {
    title: 'This link does not belong to the open chart',
    text: 'The recommendation behind this link is of another patient or no longer exists, so it is not shown.',
  },
  'nothing-yet': {
    title: 'Nothing has been said about this patient',
    text: 'Remnant speaks after a liver resection for HCC, when the patient is discharged or the chart is opened. It has not been asked about this patient yet.',
  },
  unreachable: {
    title: 'Remnant cannot be reached',
    text: 'The recommendation could not be loaded. What stands in the chart is unaffected; follow the plan recorded there.',
  },
};

export const refusalsZh: typeof refusalsEn = {
  'no-tenant': { title: '没有这家医院', text: '此地址不属于使用Remnant的医院。请从患者病历中打开Remnant。' },
  'not-registered': {
    title: '此病历系统未登记',
    text: 'Remnant只能从本院登记的病历系统打开，未向来源地址发送任何内容。',
  },
  'not-launched': {
    title: '请从患者病历中打开Remnant',
    text: '本页每次只显示一位患者，且不保存任何内容，因此无法从书签打开。',
  },
  'login-failed': {
    title: '病历系统未能完成登录',
    text: '请关闭本窗口，从患者病历中重新打开Remnant。若再次发生，请告知管理员。',
  },
  'no-patient': { title: '未选定患者', text: '病历系统打开Remnant时未指定患者。请从患者病历中打开。' },
  'not-taken': { title: '登录未被接受', text: 'Remnant无法向病历系统确认您的身份和该患者。请从患者病历中重新打开。' },
  'wrong-patient': {
    title: '不是当前病历的患者',
    text: '不显示任何内容。请关闭本窗口，从您正在诊治的患者病历中重新打开Remnant。',
  },
  'other-link': { title: '此链接不属于当前病历', text: '该链接对应的建议属于另一位患者或已不存在，因此不予显示。' },
  'nothing-yet': {
    title: '尚无关于该患者的建议',
    text: 'Remnant在肝细胞癌切除术后，于出院或打开病历时给出建议。目前尚未就该患者被调用。',
  },
  unreachable: { title: '无法连接Remnant', text: '未能加载建议。病历中的内容不受影响，请按其中记录的计划执行。' },
};
