import { describe, expect, it } from 'vitest';
import { openLedger } from '#server/ledger/ledger.ts';
import { aLedger, connected } from './a-database.ts';

const soon = () => new Date(Date.now() + 60_000);

describe('a token', () => {
  it('is fresh once, also for 100 callers at once on two replicas', async () => {
    const { ledger, settings } = await aLedger();
    const replica = await openLedger(settings);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => (n % 2 ? ledger : replica).rememberJti('https://ehr', 'one', soon())),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await replica.rememberJti('https://ehr', 'one', soon())).toBe(false);
    await replica.close();
  });

  it('is its issuer’s: two issuers may use the same jti', async () => {
    const { ledger } = await aLedger();
    const answers = await Promise.all([
      ledger.rememberJti('https://a', 'one', soon()),
      ledger.rememberJti('https://b', 'one', soon()),
      ledger.rememberJti('https://a', 'two', soon()),
    ]);
    expect(answers).toEqual([true, true, true]);
  });

  it('is forgotten after it expired, and not before', async () => {
    const { ledger, urls } = await aLedger();
    await ledger.rememberJti('https://ehr', 'old', new Date(Date.now() - 10 * 60_000));
    await ledger.rememberJti('https://ehr', 'grace', new Date(Date.now() - 60_000));
    await ledger.rememberJti('https://ehr', 'new', soon());
    const service = await connected(urls.service);
    await service.query('SELECT remnant.prune()');
    const fresh = await Promise.all(
      ['old', 'grace', 'new'].map((jti) => ledger.rememberJti('https://ehr', jti, soon())),
    );
    expect(fresh).toEqual([true, false, false]);
  });
});
