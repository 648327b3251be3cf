import { join } from 'node:path';
import { loadLaws, type Finding, type Law } from '../../scenarios/engine/index.ts';
import { readTables } from './readTables.ts';

/** The law table: every `law/*.yaml` beside the categories, in the order of their names. */
export interface LawTable { readonly laws: readonly Law[]; readonly files: Readonly<Record<string, string>>; readonly findings: readonly Finding[] }

export function readLaws(root: string, nameOf: (path: string) => string): LawTable {
  const { texts, findings } = readTables(root, 'law', nameOf);
  const files = Object.fromEntries([...texts].map(([name, text]) => [`law/${name}`, text]));
  const table = lawsOf(files, (path) => nameOf(join(root, path)));
  return { laws: table.laws, files, findings: [...findings, ...table.findings] };
}

/** Laws from texts by path. A law may stand in several versions, of which one at most is in force on any day; another is a finding, and the first one counts. */
export function lawsOf(files: Readonly<Record<string, string>>, nameOf: (path: string) => string): { laws: readonly Law[]; findings: readonly Finding[] } {
  const laws: Law[] = [];
  const findings: Finding[] = [];
  for (const [path, text] of Object.entries(files).filter(([key]) => key.startsWith('law/')).sort()) {
    const loaded = loadLaws(text, nameOf(path));
    findings.push(...loaded.findings);
    for (const law of loaded.laws) {
      if (laws.some((known) => known.id === law.id && overlap(known, law))) findings.push(twice(law.id, nameOf(path)));
      else laws.push(law);
    }
  }
  return { laws, findings };
}

const overlap = (a: Law, b: Law): boolean => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

function twice(id: string, file: string): Finding {
  return {
    severity: 'error', code: 'duplicateLaw', file, line: 1, path: '',
    message: `the source "${id}" stands twice for the same days; give the older version a "to" before the "from" of the newer one`, messageZh: `法规“${id}”在同一时期有两份；请给旧版写“to”，早于新版的“from”`,
  };
}
