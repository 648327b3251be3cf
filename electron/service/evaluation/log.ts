import { optionalText, textOf, type Compiled, type Input } from '../../../scenarios/engine/index.ts';
import type { LogEntry } from '../../contract/evaluation.ts';
import type { Lang, LoggedInput } from '../ports.ts';

/** A run's log in words: the choices and orders that points rest on by their names, everything else by its kind. */
export function logEntries(compiled: Compiled, inputs: readonly LoggedInput[], lang: Lang): LogEntry[] {
  return inputs.map(({ seq, at, wall, input }) => ({ seq, at, wall, kind: input.type, ...wordsOf(compiled, input, lang) }));
}

function wordsOf(compiled: Compiled, input: Input, lang: Lang): Pick<LogEntry, 'title' | 'what'> {
  const text = (key: string): string => textOf(compiled, key, lang);
  if ('decision' in input) return { title: text(`decision.${input.decision}.title`), what: input.type === 'optionChosen' ? text(`decision.${input.decision}.${input.option}.text`) : '' };
  if (input.type !== 'orderGiven') return { title: '', what: '' };
  const target = input.target === '' ? null : (optionalText(compiled, `place.${input.target}.name`, lang) ?? optionalText(compiled, `person.${input.target}.name`, lang));
  return { title: text(`task.${input.task}.title`), what: [text(`unit.${input.unit}.name`), target].filter(Boolean).join(' · ') };
}
