import { loadScenario, textsOf, type Commons, type Finding, type Law } from '../../../../scenarios/engine/index.ts';
import { inAuthorsWords } from './authorsWords.ts';
import { metersOf, type Meters } from './meters.ts';

export interface LintRequest { readonly scenario: string; readonly en: string; /** sent once */ readonly tables?: { readonly laws: readonly Law[]; readonly commons: Commons } }

/** `texts`: every Chinese text with its key in `en.yaml`, in document order. Both are null while the document cannot be read as a drill. */
export interface LintAnswer { readonly findings: readonly Finding[]; readonly texts: readonly (readonly [key: string, zh: string])[] | null; readonly meters: Meters | null }

let tables: NonNullable<LintRequest['tables']> = { laws: [], commons: { localRules: null, organisations: [] } };
addEventListener('message', ({ data }: MessageEvent<LintRequest>) => {
  tables = data.tables ?? tables;
  const { scenario, en } = data;
  const { findings, document, written, compiled } = loadScenario({ path: 'scenario.yaml', scenario, en: en.trim() === '' ? null : en, enPath: 'en.yaml', ...tables });
  postMessage({ findings: inAuthorsWords(findings, written, compiled?.texts.en ?? new Map()), texts: document && [...textsOf(document)], meters: document && metersOf(document) } satisfies LintAnswer);
});
