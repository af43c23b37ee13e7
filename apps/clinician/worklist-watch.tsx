import { Text } from '@mantine/core';
import { distance } from '#clinical/cards/words.ts';
import type { Worklist } from '#clinical/worklist/row.ts';
import { moment } from '#ui/dates.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Failure } from '#ui/states.tsx';

/** So many turns may be missed before it is said; and not for a hiccup. */
const turnsMissed = 4;
const leastSeconds = 120;

/** How fresh the list is, and whether anybody keeps it so. */
export function WatchLine({ watch, now }: { watch: Worklist['watch']; now: number }) {
  const labels = useLabels();
  const words = labels.worklist.watch;
  const { locale, today } = usePlace();
  const { configured, lastChecked, everySeconds = 0 } = watch;
  if (!configured)
    return (
      <Text size="sm" role="status">
        {words.notConfigured}
      </Text>
    );
  if (lastChecked === undefined)
    return (
      <Text size="sm" c="dimmed">
        {words.never}
      </Text>
    );
  const seconds = (now - Date.parse(lastChecked)) / 1000;
  if (seconds > Math.max(leastSeconds, turnsMissed * everySeconds))
    return (
      <Failure title={words.staleTitle}>
        {words.stale(labels.aside(moment(lastChecked, locale), distance(lastChecked, locale, today)))}
      </Failure>
    );
  return (
    <Text size="sm" c="dimmed">
      {words.checked(moment(lastChecked, locale))}
    </Text>
  );
}
