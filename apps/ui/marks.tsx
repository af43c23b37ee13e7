/** Small shapes that carry an order or a state without colour: each stands beside its word and is silent to a screen reader. */

/** A stair of `of` steps, the first `step` of them filled: low, intermediate, high. One hue, darker as it rises. */
export function StairMark({ step, of = 3, size = 26 }: { step: number; of?: number; size?: number }) {
  const width = 24 / of;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      {Array.from({ length: of }, (_, i) => {
        const height = (22 / of) * (i + 1);
        const filled = i < step;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps have no other identity.
            key={i}
            x={i * width + 1}
            y={23 - height}
            width={width - 2}
            height={height}
            rx="1.2"
            fill={filled ? `var(--remnant-step-${Math.min(3, Math.max(1, Math.round((3 * step) / of)))})` : 'none'}
            stroke={filled ? 'var(--remnant-accent)' : 'var(--remnant-mark)'}
            strokeWidth="1.2"
          />
        );
      })}
    </svg>
  );
}

/** Points reached of points possible. */
export function PointMark({ points, of, size = 26 }: { points: number; of: number; size?: number }) {
  const radius = Math.min(5, 16 / of - 1);
  return (
    <svg
      width={(size * 32) / 24}
      height={size}
      viewBox="0 0 32 24"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {Array.from({ length: of }, (_, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the points have no other identity.
          key={i}
          cx={(32 / of) * (i + 0.5)}
          cy="12"
          r={radius}
          fill={i < points ? 'var(--remnant-step-3)' : 'none'}
          stroke={i < points ? 'var(--remnant-step-3)' : 'var(--remnant-mark)'}
          strokeWidth="1.4"
        />
      ))}
    </svg>
  );
}

export type SlotMarkState = 'done' | 'partial' | 'due' | 'overdue' | 'missed' | 'planned';

/** done: filled disc; partial: half disc; due: disc in a ring; overdue: filled diamond; missed: open diamond; planned: ring. */
export function SlotMark({ state, size = 18 }: { state: SlotMarkState; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <SlotShape state={state} />
    </svg>
  );
}

/** The same shape for use inside another drawing, centred on the origin. */
export function SlotShape({ state }: { state: SlotMarkState }) {
  const ink = 'var(--mantine-color-text)';
  const accent = 'var(--remnant-accent)';
  const ground = 'var(--mantine-color-body)';
  switch (state) {
    case 'done':
      return <circle r="5.5" fill={accent} stroke={accent} strokeWidth="1.5" />;
    case 'partial':
      return (
        <g>
          <circle r="5.5" fill={ground} stroke={accent} strokeWidth="1.5" />
          <path d="M0,-5.5 A5.5,5.5 0 0 0 0,5.5 Z" fill={accent} />
        </g>
      );
    case 'due':
      return (
        <g>
          <circle r="7" fill={ground} stroke={ink} strokeWidth="1.8" />
          <circle r="3" fill={ink} />
        </g>
      );
    case 'overdue':
      return <path d="M0,-7.5 L7.5,0 L0,7.5 L-7.5,0 Z" fill={ink} />;
    case 'missed':
      return <path d="M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 Z" fill={ground} stroke={ink} strokeWidth="1.6" />;
    case 'planned':
      return <circle r="5" fill={ground} stroke="var(--remnant-mark)" strokeWidth="1.5" />;
  }
}

/** present: filled square; absent: square with a tick; not assessed: dashed, empty: missing data never looks clear. */
export function CautionMark({ state, size = 16 }: { state: 'present' | 'absent' | 'not-assessed'; size?: number }) {
  const ink = 'var(--mantine-color-text)';
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <rect
        x="1.5"
        y="1.5"
        width="13"
        height="13"
        rx="2"
        fill={state === 'present' ? ink : 'none'}
        stroke={state === 'absent' ? 'var(--remnant-mark)' : ink}
        strokeWidth="1.4"
        strokeDasharray={state === 'not-assessed' ? '2.6 2' : 'none'}
      />
      {state === 'absent' && (
        <path d="M4.5,8.3 7,10.6 11.6,5.4" fill="none" stroke="var(--remnant-mark)" strokeWidth="1.5" />
      )}
    </svg>
  );
}
