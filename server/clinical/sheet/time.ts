import { addMonths } from '../case/dates.ts';
import { aroundDays } from '../case/recurrence.ts';
import { collectedWithinDays } from '../case/specimen.ts';
import { oneOperationWithinDays, stagedWithinDays } from '../case/surgery.ts';
import { possibleRecurrenceAfterDays } from '../case/therapies.ts';
import { asOfSurgeryUntilDay, horizonMonths, recentImagingMonths } from '../risk/conditional.ts';
import { type ClinicalSettings, defaultSettings } from '../settings.ts';
import { list, ours, type Part, published, type Said, type Section, table } from './part.ts';

/** Time zero, horizon, and how far from the operation a value counts. */
export const time = (settings: ClinicalSettings, hospital: string | undefined): Section => ({
  id: 'time',
  title: 'Time and windows',
  lead: 'From when time is counted, and how old a value may be. A hospital may set the windows for itself; please judge the defaults.',
  parts: [
    list([
      published(`Time zero is the resection, the horizon ${horizonMonths} months (NCT07030842: within 2 years).`),
      ours(
        `Months are calendar months, clamped at their end: a resection on 31 August 2026 reaches month 6 on ${addMonths('2026-08-31', 6)} and month ${horizonMonths} on ${addMonths('2026-08-31', horizonMonths)}. A recurrence on the day of month ${horizonMonths} is within; from that day no number is shown any more, the schedule only.`,
      ),
      ours(
        'After several resections of HCC, the latest is time zero and the others are listed. A resection of something plainly else changes nothing.',
      ),
      ours(
        `Procedures of one hospital stay, or within ${oneOperationWithinDays} day of each other, are one operation. Two resections within ${stagedWithinDays} days are one treatment in stages: time zero is the last. Later than that it is a re-resection.`,
      ),
      ours(
        'An operation known only by month or year: time zero cannot be told, no score and no due date is shown, the card asks.',
      ),
      ours(
        'A value of the day of the operation counts as before it only if both have a time and the value is earlier. Values count by when they were taken, not by when they were reported.',
      ),
      ours(
        'The latest value inside its window decides. If it cannot be read, the input is Missing and the earlier one is shown beside it, not used.',
      ),
      ours('Calendar days are those of the place of the operation, by the offset of its timestamp.'),
      ours(
        `Up to day ${asOfSurgeryUntilDay} a network's number is the one as of surgery; after it, conditional on no recurrence to date, and only if CT or MR with contrast stated and a final report in the last ${recentImagingMonths} months showed none.`,
      ),
      ours(
        `Ablation or embolisation later than ${possibleRecurrenceAfterDays} days after the resection, or a metastasis outside the liver on the problem list with a day after it, with no recurrence recorded: "possible recurrence". Gates and schedule stay, no network number is shown, the card asks.`,
      ),
      ours(
        `Findings within ${aroundDays} days of a recorded recurrence tell what recurred, where the record itself names no evidence. A specimen collected on the day of the operation or up to ${collectedWithinDays} day after it is that of the operation.`,
      ),
    ]),
    settingsTable(settings, hospital),
  ],
});

/** What a hospital may set, with the product's default. */
function settingsTable(settings: ClinicalSettings, hospital: string | undefined): Part {
  const { windows, surveillance } = settings;
  const by = defaultSettings;
  const rows: [what: string, unit: string, value: number | undefined, standard: number | undefined][] = [
    ['Laboratory values, at most before the resection', 'days', windows.labs, by.windows.labs],
    ['AFP, at most before the resection', 'days', windows.afp, by.windows.afp],
    ['ECOG, at most before the resection', 'days', windows.ecog, by.windows.ecog],
    ['Imaging findings, at most before the resection', 'days', windows.imaging, by.windows.imaging],
    [
      'Pathology that no specimen, order or stay links, at most after the resection',
      'days',
      windows.pathology,
      by.windows.pathology,
    ],
    ['Surveillance visit, before and after its due day', 'days', windows.slot, by.windows.slot],
    ['A margin is clear (R0) beyond', 'mm', settings.clearMarginMm, by.clearMarginMm],
    ["AFP, ng/mL for 1 IU/mL of the laboratory's assay", 'ng/mL', settings.afpNgPerIu, by.afpNgPerIu],
    ['Closer surveillance, every', 'months', surveillance.closerMonths, by.surveillance.closerMonths],
    ['Standard surveillance, every', 'months', surveillance.standardMonths, by.surveillance.standardMonths],
    ['Both of them up to month', '', surveillance.denseUntilMonth, by.surveillance.denseUntilMonth],
    ['Later surveillance, every', 'months', surveillance.laterMonths, by.surveillance.laterMonths],
    ['Surveillance up to month', '', surveillance.untilMonth, by.surveillance.untilMonth],
  ];
  const shown = (value: number | undefined, unit: string) =>
    value === undefined ? 'none: IU/mL is Missing' : `${value} ${unit}`.trim();
  return table(
    ['Set by the hospital', 'Default of this product', ...(hospital === undefined ? [] : [hospital])],
    rows.map(([what, unit, value, standard]): Said[] => [
      what,
      ours(shown(standard, unit)),
      ...(hospital === undefined ? [] : [shown(value, unit)]),
    ]),
    'Windows and intervals',
  );
}
