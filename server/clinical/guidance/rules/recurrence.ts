// What follows a recurrence, by where it is: AASLD 2023, doi 10.1097/HEP.0000000000000466 [check].
import { everywhere, type Rule, type RuleFacts } from '../rule.ts';

const citation = { text: 'AASLD 2023 practice guidance on HCC', doi: '10.1097/HEP.0000000000000466', verified: false };

type Branch = NonNullable<RuleFacts['recurrence']>['branch'];

const rule = (id: Rule['id'], branch: Branch, when: string): Rule => ({
  id,
  kind: 'recurrence',
  regions: everywhere,
  strength: 'option',
  citation,
  validFrom: '2023-05-22',
  when,
  applies: ({ recurrence }) => recurrence?.branch === branch,
});

export const afterRecurrence: Rule[] = [
  rule('salvage-transplant-evaluation', 'within-milan', 'A recurrence within the Milan criteria.'),
  rule(
    'locoregional-therapy',
    'liver-only',
    'A recurrence beyond the Milan criteria, with vascular invasion and spread outside the liver both stated absent.',
  ),
  rule('systemic-therapy', 'systemic', 'A recurrence with macrovascular invasion or spread outside the liver.'),
  rule(
    'restage-recurrence',
    'cannot-tell',
    'A recurrence whose number, size, vascular invasion or spread is not known well enough.',
  ),
];
