// Intervals of surveillance after resection. What sources conflict on (NCCN) or say of ultrasound (EASL 2018) is not shown.
import { aasld2023 } from '../aasld.ts';
import { everywhere, type Rule } from '../rule.ts';

/** The range inside which the intervals of this product lie. */
export const guidelineRange: Rule = {
  id: 'surveillance-3-to-6-months',
  kind: 'surveillance',
  regions: everywhere,
  strength: 'recommended',
  citation: aasld2023('the interval of 3 to 6 months after resection, imaging and AFP.'),
  when: 'Every patient without a recorded recurrence.',
  applies: ({ recurrence }) => recurrence === undefined,
};

export const surveillance: Rule[] = [
  guidelineRange,
  {
    id: 'surveillance-3-to-4-months',
    kind: 'surveillance',
    regions: everywhere,
    strength: 'context',
    // a living page: the text that was read speaks of a consensus of 2024
    citation: { text: 'BMJ Best Practice: hepatocellular carcinoma, monitoring', published: '2024' },
    when: 'Every patient without a recorded recurrence.',
    applies: ({ recurrence }) => recurrence === undefined,
  },
];
