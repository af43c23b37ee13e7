// Antivirals for HBV and HCV per guidance for everyone eligible: AASLD 2023, doi 10.1097/HEP.0000000000000466 [check].
import { valueOf as knownValue } from '../../case/sourced.ts';
import { everywhere, type Rule, type RuleFacts } from '../rule.ts';

const citation = { text: 'AASLD 2023 practice guidance on HCC', doi: '10.1097/HEP.0000000000000466', verified: false };

/** A result, or the problem list. */
const has = ({ patientCase: { inputs, evidence } }: RuleFacts, virus: 'hbv' | 'hcv'): boolean => {
  const result = knownValue(virus === 'hbv' ? inputs.hbsag : inputs.antiHcv);
  if (result !== undefined) return result === 'present';
  const concepts: string[] = virus === 'hbv' ? ['hbsag', 'hepatitis-b'] : ['anti-hcv', 'hepatitis-c'];
  return evidence.some(({ concept, state }) => concepts.includes(concept) && state === 'present');
};

export const antivirals: Rule[] = [
  {
    id: 'hbv-antiviral',
    kind: 'antiviral',
    regions: everywhere,
    strength: 'recommended',
    citation,
    validFrom: '2023-05-22',
    when: 'HBsAg present: before surgery, else a later result or hepatitis B on the problem list.',
    toOpen: 'AASLD 2023: antiviral therapy after resection, for whom.',
    applies: (facts) => has(facts, 'hbv'),
  },
  {
    id: 'hcv-antiviral',
    kind: 'antiviral',
    regions: everywhere,
    strength: 'recommended',
    citation,
    validFrom: '2023-05-22',
    when: 'Anti-HCV present: before surgery, else a later result or hepatitis C on the problem list.',
    applies: (facts) => has(facts, 'hcv'),
  },
];
