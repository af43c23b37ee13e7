// Options with randomised support in China, each with what speaks against it; there is no universally accepted regimen. For the multidisciplinary team.
import { isKnown, valueOf as knownValue } from '../../case/sourced.ts';
import type { Rule, RuleFacts } from '../rule.ts';

export const taceRule = { sizeFromCm: 5 } as const;

const hasMvi = ({ patientCase }: RuleFacts): boolean => knownValue(patientCase.inputs.mvi) === 'present';

const isSolitaryLarge = ({ patientCase: { tumours } }: RuleFacts): boolean => {
  const { number, largest } = tumours.pathology;
  return isKnown(number) && number.value === 1 && isKnown(largest) && largest.value >= taceRule.sizeFromCm;
};

const aasldAdvisesAgainst = {
  text: 'AASLD 2025 Critical Update on HCC (Level 1, Strong)',
  doi: '10.1097/HEP.0000000000001269',
  verified: true,
};

export const adjuvantChina: Rule[] = [
  {
    id: 'adjuvant-tace',
    kind: 'adjuvant',
    regions: ['china'],
    strength: 'option',
    citation: { text: 'Cancer Commun 2018;38:61 (n 250)', doi: '10.1186/s40880-018-0331-y', verified: true },
    against: [{ text: 'Matched cohort: survival benefit only up to 5 cm', verified: false }],
    validFrom: '2018-10-10',
    when: `Microvascular invasion and, in pathology, a single tumour of at least ${taceRule.sizeFromCm} cm.`,
    applies: (facts) => hasMvi(facts) && isSolitaryLarge(facts),
  },
  {
    id: 'adjuvant-haic',
    kind: 'adjuvant',
    regions: ['china'],
    strength: 'option',
    citation: { text: 'J Clin Oncol 2023;41:1898 (157 v 158)', doi: '10.1200/JCO.22.01142', verified: true },
    validFrom: '2023-01-01',
    when: 'Microvascular invasion.',
    applies: hasMvi,
  },
  {
    id: 'huaier',
    kind: 'adjuvant',
    regions: ['china'],
    strength: 'option',
    citation: { text: 'Gut 2018;67:2006', verified: true },
    validFrom: '2018-05-25',
    when: 'Every patient after resection.',
    applies: () => true,
  },
  {
    id: 'adjuvant-sintilimab',
    kind: 'adjuvant',
    regions: ['china'],
    strength: 'option',
    citation: { text: 'Nat Med 2024 (phase 2, n 198)', verified: true },
    against: [aasldAdvisesAgainst],
    validFrom: '2024-01-19',
    when: 'Microvascular invasion.',
    applies: hasMvi,
  },
];
