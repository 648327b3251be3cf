import { findCycles } from './cycles.ts';
import { completed, readImports, type Import } from './imports.ts';
import {
  compositionRoots,
  engineDoor,
  layers,
  mayImportElectron,
  mayOpenTheDatabase,
  mayStartARoot,
  type Layer,
} from './layers.ts';
import type { SourceText } from './sourceText.ts';

/** What the import graph breaks; each sentence names the file, the line and the rule. */
export function importViolations(sources: readonly SourceText[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const imports = completed(sources.flatMap(readImports), paths);
  return [
    ...sources.filter(({ path }) => !layerOf(path)).map(({ path }) => `${path}: no layer of tests/architecture/layers.ts holds this file`),
    ...imports.flatMap((each) => brokenRules(each).map((rule) => `${each.from}:${each.line}: ${rule}`)),
    ...findCycles(imports).map((files) => `${files[0]}: import cycle ${files.join(' → ')}`),
  ];
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({ files }) => files.test(path));
}

function brokenRules(each: Import): string[] {
  const layer = layerOf(each.from);
  if (!layer || layer.name === 'tests') return [];
  return each.to === undefined ? brokenPackageRules(each, layer) : brokenFileRules(each, each.to, layer);
}

function brokenPackageRules({ from, specifier, kind }: Import, layer: Layer): string[] {
  const rules: string[] = [];
  if (!layer.packages.test(specifier)) rules.push(`${layer.name} may not import "${specifier}"`);
  if (specifier === 'electron' && !mayImportElectron.test(from)) {
    rules.push(`only electron/main, window, ipc, menu, preload and start import "electron"`);
  }
  if (specifier === 'better-sqlite3' && kind !== 'type' && !mayOpenTheDatabase.test(from)) {
    rules.push('only electron/records/open.ts imports "better-sqlite3" as a value; use `import type`');
  }
  return rules;
}

function brokenFileRules({ from, kind }: Import, to: string, layer: Layer): string[] {
  const rules: string[] = [];
  if (compositionRoots.test(to) && !mayStartARoot.test(from)) rules.push(`nothing imports the composition root ${to}`);
  if (from === 'electron/ipc.ts' && to === 'electron/window.ts') rules.push('the transport never imports the window');
  if (layer.mayImport.test(to)) return rules;
  if (layer.mayImportTypes?.test(to)) {
    if (kind !== 'type') rules.push(`${layer.name} may import only types from ${to}; use \`import type\``);
  } else if (to === engineDoor && layer.name === 'scenarios/engine') {
    rules.push('the door scenarios/engine/index.ts is for outsiders; import the file itself');
  } else if (to.startsWith('scenarios/engine/') && layer.name !== 'scenarios/engine') {
    rules.push(`${layer.name} may import the engine only through ${engineDoor}, not ${to}`);
  } else rules.push(`${layer.name} may not import ${to}`);
  return rules;
}
