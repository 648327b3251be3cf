import { z } from 'zod';
import { sheetOf, type Run, type ScoreSheet } from '../../scenarios/engine/index.ts';

const assistedSheet = z.object({ assisted: z.literal(true) });
const points = (milli: number): number => milli / 1000;

/** Whether a stored sheet is of a run in which the instructor helped: it certifies nobody (engine rule 30). */
export function isAssisted(sheet: string): boolean {
  return assistedSheet.safeParse(JSON.parse(sheet)).success;
}

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
