// AASLD practice guidance on hepatocellular carcinoma: Singal et al. 2023, doi 10.1097/HEP.0000000000000466; Critical Update 2025, doi 10.1097/HEP.0000000000001269. Neither was opened in full text.
import type { Published } from './rule.ts';

/** @param toOpen what a rule takes from it, to be held against the text. */
export const aasld2023 = (toOpen: string): Published => ({
  text: 'AASLD 2023 practice guidance on HCC',
  doi: '10.1097/HEP.0000000000000466',
  published: '2023-05-22',
  toOpen: [`AASLD 2023: ${toOpen}`],
});

export const aasld2025: Published = {
  text: 'AASLD 2025 Critical Update on HCC (Level 1, Strong)',
  doi: '10.1097/HEP.0000000000001269',
  published: '2025',
  toOpen: [
    'AASLD 2025: wording, level and strength, its day, and whether trials are named as the exception (ungraded context).',
  ],
};
