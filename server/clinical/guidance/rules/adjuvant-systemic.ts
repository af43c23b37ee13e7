// Where guidelines stand on systemic therapy after resection (AASLD 2025, ESMO 2025), and the trials they rest on.
import type { Flag } from '../../assessment.ts';
import { aasld2025 } from '../aasld.ts';
import { everywhere, type Rule } from '../rule.ts';

const isInGroup = (flag: Flag): boolean => flag.startsWith('group-');

export const adjuvantSystemic: Rule[] = [
  {
    id: 'aasld-no-adjuvant-systemic',
    kind: 'adjuvant',
    regions: ['international', 'united-states', 'china'],
    strength: 'advised-against',
    citation: aasld2025,
    when: 'Every patient after resection.',
    applies: () => true,
  },
  {
    id: 'esmo-no-adjuvant-systemic',
    kind: 'adjuvant',
    regions: ['europe'],
    // a digest is not the guideline: it advises nothing until its own text was opened
    strength: 'context',
    citation: {
      text: 'Vogel et al., ESMO guideline on HCC, Ann Oncol 2025;36:491-506',
      doi: '10.1016/j.annonc.2025.02.006',
      published: '2025',
      toOpen: ['ESMO 2025: seen in a digest only; its advice, its grade and its interval of follow-up.'],
    },
    when: 'Every patient after resection.',
    applies: () => true,
  },
  {
    id: 'imbrave050',
    kind: 'adjuvant',
    regions: everywhere,
    strength: 'trial-evidence',
    citation: {
      text: 'IMbrave050, first interim analysis: Qin et al., Lancet 2023;402:1835-47',
      doi: '10.1016/S0140-6736(23)01796-8',
      published: '2023-10-20',
      toOpen: [
        'The interval of the first analysis: the one shown is that reported in Liver Cancer (doi 10.1159/000542221).',
      ],
    },
    against: [
      {
        text: 'IMbrave050, second interim analysis: ESMO Congress 2024, reported in Liver Cancer',
        doi: '10.1159/000542221',
        published: '2024-09',
        toOpen: ['The second analysis in full: recurrence-free and overall survival with their intervals.'],
      },
      {
        text: 'Comparison of recurrence prediction models and IMbrave 050 criteria, AASLD The Liver Meeting (abstract, retrospective, n 1,444)',
        toOpen: [
          'The full publication, if there is one: a meeting abstract, of one of whose groups there were 15 patients.',
        ],
      },
    ],
    treatment: 'checkpoint-inhibitor',
    when: 'One of the three groups of IMbrave050 (section Stages).',
    applies: ({ stages }) => isInGroup(stages.imbrave050),
  },
  {
    id: 'keynote-937',
    kind: 'adjuvant',
    regions: everywhere,
    strength: 'trial-evidence',
    citation: {
      text: 'KEYNOTE-937 (NCT03867084), ASCO Gastrointestinal Cancers Symposium 2026',
      published: '2026-01',
      toOpen: ['The full publication: reports of the meeting alone were read.'],
    },
    treatment: 'checkpoint-inhibitor',
    when: 'Every patient after resection.',
    applies: () => true,
  },
  {
    id: 'storm',
    kind: 'adjuvant',
    regions: everywhere,
    strength: 'trial-evidence',
    citation: {
      text: 'STORM: Bruix et al., Lancet Oncol 2015;16:1344-54',
      doi: '10.1016/S1470-2045(15)00198-9',
      published: '2015-09-08',
    },
    treatment: 'other',
    when: 'Every patient after resection.',
    applies: () => true,
  },
  {
    id: 'emerald-2',
    kind: 'adjuvant',
    regions: everywhere,
    strength: 'context',
    citation: { text: 'EMERALD-2 (NCT03847428)', published: '2019-02-20' },
    treatment: 'checkpoint-inhibitor',
    when: 'One of the three groups of EMERALD-2 (section Stages).',
    applies: ({ stages }) => isInGroup(stages.emerald2),
  },
];
