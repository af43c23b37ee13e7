import { Figure } from './figure.tsx';
import { useLabels } from './locale.tsx';

/** A natural frequency as one hundred marks, ten to a row: `filled` of them are what the text says. */
export function IconArray({
  filled,
  text,
  event,
  size = 132,
}: {
  filled: number;
  text: string;
  event: string;
  size?: number;
}) {
  const labels = useLabels();
  const whole = Math.round(filled);
  return (
    <Figure
      text={text}
      table={{
        head: [labels.outcome, labels.ofHundred],
        rows: [
          [event, whole],
          [labels.otherOutcome, 100 - whole],
        ],
      }}
    >
      <svg
        viewBox="0 0 100 100"
        width={size}
        height={size}
        aria-hidden="true"
        focusable="false"
        style={{ display: 'block', maxWidth: '100%' }}
      >
        {Array.from({ length: 100 }, (_, i) => {
          const full = i < whole;
          return (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: one hundred equal marks.
              key={i}
              cx={(i % 10) * 10 + 5}
              cy={Math.floor(i / 10) * 10 + 5}
              r={full ? 3.9 : 3.4}
              fill={full ? 'var(--remnant-accent)' : 'none'}
              stroke={full ? 'none' : 'var(--remnant-mark)'}
              strokeWidth="0.8"
            />
          );
        })}
      </svg>
    </Figure>
  );
}
