import type { InputName, Inputs, Remark } from './case/patient-case.ts';
import type { MissingReason } from './case/sourced.ts';

/**
 * The one value everybody passes on. Pure data, JSON-safe; an absent thing has no key. Names are fixed: others rely on them; add, do not rename.
 * card, app, ledger, replay and the worklist all read this and nothing else.
 */
export interface Assessment {
  asOf: string;
  /** Calendar day of `asOf` in the operation's offset: what `due` and `overdue` were judged by. */
  day?: string;
  /** `Patient/<id>`. */
  patient: string;
  resection?: { date: string; ref: string; refs: string[]; planned?: true };
  recurrence?: {
    date: string;
    pattern: 'within-milan' | 'beyond-milan' | 'cannot-tell';
    within24Months: boolean;
    aggressive: boolean | 'cannot-tell';
    from: string[];
    /** What follows from where it is (clinical.md, Guidance). */
    branch: 'within-milan' | 'liver-only' | 'systemic' | 'cannot-tell';
  };
  /** Whether there is anything to say at all: `none` = answer with no card; `info` = one info card with the plan gate's reason; `card` = the full card. */
  voice: 'none' | 'info' | 'card';
  gates: { plan: Gate; score: Gate; network: Gate };
  inputs: Inputs;
  scores: Partial<Record<ScoreId, ScoreResult>>;
  stages: Stages;
  networks: NetworkResult[];
  surveillance: {
    arm: 'closer' | 'standard';
    why: Remark[];
    /** Whose intervals these are: the product's defaults, or set by the hospital. Not in assessments of before 2026.1. */
    setBy?: 'product' | 'hospital';
  };
  schedule: Slot[];
  cautions: Caution[];
  options: Option[];
  assumptions: Remark[];
  missing: MissingInput[];
  notes: Remark[];
  versions: Versions;
}

export type GateState = 'open' | 'closed' | 'cannot-tell';
/** Reasons cite the fact and where it was found; on `cannot-tell` each names what would settle it (`params.settle` = input name). */
export interface Gate {
  state: GateState;
  reasons: Remark[];
}

export type ScoreId =
  | 'erasl-pre'
  | 'erasl-post'
  | 'hcc-crs'
  | 'ers'
  | 'shim'
  | 'albi'
  | 'fib-4'
  | 'apri'
  | 'child-pugh'
  | 'meld'
  | 'meld-na';

/** The recurrence scores `gates.score` speaks of. */
export const recurrenceScores = ['erasl-pre', 'erasl-post', 'hcc-crs', 'shim'] as const;

export interface ScoreResult {
  gate: Gate;
  /** Unrounded; only where the gate is open and every required input is known. */
  value?: number;
  group?: string;
  /** The group rests on a lower bound (AFP above the assay's range): shown as "at least". */
  atLeast?: true;
  missing: InputName[];
  /** The inputs it was computed from. */
  used: InputName[];
  /** What the published cohort saw in this group; shown as a group figure, never as this patient's probability. */
  observed?: {
    percent: number;
    low: number;
    high: number;
    n: number;
    outcome: 'recurrence-free-survival' | 'recurrence-beyond-milan';
    months: number;
  };
}

export interface Stages {
  milan: 'within' | 'beyond' | 'cannot-tell';
  ucsf: 'within' | 'beyond' | 'cannot-tell';
  'up-to-7': 'within' | 'beyond' | 'cannot-tell';
  bclc: '0' | 'A' | 'B' | 'C' | 'D' | 'cannot-tell';
  ajcc8: 'T1a' | 'T1b' | 'T2' | 'T3' | 'T4' | 'cannot-tell';
  imbrave050: Flag;
  emerald2: Flag;
  /** Which source size and number came from for BCLC, Milan, UCSF, up-to-7. */
  source: 'imaging' | 'pathology' | 'none';
}
export type Flag = 'group-1' | 'group-2' | 'group-3' | 'not-eligible' | 'cannot-tell';

export type NetworkStatus = 'demonstration' | 'silent' | 'validated';
export interface NetworkResult {
  id: 'preoperative' | 'postoperative';
  version: string;
  /** SHA-256 of the ONNX file. */
  digest: string;
  status: NetworkStatus;
  /** Modalities that were present, e.g. `clinical` or `clinical+mr`. */
  pattern: string;
  /** The study's population alone; time does not change it. */
  gate: Gate;
  /** Why an open gate shows no number now: month 24 passed, no recent imaging, a possible recurrence, the network failed or is off. */
  withheld?: Remark[];
  /** 0-100. Probability of aggressive recurrence from now (or from surgery up to day 90) to month 24. No key unless the gate is open and nothing withholds it. */
  riskPercent?: number;
  /** Of the number as of surgery; no key on a conditional one. */
  band?: 'low' | 'high';
  /** True after day 90: given no recurrence to date. */
  conditional?: boolean;
  horizon: { months: 24; from: string; to: string };
  /** Cumulative incidence at quarter ends 3..24 months, 0-1, per cause, as the network gave it. */
  incidence?: { aggressive: number[]; other: number[]; death: number[] };
}

export type SlotState = 'done' | 'partial' | 'due' | 'overdue' | 'missed' | 'planned';
export interface Slot {
  /** `m3`, `m6` ... months from the resection. */
  slot: string;
  months: number;
  from: string;
  due: string;
  to: string;
  state: SlotState;
  imaging?: { ref: string; date: string; contrast: 'stated' | 'not-mentioned' };
  afp?: { ref: string; date: string };
}

export interface Caution {
  id: string;
  state: 'present' | 'absent' | 'not-assessed';
  evidence?: { from: string[]; date?: string; value?: number; unit?: string };
}

export interface Option {
  id: string;
  /** Where the evidence stands; the words are in words.ts. */
  strength: 'recommended' | 'option' | 'trial-evidence' | 'advised-against' | 'context';
  citation: Citation;
  /** What speaks against it, where that is another source. */
  against?: Citation[];
  /** Ids of the cautions to be checked before it opens. */
  cautions: string[];
  /** Ids of the present cautions beside which it is not offered; listed all the same, so that the reason is read. */
  stoppedBy?: string[];
}

export interface Citation {
  text: string;
  doi?: string;
  /** False while something of it must still be opened in the original: screens must say so. */
  verified: boolean;
}

export interface MissingInput {
  input: InputName;
  reason: MissingReason;
  /** Ids of scores, gates (`plan`, `score`, `network`) and networks. */
  wouldChange: string[];
  /** Nothing waits for it: an assumption stands in its place. */
  assumed?: true;
}

export interface Versions {
  /** Digest of the clinical rules in force (rule sets, constants, code lists, words). */
  clinical: string;
  ruleSet: string;
  words: string;
}

/** What a network said for one feature vector, before gates and time; made by inference, or absent with a reason. */
export type NetworkOutput =
  | {
      id: 'preoperative' | 'postoperative';
      ok: true;
      pattern: string;
      incidence: { aggressive: number[]; other: number[]; death: number[] };
    }
  | { id: 'preoperative' | 'postoperative'; ok: false; reason: 'network-failed' | 'network-off' };

/** The identity of a network as floor 0 needs it: from models/<id>/manifest.json. */
export interface NetworkIdentity {
  id: 'preoperative' | 'postoperative';
  version: string;
  digest: string;
  status: NetworkStatus;
  /** Ordered clinical features of the graph's `clinical` input. */
  features: string[];
  /** Risk percent from which a patient is in the high band, per modality pattern. */
  highFrom: Record<string, number>;
}
