import { join } from 'node:path';
import type { ReleasedDrill, Releases } from '../../service/ports/releases.ts';
import { listFolder } from '../listFolder.ts';
import { drillIn, isWhole, layOut, releasePlaces } from './layOut.ts';
import { problemsOf } from './problemsOf.ts';
import { hashOf, putFolder, readActs, readLabel, readTexts, writeActs } from './releaseFiles.ts';

/** A drill's id and a version are names of folders here: nothing else is looked for. */
const isId = (id: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);
const isVersion = (version: string): boolean => /^\d+\.\d+\.\d+$/.test(version);

/**
 * Released drills below a data folder. `releases/<id>/<version>/` is never changed once it counts, `releases/<id>/history.json` is what was decided and
 * replaced in one step, and the version in force is laid out at `scenarios/<category>/<id>/`, where the library reads it.
 */
export function openReleases(dataFolder: string): Releases {
  const places = releasePlaces(dataFolder);
  const find = (id: string): ReleasedDrill | null => (isId(id) ? drillIn(places, id) : null);
  const ids = (): string[] => listFolder(places.root, 'releases').items.filter((item) => item.isDirectory() && isId(item.name)).map(({ name }) => name);
  return {
    find,
    list: () => ids().flatMap((id) => find(id) ?? []),
    texts: (id, version) => (isId(id) && isVersion(version) ? readTexts(places.kept(id, version)) : null),
    keep: (release, texts) => {
      const { scenarioId, version } = release;
      if (!isId(scenarioId) || !isVersion(version)) throw new Error(`“${scenarioId} ${version}” is no name of a release`);
      if (find(scenarioId)?.acts.some((act) => act.version === version)) throw new Error(`${scenarioId} ${version} was released before`);
      const kept = { ...release, hash: hashOf(texts) };
      putFolder(places.kept(scenarioId, version), kept, texts);
      return kept;
    },
    act: (id, act) => {
      const label = isId(id) && isVersion(act.version) ? readLabel(places.kept(id, act.version)) : null;
      if (!label || (act.kind !== 'withdrawn' && !isWhole(places, label))) throw new Error(`there is no whole release ${id} ${act.version}`);
      const folder = join(places.root, id);
      writeActs(folder, [...(readActs(folder) ?? []), act]);
      const drill = find(id);
      if (drill) layOut(places, drill);
    },
    problems: () => ids().flatMap((id) => problemsOf(places, id)),
  };
}

/** The same for the one station that holds the data folder: what a cut left half done is finished before anything is read. */
export function settledReleases(dataFolder: string): Releases {
  const releases = openReleases(dataFolder);
  const places = releasePlaces(dataFolder);
  for (const drill of releases.list()) layOut(places, drill);
  return releases;
}
