import { Chip, Group, NativeSelect } from '@mantine/core';
import { needName } from '#clinical/cards/words.ts';
import { type NeedCode, needCodes } from '#clinical/worklist/needs.ts';
import type { Worklist } from '#clinical/worklist/row.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { type Column, columns, type Order } from './worklist-order.ts';

interface FiltersProps {
  counts: Worklist['counts'];
  chosen: NeedCode[];
  onChange: (reasons: NeedCode[]) => void;
}

/** Every reason with how many stand here for it, chosen or not. */
export function Filters({ counts, chosen, onChange }: FiltersProps) {
  const words = useLabels().worklist;
  const { locale } = usePlace();
  return (
    <Chip.Group multiple value={chosen} onChange={(values) => onChange(values as NeedCode[])}>
      <Group gap={8} role="group" aria-label={words.filter}>
        {needCodes.map((code) => (
          <Chip key={code} value={code} variant="outline" size="sm">
            {needName(code, locale)} <b>{counts[code]}</b>
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

/** Where there are no column headings to sort by. */
export function SortSelect({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  const words = useLabels().worklist;
  return (
    <NativeSelect
      size="sm"
      label={words.sortBy}
      value={order.by}
      onChange={(event) => onChange({ by: event.currentTarget.value as Column | 'need', descending: false })}
      data={(['need', ...columns.filter((column) => column !== 'state')] as const).map((value) => ({
        value,
        label: words.columns[value],
      }))}
    />
  );
}
