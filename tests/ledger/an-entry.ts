import type { LedgerEntry } from '#server/ports.ts';

export const anEntry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  tenant: 'pretend-hospital',
  kind: 'assessment',
  patient: 'Patient/zhao-min',
  at: '2026-01-31T08:00:00.000Z',
  mode: 'live',
  content: { hook: 'patient-view', group: 'high' },
  ...more,
});
