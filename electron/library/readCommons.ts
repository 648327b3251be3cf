import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadLocalRules, loadOrganisations, type Commons, type Finding } from '../../scenarios/engine/index.ts';
import { readText } from './readText.ts';

/** What the drills of a library share besides the law table: its texts as stored with each drill, and what is wrong with them. */
export interface SharedCommons { readonly commons: Commons; readonly files: Readonly<Record<string, string>>; readonly findings: readonly Finding[] }

/** Under this name the rules of the city lie among a drill's stored files, and in a station's data folder where they take the place of the pack that ships. */
export const localRulesFile = 'local-rules.yaml';
/** The templates by which units are grouped, at the root of a library and among a drill's stored files. */
const organisationsFile = 'organisations.yaml';

export interface CommonsPlace {
  readonly nameOf: (path: string) => string;
  /** a file of this station with the rules of its city */
  readonly localRules?: string | undefined;
}

/**
 * Reads the commons of a library, `localRules` in place of the pack that ships where that file is there. There is no falling back from a bad file of the
 * station's own: the drills that use a rule say what they lack.
 */
export function readCommons(root: string, { nameOf, localRules }: CommonsPlace): SharedCommons {
  const files: Record<string, string> = {}, names: Record<string, string> = {};
  const findings: Finding[] = [];
  const take = (file: string, folder: string, path: string) => {
    if (!existsSync(path)) return;
    names[file] = nameOf(path);
    const read = readText(folder, path, nameOf(path));
    if ('finding' in read) findings.push(read.finding); else files[file] = read.text;
  };
  if (localRules !== undefined && existsSync(localRules)) take(localRulesFile, dirname(localRules), localRules);
  else take(localRulesFile, root, join(root, 'local-rules', 'default.yaml'));
  take(organisationsFile, root, join(root, organisationsFile));
  const loaded = commonsOf(files, (file) => names[file] ?? file);
  return { commons: loaded.commons, files, findings: [...findings, ...loaded.findings] };
}

/** The commons among a drill's stored files; those that were made before there were any have none. */
export function commonsOf(files: Readonly<Record<string, string>>, nameOf = (file: string): string => file): { commons: Commons; findings: readonly Finding[] } {
  const rules = files[localRulesFile], templates = files[organisationsFile];
  const local = rules === undefined ? { pack: null, findings: [] } : loadLocalRules(rules, nameOf(localRulesFile));
  const organised = templates === undefined ? { organisations: [], findings: [] } : loadOrganisations(templates, nameOf(organisationsFile));
  return { commons: { localRules: local.pack, organisations: organised.organisations }, findings: [...local.findings, ...organised.findings] };
}
