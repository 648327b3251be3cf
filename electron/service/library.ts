import { briefingOf, textOf } from '../../scenarios/engine/index.ts';
import type { ScenarioCard } from '../contract/library.ts';
import type { Implementer } from './implementer.ts';
import type { Lang, LibraryEntry, Ports } from './ports.ts';

/** The shelf of drills and what is read before the clock starts. */
export function libraryProcedures(os: Implementer, { library }: Ports) {
  return {
    list: os.library.list.handler(({ input }) => library.list().map((entry) => cardOf(entry, input.lang))),
    briefing: os.library.briefing.handler(({ input, errors }) => {
      const entry = library.find(input.id);
      if (!entry) throw errors.UNKNOWN_SCENARIO();
      if (!entry.compiled) throw errors.SCENARIO_UNUSABLE();
      return briefingOf(entry.compiled, input.lang);
    }),
  };
}

/** A bad scenario is shown with what is wrong, under its folder's name when it has not even a title. */
function cardOf({ id, category, version, document, compiled, findings }: LibraryEntry, lang: Lang): ScenarioCard {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const told = compiled
    ? { title: textOf(compiled, 'scenario.title', lang), summary: textOf(compiled, 'scenario.summary', lang) }
    : { title: document?.title ?? id, summary: document?.summary ?? '' };
  return {
    id, category, version, ...told, minutes: document?.minutes ?? 0, usable: compiled !== null,
    problems: errors.slice(0, 20).map(({ file, line, message, messageZh }) => `${file}:${line} ${lang === 'zh' ? messageZh : message}`),
  };
}
