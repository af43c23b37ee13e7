import { table } from './table.ts';

/** The codes of answers, beside those of questions (codes.ts): yes or no, an ECOG status, how severe. */

/** SNOMED CT, vascular invasion as a finding: a question by its code, an answer as a value. */
export const vascularInvasion = { present: '372287009', absent: '127494000', uncertain: '127495004' } as const;

/** SNOMED CT, a problem and an answer. */
export const pregnant = '77386006';

export const answerCodes = table<'present' | 'absent' | 'uncertain'>({
  // SNOMED CT: present, positive, detected, yes; absent, negative, not detected, no; indeterminate, equivocal
  ...{ '52101004': 'present', '10828004': 'present', '260373001': 'present', '373066001': 'present' },
  ...{ '2667000': 'absent', '260385009': 'absent', '260415000': 'absent', '373067005': 'absent' },
  ...{ '82334004': 'uncertain', '42425007': 'uncertain' },
  // LOINC answers: present, positive, detected, yes; absent, negative, not detected, no; indeterminate
  ...{ 'LA9633-4': 'present', 'LA6576-8': 'present', 'LA11882-0': 'present', 'LA33-6': 'present' },
  ...{ 'LA9634-2': 'absent', 'LA6577-6': 'absent', 'LA11883-8': 'absent', 'LA32-8': 'absent' },
  'LA11884-6': 'uncertain',
  // pregnant, not pregnant (LOINC 82810-3; SNOMED CT)
  ...{ 'LA15173-0': 'present', 'LA26683-5': 'absent', [pregnant]: 'present', '60001007': 'absent' },
  [vascularInvasion.present]: 'present',
  [vascularInvasion.absent]: 'absent',
  [vascularInvasion.uncertain]: 'uncertain',
  // HL7 v3 interpretation
  ...{ POS: 'present', DET: 'present', NEG: 'absent', ND: 'absent', IND: 'uncertain', E: 'uncertain' },
});

/** HL7 v3 interpretation of a number: at or above the laboratory's limit, or not. */
export const flagCodes = table<'present' | 'absent'>({
  ...{ H: 'present', HH: 'present', A: 'present', POS: 'present' },
  ...{ N: 'absent', NEG: 'absent' },
});

export const ecogAnswers = table<number>({
  ...{ 'LA9622-7': 0, 'LA9623-5': 1, 'LA9624-3': 2, 'LA9625-0': 3, 'LA9626-8': 4 },
  // SNOMED CT, as in mCODE's value set
  ...{ '425389002': 0, '422512005': 1, '422894000': 2, '423053003': 3, '423237006': 4 },
});

/** SNOMED CT. */
export const severityCodes = table<string>({ '255604002': 'mild', '6736007': 'moderate', '24484000': 'severe' });
