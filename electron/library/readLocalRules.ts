import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadLocalRules, type Finding, type LocalRules } from '../../scenarios/engine/index.ts';
import { readText } from './readText.ts';

/** The city's rules: the pack that is in force here, its text as stored with each drill, and what is wrong with it. */
export interface LocalPack { readonly pack: LocalRules | null; readonly files: Readonly<Record<string, string>>; readonly findings: readonly Finding[] }

/** Under this name the pack lies among a drill's stored files, and in a station's data folder where it takes the place of the one that ships. */
export const localRulesFile = 'local-rules.yaml';

/**
 * Reads the pack of a library, or `own` in its place where that file is there. There is no falling back from a bad file of the
 * station's own to the one that ships: the drills that use a rule say what they lack.
 */
export function readLocalRules(root: string, nameOf: (path: string) => string, own?: string): LocalPack {
  const [folder, path] = own !== undefined && existsSync(own) ? [dirname(own), own] : [root, join(root, 'local-rules', 'default.yaml')];
  if (!existsSync(path)) return { pack: null, files: {}, findings: [] };
  const read = readText(folder, path, nameOf(path));
  if ('finding' in read) return { pack: null, files: {}, findings: [read.finding] };
  return { ...loadLocalRules(read.text, nameOf(path)), files: { [localRulesFile]: read.text } };
}

/** The pack among a record's stored files; null in those that were made before there were packs. */
export function localRulesOf(files: Readonly<Record<string, string>>): LocalRules | null {
  const text = files[localRulesFile];
  return text === undefined ? null : loadLocalRules(text, localRulesFile).pack;
}
