import { describe, expect, it } from 'vitest';
import { openLedger } from '#server/ledger/ledger.ts';
import { aLedger, connected } from './a-database.ts';

const session = {
  tenant: 'pretend-hospital',
  patient: 'Patient/zhao-min',
  fhirUser: 'Practitioner/lan-wei',
  roles: ['clinician'],
  expiresAt: new Date('2026-01-31T08:15:00.000Z'),
};

describe('an app session', () => {
  it('is found by its token, on any replica, until it expires', async () => {
    const { ledger, settings } = await aLedger();
    const replica = await openLedger(settings);
    await ledger.sessions.create('token', session);
    expect(await replica.sessions.find('token', new Date('2026-01-31T08:14:59.999Z'))).toEqual(session);
    expect(await replica.sessions.find('token', session.expiresAt)).toBeUndefined();
    expect(await replica.sessions.find('other', new Date('2026-01-31T08:00:00Z'))).toBeUndefined();
    await replica.close();
  });

  it('cannot be listed by the service, nor opened by who has the database', async () => {
    const { ledger, urls } = await aLedger();
    await ledger.sessions.create('token', session);
    const service = await connected(urls.service);
    expect((await service.query('SELECT * FROM remnant.app_session')).rowCount).toBe(0);
    const superuser = await connected(urls.administrator);
    const { rows } = await superuser.query('SELECT * FROM remnant.app_session');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('zhao-min').toString('hex'));
    expect(rows[0].content.includes('zhao-min')).toBe(false);
  });

  it('goes when it is over', async () => {
    const { ledger, urls } = await aLedger();
    await ledger.sessions.create('over', { ...session, expiresAt: new Date(Date.now() - 10 * 60_000) });
    await ledger.sessions.create('open', { ...session, expiresAt: new Date(Date.now() + 60_000) });
    await (await connected(urls.service)).query('SELECT remnant.prune()');
    const superuser = await connected(urls.administrator);
    expect((await superuser.query('SELECT FROM remnant.app_session')).rowCount).toBe(1);
    expect(await ledger.sessions.find('open', new Date())).toMatchObject({ patient: 'Patient/zhao-min' });
  });
});
