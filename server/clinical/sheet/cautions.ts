import { cautionName } from '../cards/words/guidance.ts';
import { administeredWithinDays } from '../case/evidence.ts';
import { type CautionId, cautionIds, cautionSource, cautionRule as rule } from '../guidance/cautions.ts';
import { described } from './described.ts';
import { list, ours, type Section, table } from './part.ts';

/** How each caution is judged. */
const judged: Record<CautionId, { present: string; absent: string }> = {
  'varices-or-portal-hypertension': {
    present: `varices, portal hypertension or splenomegaly on the chart; or platelets below ${rule.plateletsBelow} × 10⁹/L (the latest, else those before surgery)`,
    absent: 'varices stated absent, none of the others on the chart, and platelets known and not below the limit',
  },
  'no-recent-endoscopy': {
    present: `the last upper endoscopy on the chart is more than ${rule.endoscopyMonths} months ago`,
    absent: `an upper endoscopy in the last ${rule.endoscopyMonths} months`,
  },
  'recent-gi-bleed': {
    present: `gastrointestinal bleeding in the last ${rule.bleedMonths} months, or on a day not told`,
    absent: 'bleeding stated absent; an older event is not assessed',
  },
  anticoagulation: {
    present: `an anticoagulant ordered (a completed order counts too), or given in the last ${administeredWithinDays} days`,
    absent: 'never told by the chart: silence is not assessed',
  },
  'recent-infarction-or-stroke': {
    present: `myocardial infarction or stroke in the last ${rule.infarctionMonths} months, or on a day not told`,
    absent: 'never told by the chart: silence, or an older event, is not assessed',
  },
  'uncontrolled-hypertension-or-proteinuria': {
    present: `latest systolic pressure ${rule.systolicFrom} mmHg or more, or diastolic above ${rule.diastolicAbove}; or proteinuria on the chart or in the urine`,
    absent: 'both pressures below their limits, and urine protein or proteinuria stated absent',
  },
  'surgery-within-28-days': {
    present: `less than ${rule.surgeryDays} days since the resection`,
    absent: `${rule.surgeryDays} days or more`,
  },
  'autoimmune-disease': {
    present: 'on the problem list and not resolved, or stated',
    absent: 'stated absent, or resolved',
  },
  transplant: { present: 'any organ transplant on the chart', absent: 'never told by the chart' },
  'child-pugh-b-or-c': {
    present: 'Child-Pugh before surgery is B or C',
    absent: 'it is A; without all of its inputs not assessed',
  },
  'ecog-above-1': {
    present: `ECOG above ${rule.ecogAbove} (the latest, else that before surgery)`,
    absent: `ECOG at most ${rule.ecogAbove}`,
  },
  'hbv-without-antiviral': {
    present: `HBsAg present and no antiviral in force, or one for less than ${rule.antiviralDays} days; "none" only where the prescriptions were read to the end`,
    absent: `HBsAg absent, or an antiviral for ${rule.antiviralDays} days or more`,
  },
  'hbv-and-hcv': {
    present: 'HBsAg present and HCV RNA detected',
    absent:
      'HBsAg absent; or HCV RNA not detected; or, where RNA is not known, anti-HCV absent. Anti-HCV alone: not assessed',
  },
  pregnancy: {
    present: 'on the problem list and not ended, or a positive test',
    absent: 'stated or tested absent, or a man',
  },
  'mixed-histology': { present: 'combined HCC-cholangiocarcinoma', absent: 'final histology is HCC' },
  'liver-failure-after-resection': { present: 'on the problem list and not resolved', absent: 'resolved' },
};

/** Cautions checked before an option is opened. */
export const cautions = (): Section => ({
  id: 'cautions',
  title: 'Cautions',
  lead: 'Checked before any adjuvant or trial option is opened. Please judge each limit, and whether "absent" is ever said too easily.',
  parts: [
    ...described('How cautions are judged', cautionSource),
    list([
      ours(
        'A resolved problem that lasts (varices, a bleed, an infarction, a transplant) still counts by its date; one that ends (pregnancy, hypertension, autoimmune disease, liver failure) does not.',
      ),
      ours(
        'Urine protein: "trace" (±, 微量) counts as absent; from 1+ it is present. A result flagged or measured above the laboratory\'s own limit is present.',
      ),
      ours(
        'Liver failure: every hepatic failure on the problem list that is not resolved (ICD-10 K72, K91.82) counts as liver failure after resection, whatever its cause and its day.',
      ),
      ours('An antiviral or anticoagulant counts from the earliest known start of the present run.'),
    ]),
    table(
      ['Caution, as the clinician reads it', 'Present', 'Absent'],
      cautionIds.map((id) => [
        { text: cautionName(id, 'en'), zh: cautionName(id, 'zh-CN') },
        judged[id].present,
        judged[id].absent,
      ]),
      'Everything else is not assessed',
      [30, 38, 32],
    ),
  ],
});
