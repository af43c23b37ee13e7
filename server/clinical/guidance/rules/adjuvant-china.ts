// Options with randomised support in China, each with what speaks against it; there is no universally accepted regimen. For the multidisciplinary team.
import { isKnown, valueOf as knownValue } from '../../case/sourced.ts';
import { aasld2025 } from '../aasld.ts';
import type { Rule, RuleFacts } from '../rule.ts';

export const taceRule = { sizeFromCm: 5 } as const;

const hasMvi = ({ patientCase }: RuleFacts): boolean => knownValue(patientCase.inputs.mvi) === 'present';

const isSolitaryLarge = ({ patientCase: { tumours } }: RuleFacts): boolean => {
  const { number, largest } = tumours.pathology;
  return isKnown(number) && number.value === 1 && isKnown(largest) && largest.value >= taceRule.sizeFromCm;
};

export const adjuvantChina: Rule[] = [
  {
    id: 'adjuvant-tace',
    kind: 'adjuvant',
    regions: ['china'],
    strength: 'option',
    citation: {
      text: 'Wei et al., Cancer Commun 2018;38:61 (phase 3, n 250)',
      doi: '10.1186/s40880-018-0331-y',
      published: '2018-10-10',
    },
    against: [
      {
        text: 'The Oncologist, PMC6459238 (retrospective, n 444 of 549)',
        toOpen: ['The figures by size, and that any number of tumours was enrolled; its abstract alone was read.'],
      },
    ],
    treatment: 'other',
    when: `Microvascular invasion and, in pathology, a single tumour of at least ${taceRule.sizeFromCm} cm.`,
    applies: (facts) => hasMvi(facts) && isSolitaryLarge(facts),
  },
  {
    id: 'adjuvant-haic',
    kind: 'adjuvant',
    regions: ['china'],
    strength: 'option',
    citation: { text: 'J Clin Oncol 2023;41:1898 (157 v 158)', doi: '10.1200/JCO.22.01142', published: '2023' },
    treatment: 'other',
    when: 'Microvascular invasion.',
    applies: hasMvi,
  },
  {
    id: 'huaier',
    kind: 'adjuvant',
    regions: ['china'],
    strength: 'option',
    citation: {
      text: 'Chen et al., Gut 2018;67:2006-16 (phase 4, n 1,044)',
      doi: '10.1136/gutjnl-2018-315983',
      published: '2018-05-25',
    },
    treatment: 'other',
    when: 'Every patient after resection.',
    applies: () => true,
  },
  {
    id: 'adjuvant-sintilimab',
    kind: 'adjuvant',
    regions: ['china'],
    strength: 'option',
    citation: { text: 'Wang et al., Nat Med 2024 (phase 2, n 198)', published: '2024-01-19' },
    against: [aasld2025],
    treatment: 'checkpoint-inhibitor',
    when: 'Microvascular invasion.',
    applies: hasMvi,
  },
];
