import type { ReplayMark } from '../../../../electron/contract/replay.ts';
import type { PlayTime } from './playTime.ts';

/** Marks that lie too close together for two buttons: one button for all, at the first. */
export interface MarkGroup { readonly at: number; /** 0–1 along the track */ readonly share: number; readonly marks: readonly ReplayMark[]; readonly first: ReplayMark }

const weight: Record<ReplayMark['kind'], number> = { veto: 6, overreach: 5, cap: 4, decision: 3, end: 2, phase: 1, message: 0 };

/** Groups marks over the track from play time `start` to the end, so that `room` of them have place side by side. */
export function groupMarks(marks: readonly ReplayMark[], time: PlayTime, start: number, room: number): MarkGroup[] {
  const groups: { share: number; marks: ReplayMark[] }[] = [];
  for (const mark of marks) {
    const share = time.length > start ? (time.toPlay(mark.at) - start) / (time.length - start) : 0;
    const last = groups.at(-1);
    if (last && share - last.share < 1 / Math.max(room, 1)) last.marks.push(mark);
    else groups.push({ share, marks: [mark] });
  }
  return groups.flatMap(({ share, marks: own }) => {
    const [first] = [...own].sort((a, b) => weight[b.kind] - weight[a.kind] || b.lost - a.lost);
    return first ? [{ at: own[0]?.at ?? 0, share, marks: own, first }] : [];
  });
}

/** The nearest moment with a mark before or after `now`; null where there is none. */
export function neighbour(marks: readonly ReplayMark[], now: number, direction: 'previous' | 'next'): number | null {
  const found = direction === 'next' ? marks.find(({ at }) => at > now) : marks.findLast(({ at }) => at < now);
  return found?.at ?? null;
}

const qualitySigns = { best: '✓', acceptable: '△', poor: '!', fatal: '✕' } as const;
const kindSigns: Record<ReplayMark['kind'], string> = { phase: '▸', decision: '–', veto: '✕', cap: '⤓', overreach: '⚠', message: '✉', end: '■' };

/** A sign beside the colour, so that nothing is said by colour alone. */
export function signOf({ kind, quality }: ReplayMark): string {
  return kind === 'decision' && quality ? qualitySigns[quality] : kindSigns[kind];
}
