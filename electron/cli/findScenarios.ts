import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Finding } from '../../scenarios/engine/index.ts';
import { readLaws } from '../library/readLaws.ts';
import { readCommons } from '../library/readCommons.ts';
import { readScenario } from '../library/readScenario.ts';
import { ofStation, ownScenarios, readScenarios, type DiskLibrary } from '../library/readScenarios.ts';
import type { LibraryEntry } from '../service/ports.ts';
import { folderOf } from './stationData.ts';
import { WrongUse } from './wrongUse.ts';

export interface Found { readonly entries: readonly LibraryEntry[]; readonly findings: readonly Finding[] }

const isId = /^[a-z][a-z0-9-]*$/;

/** As the user would type it: from the working directory where that is shorter. */
function nameOf(path: string): string {
  const way = relative(process.cwd(), path);
  return way === '' || way.startsWith('..') ? path : way;
}

/** The library that the station of a data folder plays from: the drills that ship and its own, with the rules of its city. */
export const stationLibrary = (data: string | undefined): DiskLibrary => readScenarios(ownScenarios(), { nameOf, ...ofStation(folderOf(data)) });

/** All drills of a station, and its law table. */
export function findAll(data?: string): Found {
  const library = stationLibrary(data);
  return { entries: library.list(), findings: library.lawFindings };
}

/** A library id, a scenario folder, a folder of such folders, or a scenario file. Anything else is wrong use. */
export function findScenarios(what: string, data?: string): Found {
  const own = isId.test(what) ? stationLibrary(data).find(what) : null;
  if (own) return { entries: [own], findings: [] };
  const path = resolve(what);
  if (!existsSync(path)) throw new WrongUse(`没有剧本或文件“${what}”`, `there is no scenario or file "${what}"`);
  const files = statSync(path).isDirectory() ? scenarioFiles(path, 3) : [path];
  if (files.length === 0) return { entries: [], findings: [nothingIn(path)] };
  const root = lawRoot(path);
  const laws = readLaws(root, nameOf);
  const shared = readCommons(existsSync(join(root, 'local-rules')) ? root : ownScenarios(), { nameOf, localRules: ofStation(folderOf(data)).localRules });
  const entries = files.map((file) => readScenario(dirname(file), file, { laws, shared }, nameOf)).map((entry) => ({ ...entry, id: entry.document?.id ?? entry.id }));
  return { entries, findings: [...laws.findings, ...shared.findings] };
}

function scenarioFiles(folder: string, depth: number): string[] {
  const own = join(folder, 'scenario.yaml');
  if (existsSync(own)) return [own];
  if (depth === 0) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && item.name !== 'node_modules' && !item.name.startsWith('.'))
    .flatMap((item) => scenarioFiles(join(folder, item.name), depth - 1));
}

/** The law table beside the categories the path stands in; the program's own where there is none. */
function lawRoot(path: string): string {
  let folder = path;
  for (let up = 0; up < 4; up += 1) {
    if (basename(folder) !== 'law' && existsSync(join(folder, 'law'))) return folder;
    folder = dirname(folder);
  }
  return ownScenarios();
}

function nothingIn(path: string): Finding {
  return {
    severity: 'error', code: 'noScenario', file: nameOf(path), line: 1, path: '',
    message: 'there is no scenario.yaml in this folder', messageZh: '此文件夹里没有 scenario.yaml',
  };
}
