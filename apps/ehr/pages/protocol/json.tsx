import { Text } from '@mantine/core';
import { useState } from 'react';
import { readableJson } from './readable-json.ts';

/** A value as it went over the wire, folded away until asked for. */
export function Json({ title, about, value }: { title: string; about: string; value: unknown }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="hospital-json" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Text component="span" size="sm">
          {title}
        </Text>
        <Text component="span" size="xs" c="dimmed">
          {about}
        </Text>
      </summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        <section tabIndex={0} aria-label={title}>
          <pre>{readableJson(value)}</pre>
        </section>
      )}
    </details>
  );
}
