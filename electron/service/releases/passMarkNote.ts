import type { Ports } from '../ports.ts';

/** What was noted of the pass mark when this version of a station's own drill was released, by whom and when; null where nothing was. */
export function passMarkNote({ records, releases }: Pick<Ports, 'records' | 'releases'>, scenarioId: string, version: string): { note: string; by: string; at: string } | null {
  const release = releases.find(scenarioId)?.releases.find((each) => each.version === version);
  return release && release.passMark.note !== '' ? { note: release.passMark.note, by: records.findAccount(release.by)?.name ?? release.by, at: release.at } : null;
}
