import { Stack, Text } from '@mantine/core';
import type { Assessment } from '#clinical/assessment.ts';
import { phase, shownCrs, shownErasl } from '#clinical/cards/shown.ts';
import { line, recurrencePattern, remark, when } from '#clinical/cards/words.ts';
import type { RemarkCode } from '#clinical/remarks.ts';
import type { Locale } from '#clinical/settings.ts';
import { usePlace } from '#ui/locale.tsx';

/** Why there is no group, and what hangs over the one there is: said where the answer is read, not behind a tab. */
export function AnswerReasons({ assessment }: { assessment: Assessment }) {
  const { locale, today } = usePlace();
  const said = [...new Set(answerReasons(assessment, locale, today))];
  if (said.length === 0) return null;
  return (
    <Stack component="ul" gap={4} className="remnant-list">
      {said.map((sentence) => (
        <Text component="li" key={sentence}>
          {sentence}
        </Text>
      ))}
    </Stack>
  );
}

/** Notes that change how everything else is to be read. */
const overshadowing: RemarkCode[] = ['possible-recurrence', 'read-failed', 'read-partial', 'pathology-pending'];

function answerReasons(assessment: Assessment, locale: Locale, today: string): string[] {
  const { gates, notes, recurrence } = assessment;
  const say = (remarks: Assessment['notes']) => remarks.map((one) => remark(one, locale));
  const everywhere = [...notes, ...assessment.networks.flatMap((network) => network.gate.reasons)];
  const hanging = say(everywhere.filter(({ code }) => overshadowing.includes(code)));
  if (recurrence)
    return [
      line('recurrence', locale, {
        date: when(recurrence.date, locale, today),
        within: line(recurrence.within24Months ? 'within24' : 'after24', locale),
        pattern: recurrencePattern(recurrence.pattern, locale),
        aggressive: recurrence.aggressive === true ? line('aggressive', locale) : undefined,
      }),
      ...say(assessment.assumptions.filter(({ code }) => code === 'recurrence-none-stated')),
      line('noForecast', locale),
    ];
  if (gates.plan.state !== 'open') return [...say(gates.plan.reasons), ...hanging];
  if (phase(assessment) === 'late') return [remark({ code: 'month-24-passed' }, locale), ...hanging];
  const untold = !shownErasl(assessment) && !shownCrs(assessment) && gates.score.state !== 'open';
  return [...(untold ? say(gates.score.reasons) : []), ...hanging];
}
