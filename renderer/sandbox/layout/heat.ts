import { callersOf } from '../callers.ts';
import type { RunView } from '../runView.ts';

/** 需求热力: where something is asked for and not done. 舆情: where people gather, talk and have lost trust. */
export const heatLayers = ['need', 'mood'] as const;
export type HeatLayer = (typeof heatLayers)[number];

export type HeatReason = 'question' | 'request' | 'calling' | 'inNeed' | 'crowd' | 'talk' | 'media' | 'upset' | 'wavering';
export interface HeatSpot {
  /** The place's handle. */
  readonly place: string;
  /** How hot, 1–5. */
  readonly level: number;
  /** How many of what; most weighty first. */
  readonly reasons: readonly { readonly reason: HeatReason; readonly count: number }[];
}

/** What one of each weighs. A crowd counts by its level. */
const weights: Record<HeatReason, number> = { calling: 3, question: 2, request: 1.5, inNeed: 1, crowd: 1, media: 1.5, talk: 1.5, upset: 1, wavering: 0.35 };
const hottest = 5;

/** Where a layer is hot, hottest first. Nothing goes in but what this trainee sees: a layer gives no secret away. */
export function heatOf(view: Pick<RunView, 'places' | 'people' | 'messages' | 'decisions'>, layer: HeatLayer): HeatSpot[] {
  const counts = new Map<string, Map<HeatReason, number>>();
  for (const [place, reason, count] of layer === 'need' ? needs(view) : moods(view)) {
    if (place === null || count <= 0) continue;
    const there = counts.get(place) ?? new Map<HeatReason, number>();
    there.set(reason, (there.get(reason) ?? 0) + count);
    counts.set(place, there);
  }
  return [...counts].map(([place, there]) => {
    const reasons = [...there].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count * weights[b.reason] - a.count * weights[a.reason]);
    const heat = reasons.reduce((sum, { reason, count }) => sum + weights[reason] * count, 0);
    return { place, heat, level: Math.max(1, Math.min(hottest, Math.round(heat))), reasons };
  }).sort((a, b) => b.heat - a.heat || (a.place < b.place ? -1 : 1)).map(({ place, level, reasons }) => ({ place, level, reasons }));
}

type Finding = readonly [place: string | null, reason: HeatReason, count: number];

function needs({ people, messages, decisions, places }: Pick<RunView, 'places' | 'people' | 'messages' | 'decisions'>): Finding[] {
  const callers = callersOf({ people, messages, places });
  const asking = messages.filter(({ channel, state }) => channel !== 'group' && channel !== 'news' && (state === 'ringing' || state === 'unread' || state === 'missed'));
  return [
    ...decisions.map(({ place }): Finding => [place, 'question', 1]),
    ...asking.map(({ place }): Finding => [place, 'request', 1]),
    ...people.map(({ handle, place, tone }): Finding => [place, callers.has(handle) ? 'calling' : 'inNeed', callers.has(handle) || tone === 'bad' ? 1 : 0]),
  ];
}

function moods({ people, messages, places }: Pick<RunView, 'places' | 'people' | 'messages'>): Finding[] {
  return [
    ...places.map(({ handle, show }): Finding => [handle, 'crowd', Math.round(show.crowd)]),
    ...messages.filter(({ channel }) => channel === 'group' || channel === 'news').map(({ place, state }): Finding => [place, 'talk', state === 'read' ? 0 : 1]),
    ...people.filter(({ kind }) => kind === 'media').map(({ place }): Finding => [place, 'media', 1]),
    ...people.filter(({ kind }) => kind !== 'media').map(({ place, tone }): Finding => [place, tone === 'bad' ? 'upset' : 'wavering', tone === 'bad' || tone === 'warn' ? 1 : 0]),
  ];
}

/** How much of what stands at a spot, as one number to write on it. */
export const heatCount = ({ reasons }: HeatSpot): number => reasons.reduce((sum, { count }) => sum + count, 0);
