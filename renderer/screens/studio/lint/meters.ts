import { optionLengths, pointsBalance, readingLoad, type OptionLengths, type PointsBalance, type Scenario } from '../../../../scenarios/engine/index.ts';
import { byPhase } from '../document/byPhase.ts';

/** How a drill is balanced. Points in thousandths of a point. */
export interface Meters {
  readonly points: PointsBalance;
  /** points of the decisions that come up in each phase, by its place in the document; the last, if any: those of no phase that can be told */
  readonly phases: readonly { readonly at: number | null; readonly title: string; readonly points: number }[];
  readonly reading: ReturnType<typeof readingLoad> & { readonly minutes: number };
  /** of the decisions in document order */
  readonly lengths: readonly (OptionLengths & { readonly title: string })[];
}

export function metersOf(document: Scenario): Meters {
  const { decisions, phases, minutes } = document;
  const sorted = byPhase(document).map(({ phase, decisions: own }, at) => ({
    at: phase === null ? null : at, title: phases[at]?.title ?? '', isFinal: phases[at]?.final === true, count: own.length,
    points: pointsBalance({ ...document, decisions: own.flatMap((each) => decisions[each] ?? []) }).cards,
  }));
  return {
    points: pointsBalance(document), reading: { ...readingLoad(document), minutes },
    phases: sorted.filter(({ at, isFinal, count }) => count > 0 || (at !== null && !isFinal)).map(({ at, title, points }) => ({ at, title, points })),
    lengths: decisions.map((decision) => ({ ...optionLengths(decision), title: decision.title })),
  };
}
