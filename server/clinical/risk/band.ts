// The working point of each network and modality pattern is part of its identity (manifest): nothing here is a published cut-off.
import type { NetworkIdentity } from '../assessment.ts';

/** Of the number as of surgery; undefined for a pattern the network has no working point for. */
export function band(riskPercent: number, identity: NetworkIdentity, pattern: string): 'low' | 'high' | undefined {
  const highFrom = identity.highFrom[pattern];
  return highFrom === undefined ? undefined : riskPercent >= highFrom ? 'high' : 'low';
}
