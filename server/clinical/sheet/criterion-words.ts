import { stagedWithinDays } from '../case/surgery.ts';
import { possibleRecurrenceAfterDays } from '../case/therapies.ts';
import type { CriterionName } from '../population.ts';
import { bclcRule } from '../staging/bclc.ts';

/** Each question of the gates in plain words. */
export interface CriterionWords {
  asks: string;
  closes?: string;
  untold?: string;
  assumed?: string;
}

export const criterionWords: Record<CriterionName, CriterionWords> = {
  operation: {
    asks: 'Was the liver resected, and on which day?',
    closes: 'No resection on the chart.',
    untold:
      'Its code does not say what was done; the day is not known; the procedures of the chart were not read to the end and none is a resection.',
  },
  disease: {
    asks: 'Was it HCC?',
    closes: 'Final histology of something else; or, without coded histology, only such diagnoses on the chart.',
    untold:
      'No diagnosis, an unknown code, no viable tumour, or "malignant neoplasm of liver" alone. The schedule is shown as "if this was HCC".',
  },
  notPlanned: { asks: 'Is the operation done?', closes: 'It is only planned: ERASL-pre and the preoperative network.' },
  notCombined: { asks: 'Is it HCC alone?', closes: 'Combined HCC-cholangiocarcinoma.' },
  noTransplant: {
    asks: 'Was there a liver transplant, ever?',
    closes: 'Before, with or after the resection, also on a day that is not known.',
  },
  noTransplantBefore: {
    asks: 'Was there a liver transplant before or with the resection?',
    closes: 'Yes. One after it does not close a score, which is as of surgery.',
    untold: 'Its day does not tell whether it was before.',
  },
  firstResection: {
    asks: 'Is it the first resection of HCC?',
    closes: 'A resection of HCC came before: re-resection.',
    untold: `Two resections within ${stagedWithinDays} days: a staged operation.`,
  },
  noResidue: { asks: 'Was all visible tumour removed?', closes: 'R2.' },
  clearMargin: {
    asks: 'Is the margin clear?',
    closes: 'R1.',
    untold: 'Statements that disagree or cannot be read; not stated although pathology is final.',
    assumed: 'R0, while pathology is not final.',
  },
  noNeoadjuvant: {
    asks: 'Was the HCC treated before the operation?',
    closes: 'Yes, by a procedure or a drug directed at HCC.',
    untold:
      'Another antineoplastic, an embolisation whose kind is not stated, or treatments that were not read to the end.',
    assumed: 'No, when all treatments were read and none matches.',
  },
  noAdjuvant: {
    asks: 'Was it treated after the operation, before a recurrence?',
    closes: 'Yes.',
    untold: `As before the operation. Ablation or embolisation later than ${possibleRecurrenceAfterDays} days is no adjuvant therapy but a possible recurrence.`,
    assumed: 'No, when all treatments were read and none matches.',
  },
  noMacrovascular: {
    asks: 'Is there macrovascular invasion?',
    closes: 'Imaging or pathology says so.',
    untold: 'A statement that cannot be read.',
    assumed: 'None, where neither says anything; "pending" while pathology is not final.',
  },
  noSpread: {
    asks: 'Is there spread outside the liver?',
    closes: 'Stated, or a metastasis outside the liver on the problem list by then.',
    untold: 'A statement that cannot be read.',
    assumed: 'None, where nothing is said.',
  },
  ableBodied: {
    asks: 'Performance status before surgery?',
    closes: `ECOG ${bclcRule.advancedFromEcog} or more.`,
    assumed: 'ECOG 0 or 1, where it is not known.',
  },
  earlyStage: {
    asks: 'BCLC 0 or A before surgery?',
    closes: 'B, C or D.',
    untold: 'Size or number is not known well enough.',
  },
  histologyReadable: {
    asks: 'Can the histology be read?',
    untold: 'An unknown code, an answer that cannot be read, or two that disagree: it may be combined.',
    assumed: 'HCC, while pathology is not final.',
  },
  histologyTold: {
    asks: 'Is HCC confirmed by histology?',
    untold: 'As above; or not stated although pathology is final.',
    assumed: 'HCC, while pathology is not final.',
  },
  noRecurrence: { asks: 'Has it recurred?', closes: 'A recurrence is recorded.' },
  pathologyFinal: { asks: 'Is the pathology of the specimen final?', untold: 'Not yet.' },
};
