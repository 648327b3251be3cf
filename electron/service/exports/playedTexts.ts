import { textOf, type Compiled } from '../../../scenarios/engine/index.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Records } from '../ports.ts';
import type { ExportedRun } from '../ports/exports.ts';

type Quality = 'best' | 'acceptable' | 'poor' | 'fatal';
/** Texts of a scenario as it was when it was played; ids where its text can no longer be read. */
export interface PlayedTexts {
  readonly title: string; readonly compiled: Compiled | null;
  decision(id: string): string;
  option(decision: string, option: string): { readonly text: string; readonly quality: Quality | null };
}

/** Each text is looked up once, however many runs were played with it. */
export function playedTexts(records: Pick<Records, 'readRun'>, played: PlayedScenarios, lang: Lang): (run: Pick<ExportedRun, 'contentHash' | 'runId' | 'scenarioId'>) => PlayedTexts {
  const known = new Map<string, PlayedTexts>();
  return (run) => {
    const found = known.get(run.contentHash) ?? textsOf(compiledOf(records, played, run.runId), run.scenarioId, lang);
    known.set(run.contentHash, found);
    return found;
  };
}

function compiledOf(records: Pick<Records, 'readRun'>, played: PlayedScenarios, runId: string): Compiled | null {
  const header = records.readRun(runId);
  try {
    return header && played.of(header);
  } catch {
    // an old text that no longer compiles leaves ids, and its results stand
    return null;
  }
}

function textsOf(compiled: Compiled | null, scenarioId: string, lang: Lang): PlayedTexts {
  const text = (key: string, otherwise: string): string => (compiled?.texts.zh.has(key) === true ? textOf(compiled, key, lang) : otherwise);
  const decisions = new Map<string, string>();
  const options = new Map<string, { text: string; quality: Quality | null }>();
  const kept = <T>(map: Map<string, T>, key: string, make: () => T): T => {
    const found = map.get(key) ?? make();
    map.set(key, found);
    return found;
  };
  return {
    title: text('scenario.title', scenarioId), compiled,
    decision: (id) => kept(decisions, id, () => text(`decision.${id}.title`, id)),
    option: (decision, option) => kept(options, `${decision}\n${option}`, () => ({
      text: text(`decision.${decision}.${option}.text`, option),
      quality: compiled?.scenario.decisions.find(({ id }) => id === decision)?.options.find(({ id }) => id === option)?.quality ?? null,
    })),
  };
}
