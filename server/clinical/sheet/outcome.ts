import { addMonths } from '../case/dates.ts';
import {
  isAggressive,
  isWithinOutcomeMonths,
  outcomeAt24Months,
  outcomeMonths,
  studySource,
} from '../staging/aggressive-recurrence.ts';
import { described } from './described.ts';
import { list, ours, type Section, table } from './part.ts';

const resection = '2026-01-15';
const monthsOn = (months: number) => addMonths(resection, months);

/** The study's outcome, as code. */
export const outcome = (): Section => ({
  id: 'outcome',
  title: 'The outcome: aggressive recurrence',
  lead: 'What the networks forecast, and how a recorded recurrence is classified. Please judge whether this is the outcome you would use.',
  parts: [
    ...described('Aggressive recurrence', studySource),
    list([
      ours(
        "A recurrence counts as recorded when an HCC problem has the clinical status recurrence or relapse with a day after the resection, or this product's own first-recurrence observation says so. With several, the first counts.",
      ),
      ours(
        'Death within the horizon competes where no recurrence came before it. A follow-up that ends earlier without recurrence or death is too short to say.',
      ),
    ]),
    table(
      ['First recurrence', 'Day', `Within ${outcomeMonths} months?`, 'Aggressive?'],
      (
        [
          ['beyond-milan', monthsOn(23)],
          ['within-milan', monthsOn(23)],
          ['cannot-tell', monthsOn(23)],
          ['beyond-milan', monthsOn(outcomeMonths)],
          ['beyond-milan', monthsOn(25)],
        ] as const
      ).map(([pattern, day]) => {
        const within = isWithinOutcomeMonths(resection, day);
        const aggressive = isAggressive(pattern, within);
        return [
          pattern.replaceAll('-', ' '),
          day,
          within ? 'yes' : 'no',
          aggressive === 'cannot-tell' ? 'cannot tell' : aggressive ? 'yes' : 'no',
        ];
      }),
      `What the code answers, resection on ${resection}`,
    ),
    table(
      ['Followed', 'Outcome at 24 months'],
      (
        [
          ['no recurrence, last seen at month 24', { lastSeen: monthsOn(24) }],
          ['no recurrence, last seen at month 23', { lastSeen: monthsOn(23) }],
          ['died at month 10 without recurrence', { lastSeen: monthsOn(10), death: monthsOn(10) }],
          [
            'recurrence beyond Milan at month 8, died at month 10',
            { lastSeen: monthsOn(10), death: monthsOn(10), recurrence: { date: monthsOn(8), pattern: 'beyond-milan' } },
          ],
          [
            'recurrence within Milan at month 8',
            { lastSeen: monthsOn(12), recurrence: { date: monthsOn(8), pattern: 'within-milan' } },
          ],
          [
            'recurrence beyond Milan at month 25',
            { lastSeen: monthsOn(30), recurrence: { date: monthsOn(25), pattern: 'beyond-milan' } },
          ],
        ] as const
      ).map(([said, followed]) => [said, outcomeAt24Months({ resection, ...followed }).replaceAll('-', ' ')]),
      'For a cohort: what the code answers',
    ),
  ],
});
