import type { EvidenceConcept } from './codes.ts';
import type { Known, Seen, Sourced, Span } from './sourced.ts';

/** One patient at one moment, read from a chart: what the rest of floor 0 reasons about. Produced by read-case.ts only. */
export interface PatientCase {
  /** The moment of the assessment, as given (YYYY-MM-DD or instant). */
  asOf: string;
  /** `Patient/<id>`. */
  patient: string;
  birthDate?: string;
  surgery: Surgery;
  diagnosis: Diagnosis;
  pathology: PathologyState;
  inputs: Inputs;
  tumours: { imaging: TumourFindings; pathology: TumourFindings };
  /** Stages the pathologist states, each as written. */
  statedStages?: StatedStage[];
  therapies: Therapy[];
  recurrence?: Recurrence;
  /** With no recurrence recorded: a local treatment later than 90 days after the resection, or a metastasis outside the liver recorded after it; the first. */
  possibleRecurrence?: PossibleRecurrence;
  followUp: { imaging: LiverImaging[]; afp: { date: string; ref: string }[] };
  /** Conditions, medications and findings relevant to cautions, by concept (codes.ts). */
  evidence: Evidence[];
  /** Which resource types were read to the end; cautions and therapies must not say "none" without it. */
  reads: Reads;
  assumptions: Remark[];
  notes: Remark[];
}

/** How completely each resource type was read: `complete` = every page. */
export type Reads = Partial<Record<string, 'complete' | 'partial' | 'failed'>>;

/** Something to be said in words: a code of remarks.ts, the resources it rests on, and values to put into the sentence. */
export interface Remark {
  code: import('../remarks.ts').RemarkCode;
  from?: string[];
  /** Values for the sentence: dates YYYY-MM-DD, numbers, codes or chart text (escaped by whoever renders). */
  params?: Record<string, string | number>;
}

export interface Operation {
  /** Every Procedure (or the ServiceRequest) that is this operation; the first is the one to link to. */
  refs: string[];
  /** Calendar day, or YYYY-MM / YYYY where the chart knows no more; empty where it knows nothing. */
  date: string;
  /** Instant with offset where the chart has one. */
  start?: string;
  precision: 'day' | 'month' | 'year' | 'unknown';
  planned: boolean;
}

export interface Surgery {
  /** The resection that is time zero: the latest for HCC, done or (if none done) planned. */
  timeZero?: Operation;
  /** Earlier resections of HCC (re-resection or first stage). */
  earlier: Operation[];
  /** A second resection within 90 days: time zero is the last. */
  staged: boolean;
  /** A resection more than 90 days after another one for HCC. */
  reResection: boolean;
  /** Liver procedures whose code does not say what was done (107963000, CPT 47379). */
  untold: Operation[];
  /** Liver transplants, with the day. */
  transplants: Operation[];
}

export interface Diagnosis {
  /** `plainly-else`: resected for something that is not HCC; `cannot-tell`: the card asks. */
  kind: 'hcc' | 'combined' | 'plainly-else' | 'cannot-tell';
  from: string[];
  /** Of combined histology, the calendar day of the latest statement. */
  date?: string;
  /** Both statements where histology and problem list disagree. */
  against?: { text: string; from: string[] };
}

export interface PathologyState {
  /** Of the specimen of time zero: `none` = nothing found; `pending` = ordered, registered or preliminary. */
  state: 'final' | 'pending' | 'none';
  /** Since when it is pending, or the day it was final. */
  since?: string;
  reports: string[];
  superseded: string[];
  /** How the specimen was sampled for MVI, in the report's words; no key where it does not say. */
  mviSampling?: { text: string; from: string[] };
}

export interface TumourFindings {
  number: Sourced<number>;
  /** True where several are stated, counted or not; false where single is stated; no key where nothing is said. */
  several?: boolean;
  /** Largest diameter of each nodule, cm, largest first. */
  sizes: Known<number>[];
  /** The largest; Missing where none is readable. */
  largest: Sourced<number>;
  macrovascular: Sourced<'present' | 'absent'>;
  extrahepatic: Sourced<'present' | 'absent'>;
}

export interface StatedStage {
  /** As the chart wrote it: "IIIB", "pT2". */
  stated: string;
  /** The T categories of AJCC 8 it leaves possible. */
  allows: ('T1a' | 'T1b' | 'T2' | 'T3' | 'T4')[];
  /** A group that means nodes or metastases. */
  hasSpread: boolean;
  from: string[];
}

export type Answer = 'present' | 'absent';

/** Names, canonical units and values: case-rules, "Names". Every key is always there. */
export interface Inputs {
  afp: Sourced<number>;
  albumin: Sourced<number>;
  bilirubin: Sourced<number>;
  platelets: Sourced<number>;
  ast: Sourced<number>;
  alt: Sourced<number>;
  /** Upper limit of normal of the AST result's own lab, U/L (Observation.referenceRange). */
  astUpperLimit: Sourced<number>;
  inr: Sourced<number>;
  creatinine: Sourced<number>;
  sodium: Sourced<number>;
  pivka2: Sourced<number>;
  sex: Sourced<'male' | 'female'>;
  age: Sourced<number>;
  tumourSizeImaging: Sourced<number>;
  tumourSizePathology: Sourced<number>;
  tumourNumberImaging: Sourced<number>;
  tumourNumberPathology: Sourced<number>;
  mvi: Sourced<'present' | 'absent' | 'uncertain'>;
  mviGrade: Sourced<'M0' | 'M1' | 'M2'>;
  macrovascularInvasion: Sourced<Answer>;
  extrahepaticSpread: Sourced<Answer>;
  margin: Sourced<'R0' | 'R1' | 'R2'>;
  marginDistance: Sourced<number>;
  histology: Sourced<'hcc' | 'combined' | 'other'>;
  grade: Sourced<string>;
  satellites: Sourced<Answer | 'uncertain'>;
  bileDuctInvasion: Sourced<Answer | 'uncertain'>;
  capsule: Sourced<'complete' | 'incomplete' | 'absent'>;
  /** Of the liver around the tumour, as the pathologist saw it. */
  cirrhosis: Sourced<Answer>;
  ecog: Sourced<number>;
  hbsag: Sourced<Answer>;
  antiHcv: Sourced<Answer>;
  hbvDna: Sourced<number>;
  ascites: Sourced<'none' | 'mild' | 'moderate-severe' | 'present'>;
  encephalopathy: Sourced<'none' | 'grade-1-2' | 'grade-3-4' | 'present'>;
  neoadjuvant: Sourced<Answer>;
  adjuvant: Sourced<Answer>;
}

export type InputName = keyof Inputs;

export interface Therapy {
  kind: 'neoadjuvant' | 'adjuvant' | 'unclear';
  /** Concept of codes.ts or chart text. */
  what: string;
  date: string;
  from: string[];
}

export interface PossibleRecurrence {
  date: string;
  /** What was done or recorded: a concept of codes.ts. */
  what: string;
  from: string[];
}

export interface Recurrence {
  date: string;
  from: string[];
  findings: TumourFindings;
  /** Pattern stated by the chart's own first-recurrence Observation, if it has one. */
  statedPattern?: 'within-milan' | 'beyond-milan';
}

/** CT, MR or ultrasound of liver or abdomen, done. */
export interface LiverImaging {
  date: string;
  ref: string;
  modality: 'CT' | 'MR' | 'US' | 'other';
  contrast: 'stated' | 'not-mentioned' | 'none';
  /** A final report exists. */
  reported: boolean;
  span?: Span;
}

/** One chart fact that bears on a caution. */
export interface Evidence {
  concept: EvidenceConcept;
  state: Answer;
  value?: number;
  unit?: string;
  date?: string;
  from: string[];
  seen?: Seen[];
}
