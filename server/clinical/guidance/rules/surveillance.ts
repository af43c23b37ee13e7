// Intervals of surveillance after resection. What sources conflict on (NCCN) or say of ultrasound (EASL 2018) is not shown.
import { everywhere, type Rule } from '../rule.ts';

export const surveillance: Rule[] = [
  {
    id: 'surveillance-3-to-6-months',
    kind: 'surveillance',
    regions: everywhere,
    strength: 'recommended',
    citation: { text: 'AASLD 2023 practice guidance on HCC', doi: '10.1097/HEP.0000000000000466', verified: false },
    validFrom: '2023-05-22',
    when: 'Every patient without a recorded recurrence.',
    toOpen: 'AASLD 2023: the interval of 3 to 6 months after resection, imaging and AFP.',
    applies: ({ recurrence }) => recurrence === undefined,
  },
  {
    id: 'surveillance-3-to-4-months',
    kind: 'surveillance',
    regions: everywhere,
    strength: 'context',
    citation: { text: 'BMJ Best Practice: hepatocellular carcinoma', verified: true },
    validFrom: '2023-05-22',
    when: 'Every patient without a recorded recurrence.',
    applies: ({ recurrence }) => recurrence === undefined,
  },
];
