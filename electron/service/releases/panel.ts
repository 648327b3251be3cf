import { angoff } from '../../assessment/index.ts';
import type { Scenario } from '../../../scenarios/engine/index.ts';
import type { Judgements, Panel } from '../../contract/releases.ts';

/** A panel of fewer judges sets no pass mark that is more than provisional (modified Angoff). */
const leastJudges = 5;

/** What a panel judges: the scored things that every path meets, as written. */
export function judgedItems(document: Scenario | null): Panel['items'] {
  const { decisions = [], rubric } = document ?? {};
  return [...decisions, ...(rubric?.tasks ?? [])].filter(({ common }) => common).map(({ id, title, points }) => ({ id, title, points }));
}

/** The mark that the judgements come to, each thing by its points. Only judges who judged everything count. */
export function panelMark(items: Panel['items'], judgements: Judgements): Panel['result'] {
  const seats = Math.max(0, ...Object.values(judgements).map(({ length }) => length));
  const judges = Array.from({ length: seats }, (_, seat) => items.map(({ id }) => judgements[id]?.[seat] ?? null));
  const whole = judges.flatMap((row) => (row.length > 0 && row.every((each) => each !== null) ? [row.map((each) => each / 100)] : []));
  const open = judges.filter((row) => row.some((each) => each !== null)).length - whole.length;
  const found = angoff(whole, items.map(({ points }) => points));
  return { judges: whole.length, open, least: leastJudges, mark: found?.mark ?? null, error: found?.error ?? null };
}
