import { isDeepStrictEqual } from 'node:util';
import { composeCards } from '#clinical/cards/compose.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { idsFrom, judge } from './assess.ts';
import type { AssessmentContent, LedgerEvent, Networks } from './ports.ts';

/** One stored recommendation computed again from what its row holds, compared part by part. */
export interface Replay {
  identical: boolean;
  /** Same ORT version, threads, optimisation level and CPU: bits must be equal. Different: within 1e-6 and the same band. */
  fingerprint: 'same' | 'different';
  compared: { what: string; equal: boolean; stored?: string; now?: string }[];
}

const tolerance = 1e-6;

export async function replay(row: LedgerEvent, networks: Networks): Promise<Replay> {
  const stored = row.content as AssessmentContent;
  const patientCase = readCase(stored.bundle, {
    asOf: stored.assessment.asOf,
    settings: stored.settings,
    reads: stored.reads,
  });
  const now = await judge(patientCase, stored.settings, networks);
  const cards = composeCards(now.assessment, { ...stored.context, appContext: row.id, newId: idsFrom(row.id) });
  const fingerprint = isDeepStrictEqual(plain(stored.fingerprint), plain(networks.fingerprint)) ? 'same' : 'different';
  const compared = [
    ...Object.keys({ ...stored.features, ...now.features }).map((id) =>
      same(`features of ${id}`, stored.features[id], now.features[id]),
    ),
    ...Object.keys({ ...stored.bits, ...now.bits }).map((id) => bits(id, stored, now, fingerprint)),
    ...differences('assessment', stored.assessment, now.assessment, fingerprint === 'same' ? 0 : tolerance),
    ...differences('card', stored.cards, cards, 0),
  ];
  return { identical: compared.every(({ equal }) => equal), fingerprint, compared };
}

/** What a JSON round trip leaves: the stored side went through one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

function same(what: string, stored: unknown, now: unknown): Replay['compared'][number] {
  const equal = isDeepStrictEqual(plain(stored), plain(now));
  return equal ? { what, equal } : { what, equal, stored: JSON.stringify(stored), now: JSON.stringify(now) };
}

function bits(
  id: string,
  stored: AssessmentContent,
  now: { bits: Record<string, string> },
  fingerprint: Replay['fingerprint'],
): Replay['compared'][number] {
  const what = `output bits of ${id}`;
  if (fingerprint === 'same') return same(what, stored.bits[id], now.bits[id]);
  const [before, after] = [floats(stored.bits[id]), floats(now.bits[id])];
  const equal =
    before.length === after.length &&
    before.every((value, i) => Math.abs(value - (after[i] ?? Number.NaN)) <= tolerance);
  return { what: `${what} (within ${tolerance}: another machine or runtime)`, equal };
}

/** Big-endian IEEE-754 single floats in hex. */
function floats(hex = ''): number[] {
  const bytes = Buffer.from(hex, 'hex');
  return Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatBE(i * 4));
}

/** One line per top-level part of an object, so that a difference says where it is. */
function differences(name: string, stored: object, now: object, within: number): Replay['compared'] {
  const keys = Object.keys({ ...stored, ...now });
  return keys.map((key) => {
    const [before, after] = [
      plain((stored as Record<string, unknown>)[key]),
      plain((now as Record<string, unknown>)[key]),
    ];
    return within > 0 && near(before, after, within)
      ? { what: `${name} ${key}`, equal: true }
      : same(`${name} ${key}`, before, after);
  });
}

function near(a: unknown, b: unknown, within: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= within * 100;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys({ ...a, ...b });
  return keys.every((key) => near((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], within));
}
