import { Figure } from './figure.tsx';
import { useLabels } from './locale.tsx';

export interface Series {
  name: string;
  /** Cumulative incidence, 0-1, at the end of each quarter: months 3, 6 ... */
  values: number[];
}

const dashes = ['', '6 4', '1.5 3.5'];
const frame = { left: 38, right: 196, top: 10, bottom: 30, width: 560, height: 210 };

/** Cumulative incidence by quarter, one line style per cause, each named at its end: no hue and no legend. */
export function StepCurve({ series, text, axis }: { series: Series[]; text: string; axis: string }) {
  const labels = useLabels();
  const quarters = Math.max(...series.map((one) => one.values.length));
  const top = Math.max(0.1, Math.ceil(Math.max(...series.flatMap((one) => one.values)) * 10) / 10);
  const x = (month: number) => frame.left + ((frame.width - frame.left - frame.right) * month) / (quarters * 3);
  const y = (share: number) => frame.top + (frame.height - frame.top - frame.bottom) * (1 - share / top);
  const ends = spread(
    series.map((one) => y(one.values.at(-1) ?? 0)),
    16,
  );
  const ticks = [0, top / 2, top];
  return (
    <Figure
      text={text}
      table={{
        head: [labels.month, ...series.map((one) => one.name)],
        rows: Array.from({ length: quarters }, (_, i) => [3 * (i + 1), ...series.map((one) => percent(one.values[i]))]),
      }}
    >
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        width="100%"
        aria-hidden="true"
        focusable="false"
        fontSize="13"
        fill="var(--mantine-color-text)"
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={frame.left}
              x2={frame.width - frame.right}
              y1={y(tick)}
              y2={y(tick)}
              stroke="var(--remnant-line)"
            />
            <text x={frame.left - 6} y={y(tick) + 4} textAnchor="end" fill="var(--mantine-color-dimmed)">
              {percent(tick)}
            </text>
          </g>
        ))}
        {[0, 6, 12, 18, 24]
          .filter((month) => month <= quarters * 3)
          .map((month) => (
            <text key={month} x={x(month)} y={frame.height - 12} textAnchor="middle" fill="var(--mantine-color-dimmed)">
              {month}
            </text>
          ))}
        <text x={frame.width - frame.right + 16} y={frame.height - 12} fill="var(--mantine-color-dimmed)">
          {axis}
        </text>
        {series.map((one, i) => (
          <g key={one.name}>
            <path
              d={steps(one.values, x, y)}
              fill="none"
              stroke="var(--mantine-color-text)"
              strokeWidth="1.8"
              strokeDasharray={dashes[i % dashes.length]}
            />
            <text x={frame.width - frame.right + 8} y={(ends[i] ?? 0) + 4}>
              {one.name} {percent(one.values.at(-1))}
            </text>
          </g>
        ))}
      </svg>
    </Figure>
  );
}

const percent = (share: number | undefined) => (share === undefined ? '' : `${Math.round(share * 100)} %`);

/** A step at the end of each quarter: nothing is claimed between them. */
function steps(values: number[], x: (month: number) => number, y: (share: number) => number): string {
  let path = `M${x(0)},${y(0)}`;
  values.forEach((value, i) => {
    path += ` H${x(3 * (i + 1))} V${y(value)}`;
  });
  return path;
}

/** Moves labels apart until none is nearer than `gap` to the next. */
function spread(places: number[], gap: number): number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => b.place - a.place);
  let above = Number.POSITIVE_INFINITY;
  const result = [...places];
  for (const { place, i } of order) {
    above = Math.min(place, above - gap);
    result[i] = above;
  }
  return result;
}
