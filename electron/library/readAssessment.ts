import { join, relative } from 'node:path';
import type { Finding } from '../../scenarios/engine/index.ts';
import { loadAssessment, type AssessmentTables } from '../assessment/index.ts';
import { readTables } from './readTables.ts';

/** The assessment models and tables: every `assessment/*.yaml` beside the categories. A bad file is left out with its findings. */
export function readAssessment(root: string, nameOf = (path: string): string => relative(join(root, '..'), path)): { tables: AssessmentTables; findings: readonly Finding[] } {
  const { texts, findings } = readTables(root, 'assessment', nameOf);
  const loaded = loadAssessment(Object.fromEntries([...texts].map(([name, text]) => [nameOf(join(root, 'assessment', name)), text])));
  return { tables: loaded.tables, findings: [...findings, ...loaded.findings] };
}
