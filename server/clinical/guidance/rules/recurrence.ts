// What follows a recurrence, by where it is: AASLD 2023, doi 10.1097/HEP.0000000000000466 [check].
import { everywhere, type Rule, type RuleFacts } from '../rule.ts';

const citation = { text: 'AASLD 2023 practice guidance on HCC', doi: '10.1097/HEP.0000000000000466', verified: false };

type Branch = NonNullable<RuleFacts['recurrence']>['branch'];

const rule = (id: Rule['id'], branch: Branch): Rule => ({
  id,
  kind: 'recurrence',
  regions: everywhere,
  strength: 'option',
  citation,
  validFrom: '2023-05-22',
  applies: ({ recurrence }) => recurrence?.branch === branch,
});

export const afterRecurrence: Rule[] = [
  rule('salvage-transplant-evaluation', 'within-milan'),
  rule('locoregional-therapy', 'liver-only'),
  rule('systemic-therapy', 'systemic'),
  rule('restage-recurrence', 'cannot-tell'),
];
