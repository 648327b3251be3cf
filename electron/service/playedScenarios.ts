import { textOf, type Compiled } from '../../scenarios/engine/index.ts';
import type { Lang, Ports, RunHeader } from './ports.ts';

export interface PlayedScenarios {
  /** The scenario as it was when the run was played; throws when its text cannot be played any more. */
  of(header: RunHeader): Compiled;
  titleOf(header: RunHeader, lang: Lang): string;
}

const kept = 12;

/** Old runs keep their text: the stored files are compiled again unless the library still holds the very same ones. */
export function playedScenarios({ records, library }: Pick<Ports, 'records' | 'library'>): PlayedScenarios {
  const rebuilt = new Map<string, Compiled>();
  const compile = (header: RunHeader): Compiled => {
    const current = library.find(header.scenarioId);
    if (current?.compiled && current.contentHash === header.contentHash) return current.compiled;
    const files = records.scenarioFiles(header.contentHash);
    if (!files) throw new Error(`the scenario text of run ${header.runId} is missing`);
    return library.rebuild(files);
  };
  const of = (header: RunHeader): Compiled => {
    const found = rebuilt.get(header.contentHash) ?? compile(header);
    rebuilt.delete(header.contentHash);
    rebuilt.set(header.contentHash, found);
    for (const oldest of [...rebuilt.keys()].slice(0, -kept)) rebuilt.delete(oldest);
    return found;
  };
  return {
    of,
    titleOf: (header, lang) => {
      try {
        return textOf(of(header), 'scenario.title', lang);
      } catch {
        // A list of records must not fail because one old scenario no longer compiles.
        return header.scenarioId;
      }
    },
  };
}
