import { deadlineIn } from '../deadline.ts';
import { type Door, ok } from './door.ts';

/** live = the process answers; ready = a card could be made durable now. */
export const live: Door = async () => ok({ status: 'live' });

export const ready: Door = async (_call, house) => {
  const ledger = await ledgerAnswers(house.ledger);
  const body = {
    status: ledger ? 'ready' : 'degraded',
    parts: {
      ledger: ledger ? 'ready' : 'down',
      networks: house.networks.identities.map(({ id, status }) => ({ id, status })),
    },
  };
  return { status: ledger ? 200 : 503, body };
};

export async function ledgerAnswers(ledger: { ping(): Promise<void> }): Promise<boolean> {
  const { signal } = deadlineIn(1_000);
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  return Promise.race([ledger.ping(), late]).then(
    () => true,
    () => false,
  );
}
