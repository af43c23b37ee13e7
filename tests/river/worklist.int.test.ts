import { randomBytes } from 'node:crypto';
import type { Bundle, Observation, Task } from '@medplum/fhirtypes';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#clinical/case/dates.ts';
import type { Worklist, WorklistRow } from '#clinical/worklist/row.ts';
import type { Tenant } from '#server/config.ts';
import type { ReassessedContent } from '#server/ports.ts';
import { type Cursor, reassessChanged } from '#server/reassess.ts';
import { askForReview } from '#server/review-task.ts';
import { everything } from '../../apps/ehr/fhir/access.ts';
import { ChartRepository } from '../../apps/ehr/fhir/repository.ts';
import { type Product, startProduct } from './a-product.ts';
import { type SignedIn, signIn } from './a-sign-in.ts';

/** The follow-up list and the watch behind it, through every door: hooks, a chart that changes, the ledger, the task in the chart. */

let product: Product;
let mei: SignedIn;
let tenant: Tenant;
let nowOffset = 0;

beforeAll(async () => {
  product = await startProduct({ now: () => new Date(Date.now() + nowOffset) });
  tenant = product.config.tenants[0] as Tenant;
  mei = await signIn(product, 'mei-fang', 'worklist');
});
beforeEach(() => {
  nowOffset = 0;
});
afterAll(() => product.close());

const list = async (query = ''): Promise<Worklist> => (await mei.get<Worklist>(`/api/worklist${query}`)).body;
const rowOf = async (id: string): Promise<WorklistRow | undefined> =>
  (await list()).rows.find(({ patient }) => patient.ref === `Patient/${id}`);
const codes = (row: WorklistRow | undefined) => row?.reasons.map(({ code }) => code);
const pass = (cursor: Cursor = {}) => reassessChanged(tenant, cursor, product.house);
const history = async (patient: string) =>
  (await product.ledger.history('pretend-hospital', `Patient/${patient}`)).map(({ kind, id, about, content }) => ({
    kind,
    id,
    about,
    content,
  }));
const chart = () => new ChartRepository(product.hospital.store, everything, product.hospital.fhirBase);
const tasks = async (patient: string): Promise<Task[]> => {
  const token = product.hospital.grants.issue({ client: 'test', scopes: ['system/*.rs'] }, 60);
  const response = await fetch(`${product.hospital.fhirBase}/Task?patient=${patient}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return (((await response.json()) as Bundle<Task>).entry ?? []).flatMap(({ resource }) => resource ?? []);
};

describe('who may read the list', () => {
  it('is who the hospital’s configuration names', async () => {
    expect([mei.status, mei.roles]).toEqual([201, ['follow-up']]);
    expect((await signIn(product, 'jun-hao', 'worklist')).roles).toEqual(['auditor', 'follow-up']);
    const surgeon = await signIn(product, 'lan-wei', 'worklist');
    expect(surgeon.status).toBe(403);
  });

  it.each(['/api/worklist', '/api/worklist.csv', '/api/worklist/x/assessment'])('is nobody else: %s', async (path) => {
    expect((await fetch(`${product.url}${path}`)).status).toBe(401);
    const clinician = randomBytes(32).toString('base64url');
    await product.ledger.sessions.create(clinician, {
      tenant: 'pretend-hospital',
      patient: 'Patient/chen-yu',
      fhirUser: 'x',
      roles: ['clinician'],
      expiresAt: new Date(Date.now() + 60_000),
    });
    const answer = await fetch(`${product.url}${path}`, { headers: { authorization: `Bearer ${clinician}` } });
    expect(answer.status).toBe(403);
  });
});

describe('the list', () => {
  it('is empty before anybody was spoken of', async () => {
    expect(await list()).toMatchObject({ rows: [], patients: 0, unjudged: 0, watch: { configured: false } });
  });

  it('holds who was discharged with pathology pending, by name, with what was known', async () => {
    await product.fire('encounter-discharge', 'chen-yu');
    const row = await rowOf('chen-yu');
    expect(row).toMatchObject({
      patient: { name: 'Yu Chen 陈宇', number: expect.stringMatching(/^DEMO-\d{6}$/) },
      group: { score: 'erasl-pre' },
      gates: { plan: 'open' },
      state: 'pathology-pending',
      changes: [],
    });
    expect(row?.resection.date).toBe(addDays(product.hospital.today, -4));
  });

  it('leaves out who needs nobody now, and says when the next of them is due', async () => {
    await product.fire('encounter-discharge', 'zhao-min');
    const all = await list();
    expect(all.rows.map(({ patient }) => patient.ref)).toEqual(['Patient/chen-yu']);
    expect(all.patients).toBe(2);
    const [operation] = (await product.ledger.history('pretend-hospital', 'Patient/zhao-min')).map(
      ({ content }) => (content as ReassessedContent).assessment.resection?.date,
    );
    expect(all.nextDue).toBe(addMonths(operation ?? '', 3));
  });

  it('follows the calendar without a word from any chart', async () => {
    nowOffset = 120 * 86_400_000;
    const later = await product.house.followUp.list(tenant);
    expect(later.rows.map(({ state, patient }) => [patient.ref, state]).sort()).toEqual([
      ['Patient/chen-yu', 'overdue'],
      ['Patient/zhao-min', 'overdue'],
    ]);
    expect(later.counts).toMatchObject({ overdue: 2 });
  });

  it('puts overdue visits first and says since when', async () => {
    await product.fire('patient-view', 'cui-lan');
    const row = await rowOf('cui-lan');
    expect(codes(row)?.[0]).toBe('overdue');
    expect(row?.since).toBe(row?.next?.to);
    const all = await list();
    expect(all.rows.map(({ state }) => state)).toEqual(['overdue', 'pathology-pending']);
    expect(all.counts).toMatchObject({ overdue: 1, changed: 0, 'pathology-pending': 1 });
    expect((await list('?reason=pathology-pending')).rows.map(({ state }) => state)).toEqual(['pathology-pending']);
  });

  it('leaves nobody in that was never resected', async () => {
    const before = (await list()).patients;
    await product.fire('patient-view', 'peng-na');
    expect((await list()).patients).toBe(before);
  });

  it('records every reading', async () => {
    const events = await product.ledger.list('pretend-hospital', { kinds: ['viewed'] });
    expect(events[0]?.content).toMatchObject({ by: expect.stringMatching(/mei-fang$/), list: 'worklist' });
    expect(events[0]?.patient).toBeUndefined();
  });

  it('is exported as a table that opens in a spreadsheet, and that is recorded', async () => {
    const { text, headers, status } = await mei.get('/api/worklist.csv?reason=pathology-pending');
    expect([status, headers.get('content-disposition')]).toEqual([200, 'attachment; filename="follow-up.csv"']);
    const [names, ...lines] = text.trim().split('\r\n');
    expect(names?.split(',').slice(0, 5)).toEqual(['patient', 'name', 'birth_date', 'record_number', 'operation']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Patient\/chen-yu,Yu Chen 陈宇,/);
    const [last] = await product.ledger.list('pretend-hospital', { kinds: ['exported'] });
    expect(last?.content).toMatchObject({ list: 'worklist', rows: 1 });
  });
});

describe('a row opened', () => {
  it('is the patient’s assessment judged for today, and recorded with the patient', async () => {
    const row = await rowOf('chen-yu');
    const { status, body } = await mei.get<{ id: string; assessment: { patient: string; asOf: string } }>(
      `/api/worklist/${row?.assessmentId}/assessment`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: row?.assessmentId, assessment: { patient: 'Patient/chen-yu' } });
    expect(Date.now() - Date.parse(body.assessment.asOf)).toBeLessThan(60_000);
    expect((await history('chen-yu')).at(-1)).toMatchObject({
      kind: 'viewed',
      about: row?.assessmentId,
      content: { by: expect.stringMatching(/mei-fang$/), list: 'worklist' },
    });
  });

  it.each(['a1b2c3d4-0000-4000-8000-000000000000', 'no-id'])('is nothing where there is none: %s', async (id) => {
    expect((await mei.get(`/api/worklist/${id}/assessment`)).status).toBe(404);
  });
});

describe('a chart read again', () => {
  it('that did not change leaves no row', async () => {
    const before = await history('chen-yu');
    const { read, changed, again, review } = await pass();
    expect({ read: read > 1, changed, again, review }).toEqual({ read: true, changed: 0, again: [], review: [] });
    expect(await history('chen-yu')).toEqual(before);
  });

  it('is read only where the chart changed since', async () => {
    const soon = new Date(Date.now() + 1_000).toISOString();
    expect(await pass({ since: soon })).toMatchObject({ read: 0, changed: 0 });
  });

  it('writes what changed, and why, once the final report is there', async () => {
    const since = new Date(Date.now() - 1_000).toISOString();
    await product.demo('next-day', {});
    const found = await pass({ since });
    expect(found).toMatchObject({ read: 1, changed: 1, again: [] });
    const row = (await history('chen-yu')).at(-1);
    expect(row?.kind).toBe('reassessed');
    expect(found.review).toEqual([row?.id]);
    const content = row?.content as ReassessedContent;
    expect(content.causes[0]).toBe('DiagnosticReport/chen-yu-pathology');
    expect(content.changes).toContainEqual({ what: 'pathology', before: 'pending', after: 'final' });
    expect(content.changes).toContainEqual(expect.objectContaining({ what: 'group' }));
    expect(await product.ledger.verify()).toMatchObject([{ intact: true }]);
  });

  it('stands on the list as changed since discharge, and no more as pending', async () => {
    const row = await rowOf('chen-yu');
    expect(codes(row)).toEqual(['changed']);
    expect(row?.group?.score).toBe('erasl-post');
    expect(row?.changes.map(({ what }) => what)).toContain('group');
    expect(row?.reviewAsked).toBeUndefined();
  });

  it('says nothing twice: the same pass again, or cut off before it asked, finds the row it wrote', async () => {
    const rows = (await history('chen-yu')).filter(({ kind }) => kind === 'reassessed');
    expect(await pass()).toMatchObject({ changed: 0, review: [rows[0]?.id] });
    expect((await history('chen-yu')).filter(({ kind }) => kind === 'reassessed')).toHaveLength(1);
  });

  it('asks the care team once, by a task that names no more than the chart does', async () => {
    const row = (await history('chen-yu')).find(({ kind }) => kind === 'reassessed');
    expect(await askForReview(tenant, row?.id ?? '', product.config, product.house)).toBe('asked');
    expect(await askForReview(tenant, row?.id ?? '', product.config, product.house)).toBe('asked-before');
    const [task, ...more] = await tasks('chen-yu');
    expect(more).toEqual([]);
    expect(task).toMatchObject({
      status: 'requested',
      intent: 'proposal',
      code: { text: 'Review changed assessment' },
      for: { reference: 'Patient/chen-yu' },
      focus: { reference: 'DiagnosticReport/chen-yu-pathology' },
      owner: { reference: 'CareTeam/chen-yu-team' },
      requester: { display: 'Remnant' },
    });
    expect(task?.description).toMatch(/ERASL-post: /);
    expect(JSON.stringify(task)).not.toMatch(/Chen|陈/);
    expect((await rowOf('chen-yu'))?.reviewAsked).toBe(true);
  });

  it('asks no second time where the answer to the first was lost', async () => {
    const row = (await history('chen-yu')).find(({ kind }) => kind === 'reassessed');
    const forgetful = { ...product.house, ledger: { ...product.ledger, history: async () => [] } };
    await askForReview(tenant, row?.id ?? '', product.config, forgetful);
    expect(await tasks('chen-yu')).toHaveLength(1);
  });

  it('is no news any more once a clinician has answered', async () => {
    const { hookInstance, response } = await product.fire('patient-view', 'chen-yu');
    expect(codes(await rowOf('chen-yu'))).toEqual(['changed']);
    await product.demo('cards/override', { hookInstance, card: response.cards?.[0]?.uuid });
    expect(await rowOf('chen-yu')).toBeUndefined();
  });

  it('whose visit was done leaves the list, and asks nobody', async () => {
    await product.fire('patient-view', 'su-wen');
    const row = await rowOf('su-wen');
    expect([row?.state, row?.next?.state]).toEqual(['due-soon', 'partial']);
    const since = new Date(Date.now() - 1_000).toISOString();
    const at = new Date().toISOString();
    const coding = (system: string, code: string) => ({ coding: [{ system, code }] });
    const afp: Observation = {
      resourceType: 'Observation',
      status: 'final',
      subject: { reference: 'Patient/su-wen' },
      category: [coding('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory')],
      code: coding('http://loinc.org', '1834-1'),
      effectiveDateTime: at,
      issued: at,
      valueQuantity: { value: 3, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
    };
    await chart().createResource(afp);
    expect(await pass({ since })).toMatchObject({ changed: 1, review: [] });
    const content = (await history('su-wen')).at(-1)?.content as ReassessedContent | undefined;
    expect(content?.changes).toEqual([{ what: 'visit', months: row?.next?.months, before: 'partial', after: 'done' }]);
    expect(await rowOf('su-wen')).toBeUndefined();
    expect(await tasks('su-wen')).toEqual([]);
  });
});

describe('when something fails', () => {
  it('a chart that is read less completely than before changes nothing and is read again', async () => {
    const { read } = product.house.chart;
    const partial: typeof read = async (...asked) => {
      const found = await read(...asked);
      const isHis = (entry: { resource: unknown }) =>
        (entry.resource as { resourceType: string }).resourceType !== 'DiagnosticReport';
      return {
        ...found,
        bundle: { ...found.bundle, entry: found.bundle.entry.filter(isHis) },
        reads: { ...found.reads, DiagnosticReport: 'failed' },
      };
    };
    const house = { ...product.house, chart: { read: partial } };
    const before = (await history('chen-yu')).length;
    const found = await reassessChanged(tenant, {}, house);
    expect([found.changed, found.again.length]).toEqual([0, found.read]);
    expect(await history('chen-yu')).toHaveLength(before);
    const soon = new Date(Date.now() + 60_000).toISOString();
    expect(await pass({ since: soon, again: found.again.slice(0, 1) })).toMatchObject({ read: 1, again: [] });
  });

  it('a server that takes no tasks is not asked to', async () => {
    const row = (await history('chen-yu')).find(({ kind }) => kind === 'reassessed');
    const reader = {
      ...product.house,
      ledger: { ...product.ledger, history: async () => [] },
      backend: {
        ...product.house.backend,
        token: async (...asked: Parameters<typeof product.house.backend.token>) => ({
          ...(await product.house.backend.token(...asked)),
          scopes: ['system/*.rs'],
        }),
      },
    };
    expect(await askForReview(tenant, row?.id ?? '', product.config, reader)).toBe('not-offered');
  });

  it('a patient whose content was erased is on no list, and in no pass', async () => {
    const before = await pass();
    await product.ledger.erasePatient('pretend-hospital', 'Patient/cui-lan');
    expect(await rowOf('cui-lan')).toBeUndefined();
    expect((await pass()).patients).toBe(before.patients - 1);
  });

  it('a chart that cannot be judged hides nobody else, and is counted', async () => {
    const ledger = {
      ...product.ledger,
      row: async (...asked: Parameters<typeof product.ledger.row>) => {
        const row = await product.ledger.row(...asked);
        if (row?.patient !== 'Patient/zhao-min') return row;
        return { ...row, content: { ...(row.content as object), bundle: {} } };
      },
    };
    const { openFollowUp } = await import('#server/worklist.ts');
    nowOffset = 120 * 86_400_000;
    const found = await openFollowUp({ ...product.house, ledger }).list(tenant);
    expect(found.unjudged).toBe(1);
    expect(found.rows.map(({ patient }) => patient.ref)).toContain('Patient/chen-yu');
  });
});

it('names no patient and no token in what the service logs', () => {
  const said = product.log.join('\n');
  expect(said).toMatch(/api\/worklist/);
  expect(said).not.toMatch(/chen-yu|Yu Chen|zhao-min|Bearer|eyJ/);
});
