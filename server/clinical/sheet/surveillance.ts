import type { ScoreResult, Slot } from '../assessment.ts';
import { remark } from '../cards/words/facts.ts';
import { optionText } from '../cards/words/guidance.ts';
import { slotStateName } from '../cards/words/plan.ts';
import { armRule, surveillanceArm } from '../guidance/arm.ts';
import { surveillance as rangeRules } from '../guidance/rules/surveillance.ts';
import { type Arm, slotMonths, surveillanceSchedule } from '../guidance/schedule.ts';
import type { ClinicalSettings } from '../settings.ts';
import { dueSoonDays } from '../worklist/needs.ts';
import { citation } from './described.ts';
import { exampleCase, known, lacking, pendingCase, resectedOn } from './example-case.ts';
import { heading, list, ours, type Part, type Said, type Section, table } from './part.ts';

/** How often, until when, and what completes a visit. */
export const surveillance = (settings: ClinicalSettings): Section => ({
  id: 'surveillance',
  title: 'Surveillance after resection',
  lead: 'A visit is contrast CT or MR of the liver with AFP. The intervals are defaults of this product inside what the guidance section cites; please judge who gets which, and what completes a visit.',
  parts: [
    ...intervals(settings),
    list([
      ours(
        `Standard only when it can be justified: ERASL-post with a group that is not high (and not "at least" one), HCC-CRS known and below ${armRule.hccCrsHighFrom}, pathology final, not BCLC B, no adjuvant therapy given or untold, no validated network in its high band. Everyone else is followed more closely, also where a score is closed or untold.`,
      ),
      ours('The plan is shown until a recurrence is recorded; the recurrence branch of the guidance replaces it.'),
    ]),
    arms(),
    list([
      ours(
        `Visits count from the resection. The window reaches ${settings.windows.slot} days to either side of the due day. What was done counts for the one visit it lies nearest to, inside its window.`,
      ),
      ours(
        'CT or MR of the liver or abdomen completes the imaging half when contrast is stated, or not mentioned (which is said). Stated non-contrast imaging and ultrasound are shown and complete nothing.',
      ),
      ours(
        'Done: both halves. Half done: one half, window still open. Due: window open. Overdue: window passed and not both done. Missed: overdue, but a later visit is done. Planned: window not yet open.',
      ),
    ]),
    visits(settings),
    sourcesOfTheInterval(),
    heading('The follow-up list'),
    worklist(settings),
  ],
});

/** Rules of the guidance section. */
const sourcesOfTheInterval = (): Part =>
  list(
    rangeRules.map(({ id, citation: source }) =>
      citation({ ...source, text: `The intervals lie inside: ${optionText(id, 'en').name}. ${source.text}` }),
    ),
  );

const worklist = ({ windows }: ClinicalSettings): Part =>
  list([
    ours(
      `A resected patient stands on it while a visit is overdue, something changed since discharge and nobody has answered, pathology is awaited (ordered, or not found within ${windows.pathology} days), or a visit is due within ${dueSoonDays} days; in this order, of equals what has waited longest.`,
    ),
    ours(
      'A person is asked to look again when the shown group, a gate, the follow-up (closer or standard) or a recurrence changed. Both sides are judged for the same day, so that time alone changes nothing.',
    ),
  ]);

function intervals(settings: ClinicalSettings): Part[] {
  const { closerMonths, standardMonths, denseUntilMonth, laterMonths, untilMonth } = settings.surveillance;
  const every: Record<Arm, number> = { closer: closerMonths, standard: standardMonths };
  return [
    table(
      ['Follow-up', 'Interval', 'Visits at month'],
      (['closer', 'standard'] as const).map((arm) => [
        arm,
        ours(
          `every ${every[arm]} months to month ${denseUntilMonth}, then every ${laterMonths} to month ${untilMonth}`,
        ),
        slotMonths(arm, settings.surveillance).join(', '),
      ]),
    ),
  ];
}

const gate = { state: 'open' as const, reasons: [] };
const result = (rest: Partial<ScoreResult>): ScoreResult => ({ gate, missing: [], used: [], ...rest });

/** Who gets which, as the code decides. */
function arms(): Part {
  const rows: [string, ReturnType<typeof surveillanceArm>][] = [
    ...(['low', 'intermediate', 'high'] as const).flatMap((group) =>
      [armRule.hccCrsHighFrom - 1, armRule.hccCrsHighFrom].map(
        (points): [string, ReturnType<typeof surveillanceArm>] => [
          `ERASL-post ${group}, HCC-CRS ${points}`,
          arm(result({ group }), result({ value: points })),
        ],
      ),
    ),
    [
      'ERASL-post at least intermediate, HCC-CRS 1',
      arm(result({ group: 'intermediate', atLeast: true }), result({ value: 1 })),
    ],
    ['ERASL-post low, HCC-CRS without a value', arm(result({ group: 'low' }), result({}))],
    ['scores closed (for example R1)', arm(result({}), result({}))],
    ['ERASL-post low, HCC-CRS 1, BCLC B', arm(result({ group: 'low' }), result({ value: 1 }), 'B')],
    [
      'ERASL-post low, HCC-CRS 1, adjuvant therapy given',
      surveillanceArm(
        exampleCase({ inputs: { adjuvant: known('present') } }),
        scoresOf(result({ group: 'low' }), result({ value: 1 })),
        { bclc: 'A' },
        false,
      ),
    ],
    [
      'ERASL-post low, HCC-CRS 1, whether adjuvant therapy was given not told',
      surveillanceArm(
        exampleCase({ inputs: { adjuvant: lacking('unreadable') } }),
        scoresOf(result({ group: 'low' }), result({ value: 1 })),
        { bclc: 'A' },
        false,
      ),
    ],
    ['pathology pending', surveillanceArm(pendingCase(), scoresOf(result({}), result({})), { bclc: 'A' }, false)],
    [
      'ERASL-post low, HCC-CRS 1, a validated network high',
      surveillanceArm(exampleCase(), scoresOf(result({ group: 'low' }), result({ value: 1 })), { bclc: 'A' }, true),
    ],
  ];
  return table(
    ['Patient', 'Follow-up', 'Reason, as the clinician reads it'],
    rows.map(([said, { arm: which, why }]): Said[] => [
      said,
      which,
      { text: why.map((one) => remark(one, 'en')).join(' '), zh: why.map((one) => remark(one, 'zh-CN')).join('') },
    ]),
    'Who gets which, as the code answers',
    [38, 12, 50],
  );
}

const scoresOf = (erasl: ScoreResult, crs: ScoreResult) => ({ 'erasl-post': erasl, 'hcc-crs': crs });

const arm = (erasl: ScoreResult, crs: ScoreResult, bclc: 'A' | 'B' = 'A') =>
  surveillanceArm(exampleCase(), scoresOf(erasl, crs), { bclc }, false);

export const exampleFollowUp = {
  imaging: [
    { date: '2026-04-20', ref: 'ImagingStudy/1', modality: 'MR', contrast: 'stated', reported: true },
    { date: '2026-10-01', ref: 'ImagingStudy/2', modality: 'US', contrast: 'none', reported: true },
    { date: '2027-01-10', ref: 'ImagingStudy/3', modality: 'CT', contrast: 'not-mentioned', reported: true },
  ],
  afp: [
    { date: '2026-04-10', ref: 'Observation/1' },
    { date: '2026-07-14', ref: 'Observation/2' },
    { date: '2027-01-12', ref: 'Observation/3' },
  ],
} as const;

/** One patient's first eight visits. */
function visits(settings: ClinicalSettings): Part {
  const followUp = { imaging: [...exampleFollowUp.imaging], afp: [...exampleFollowUp.afp] };
  const asOf = '2027-04-05';
  const schedule = surveillanceSchedule(resectedOn, asOf, 'closer', followUp, settings).slice(0, 6);
  const half = (done: { date: string } | undefined) => done?.date ?? '';
  return table(
    ['Visit', 'Window opens', 'Due', 'Window closes', 'Imaging done', 'AFP done', 'State'],
    schedule.map((slot: Slot): Said[] => [
      `month ${slot.months}`,
      slot.from,
      slot.due,
      slot.to,
      half(slot.imaging),
      half(slot.afp),
      { text: slotStateName(slot, 'en'), zh: slotStateName(slot, 'zh-CN') },
    ]),
    `Worked: resection on ${resectedOn}, seen on ${asOf}; done: MR with contrast 2026-04-20, ultrasound 2026-10-01, CT 2027-01-10, AFP 2026-04-10, 2026-07-14 and 2027-01-12`,
  );
}
