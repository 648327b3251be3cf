import { readAssessment } from '../../electron/library/readAssessment.ts';
import { ownScenarios } from '../../electron/library/readScenarios.ts';
import type { Model } from '../../electron/assessment/index.ts';

/** What ships, read once. */
export const shipped = readAssessment(ownScenarios());

export function theModel(id: string): Model {
  const found = shipped.tables.models.find((each) => each.id === id);
  if (!found) throw new Error(`there is no model ${id}`);
  return found;
}

export function theTable<K extends Parameters<typeof shipped.tables.of>[0]>(kind: K): NonNullable<ReturnType<typeof shipped.tables.of<K>>> {
  const found = shipped.tables.of(kind);
  if (!found) throw new Error(`there is no table ${kind}`);
  return found as NonNullable<ReturnType<typeof shipped.tables.of<K>>>;
}
