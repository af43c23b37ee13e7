import type { LabSeries } from './lab-series.ts';
import { dayText } from './words.ts';

/** A series as a small line, with the operations as upright dashes; its text equivalent reads the values out. */

const [width, height, margin] = [112, 34, 5];

export function Trend({ series, operations }: { series: LabSeries; operations: string[] }) {
  const points = series.results
    .filter((result) => result.drawn !== undefined && result.status !== 'entered-in-error')
    .map(({ taken, drawn = 0, text }) => ({
      time: Date.parse(taken),
      value: scaled(drawn, series.logarithmic),
      taken,
      text,
    }))
    .sort((a, b) => a.time - b.time);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;

  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (time: number) => margin + ((time - first.time) / (last.time - first.time || 1)) * (width - 2 * margin);
  const y = (value: number) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  const marks = operations.map((day) => Date.parse(day)).filter((time) => time > first.time && time < last.time);
  const spoken = points.map(({ text, taken }) => `${text} on ${dayText(taken)}`).join(', ');

  return (
    <svg
      className="hospital-trend"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${series.name} over time: ${spoken}${marks.length > 0 ? '. Dashed line: operation.' : ''}`}
    >
      {marks.map((time) => (
        <line key={time} x1={x(time)} x2={x(time)} y1={1} y2={height - 1} className="hospital-trend-operation" />
      ))}
      <polyline points={points.map(({ time, value }) => `${x(time)},${y(value)}`).join(' ')} />
      {points.map(({ time, value }) => (
        <circle key={time} cx={x(time)} cy={y(value)} r={time === last.time ? 3 : 1.6} />
      ))}
    </svg>
  );
}

const scaled = (value: number, logarithmic: boolean): number =>
  logarithmic ? Math.log10(Math.max(value, 0.5)) : value;
