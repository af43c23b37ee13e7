import { randomUUID } from 'node:crypto';

/** A card with everything a card may carry, and two things it must not get away with: HTML and a script link. */

export const summary = 'After HCC resection: ERASL-post high group. MRI + AFP due 14 Feb.';

export const launchPath = '/t/pretend-hospital/clinician/launch';

export function aCard(patient: string, service: string) {
  const order = (text: string, recommended: boolean) => ({
    label: `Order ${text}, due 14 Feb`,
    uuid: randomUUID(),
    ...(recommended ? { isRecommended: true } : {}),
    actions: [
      {
        type: 'create',
        description: `Draft order: ${text}, 14 Feb`,
        resource: {
          resourceType: 'ServiceRequest',
          status: 'draft',
          intent: 'order',
          code: { text },
          subject: { reference: `Patient/${patient}` },
          occurrenceDateTime: '2027-02-14',
        },
      },
    ],
  });
  return {
    uuid: randomUUID(),
    summary,
    indicator: 'warning',
    source: { label: 'Remnant', url: 'https://remnant.example.org' },
    detail: [
      '**Similar patients (published):** 2-year recurrence-free survival 26 % (95 % CI 21-32; n 313). HCC-CRS 2 of 3 for recurrence beyond Milan at 5 years.',
      '**Not found:** PIVKA-II. It would not change the group.',
      '<img src=x onerror="document.title=\'hijacked\'"> [elsewhere](javascript:alert(1))',
    ].join('\n\n'),
    selectionBehavior: 'any',
    suggestions: [order('MRI liver with contrast', true), order('CT liver with contrast', false), order('AFP', true)],
    overrideReasons: [
      { code: 'planned', system: 'https://remnant.example.org/reasons', display: 'Already planned' },
      { code: 'preference', system: 'https://remnant.example.org/reasons', display: 'Patient preference' },
    ],
    links: [{ label: 'Open Remnant', url: `${service}${launchPath}`, type: 'smart', appContext: 'opaque-id' }],
  };
}
