import type { ReactNode } from 'react';

const width = 300;
const height = 90;
const edge = 10;

/** Shares 0–1 in their order, with the pass mark as a dashed line. The list beside it says the same. */
export function Trend({ points, mark, label }: { points: readonly number[]; mark?: number; label: string }): ReactNode {
  const x = (index: number): number => edge + (points.length < 2 ? 0 : (index * (width - 2 * edge)) / (points.length - 1));
  const y = (share: number): number => height - edge - Math.min(Math.max(share, 0), 1) * (height - 2 * edge);
  return (
    <svg className="trend-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className="trend-axis" x1={0} x2={width} y1={y(0)} y2={y(0)} />
      {mark !== undefined && <line className="trend-mark" x1={0} x2={width} y1={y(mark)} y2={y(mark)} />}
      <polyline className="trend-line" points={points.map((share, index) => `${x(index)},${y(share)}`).join(' ')} />
      {points.map((share, index) => <circle key={index} className={index === points.length - 1 ? 'trend-now' : 'trend-dot'} cx={x(index)} cy={y(share)} r={index === points.length - 1 ? 6 : 4} />)}
    </svg>
  );
}
