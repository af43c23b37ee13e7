import { type Chart, openChart, type SeedPatient, type When } from './chart.ts';
import { daysBefore, monthsBefore } from './dates.ts';
import { entecavir, hcc, hepatitisB, operation, performanceStatus, problem, stay, visit } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { partialHepatectomy } from './ordinary-course.ts';
import { type Findings, pathologyReport, sendSpecimen } from './pathology.ts';

/** Two people who come back. Each life is told once; a chart is that life up to today, on four days of it. */

interface Moment {
  /** Ends the chart's id: `wen-hai-3-months`. */
  slug: string;
  dayOfSurgery(today: string): string;
  shows: string;
}

interface Life {
  who: string;
  group: string;
  moments: Moment[];
  live(chart: Chart): void;
}

const discharged = (days: number, shows: string): Moment => ({
  slug: 'discharge',
  dayOfSurgery: (today) => daysBefore(today, days),
  shows: `At discharge: ${shows}`,
});
const monthsLater = (months: number, shows: string): Moment => ({
  slug: `${months}-months`,
  dayOfSurgery: (today) => monthsBefore(today, months),
  shows: `${months} months later: ${shows}`,
});

/** On the ward until day 10, then out-patient visits. */
const admit = (chart: Chart) => stay(chart, -3, isPast(chart, 11) ? 10 : undefined);

const isPast = (chart: Chart, when: When): boolean => chart.date(when) <= chart.today;

function blood(chart: Chart, when: When, sheet: string): void {
  if (isPast(chart, when)) draw(chart, when, sheet);
}

function mri(chart: Chart, when: When, slug: string, sizes: string[], conclusion: string): void {
  const found = sizes.length > 0 ? { sizes, nodules: sizes.length, macrovascular: false } : {};
  const name = 'MRI liver without and with contrast';
  if (isPast(chart, when)) scan(chart, when, slug, { modality: 'MR', name, loinc: '24557-1', ...found, conclusion });
}

function recurrence(chart: Chart, when: When): void {
  const codes = { icd10: 'C22.0', snomed: '109841003' };
  if (isPast(chart, when))
    problem(chart, when, 'recurrence', 'Recurrent hepatocellular carcinoma', codes, { status: 'recurrence' });
}

/** Preliminary on day 2, final on day 7 under the same number. */
function pathology(chart: Chart, accession: string, findings: Findings, conclusion: string): void {
  const isFinal = isPast(chart, 7);
  const sent = sendSpecimen(chart, isFinal ? {} : { pending: true });
  pathologyReport(chart, 2, sent, {
    status: 'preliminary',
    accession,
    conclusion: 'Preliminary: hepatocellular carcinoma. Microvascular invasion and margin to follow.',
  });
  if (isFinal) pathologyReport(chart, 7, sent, { accession, findings, conclusion });
}

const hai: Life = {
  who: 'Hai Wen 文海, male, 57',
  group: 'One patient over time: Hai Wen, high risk',
  moments: [
    discharged(9, 'high group, closer follow-up, first MRI planned at three months'),
    monthsLater(3, 'first MRI clean, AFP normal again'),
    monthsLater(7, 'AFP rises, and the six-month scan is overdue'),
    monthsLater(9, 'recurrence found at eight months, beyond Milan: aggressive'),
  ],
  live(chart) {
    hepatitisB(chart, '-21y');
    entecavir(chart, '-8y');
    const cancer = hcc(chart, -24);
    admit(chart);
    performanceStatus(chart, -3, 0);
    draw(chart, -3, 'AFP 3900 ng/mL, albumin 36 g/L, bilirubin 17 umol/L, platelets 141 10*9/L, INR 1.10, ALT 52 U/L');
    draw(chart, -3, 'AST 58 U/L, creatinine 81 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
    mri(chart, -12, 'liver-mri', ['94 mm'], 'Single mass of the right lobe, 94 mm, LI-RADS 5. Portal vein patent.');
    operation(chart, 'resection', 'Right hepatectomy', partialHepatectomy, { hours: '08:30-13:20', reason: cancer });
    pathology(
      chart,
      'S-58-1150',
      { sizes: ['9.5 cm'], nodules: 1, mvi: 'M2', margin: '6 mm', grade: 'Edmondson-Steiner III' },
      'Hepatocellular carcinoma, 9.5 cm, Edmondson-Steiner grade III, microvascular invasion M2. Margin clear by 6 mm.',
    );
    mri(chart, 85, 'mri-month-3', [], 'Status after right hepatectomy. No suspicious lesion. Vessels patent.');
    blood(chart, 85, 'AFP 6.2 ng/mL, ALT 31 U/L, albumin 40 g/L');
    blood(chart, '+6m', 'AFP 64 ng/mL, ALT 34 U/L');
    const found = 'Three new LI-RADS 5 lesions in the remnant liver, 44, 27 and 16 mm. Vessels patent.';
    mri(chart, '+8m', 'recurrence-mri', ['44 mm', '27 mm', '16 mm'], found);
    blood(chart, '+8m', 'AFP 1210 ng/mL, ALT 47 U/L, albumin 38 g/L');
    recurrence(chart, '+8m');
  },
};

const ying: Life = {
  who: 'Ying Han 韩英, female, 61',
  group: 'One patient over time: Ying Han, pathology pending first',
  moments: [
    discharged(5, 'pathology pending, the score before surgery'),
    monthsLater(3, 'pathology final, MVI M1, standard interval'),
    monthsLater(7, 'AFP done at four months, the scan never: overdue'),
    monthsLater(9, 'recurrence found at eight months, within Milan: transplant evaluation'),
  ],
  live(chart) {
    hepatitisB(chart, '-14y');
    entecavir(chart, '-9y');
    const cancer = hcc(chart, -18);
    admit(chart);
    performanceStatus(chart, -3, 0);
    draw(chart, -2, 'AFP 118 ng/mL, albumin 43 g/L, bilirubin 11 umol/L, platelets 178 10*9/L, INR 1.02, ALT 24 U/L');
    draw(chart, -2, 'AST 27 U/L, creatinine 57 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
    mri(chart, -11, 'liver-mri', ['43 mm'], 'Segment VI lesion of 43 mm, LI-RADS 5. Vessels patent.');
    operation(chart, 'resection', 'Segmentectomy VI', partialHepatectomy, { hours: '09:00-11:50', reason: cancer });
    pathology(
      chart,
      'S-58-1156',
      { sizes: ['4.4 cm'], nodules: 1, mvi: 'M1', margin: '11 mm', grade: 'Edmondson-Steiner II' },
      'Hepatocellular carcinoma, 4.4 cm, Edmondson-Steiner grade II, microvascular invasion M1. Margin clear by 11 mm.',
    );
    blood(chart, '+4m', 'AFP 4.8 ng/mL, ALT 22 U/L');
    mri(chart, '+8m', 'recurrence-mri', ['19 mm'], 'One new LI-RADS 5 lesion of 19 mm in segment IV. Vessels patent.');
    blood(chart, '+8m', 'AFP 9.1 ng/mL, ALT 25 U/L');
    recurrence(chart, '+8m');
  },
};

const chartOf =
  ({ who, group, live }: Life, { slug, dayOfSurgery, shows }: Moment) =>
  (today: string): SeedPatient => {
    const chart = openChart(today, dayOfSurgery(today), who, { group, shows }, slug);
    live(chart);
    if (slug !== 'discharge') visit(chart, 'Follow-up after liver resection');
    return chart.close();
  };

export const overTime = [hai, ying].flatMap((life) => life.moments.map((moment) => chartOf(life, moment)));
