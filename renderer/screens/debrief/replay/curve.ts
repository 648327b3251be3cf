import type { GaugeCurve, ReplayMark } from '../../../../electron/contract/replay.ts';

type Step = GaugeCurve['steps'][number];

/** Something that happened, in words. */
export interface Happened { readonly at: number; readonly text: string }

/** Where a gauge changed, from what to what, and what happened in the same moment: seen together, not a proof of the cause. */
export interface Bend { readonly at: number; readonly from: Step; readonly to: Step; readonly meanwhile: string | null }

/** The changes of a gauge since `since`, each with the happenings of its moment. */
export function bendsOf({ steps }: GaugeCurve, happened: readonly Happened[], since: number): Bend[] {
  return steps.flatMap((to, index) => {
    const from = steps[index - 1];
    if (!from || to.at < since) return [];
    const texts = happened.filter(({ at }) => at === to.at).map(({ text }) => text);
    return [{ at: to.at, from, to, meanwhile: texts.length > 0 ? texts.slice(0, 2).join(' · ') : null }];
  });
}

/** The decisions and vetoes that are drawn on every curve. */
export const drawnMarks = (marks: readonly ReplayMark[]): ReplayMark[] => marks.filter(({ kind }) => kind === 'decision' || kind === 'veto');

/** The reading of a gauge at a moment. */
export function readingAt({ steps }: GaugeCurve, now: number): Step | null {
  return steps.findLast(({ at }) => at <= now) ?? steps[0] ?? null;
}

/** How high a value stands, 0 at the foot of the scale and 1 at its top. */
export function heightOf({ min, max }: GaugeCurve, value: number): number {
  return max > min ? (Math.min(Math.max(value, min), max) - min) / (max - min) : 0;
}

/** A gauge as a stepped line: x is 0–`width` by `shareOf`, y is 0 at the top for the greatest value. */
export function curvePath(curve: GaugeCurve, shareOf: (at: number) => number, width: number, height: number): string {
  const y = (value: number): string => (height - heightOf(curve, value) * height).toFixed(1);
  const parts = curve.steps.map(({ at, value }, index) => {
    const x = (Math.min(Math.max(shareOf(at), 0), 1) * width).toFixed(1);
    return index === 0 ? `M0,${y(value)}` : `H${x}V${y(value)}`;
  });
  return parts.length === 0 ? '' : `${parts.join('')}H${width}`;
}
