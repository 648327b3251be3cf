import { join } from 'node:path';
import type { Release, ReleasedDrill } from '../../service/ports/releases.ts';
import { drillsIn } from '../places.ts';
import { hashOf, putFolder, readActs, readLabel, readTexts, sweep, takeAway } from './releaseFiles.ts';

/** Where the versions of released drills are kept, and where the one in force lies for the library. */
export interface ReleasePlaces { readonly root: string; kept(id: string, version: string): string; live(release: Release): string }

export function releasePlaces(dataFolder: string): ReleasePlaces {
  const root = join(dataFolder, 'releases');
  return { root, kept: (id, version) => join(root, id, version), live: ({ category, scenarioId }) => join(drillsIn(dataFolder), category, scenarioId) };
}

/** A drill with its versions and what was decided; null where nothing was, or where that cannot be read. */
export function drillIn({ root, kept }: ReleasePlaces, scenarioId: string): ReleasedDrill | null {
  const acts = readActs(join(root, scenarioId));
  const last = acts?.at(-1);
  if (!acts || !last) return null;
  const releases = acts.flatMap(({ kind, version }) => (kind === 'released' ? readLabel(kept(scenarioId, version)) ?? [] : []));
  return { scenarioId, releases, acts, inForce: last.kind === 'withdrawn' ? null : last.version };
}

/** Whether a kept version still has the texts that were released. */
export function isWhole({ kept }: ReleasePlaces, { scenarioId, version, hash }: Release): boolean {
  const texts = readTexts(kept(scenarioId, version));
  return texts !== null && hashOf(texts) === hash;
}

/** Lays out what was decided, for the library: the version in force, or nothing. What lies there already is left as it is, changed by hand or not. */
export function layOut(places: ReleasePlaces, { scenarioId, releases, inForce }: ReleasedDrill): void {
  const any = releases.at(-1);
  if (!any) return;
  const live = places.live(any);
  sweep(live);
  const lying = readLabel(live);
  const wanted = releases.find(({ version }) => version === inForce);
  if (!wanted) return lying && inForce === null ? takeAway(live) : undefined;
  const texts = readTexts(places.kept(scenarioId, wanted.version));
  const isThere = lying?.version === wanted.version && readTexts(live) !== null;
  if (!isThere && texts && hashOf(texts) === wanted.hash) putFolder(live, wanted, texts);
}
