import { useEffect, useRef, useState } from 'react';
import * as demo from './demo.ts';

const lookEvery = 2_000;
const lookFor = 60_000;

/** Lets the day pass, then watches the chart for what others write into it: nobody tells this page. */
export function useNextDay(
  tasks: string[] | undefined,
  refresh: () => void,
): { pass: () => void; said: string | undefined; made: string[] } {
  const [state, setState] = useState<'today' | 'looking' | 'over' | 'failed'>('today');
  const before = useRef<string[]>([]);
  const made = state === 'today' ? [] : (tasks ?? []).filter((task) => !before.current.includes(task));
  const found = made.length > 0;

  useEffect(() => {
    if (state !== 'looking' || found) return undefined;
    const looking = setInterval(refresh, lookEvery);
    const enough = setTimeout(() => setState('over'), lookFor);
    return () => {
      clearInterval(looking);
      clearTimeout(enough);
    };
  }, [state, found, refresh]);

  const pass = () => {
    before.current = tasks ?? [];
    demo.nextDay().then(
      () => {
        setState('looking');
        refresh();
      },
      () => setState('failed'),
    );
  };
  return { pass, made, said: state === 'today' ? undefined : found ? words.found : words[state] };
}

const words = {
  looking: 'The final report is in the chart. Whoever watches the charts has not spoken yet.',
  found: 'The final report is in the chart, and a task asks the care team to look again.',
  over: 'The final report is in the chart. Nobody asked for a review within a minute: Remnant may not know this patient yet (press Discharge first), or the chart was opened since.',
  failed: 'The day did not pass: the hospital did not answer.',
};
