// Antivirals for HBV and HCV per guidance for everyone eligible: AASLD 2023, doi 10.1097/HEP.0000000000000466 [check].
import { valueOf as knownValue } from '../../case/sourced.ts';
import { aasld2023 } from '../aasld.ts';
import { everywhere, type Rule, type RuleFacts } from '../rule.ts';

const citation = aasld2023('antiviral therapy after resection, for whom.');

/** The latest result, else the one from before surgery, else the problem list: as the cautions judge it. */
const has = ({ patientCase: { inputs, evidence } }: RuleFacts, virus: 'hbv' | 'hcv'): boolean => {
  const [test, problem] = virus === 'hbv' ? ['hbsag', 'hepatitis-b'] : ['anti-hcv', 'hepatitis-c'];
  const stated = (concept: string | undefined) => evidence.find((one) => one.concept === concept)?.state;
  const before = knownValue(virus === 'hbv' ? inputs.hbsag : inputs.antiHcv);
  return (stated(test) ?? before ?? stated(problem)) === 'present';
};

const rna = ({ patientCase: { evidence } }: RuleFacts) => evidence.find(({ concept }) => concept === 'hcv-rna')?.state;

export const antivirals: Rule[] = [
  {
    id: 'hbv-antiviral',
    kind: 'antiviral',
    regions: everywhere,
    strength: 'recommended',
    citation,
    when: 'HBsAg present: the latest result, else that before surgery, else hepatitis B on the problem list.',
    applies: (facts) => has(facts, 'hbv'),
  },
  {
    id: 'hcv-antiviral',
    kind: 'antiviral',
    regions: everywhere,
    strength: 'recommended',
    citation,
    when: 'HCV RNA detected, by the latest result.',
    applies: (facts) => rna(facts) === 'present',
  },
  {
    id: 'hcv-rna-not-known',
    kind: 'antiviral',
    regions: everywhere,
    strength: 'recommended',
    citation,
    when: 'Anti-HCV present (the latest result, else that before surgery, else hepatitis C on the problem list) and no HCV RNA that tells: a cured infection keeps its antibodies. RNA not detected: neither rule.',
    applies: (facts) => rna(facts) === undefined && has(facts, 'hcv'),
  },
];
