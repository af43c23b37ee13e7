import { clinicianEn, clinicianZh } from './labels-clinician.ts';
import { commonEn, commonZh } from './labels-common.ts';
import { qualityEn, qualityZh } from './labels-quality.ts';
import { worklistEn, worklistZh } from './labels-worklist.ts';

/** Every word of the pages that is not clinical: buttons, tabs, headings, states. What a clinician reads about a patient stands in the service's own words file. */

export type Locale = 'en' | 'zh-CN';

const en = { ...commonEn, ...clinicianEn, quality: qualityEn, worklist: worklistEn };
const zh: Labels = { ...commonZh, ...clinicianZh, quality: qualityZh, worklist: worklistZh };

export type Labels = typeof en;

export const labelsOf = (locale: Locale): Labels => (locale === 'zh-CN' ? zh : en);

/** Before the hospital's own language is known. */
export const readerLocale = (language: string): Locale => (language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
