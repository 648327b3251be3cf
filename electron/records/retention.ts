const newest = 24;
const days = 14;
const weeks = 8;

interface Dated { readonly stamp: string; readonly isKept: boolean }

/** What may go: all but the newest 24, the last of each of 14 days and of each of 8 weeks, and those made before a migration. Newest first in and out. */
export function toDrop<T extends Dated>(backups: readonly T[]): T[] {
  const rotating = backups.filter(({ isKept }) => !isKept);
  const kept = new Set<T>([...rotating.slice(0, newest), ...lastOfEach(rotating, days, (stamp) => stamp.slice(0, 8)), ...lastOfEach(rotating, weeks, weekOf)]);
  return rotating.filter((each) => !kept.has(each));
}

/** The newest of each of the newest `count` periods. */
function lastOfEach<T extends Dated>(backups: readonly T[], count: number, periodOf: (stamp: string) => string): T[] {
  const found = new Map<string, T>();
  for (const each of backups) if (!found.has(periodOf(each.stamp))) found.set(periodOf(each.stamp), each);
  return [...found.values()].slice(0, count);
}

/** Weeks from Monday to Sunday, numbered. */
function weekOf(stamp: string): string {
  const day = Date.parse(`${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}T00:00:00Z`) / 86_400_000;
  return String(Math.floor((day + 3) / 7));
}
