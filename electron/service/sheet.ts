import { sheetOf, type Run, type ScoreSheet } from '../../scenarios/engine/index.ts';

const points = (milli: number): number => milli / 1000;

/** The score sheet in points, as it is stored and shown; the engine counts in whole milli-points. */
export function sheetInPoints(run: Run): ScoreSheet {
  const sheet = sheetOf(run);
  return {
    ...sheet,
    total: points(sheet.total), max: points(sheet.max),
    // Named one by one, so that every line reads alike whatever kind it is of.
    items: sheet.items.map(({ id, kind, state, points: earned, max, at, due, lateLoss }) => ({ id, kind, state, points: points(earned), max: points(max), at, due, lateLoss: points(lateLoss) })),
    indicators: Object.fromEntries(Object.entries(sheet.indicators).map(([code, each]) => [code, { ...each, points: points(each.points), max: points(each.max) }])),
    coverage: { ...sheet.coverage, points: points(sheet.coverage.points), maxPoints: points(sheet.coverage.maxPoints) },
  };
}
