import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../scenarios/engine/index.ts';
import type { LibraryEntry, ScenarioLibrary } from '../service/ports.ts';
import { contentHash } from './hashes.ts';
import { drillsIn } from './places.ts';
import { readAssessment } from './readAssessment.ts';
import { localRulesFile, readCommons } from './readCommons.ts';
import { readLaws } from './readLaws.ts';
import { readDraftTexts, readRenamed, rebuild } from './readScenario.ts';
import { drillIn, releasePlaces } from './releases/layOut.ts';
import { readTemplates } from './readTemplates.ts';
import { readShelves, withoutTwins, type Shelves } from './readShelves.ts';

export interface DiskLibrary extends ScenarioLibrary {
  readonly root: string;
  /** What is wrong with what all scenarios share: the law table, the commons and the folders they stand in. */
  readonly lawFindings: readonly Finding[];
}

/** The scenarios that came with this program. */
export function ownScenarios(): string {
  return fileURLToPath(new URL('../../scenarios', import.meta.url));
}

export interface LibraryOptions {
  readonly nameOf?: (path: string) => string;
  /** a file of this station with the rules of its city; where it is there it takes the place of the pack that ships */
  readonly localRules?: string;
  /** a second root with this station's own drills, played with the laws and rules of the first */
  readonly stationDrills?: string;
  /** what a drill of the station's own was called that is no longer among them */
  readonly former?: ScenarioLibrary['former'];
}

/** Of a station also its own drills, those that were, and its city's rules. */
export function ofStation(folder: string): Omit<LibraryOptions, 'nameOf'> {
  return {
    localRules: join(folder, localRulesFile), stationDrills: drillsIn(folder),
    former: (id) => drillIn(releasePlaces(folder), id)?.releases.at(-1) ?? null,
  };
}

/** Reads the whole library: `<category>/<id>/scenario.yaml` below `root` and below `stationDrills`. Bad scenarios are kept as unusable, never hidden. */
export function readScenarios(root = ownScenarios(), { nameOf: named, localRules, stationDrills, former = () => null }: LibraryOptions = {}): DiskLibrary {
  const nameOf = named ?? ((path: string) => relative(join(root, '..'), path));
  const tables = { laws: readLaws(root, nameOf), shared: readCommons(root, { nameOf, localRules }) };
  const shipped = readShelves({ root, isOwn: false, tables, nameOf });
  const shelves: Shelves | null = stationDrills === undefined ? null : {
    root: stationDrills, isOwn: true, tables, nameOf: named ?? ((path) => relative(join(stationDrills, '../..'), path)),
  };
  let own = shelves ? readShelves(shelves) : { read: [], findings: [] };
  let entries: readonly LibraryEntry[] = [];
  const byId = new Map<string, LibraryEntry>();
  const put = new Map<string, LibraryEntry>();
  const settle = (): void => {
    entries = withoutTwins([...shipped.read, ...own.read.toSorted((a, b) => (a.file < b.file ? -1 : 1))]);
    byId.clear();
    for (const entry of entries) if (!byId.get(entry.id)?.compiled) byId.set(entry.id, entry);
  };
  settle();
  // a library of its own without assessment models is read with those that came with this program
  const assessment = existsSync(join(root, 'assessment')) ? readAssessment(root, nameOf) : readAssessment(ownScenarios());
  const lawFindings = [...tables.laws.findings, ...assessment.findings, ...tables.shared.findings, ...shipped.findings, ...own.findings];
  const shown = (entry: LibraryEntry): LibraryEntry => (entry === byId.get(entry.id) ? put.get(entry.id) ?? entry : entry);
  const original = (id: string): LibraryEntry | null => byId.get(id) ?? null;
  return {
    root, lawFindings, original, rebuild, contentHash, tables: { laws: tables.laws.laws, commons: tables.shared.commons }, assessment: assessment.tables,
    list: () => entries.map(shown),
    find: (id) => put.get(id) ?? original(id),
    withNames: (id, names) => { const entry = original(id); return entry?.compiled ? readRenamed(root, entry, names, tables, nameOf) : null; },
    put: (id, entry) => void (entry ? put.set(id, entry) : put.delete(id)),
    read: (texts) => readDraftTexts(texts, tables),
    templates: () => readTemplates(root),
    former: (id) => (original(id) ? null : former(id)),
    reload: (id) => {
      if (!shelves) return;
      put.delete(id);
      own = { ...own, read: [...own.read.filter(({ entry }) => entry.id !== id), ...readShelves(shelves, id).read] };
      settle();
    },
  };
}
