import { join } from 'node:path';
import type { Finding } from '../../scenarios/engine/index.ts';
import { listFolder } from './listFolder.ts';
import { readText } from './readText.ts';

/** The text of every .yaml in one folder of a library, by file name in their order; a bad file is left out with its finding. */
export function readTables(root: string, folderName: string, nameOf: (path: string) => string): { texts: ReadonlyMap<string, string>; findings: readonly Finding[] } {
  const folder = join(root, folderName);
  const listing = listFolder(folder, nameOf(folder));
  const texts = new Map<string, string>();
  const findings: Finding[] = [...listing.findings];
  for (const { name } of listing.items.filter((item) => item.name.endsWith('.yaml'))) {
    const path = join(folder, name);
    const read = readText(root, path, nameOf(path));
    if ('finding' in read) findings.push(read.finding);
    else texts.set(name, read.text);
  }
  return { texts, findings };
}
