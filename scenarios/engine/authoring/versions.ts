import type { DrillChange } from './drillChange.ts';

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Whether a version like `1.2.0` comes after another. */
export function isLater(version: string, than: string): boolean {
  const [a, b] = [numbers(version), numbers(than)];
  const at = a.findIndex((number, i) => number !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/**
 * The version that the next release might have. Where only texts changed (one logic hash) the last number rises; where the drill plays otherwise the
 * second; where it is scored otherwise, so that results of the two do not compare, the first.
 */
export function nextVersion(last: string, isSameLogic: boolean, changes: readonly DrillChange[]): string {
  const [major = 0, minor = 0, patch = 0] = numbers(last);
  if (isSameLogic) return `${major}.${minor}.${patch + 1}`;
  return changes.some(({ aspects }) => aspects.includes('points')) ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}
