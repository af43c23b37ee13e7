import { describe, expect, it } from 'vitest';
import type { Card } from '#clinical/cards/card.ts';
import { maskedAssessment, maskedCards, maskedPatient, maskedReplay } from '#server/http/masked.ts';
import type { LedgerEvent } from '#server/ports.ts';
import { assessmentOf, situations } from '../river/a-situation.ts';

/** Before the patient is asked for: every value, day and reason, and nothing that leads into the chart or was copied out of it. */

const row = { tenant: 'pretend-hospital', patient: 'Patient/p1' } as LedgerEvent;
const assessments = await Promise.all(situations.map(assessmentOf));
const rowOf = (patient: string): LedgerEvent => ({ ...row, patient });

describe('a masked assessment', () => {
  it('names no patient and no resource of the chart, in any situation', () => {
    expect(assessments.length).toBeGreaterThan(90);
    assessments.forEach((assessment, i) => {
      const text = JSON.stringify(maskedAssessment(assessment, rowOf(assessment.patient)));
      const named = situations[i]?.bundle.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`) ?? [];
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((reference) => text.includes(reference))).toEqual([]);
    });
  });

  it('holds no word of a report, and every value that was read from one', () => {
    const read = assessments.filter((one) => JSON.stringify(one).includes('"span"'));
    expect(read.length).toBeGreaterThan(0);
    for (const assessment of read) {
      const masked = maskedAssessment(assessment, rowOf(assessment.patient));
      const text = JSON.stringify(masked);
      for (const fact of Object.values(assessment.inputs))
        if ('span' in fact && fact.span) expect(text).not.toContain(JSON.stringify(fact.span.text));
      for (const [name, fact] of Object.entries(assessment.inputs)) {
        const left = masked.inputs[name as keyof typeof masked.inputs];
        if ('value' in fact) expect(left).toMatchObject({ value: fact.value, verified: fact.verified });
      }
    }
  });

  it('keeps both values of a conflict, and leaves out those that are quotations', async () => {
    const seen = (reported: { value: string | number; unit?: string }) => ({
      ...{ reported, takenOn: '2026-01-15', from: ['DiagnosticReport/p1'], why: 'conflict' as const },
    });
    const [some] = assessments;
    if (!some) throw new Error('No situation.');
    const mvi = { missing: 'conflict' as const, detail: 'DiagnosticReport/p1 says M0', seen: [seen({ value: 'M0' })] };
    const afp = { ...mvi, seen: [seen({ value: 20, unit: 'ng/mL' }), seen({ value: '张三，AFP约20' })] };
    const masked = maskedAssessment({ ...some, inputs: { ...some.inputs, mvi, afp } }, row);
    expect(masked.inputs.mvi).toEqual({
      missing: 'conflict',
      detail: '',
      seen: [{ reported: { value: 'M0' }, takenOn: '2026-01-15', from: [], why: 'conflict' }],
    });
    expect('seen' in masked.inputs.afp && masked.inputs.afp.seen?.map(({ reported }) => reported)).toEqual([
      { value: 20, unit: 'ng/mL' },
      undefined,
    ]);
  });

  it('keeps what is no source: gates, stages, days of the plan, cautions', () => {
    for (const assessment of assessments) {
      const { gates, stages, schedule, cautions } = maskedAssessment(assessment, rowOf(assessment.patient));
      expect(stages).toEqual(assessment.stages);
      expect(Object.values(gates).map(({ state }) => state)).toEqual(
        Object.values(assessment.gates).map(({ state }) => state),
      );
      expect(schedule.map(({ from, due, to, state }) => [from, due, to, state])).toEqual(
        assessment.schedule.map(({ from, due, to, state }) => [from, due, to, state]),
      );
      expect(cautions.map(({ id, state }) => [id, state])).toEqual(
        assessment.cautions.map(({ id, state }) => [id, state]),
      );
    }
  });
});

it('a card says what it said, and its proposals refer to nobody', () => {
  const action = (subject: string, encounter: string) => ({
    type: 'create' as const,
    description: 'Word for word.',
    resource: { resourceType: 'ServiceRequest', subject: { reference: subject }, encounter: { reference: encounter } },
  });
  const card = (actions: ReturnType<typeof action>[]) =>
    [{ uuid: 'c', summary: 'Said.', suggestions: [{ uuid: 's', label: 'Order', actions }] }] as unknown as Card[];
  const mask = maskedPatient(row);
  expect(maskedCards(card([action('Patient/p1', 'Encounter/e1')]), row)).toEqual(card([action(mask, mask)]));
});

it('a replay that differs shows where, and no source either', () => {
  const span = { document: 'DiagnosticReport/p1', start: 0, end: 3, text: 'MVI' };
  const side = (value: string) => JSON.stringify({ mvi: { value, from: ['DiagnosticReport/p1'], span } });
  const result = maskedReplay(
    {
      ...{ identical: false, fingerprint: 'same' },
      compared: [
        { what: 'assessment inputs', equal: false, stored: side('M1'), now: side('M2') },
        { what: 'card 0', equal: false, stored: '{"detail":"one"}', now: '{"detail":"other"}' },
        { what: 'assessment stages', equal: true },
      ],
    },
    row,
  );
  expect(result.compared).toEqual([
    {
      what: 'assessment inputs',
      equal: false,
      stored: '{"mvi":{"value":"M1","from":[]}}',
      now: '{"mvi":{"value":"M2","from":[]}}',
    },
    { what: 'card 0', equal: false, stored: '{"detail":"one"}', now: '{"detail":"other"}' },
    { what: 'assessment stages', equal: true },
  ]);
});
