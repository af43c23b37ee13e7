import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { capital, gateState, groupName } from '#clinical/cards/words.ts';
import type { Locale } from '#ui/labels.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import {
  type FilterName,
  type Filters,
  filterNames,
  isFiltered,
  noFilters,
  type Recommendations,
  toggled,
} from './records.ts';

interface Props {
  filters: Filters;
  counts: Recommendations['counts'] | undefined;
  onChange: (filters: Filters) => void;
}

/** Every value with how often it stands in the period, chosen or not. */
export function FilterPanel({ filters, counts, onChange }: Props) {
  const labels = useLabels().quality;
  const { locale } = usePlace();
  return (
    <Stack gap="lg" component="section" aria-label={labels.filters} className="remnant-quality-chosen">
      <Stack gap="xs">
        <TextInput
          type="date"
          label={labels.from}
          value={filters.from}
          max={filters.to || undefined}
          onChange={(event) => onChange({ ...filters, from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={labels.to}
          value={filters.to}
          min={filters.from || undefined}
          onChange={(event) => onChange({ ...filters, to: event.currentTarget.value })}
        />
      </Stack>
      {filterNames.map((name) => {
        const chosen = filters.chosen[name] ?? [];
        const values = [...new Set([...Object.keys(counts?.[name] ?? {}), ...chosen])];
        if (values.length === 0) return null;
        return (
          <Stack key={name} component="fieldset" gap={6} m={0} p={0} bd={0}>
            <Text component="legend" className="remnant-overline" p={0} mb={6}>
              {labels[name]}
            </Text>
            {values.map((value) => (
              <Checkbox
                key={value}
                size="sm"
                checked={chosen.includes(value)}
                onChange={() => onChange(toggled(filters, name, value))}
                label={
                  <>
                    {valueName(name, value, labels, locale)}{' '}
                    <Text span c="dimmed" size="sm">
                      {counts?.[name]?.[value] ?? 0}
                    </Text>
                  </>
                }
              />
            ))}
          </Stack>
        );
      })}
      {isFiltered(filters) && (
        <Group>
          <Button variant="default" size="xs" onClick={() => onChange(noFilters)}>
            {labels.clear}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

type QualityLabels = ReturnType<typeof useLabels>['quality'];

function valueName(name: FilterName, value: string, labels: QualityLabels, locale: Locale): string {
  if (name === 'answer') return labels.answers[value as keyof QualityLabels['answers']] ?? value;
  if (name === 'hook') return labels.hooks[value] ?? value;
  if (name === 'gate') return capital(gateState(value as 'open', locale));
  if (name === 'group')
    return value === 'none' ? labels.noGroup : capital(groupName('erasl-post', { group: value }, locale) ?? value);
  return value;
}
