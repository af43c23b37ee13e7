import { ruleSetEdition } from '../guidance/rule-sets.ts';
import type { ClinicalSettings } from '../settings.ts';
import { regionNames } from './guidance.ts';
import { openItems } from './open-items.ts';
import { list, open, ours, published, type Said, type Section, table, text } from './part.ts';

export interface Digests {
  clinical: string;
  words: string;
  /** Of this sheet's own text, without the day it was printed. */
  text: string;
}

/** How to read the sheet, and which state of the product it speaks of. */
export const about = (settings: ClinicalSettings, hospital: string | undefined): Section => ({
  id: 'about',
  title: 'How to read this sheet',
  lead: 'Remnant supports the team that follows patients after resection of hepatocellular carcinoma (HCC). It never decides. This sheet is everything its medicine consists of, written by the same code that runs.',
  parts: [
    text(
      "It says four things of a patient: what a published score's cohort saw in the patient's group; if the hospital switched it on, an investigational estimate of aggressive recurrence; which follow-up visits are due; and what is missing or unsure. For whom it does not apply, it says why, or nothing.",
    ),
    list([
      published('A statement or number of the source named beside it.'),
      ours('A choice made for this product because sources are silent or leave room. Yours to accept or refuse.'),
      open('Not held against the original text by anybody yet. All of these are listed once more at the end.'),
    ]),
    text(
      'Worked examples and the answers at every limit are computed by the code when this sheet is made. Sentences a clinician reads stand in English with the Chinese one beside or below. Each section ends with a box to sign.',
    ),
    table(['', ''], [
      ['Sheet for', hospital ?? 'the product as shipped (default settings)'],
      ['Region', regionNames[settings.region]],
      ['Edition of the rule sets', ruleSetEdition],
      ['Items still to be opened', String(openItems().length)],
    ] satisfies Said[][]),
  ],
});

/** The digests, last: they name all of the above. */
export const versionsSection = ({ clinical, words, text: own }: Digests): Section => ({
  id: 'versions',
  title: 'Which state of the product this is',
  lead: 'Every assessment, and every row of the audit ledger, carries the first two digests. Equal digests: the same medicine as on this sheet. After any change of a number, code, rule, source or sentence they differ, and this sheet has to be printed and signed again.',
  parts: [
    table(
      ['', 'SHA-256'],
      [
        ['Clinical rules (versions.clinical)', { text: clinical }],
        ['Sentences (versions.words)', { text: words }],
        ['Text of this sheet', { text: own }],
      ],
    ),
    list([
      'The clinical digest covers constants, code lists, sources, rules of reading a chart, gates, guidance records, default settings and all sentences. How the formulas are put together, and how the text of a report is read, is fixed by the release; the worked examples here show the formulas.',
      "A hospital's own settings are kept with each ledger row, beside the digest.",
      'In the app: About, "Clinical rules". In the auditor\'s page: one recommendation, "Versions". On the command line: npm run assess prints them.',
    ]),
  ],
});
