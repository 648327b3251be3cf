import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Scenario } from '../../scenarios/engine/index.ts';
import { aLawTable, anEnglish, aScenario } from './aScenario.ts';
import { aFolder } from './records.ts';

/** Authored files of a scenario, as text by path below the library's root. */
export function filesOf(scenario: Scenario = aScenario()): Record<string, string> {
  const folder = `${scenario.category}/${scenario.id}`;
  return {
    'law/laws.yaml': stringify({ format: 1, laws: aLawTable() }),
    [`${folder}/scenario.yaml`]: stringify(scenario, { aliasDuplicateObjects: false }),
    [`${folder}/en.yaml`]: stringify(Object.fromEntries(anEnglish(scenario))),
  };
}

/** Files below a folder that is there or is made; what is there already is overwritten. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A library on disk that goes when the test ends; gives its root. */
export function aLibraryFolder(files: Readonly<Record<string, string>> = filesOf()): string {
  const root = join(aFolder(), 'scenarios');
  writeFiles(root, files);
  return root;
}
