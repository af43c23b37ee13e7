import type { GateState, Slot } from '../assessment.ts';
import type { Change, ScoreGroup } from './changes.ts';
import type { Need, NeedCode } from './needs.ts';

/** One patient of the follow-up list, as judged today. */
export interface WorklistRow {
  /** The ledger row it rests on. */
  assessmentId: string;
  assessedAt: string;
  /** Calendar day at the operation's place: what due, overdue and every distance are told by. */
  day: string;
  patient: {
    ref: string;
    /** As the chart writes it; absent where the chart gave no Patient. */
    name?: string;
    birthDate?: string;
    /** Record number. */
    number?: string;
  };
  resection: { date: string; ref: string };
  /** ERASL, where it is shown. */
  group?: ScoreGroup;
  /** HCC-CRS, where it is shown. */
  points?: ScoreGroup;
  gates: Record<'plan' | 'score' | 'network', GateState>;
  /** The earliest visit with something left to do. */
  next?: Slot;
  /** The first of the reasons, and since when. */
  state: NeedCode;
  since: string;
  reasons: Need[];
  /** Since discharge, while nobody has answered them. */
  changes: Change[];
  /** The EHR holds a task that asks for a look. */
  reviewAsked?: true;
}

export interface Worklist {
  rows: WorklistRow[];
  counts: Record<NeedCode, number>;
  /** Resected patients in follow-up, listed or not. */
  patients: number;
  /** Resected patients whose stored chart cannot be judged now: they may need somebody, and are not listed. */
  unjudged: number;
  /** The next visit of somebody who is not listed. */
  nextDue?: string;
  /** Whether anybody looks into the charts between two openings, and when last. */
  watch: { configured: boolean; everySeconds?: number; lastChecked?: string };
}
