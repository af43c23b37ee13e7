import { Badge, Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Suggestion } from '../demo.ts';

interface SuggestionsProps {
  suggestions: Suggestion[];
  /** Any number may be taken, together; else each is a button of its own. */
  many: boolean;
  busy: boolean;
  onAccept: (suggestions: string[]) => void;
}

export function Suggestions({ suggestions, many, busy, onAccept }: SuggestionsProps) {
  const recommended = suggestions.filter(({ isRecommended }) => isRecommended).map(({ uuid }) => uuid);
  const [chosen, setChosen] = useState<string[]>(recommended);
  if (!many || suggestions.length === 1)
    return (
      <Stack gap="xs" mt="md">
        {suggestions.map((suggestion) => (
          <Button
            key={suggestion.uuid}
            variant="light"
            className="hospital-suggestion-button"
            loading={busy}
            onClick={() => onAccept([suggestion.uuid])}
          >
            <Words suggestion={suggestion} />
          </Button>
        ))}
      </Stack>
    );
  return (
    <Checkbox.Group
      value={chosen}
      onChange={setChosen}
      label="Add to the chart as drafts"
      mt="md"
      className="hospital-suggestions"
    >
      <Stack gap={6} mt={6}>
        {suggestions.map((suggestion) => (
          <Checkbox key={suggestion.uuid} value={suggestion.uuid} label={<Words suggestion={suggestion} />} />
        ))}
      </Stack>
      <Button mt="sm" variant="light" loading={busy} disabled={chosen.length === 0} onClick={() => onAccept(chosen)}>
        {chosen.length === 0 ? 'Choose what to add' : `Add ${chosen.length} to the chart`}
      </Button>
    </Checkbox.Group>
  );
}

function Words({ suggestion: { label, isRecommended, actions = [] } }: { suggestion: Suggestion }) {
  return (
    <span className="hospital-suggestion">
      <Text component="span" size="sm" fw={500}>
        {label} {isRecommended && <Badge size="sm">Recommended</Badge>}
      </Text>
      {actions.map(({ description }) => (
        <Text component="span" size="xs" c="dimmed" key={description}>
          {description}
        </Text>
      ))}
    </span>
  );
}
