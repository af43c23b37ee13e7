import type { Citation } from './assessment.ts';

/** Something to be looked up: a paper, a guideline, a trial. */
export interface Reference {
  text: string;
  doi?: string;
  /** What a person must still look up in the original before a hospital relies on it. */
  toOpen?: readonly string[];
}

/** Where a rule comes from and how far it holds: what the sign-off sheet says of it beside its numbers. Plain sentences for a clinician; no number that stands in a constant. */
export interface Source {
  citation: { text: string; doi?: string };
  /** What it tells, of whom. */
  tells: string;
  /** What its source says of where it holds. */
  holds?: readonly string[];
  /** What this product adds where the source is silent. */
  ours?: readonly string[];
  /** What a person must still look up in the original before a hospital relies on it. */
  toOpen?: readonly string[];
}

/** As screens cite it: verified is what leaves nothing to be opened, and nothing else. */
export const cited = ({ text, doi, toOpen = [] }: Reference): Citation => ({
  text,
  ...(doi === undefined ? {} : { doi }),
  verified: toOpen.length === 0,
});

export const citedSource = ({ citation, toOpen = [] }: Source): Citation => cited({ ...citation, toOpen });
