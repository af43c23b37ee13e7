import type { FactValue } from '../report.ts';

/** What is true of one specimen before anybody writes it down. Absent = the pathologist did not look or does not say. */
export interface Sample {
  kind: Kind;
  story: Story;
  specimen: FactValue<'specimen'>;
  histology: FactValue<'histology'>;
  tumours: Tumours;
  mvi?: Microvascular;
  grade?: Grade;
  satellites?: Finding;
  macrovascularInvasion?: Finding;
  bileDuctInvasion?: Finding;
  margin?: Margin;
  capsule?: FactValue<'capsule'>;
  cirrhosis?: Background;
  /** Vessel invasion of unstated level; only where `mvi` is not stated. */
  vessels?: 'present' | 'absent';
  /** What the first report said; the sample itself is the truth after the addendum. */
  before?: Partial<Pick<Sample, 'mvi' | 'margin' | 'histology' | 'satellites' | 'tumours'>>;
}

export type Finding = FactValue<'satellites'>;
export type Kind = 'hcc' | 'icca' | 'combined' | 'metastasis' | 'benign' | 'other' | 'biopsy' | 'explant' | 'elsewhere';
export type Story = 'plain' | 'addendum' | 'history' | 'gallbladder' | 'node' | 'biopsy' | 'imaging';
export interface Tumours {
  /** mm, the largest first */
  sizes: number[];
  /** mm, of the largest, in any order */
  axes: number[];
  counted: boolean;
}
export interface Microvascular {
  state: Finding;
  grade?: FactValue<'mviGrade'>;
  foci?: number;
}
export interface Grade {
  scheme: 'edmondson' | 'who';
  worst: FactValue<'grade'>;
  from?: FactValue<'grade'>;
}
export interface Margin {
  state: FactValue<'margin'> | 'distance-only';
  /** mm */
  distance?: number;
}
export interface Background {
  state?: 'present' | 'absent';
  scale?: 'scheuer' | 'metavir';
  activity?: number;
  stage?: number;
}
