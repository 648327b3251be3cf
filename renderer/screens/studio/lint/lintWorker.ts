import { loadScenario, type Commons, type Law } from '../../../../scenarios/engine/index.ts';

export interface LintRequest { readonly scenario: string; readonly en: string; /** sent once */ readonly tables?: { readonly laws: readonly Law[]; readonly commons: Commons } }

let tables: NonNullable<LintRequest['tables']> = { laws: [], commons: { localRules: null, organisations: [] } };
addEventListener('message', ({ data }: MessageEvent<LintRequest>) => {
  tables = data.tables ?? tables;
  const { scenario, en } = data;
  postMessage(loadScenario({ path: 'scenario.yaml', scenario, en: en.trim() === '' ? null : en, enPath: 'en.yaml', ...tables }).findings);
});
