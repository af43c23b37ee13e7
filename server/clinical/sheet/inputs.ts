import { inputWords, missingWords, nextStepWords, seenWords, unitWords } from '../cards/words/names.ts';
import type { InputName } from '../case/patient-case.ts';
import { readingRules } from '../case/reading-rules.ts';
import type { ClinicalSettings } from '../settings.ts';
import { decimals, list, ours, type Part, type Said, type Section, smallTable, table, text } from './part.ts';

interface InputWords {
  unit: string;
  /** Which window of the settings it has to lie in. */
  window?: keyof ClinicalSettings['windows'];
  from: string;
}

const lab = (unit: string, from: string): InputWords => ({ unit, window: 'labs', from });
const specimen = (unit: string, from: string): InputWords => ({ unit, window: 'pathology', from });

const words: Record<InputName, InputWords> = {
  afp: { unit: 'ug/L', window: 'afp', from: 'laboratory; ng/mL is the same number' },
  albumin: lab('g/L', 'laboratory'),
  bilirubin: lab('umol/L', 'laboratory, total'),
  platelets: lab('10*9/L', 'laboratory'),
  ast: lab('U/L', 'laboratory'),
  alt: lab('U/L', 'laboratory'),
  astUpperLimit: lab('U/L', "the AST result's own reference range"),
  inr: lab('', 'laboratory'),
  creatinine: lab('umol/L', 'laboratory'),
  sodium: lab('mmol/L', 'laboratory'),
  pivka2: lab('mAU/mL', 'laboratory; shown, in no formula'),
  sex: { unit: '', from: "the patient's recorded gender; unknown or other: Missing" },
  age: { unit: 'a', from: 'birth date and the day of the resection' },
  tumourSizeImaging: { unit: 'cm', window: 'imaging', from: 'findings of the latest imaging study that states them' },
  tumourSizePathology: specimen('cm', 'specimen of the resection: coded, else its report'),
  tumourNumberImaging: { unit: '', window: 'imaging', from: 'findings of the latest imaging study that states them' },
  tumourNumberPathology: specimen('', 'specimen of the resection: coded, else its report'),
  mvi: specimen('', 'the small-vessel question, M0 to M2, or the report; "uncertain" counts as Missing for scores'),
  mviGrade: specimen('', 'M0, M1 or M2 as the report states it'),
  macrovascularInvasion: { unit: '', from: 'imaging or pathology, whichever says so' },
  extrahepaticSpread: { unit: '', from: 'imaging, pathology, or a metastasis on the problem list' },
  margin: specimen('', 'R0, R1, R2, an answer, or a distance'),
  marginDistance: specimen('mm', 'the closest distance stated'),
  histology: specimen('', 'morphology code as an answer or conclusion of the report'),
  grade: specimen('', 'Edmondson or WHO, as written'),
  satellites: specimen('', 'a question by that name, answered; else its report'),
  bileDuctInvasion: specimen('', 'a question by that name, answered; else its report; shown, in no formula'),
  capsule: specimen('', 'complete, incomplete or absent, as the report states it; shown, in no formula'),
  cirrhosis: specimen('', 'of the liver around the tumour, as the report states it; shown, in no formula'),
  ecog: { unit: '', window: 'ecog', from: 'ECOG 0 to 4, as number, code or text' },
  hbsag: lab('', 'laboratory; present or absent'),
  antiHcv: lab('', 'laboratory; present or absent'),
  hbvDna: lab('IU/mL', 'laboratory; shown, in no formula'),
  ascites: lab('', 'stated finding, else a problem there was before the operation'),
  encephalopathy: lab('', 'stated finding, else a problem there was before the operation'),
  neoadjuvant: { unit: '', from: 'procedures and medicines before the operation' },
  adjuvant: { unit: '', from: 'procedures and medicines after the operation' },
};

/** Every fact a formula or a gate rests on: its unit, its window, where it is looked for, and when it is Missing. */
export const inputs = (settings: ClinicalSettings): Section => ({
  id: 'inputs',
  title: 'Facts taken from the chart',
  lead: 'Every fact carries its value, unit, day and source, or is Missing with a reason. There is no score on part of its inputs, and nothing is guessed. Please judge windows and sources.',
  parts: [
    table(
      ['Fact', 'Unit', 'Window', 'Taken from'],
      (Object.keys(inputWords) as InputName[]).map((name): Said[] => {
        const { unit, window, from } = words[name];
        const [en, zh] = inputWords[name];
        return [
          { text: en, zh },
          unitWords[unit]?.[0] ?? unit,
          window === undefined ? '' : windowOf(window, settings),
          from,
        ];
      }),
    ),
    ...numbersParts(),
    ...answersParts(),
    ...missingParts(),
  ],
});

const windowOf = (window: keyof ClinicalSettings['windows'], { windows }: ClinicalSettings): string =>
  window === 'pathology'
    ? `linked, else up to ${windows.pathology} days after`
    : `up to ${windows[window]} days before`;

function numbersParts(): Part[] {
  const { afpFloor, largestBelievedSizeCm, leastLikelySize, roundingShare, molarMass, aliases } = readingRules;
  return [
    list([
      ours(
        `AFP counts as at least ${afpFloor} µg/L. "<x" counts as x, ">x" as x marked "at least". 0, a range, and IU/mL without the hospital's factor are Missing.`,
      ),
      ours(
        `A tumour size above ${largestBelievedSizeCm} cm is not believed. A negative value, or 0 where 0 is impossible, is Missing.`,
      ),
      ours(
        `A tumour size read from running text is withheld where a second, statistical reading of all lengths in the report (by the words around each) gives it a likelihood below ${leastLikelySize}. It never supplies a size, and does not judge one that the report itself corrects.`,
      ),
      ours(
        `Two results of one moment that differ by up to ${decimals(100 * roundingShare)} % are one result in two units; more than that is a conflict and Missing, with both shown.`,
      ),
      ours('A preliminary laboratory value counts and is marked so. Preliminary pathology does not count.'),
      ours(
        `Mass and amount: ${Object.entries(molarMass)
          .map(([substance, mass]) => `${substance} ${decimals(mass as number, 2)} g/mol`)
          .join(', ')}. Other units by UCUM; any unit not known here is Missing.`,
      ),
      ours(
        'Number of tumours: a count; "absent" to "multiple tumours?" is single; "present" or multifocal is several, not counted; two or more sizes of one specimen are as many tumours; one size alone does not say single.',
      ),
    ]),
    smallTable(
      ['Read as', 'What laboratories write'],
      [...new Set(aliases.values())].flatMap((unit): Said[][] => {
        const spellings = [...aliases].flatMap(([written, read]) =>
          read === unit && written !== unit.toLowerCase() ? [written] : [],
        );
        return spellings.length > 0 ? [[unit === '1' ? '1 (a ratio)' : unit, spellings.join('   ')]] : [];
      }),
      'Spellings of units beyond UCUM, small and capital letters alike',
      [25, 75],
    ),
  ];
}

function answersParts(): Part[] {
  const { answerCodes, answerWords, ecogAnswers, severityCodes } = readingRules;
  const byAnswer = (answer: string) =>
    [...answerCodes]
      .filter(([, value]) => value === answer)
      .map(([code]) => code)
      .join(', ');
  return [
    smallTable(
      ['Answer', 'Codes (SNOMED CT, LOINC answers, HL7 interpretation)', 'Words'],
      (['present', 'absent', 'uncertain'] as const).map((answer) => [
        answer,
        byAnswer(answer),
        spokenAs(answerWords.find(([, value]) => value === answer)?.[0]),
      ]),
      'Which answers are read as what',
      [14, 40, 46],
    ),
    smallTable(
      ['ECOG', 'Codes'],
      [0, 1, 2, 3, 4].map((grade) => [
        String(grade),
        [...ecogAnswers]
          .filter(([, value]) => value === grade)
          .map(([code]) => code)
          .join(', '),
      ]),
    ),
    smallTable(
      ['Degree of ascites or encephalopathy', 'SNOMED CT'],
      [...severityCodes].map(([code, degree]) => [degree, code]),
    ),
    text(ours('An answer this product does not know is Missing with that reason, never a silent default.')),
  ];
}

/** The words of a pattern, for a reader who knows none. */
const spokenAs = (pattern: RegExp | undefined): string =>
  (pattern?.source ?? '')
    .replace(/^\^\(|\)\$$/g, '')
    .replace(/\(\?:([^)]*)\)/g, (_, words: string) => words.replaceAll('|', '/'))
    .replaceAll('|', ', ')
    .replace(/[\\?]/g, '');

const missingParts = (): Part[] => [
  table(
    ['Why a fact is Missing', 'What the clinician is asked'],
    (Object.keys(missingWords) as (keyof typeof missingWords)[]).map((reason): Said[] => [
      { text: missingWords[reason][0], zh: missingWords[reason][1] },
      { text: nextStepWords[reason][0], zh: nextStepWords[reason][1] },
    ]),
  ),
  table(
    ['Why a value that was seen is not used'],
    Object.values(seenWords).map(([text, zh]): Said[] => [{ text, zh }]),
  ),
];
