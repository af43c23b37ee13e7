import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A CDS service that says the same card to everybody, and keeps what it is told back. */

export interface AService {
  url: string;
  feedback: unknown[];
  close(): Promise<void>;
}

export const summary = 'After HCC resection: ERASL-post high group. MRI + AFP due 14 Feb.';

function card(subject: string) {
  const order = (text: string, uuid: string, date: string, recommended: boolean) => ({
    label: `Order ${text}, due ${date}`,
    uuid,
    ...(recommended ? { isRecommended: true } : {}),
    actions: [
      {
        type: 'create',
        description: `Draft order: ${text}, ${date}`,
        resource: {
          resourceType: 'ServiceRequest',
          status: 'draft',
          intent: 'order',
          code: { text },
          subject: { reference: subject },
          occurrenceDateTime: date,
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
      '**Next:** liver MRI or CT with contrast and AFP by 14 Feb.',
      '<img src=x onerror="document.title=\'run\'"> [elsewhere](javascript:alert(1))',
    ].join('\n\n'),
    selectionBehavior: 'any',
    suggestions: [
      order('MRI liver with contrast', randomUUID(), '2027-02-14', true),
      order('CT liver with contrast', randomUUID(), '2027-02-14', false),
      order('AFP', randomUUID(), '2027-02-14', true),
    ],
    overrideReasons: [
      { code: 'known', system: 'https://remnant.example.org/reasons', display: 'Already planned' },
      { code: 'preference', system: 'https://remnant.example.org/reasons', display: 'Patient preference' },
    ],
    links: [{ label: 'Open Remnant', url: 'LAUNCH', type: 'smart', appContext: 'opaque-id' }],
  };
}

/** Says nothing about the patients in `silent`. */
export async function aService(silent: string[] = []): Promise<AService> {
  const feedback: unknown[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const send = (body: unknown) =>
      void response
        .writeHead(200, { 'Content-Type': 'application/json', 'Server-Timing': 'case;dur=3.1, ledger;dur=6.4' })
        .end(JSON.stringify(body));
    const path = request.url ?? '';
    if (path === '/cds-services')
      return send({
        services: ['patient-view', 'encounter-discharge'].map((hook) => ({
          hook,
          id: 'remnant-follow-up',
          description: 'For the test.',
          prefetch: { patient: 'Patient/{{context.patientId}}', labs: 'Observation?patient={{context.patientId}}' },
        })),
      });
    if (path.endsWith('/feedback')) {
      feedback.push(...JSON.parse(text).feedback);
      return send({});
    }
    if (path.startsWith('/cds-services/')) {
      const { context } = JSON.parse(text);
      const cards = silent.includes(context.patientId) ? [] : [card(`Patient/${context.patientId}`)];
      return send(
        JSON.parse(JSON.stringify({ cards }).replace('LAUNCH', `${url}/t/pretend-hospital/clinician/launch`)),
      );
    }
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>App</title><h1>The launched app</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    feedback,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
