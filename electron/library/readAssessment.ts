import { join, relative } from 'node:path';
import type { Finding } from '../../scenarios/engine/index.ts';
import { loadAssessment, type AssessmentTables } from '../assessment/index.ts';
import { listFolder } from './listFolder.ts';
import { readText } from './readText.ts';

/** The assessment models and tables: every `assessment/*.yaml` beside the categories. A bad file is left out with its findings. */
export function readAssessment(root: string, nameOf = (path: string): string => relative(join(root, '..'), path)): { tables: AssessmentTables; findings: readonly Finding[] } {
  const folder = join(root, 'assessment');
  const listing = listFolder(folder, nameOf(folder));
  const files: Record<string, string> = {};
  const findings: Finding[] = [...listing.findings];
  for (const { name } of listing.items.filter((item) => item.name.endsWith('.yaml'))) {
    const path = join(folder, name);
    const read = readText(root, path, nameOf(path));
    if ('finding' in read) findings.push(read.finding);
    else files[nameOf(path)] = read.text;
  }
  const loaded = loadAssessment(files);
  return { tables: loaded.tables, findings: [...findings, ...loaded.findings] };
}
