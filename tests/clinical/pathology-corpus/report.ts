/** What a made-up pathology report truly states, in the values of the facts JSON (one vocabulary, both languages). */
export const factValues = {
  specimen: ['resection', 'biopsy', 'explant', 'other'],
  histology: ['hcc', 'icca', 'combined', 'metastasis', 'benign', 'other'],
  mvi: ['present', 'absent', 'uncertain'],
  mviGrade: ['M0', 'M1', 'M2'],
  tumourNumber: 'integer',
  tumourSize: 'cm',
  grade: ['I', 'II', 'III', 'IV', 'well', 'moderate', 'poor'],
  satellites: ['present', 'absent', 'uncertain'],
  macrovascularInvasion: ['present', 'absent', 'uncertain'],
  bileDuctInvasion: ['present', 'absent', 'uncertain'],
  margin: ['involved', 'clear', 'close'],
  marginDistance: 'mm',
  capsule: ['complete', 'incomplete', 'absent'],
  cirrhosis: ['present', 'absent'],
} as const;

type Vocabulary = typeof factValues;
export type FactName = keyof Vocabulary;
export type FactValue<F extends FactName = FactName> = Vocabulary[F] extends readonly (infer V)[] ? V : number;

/** A fact that is here must be asserted. */
export type Facts = { [F in FactName]?: FactValue<F> };
/** A value that is here may be asserted: the report allows it without settling it. Any other assertion is wrong. */
export type Optional = { [F in FactName]?: FactValue<F>[] };

export const factNames = Object.keys(factValues) as FactName[];

export const traits = [
  'negation',
  'uncertain',
  'addendum',
  'history',
  'two-specimens',
  'clinical-details',
  'several-nodules',
  'count',
  'millimetres',
  'level-not-stated',
  'staging-m',
  'unticked-options',
  'not-hcc',
  'not-resection',
  'conflict',
  'typing-errors',
  'mixed-language',
  'broken-lines',
  'sparse',
] as const;
export type Trait = (typeof traits)[number];

export interface PathologyReport {
  /** Unique; it alone decides whether the report is held out. */
  name: string;
  language: 'en' | 'zh';
  /** House style, or `free-form`. */
  kind: string;
  media: 'text/plain' | 'text/html';
  text: string;
  facts: Facts;
  optional: Optional;
  traits: Trait[];
}
