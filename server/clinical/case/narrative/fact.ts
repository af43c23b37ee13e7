/** What the deterministic reader asserts from a report's text, with the exact span it read. Nothing is asserted that is not written. */

export type Presence = 'present' | 'absent' | 'uncertain';

/** Facts and their values, as the facts JSON of the pathology reader names them. */
export interface FactValues {
  specimen: 'resection' | 'biopsy' | 'explant' | 'other';
  histology: 'hcc' | 'icca' | 'combined' | 'metastasis' | 'benign' | 'other';
  mvi: Presence;
  mviGrade: 'M0' | 'M1' | 'M2';
  tumourNumber: number;
  tumourSize: number;
  grade: 'I' | 'II' | 'III' | 'IV' | 'well' | 'moderate' | 'poor';
  satellites: Presence;
  macrovascularInvasion: Presence;
  bileDuctInvasion: Presence;
  margin: 'involved' | 'clear' | 'close';
  marginDistance: number;
  capsule: 'complete' | 'incomplete' | 'absent';
  cirrhosis: 'present' | 'absent';
}

export type FactName = keyof FactValues;

export type Fact = {
  [F in FactName]: {
    fact: F;
    value: FactValues[F];
    /** cm for the size, mm for the margin's distance. */
    unit?: 'cm' | 'mm';
    /** UTF-16 offsets into the text. */
    start: number;
    end: number;
    text: string;
    verified: false;
  };
}[FactName];

/** A fact read in one statement, by offsets in it. */
export type Claim = {
  [F in FactName]: { fact: F; value: FactValues[F]; start: number; end: number };
}[FactName];

export const claim = <F extends FactName>(fact: F, value: FactValues[F], start: number, end: number): Claim =>
  ({ fact, value, start, end }) as Claim;
