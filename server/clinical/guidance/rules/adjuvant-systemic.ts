// AASLD 2023 with the 2025 Critical Update, doi 10.1097/HEP.0000000000001269; ESMO 2025; and the trials they rest on.
import type { Flag } from '../../assessment.ts';
import { everywhere, type Rule } from '../rule.ts';

const isInGroup = (flag: Flag): boolean => flag.startsWith('group-');

export const adjuvantSystemic: Rule[] = [
  {
    id: 'aasld-no-adjuvant-systemic',
    kind: 'adjuvant',
    regions: ['international', 'united-states', 'china'],
    strength: 'advised-against',
    citation: {
      text: 'AASLD 2025 Critical Update on HCC (Level 1, Strong)',
      doi: '10.1097/HEP.0000000000001269',
      verified: true,
    },
    validFrom: '2025-01-01',
    when: 'Every patient after resection.',
    toOpen:
      'AASLD 2025: wording, level and strength, and whether trials are named as the exception (ungraded context).',
    applies: () => true,
  },
  {
    id: 'esmo-no-adjuvant-systemic',
    kind: 'adjuvant',
    regions: ['europe'],
    strength: 'advised-against',
    citation: { text: 'ESMO 2025 clinical practice guideline on HCC (no grade known to us)', verified: false },
    validFrom: '2025-01-01',
    when: 'Every patient after resection.',
    toOpen: 'ESMO 2025: seen in a digest only; its grade and its interval of follow-up.',
    applies: () => true,
  },
  {
    id: 'imbrave050',
    kind: 'adjuvant',
    regions: everywhere,
    strength: 'trial-evidence',
    citation: {
      text: 'IMbrave050, Lancet 2023;402:1835-47, and its second analysis',
      doi: '10.1016/S0140-6736(23)01796-8',
      verified: true,
    },
    validFrom: '2023-10-20',
    when: 'One of the three groups of IMbrave050 (section Stages).',
    applies: ({ stages }) => isInGroup(stages.imbrave050),
  },
  {
    id: 'keynote-937',
    kind: 'adjuvant',
    regions: everywhere,
    strength: 'trial-evidence',
    citation: { text: 'KEYNOTE-937 (NCT03867084)', verified: true },
    validFrom: '2025-01-01',
    when: 'Every patient after resection.',
    applies: () => true,
  },
  {
    id: 'storm',
    kind: 'adjuvant',
    regions: everywhere,
    strength: 'trial-evidence',
    citation: { text: 'STORM, Lancet Oncol 2015;16:1344-54', doi: '10.1016/S1470-2045(15)00198-9', verified: true },
    validFrom: '2015-09-08',
    when: 'Every patient after resection.',
    applies: () => true,
  },
  {
    id: 'emerald-2',
    kind: 'adjuvant',
    regions: everywhere,
    strength: 'context',
    citation: { text: 'EMERALD-2 (NCT03847428), resection branch', verified: true },
    validFrom: '2019-02-20',
    when: 'One of the three groups of EMERALD-2 (section Stages).',
    applies: ({ stages }) => isInGroup(stages.emerald2),
  },
];
