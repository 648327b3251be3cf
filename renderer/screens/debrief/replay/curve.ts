import type { GaugeCurve } from '../../../../electron/contract/replay.ts';

type Step = GaugeCurve['steps'][number];

/** The reading of a gauge at a moment. */
export function readingAt({ steps }: GaugeCurve, now: number): Step | null {
  return steps.findLast(({ at }) => at <= now) ?? steps[0] ?? null;
}

/** A gauge as a stepped line: x is 0–`width` by `shareOf`, y is 0 at the top for the greatest value. */
export function curvePath({ steps, min, max }: GaugeCurve, shareOf: (at: number) => number, width: number, height: number): string {
  const y = (value: number): string => (max > min ? height - ((Math.min(Math.max(value, min), max) - min) / (max - min)) * height : height).toFixed(1);
  const parts = steps.map(({ at, value }, index) => {
    const x = (Math.min(Math.max(shareOf(at), 0), 1) * width).toFixed(1);
    return index === 0 ? `M0,${y(value)}` : `H${x}V${y(value)}`;
  });
  return parts.length === 0 ? '' : `${parts.join('')}H${width}`;
}
