// What follows a recurrence, by where it is: AASLD 2023, doi 10.1097/HEP.0000000000000466 [check].
import { aasld2023 } from '../aasld.ts';
import { everywhere, type Rule, type RuleFacts } from '../rule.ts';

const citation = aasld2023('what follows a recurrence by its extent, as the Critical Update of 2025 revised it.');

type Branch = NonNullable<RuleFacts['recurrence']>['branch'];

const rule = (id: Rule['id'], branch: Branch, when: string): Rule => ({
  id,
  kind: 'recurrence',
  regions: everywhere,
  strength: 'option',
  citation,
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
