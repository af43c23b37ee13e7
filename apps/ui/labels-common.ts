/** Labels every page shares. */

export const commonEn = {
  loading: 'Loading:',
  titled: (name: string, text: string | number) => `${name}: ${text}`,
  aside: (name: string, text: string) => `${name} (${text})`,
  signingIn: 'Signing in',
  showTable: 'Show as table',
  hideTable: 'Hide table',
  outcome: 'Outcome',
  otherOutcome: 'Otherwise',
  ofHundred: 'Of 100',
  month: 'Month',
  today: 'today',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  skipToContent: 'Skip to content',
  expired: {
    title: 'Your session has ended',
    text: 'Nothing was lost. A session lasts 15 minutes at most.',
    step: 'Sign in again',
  },
  broken: {
    title: 'This page cannot be shown',
    text: 'Something in it could not be drawn, so nothing of it is shown. What stands in the record is unaffected.',
  },
  failures: {
    title: 'That did not work',
    service: 'The service did not answer as expected. Nothing was recorded.',
    ehr: 'The electronic record did not give this resource. It may have moved, or you may not have access to it.',
  },
};

export const commonZh: typeof commonEn = {
  loading: '正在加载：',
  titled: (name, text) => `${name}：${text}`,
  aside: (name, text) => `${name}（${text}）`,
  signingIn: '正在登录',
  showTable: '以表格显示',
  hideTable: '隐藏表格',
  outcome: '结局',
  otherOutcome: '其他情况',
  ofHundred: '每100人',
  month: '月',
  today: '今天',
  close: '关闭',
  cancel: '取消',
  tryAgain: '重试',
  skipToContent: '跳到正文',
  expired: {
    title: '会话已结束',
    text: '没有丢失任何内容。每次会话最长15分钟。',
    step: '重新登录',
  },
  broken: {
    title: '本页无法显示',
    text: '部分内容无法呈现，因此不显示任何内容。病历中的内容不受影响。',
  },
  failures: {
    title: '操作未成功',
    service: '服务未正常应答，未作任何记录。',
    ehr: '电子病历未提供该资源：可能已移动，或您无权查看。',
  },
};
