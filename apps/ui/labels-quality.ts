/** Labels of the auditor's page. */

export const qualityEn = {
  title: 'Recommendations',
};

export const qualityZh: typeof qualityEn = {
  title: '建议记录',
};
