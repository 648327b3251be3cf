import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { categoryNames, loadScenario, rebuildScenario, type Compiled, type Finding, type Loaded } from '../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../service/ports.ts';
import { contentHash, logicHash } from './hashes.ts';
import { lawsOf, type LawTable } from './readLaws.ts';
import { commonsOf, type SharedCommons } from './readCommons.ts';
import { readText } from './readText.ts';

/** What all drills of a library are read with. */
export interface SharedTables { readonly laws: LawTable; readonly shared: SharedCommons }

/**
 * Reads one scenario from its main file and the English beside it. Whatever is wrong becomes findings: the entry then has
 * no `compiled`. Paths in findings are as `nameOf` gives them.
 */
export function readScenario(root: string, path: string, { laws: table, shared }: SharedTables, nameOf: (path: string) => string): LibraryEntry {
  const folder = dirname(path);
  const paths = { scenario: path, en: join(folder, 'en.yaml') };
  const main = readText(root, paths.scenario, nameOf(paths.scenario));
  const english = existsSync(paths.en) ? readText(root, paths.en, nameOf(paths.en)) : { text: null };
  const files: Record<string, string> = { ...table.files, ...shared.files };
  if ('text' in main) files['scenario.yaml'] = main.text;
  if ('text' in english && english.text !== null) files['en.yaml'] = english.text;

  const unread = [main, english].flatMap((each) => ('finding' in each ? [each.finding] : []));
  const loaded = 'text' in main
    ? loadScenario({
        path: nameOf(paths.scenario), scenario: main.text, en: 'text' in english ? english.text : null, enPath: nameOf(paths.en), laws: table.laws, commons: shared.commons,
      })
    : { findings: [], document: null, written: null, compiled: null };
  return entryOf(folder, files, [...unread, ...loaded.findings], loaded, unread.length > 0 ? null : loaded.compiled);
}

function entryOf(folder: string, files: Readonly<Record<string, string>>, findings: readonly Finding[], { document, written }: Pick<Loaded, 'document' | 'written'>, compiled: Compiled | null): LibraryEntry {
  const shelf = basename(dirname(folder));
  return {
    id: basename(folder),
    category: document?.category ?? categoryNames.find((name) => name === shelf) ?? 'dispute',
    version: document?.version ?? '0.0.0',
    document, compiled, findings, files,
    contentHash: contentHash(files),
    logicHash: compiled ? logicHash(written, localValues(compiled)) : '',
  };
}

/** The local rules that any form of a drill uses. */
function localValues(compiled: Compiled): Record<string, number> {
  return Object.fromEntries([compiled, ...compiled.variants.values()].flatMap(({ local }) => local.used.map(({ id, value }) => [id, value] as const)));
}

/** A playable scenario from texts that were sound when they were stored; throws when this engine cannot run them. */
export function rebuild(files: Readonly<Record<string, string>>): Compiled {
  const { laws } = lawsOf(files, (path) => path);
  return rebuildScenario({ path: 'scenario.yaml', scenario: files['scenario.yaml'] ?? '', en: files['en.yaml'] ?? null, enPath: 'en.yaml', laws, commons: commonsOf(files).commons });
}
