import { editable } from '../../../scenarios/engine/index.ts';
import type { DraftTexts } from '../ports/drafts.ts';
import { headOf } from './headOf.ts';

/** The texts under an id that nothing else has: their own where it is free, else the same with the next number (`stairwell-2`). Nothing but that one value is touched. */
export function withFreeId(texts: DraftTexts, taken: ReadonlySet<string>): DraftTexts {
  const { id } = headOf(texts.scenario);
  if (!taken.has(id)) return texts;
  const scenario = editable(texts.scenario);
  // a text that is broken just now, or has no id yet, is copied as it is
  if (id === '' || scenario.value === null) return texts;
  return { ...texts, scenario: scenario.with({ kind: 'set', path: ['id'], value: nextFree(id, taken) }).text };
}

function nextFree(id: string, taken: ReadonlySet<string>): string {
  const name = id.replace(/-\d{1,2}$/, '');
  let n = 2;
  while (taken.has(`${name}-${n}`)) n += 1;
  return `${name}-${n}`;
}
