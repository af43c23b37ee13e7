import type { GateState } from '#clinical/assessment.ts';
import { aCase, type CaseOf, lacking, operated } from './a-case.ts';

/** What each fact does to each gate once pathology is final. */

export const open = 'open';
export const closed = 'closed';
export const untold = 'cannot-tell';

/** States of: plan, ERASL-pre, ERASL-post (with HCC-CRS and Shim), ERS, the network that applies. */
export type Row = [
  name: string,
  of: CaseOf,
  states: [GateState, GateState, GateState, GateState, GateState],
  reason: string,
];

export const rows: Row[] = [
  ['nothing against it', {}, [open, open, open, open, open], 'within-study-criteria'],
  // operation
  [
    'no resection',
    { surgery: { timeZero: undefined as never } },
    [closed, closed, closed, closed, closed],
    'no-resection',
  ],
  [
    'an operation whose code does not say what it was',
    { surgery: { timeZero: undefined as never, untold: [operated()] } },
    [untold, untold, untold, untold, untold],
    'operation-not-told',
  ],
  [
    'a resection known by month only',
    { surgery: { timeZero: operated('2026-01', { precision: 'month' }) } },
    [untold, untold, untold, untold, untold],
    'operation-date-imprecise',
  ],
  [
    're-resection',
    { surgery: { reResection: true, earlier: [operated('2024-01-01')] } },
    [open, closed, closed, closed, closed],
    're-resection',
  ],
  [
    'staged operation',
    { surgery: { staged: true, earlier: [operated('2025-12-01')] } },
    [open, untold, untold, untold, untold],
    'staged-operation',
  ],
  [
    'transplant before',
    { surgery: { transplants: [operated('2025-01-01')] } },
    [closed, closed, closed, closed, closed],
    'transplant-before',
  ],
  [
    'transplant at the operation',
    { surgery: { transplants: [operated('2026-01-15')] } },
    [closed, closed, closed, closed, closed],
    'transplant-before',
  ],
  [
    'transplant after',
    { surgery: { transplants: [operated('2026-01-20')] } },
    [closed, open, open, open, closed],
    'transplant-after',
  ],
  [
    'transplant on a day not told',
    { surgery: { transplants: [operated('', { precision: 'unknown' })] } },
    [closed, untold, untold, untold, closed],
    'transplant-after',
  ],
  [
    'transplant in the month of the operation',
    { surgery: { transplants: [operated('2026-01', { precision: 'month' })] } },
    [closed, untold, untold, untold, closed],
    'transplant-after',
  ],
  [
    'transplant in the year before',
    { surgery: { transplants: [operated('2025', { precision: 'year' })] } },
    [closed, closed, closed, closed, closed],
    'transplant-before',
  ],
  [
    'transplant later than now',
    { surgery: { transplants: [operated('2026-01-26')] } },
    [open, open, open, open, open],
    'within-study-criteria',
  ],
  // disease
  ['plainly else', { diagnosis: { kind: 'plainly-else' } }, [closed, closed, closed, closed, closed], 'not-hcc'],
  ['HCC not told', { diagnosis: { kind: 'cannot-tell' } }, [untold, untold, untold, untold, untold], 'hcc-not-told'],
  [
    'combined histology',
    { diagnosis: { kind: 'combined' }, inputs: { histology: 'combined' } },
    [open, closed, closed, closed, closed],
    'combined-histology',
  ],
  [
    'an unknown histology code beside an HCC diagnosis',
    { inputs: { histology: lacking('unknown-code') } },
    [open, untold, untold, untold, untold],
    'histology-not-told',
  ],
  [
    'final pathology that does not state the histology',
    { inputs: { histology: lacking('not-stated') } },
    [open, open, open, open, untold],
    'histology-not-told',
  ],
  // margin
  ['R1', { inputs: { margin: 'R1' } }, [open, closed, closed, open, closed], 'margin-involved'],
  ['R2', { inputs: { margin: 'R2' } }, [closed, closed, closed, closed, closed], 'residual-disease'],
  ['margin not stated', { inputs: { margin: null } }, [open, untold, untold, open, untold], 'margin-not-told'],
  [
    'margin in conflict',
    { inputs: { margin: lacking('conflict') } },
    [open, untold, untold, open, untold],
    'margin-conflict',
  ],
  // therapy
  [
    'neoadjuvant therapy',
    { inputs: { neoadjuvant: 'present' } },
    [open, closed, closed, closed, closed],
    'neoadjuvant-given',
  ],
  [
    'neoadjuvant therapy not told',
    { inputs: { neoadjuvant: lacking('unreadable') } },
    [open, untold, untold, untold, untold],
    'neoadjuvant-not-told',
  ],
  ['adjuvant therapy', { inputs: { adjuvant: 'present' } }, [open, open, open, open, closed], 'adjuvant-given'],
  [
    'adjuvant therapy not told',
    { inputs: { adjuvant: lacking('unreadable') } },
    [open, open, open, open, untold],
    'adjuvant-not-told',
  ],
  // spread
  [
    'macrovascular invasion',
    { inputs: { macrovascularInvasion: 'present' } },
    [open, closed, closed, open, closed],
    'macrovascular-invasion',
  ],
  [
    'macrovascular invasion unreadable',
    { inputs: { macrovascularInvasion: lacking('unreadable') } },
    [open, untold, untold, open, untold],
    'input-missing',
  ],
  [
    'macrovascular invasion not mentioned',
    { inputs: { macrovascularInvasion: lacking('not-stated') } },
    [open, open, open, open, open],
    'macrovascular-none-stated',
  ],
  [
    'extrahepatic spread',
    { inputs: { extrahepaticSpread: 'present' } },
    [open, closed, closed, closed, closed],
    'extrahepatic-spread',
  ],
  [
    'extrahepatic spread not mentioned',
    { inputs: { extrahepaticSpread: null } },
    [open, open, open, open, open],
    'extrahepatic-none-stated',
  ],
  // stage and performance
  ['BCLC B', { imaging: { number: 2, sizes: [4, 2] } }, [open, open, open, open, closed], 'bclc-beyond-a'],
  ['tumours not told', { imaging: {}, specimen: {} }, [open, open, open, open, untold], 'bclc-not-told'],
  ['ECOG 1', { inputs: { ecog: 1 } }, [open, open, open, open, open], 'within-study-criteria'],
  ['ECOG 2', { inputs: { ecog: 2 } }, [open, open, open, open, closed], 'ecog-two-or-more'],
  ['ECOG 4', { inputs: { ecog: 4 } }, [open, open, open, open, closed], 'bclc-beyond-a'],
  ['ECOG not known', { inputs: { ecog: null } }, [open, open, open, open, open], 'ecog-not-told'],
  // later
  [
    'recurrence',
    { recurrence: { date: '2026-01-20', from: ['Condition/r'], findings: aCase().tumours.imaging } },
    [open, open, open, open, closed],
    'recurrence-recorded',
  ],
  [
    'a possible recurrence',
    { possibleRecurrence: { date: '2026-01-20', what: 'ablation', from: ['Procedure/a'] } },
    [open, open, open, open, open],
    'within-study-criteria',
  ],
  // closed is said before untold
  [
    'R1 and neoadjuvant not told',
    { inputs: { margin: 'R1', neoadjuvant: null } },
    [open, closed, closed, untold, closed],
    'margin-involved',
  ],
];
