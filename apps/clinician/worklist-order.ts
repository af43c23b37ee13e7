import { byNeed } from '#clinical/worklist/needs.ts';
import type { WorklistRow } from '#clinical/worklist/row.ts';

export const columns = ['patient', 'operation', 'group', 'next', 'state', 'since'] as const;
export type Column = (typeof columns)[number];

/** `need`: what needs a person most comes first, as the service orders it. */
export interface Order {
  by: Column | 'need';
  descending: boolean;
}

export const byWhatNeeds: Order = { by: 'need', descending: false };

const groupSteps = ['high', 'intermediate', 'low'];

/** What a column is ordered by; undefined stands last, whichever way the others go. */
function keyOf(
  { patient, resection, group, points, next, since }: WorklistRow,
  by: Exclude<Column, 'state'>,
): string | undefined {
  switch (by) {
    case 'patient':
      return (patient.name ?? patient.ref).toLocaleLowerCase();
    case 'operation':
      return resection.date;
    case 'group':
      // High first: of equal groups, more points first.
      return group && `${groupSteps.indexOf(group.group)} ${9 - Number(points?.group ?? 0)}`;
    case 'next':
      return next?.due;
    case 'since':
      return since;
  }
}

export function ordered(rows: WorklistRow[], { by, descending }: Order): WorklistRow[] {
  const compare = (a: WorklistRow, b: WorklistRow): number => {
    if (by === 'need' || by === 'state') return byNeed(a.reasons, b.reasons) * (descending ? -1 : 1);
    const [x, y] = [keyOf(a, by), keyOf(b, by)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return (x < y ? -1 : x > y ? 1 : byNeed(a.reasons, b.reasons)) * (descending ? -1 : 1);
  };
  return [...rows].sort(compare);
}

/** The same column again turns it round; a third time leads back to what needs a person. */
export function turned(order: Order, by: Column): Order {
  if (order.by !== by) return { by, descending: false };
  return order.descending ? byWhatNeeds : { by, descending: true };
}
