import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLaws, loadLocalRules, loadOrganisations, loadScenario, type Commons, type Law, type Loaded, type LocalRules } from '../../scenarios/engine/index.ts';

const root = join(import.meta.dirname, '../../scenarios');

export function shippedLaws(): Law[] {
  return readdirSync(join(root, 'law')).filter((file) => file.endsWith('.yaml')).flatMap((file) => loadLaws(readFileSync(join(root, 'law', file), 'utf8'), `scenarios/law/${file}`).laws);
}

/** The pack of local rules that is shipped. */
export function shippedLocalRules(): LocalRules | null {
  return loadLocalRules(readFileSync(join(root, 'local-rules', 'default.yaml'), 'utf8'), 'scenarios/local-rules/default.yaml').pack;
}

/** What the shipped drills share. */
export function shippedCommons(): Commons {
  const { organisations } = loadOrganisations(readFileSync(join(root, 'organisations.yaml'), 'utf8'), 'scenarios/organisations.yaml');
  return { localRules: shippedLocalRules(), organisations };
}

/** Every drill that is shipped and measures somebody, loaded from its real files. */
export function shippedScenarios(): Shipped[] {
  return shippedFolders((category) => category !== 'tutorial');
}

/** The drills that teach the screen. */
export function shippedTutorials(): Shipped[] {
  return shippedFolders((category) => category === 'tutorial');
}

interface Shipped { readonly id: string; readonly loaded: Loaded }

function shippedFolders(isWanted: (category: string) => boolean): Shipped[] {
  const laws = shippedLaws();
  const commons = shippedCommons();
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !['engine', 'law', 'local-rules', 'templates'].includes(entry.name) && isWanted(entry.name))
    .flatMap((category) => readdirSync(join(root, category.name)).map((id) => `${category.name}/${id}`));
  return folders.filter((folder) => existsSync(join(root, folder, 'scenario.yaml'))).map((folder) => {
    const english = join(root, folder, 'en.yaml');
    const path = `scenarios/${folder}/scenario.yaml`;
    const loaded = loadScenario({ path, scenario: readFileSync(join(root, folder, 'scenario.yaml'), 'utf8'), en: existsSync(english) ? readFileSync(english, 'utf8') : null, enPath: `scenarios/${folder}/en.yaml`, laws, commons });
    return { id: folder.split('/')[1] ?? folder, loaded };
  });
}
