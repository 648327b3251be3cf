import type { Release } from '../../electron/service/ports/releases.ts';
import { aScenario, type ScenarioInput } from './aScenario.ts';
import { filesOf } from './library.ts';

interface Texts { readonly scenario: string; readonly en: string }

/** The small fire as a station's own drill, under another id. */
export function ownFire(more: Partial<ScenarioInput> = {}): Texts {
  const files = Object.entries(filesOf(aScenario({ id: 'own-fire', ...more })));
  const text = (name: string): string => files.find(([path]) => path.endsWith(`/${name}`))?.[1] ?? '';
  return { scenario: text('scenario.yaml'), en: text('en.yaml') };
}

/** A version of it ready to be laid down; `mark` stands at the head of both texts. */
export function aReleaseOf(version: string, mark: string, more: Partial<ScenarioInput> = {}): { release: Omit<Release, 'hash'>; texts: Texts } {
  const { scenario, en } = ownFire({ version, ...more });
  return {
    release: { scenarioId: 'own-fire', category: 'fire', version, title: { zh: '小火', en: 'A small fire' }, passMark: { mark: 60, setBy: 'provisional', note: '' }, by: 'a', reviewedBy: null, at: 't' },
    texts: { scenario: `# ${mark}\n${scenario}`, en: `# ${mark}\n${en}` },
  };
}
