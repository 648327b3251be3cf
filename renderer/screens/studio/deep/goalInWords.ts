import { keyInWords, type DraftNames } from '../../../../scenarios/engine/index.ts';

/** `phase:alarm`, `option:first.go`, `item:called.done`: goals are nearly the keys of happenings. */
export function goalInWords(goal: string, names: DraftNames, lang: 'zh' | 'en', item: string): string {
  const [kind = '', what = ''] = [goal.slice(0, goal.indexOf(':')), goal.slice(goal.indexOf(':') + 1)];
  if (kind === 'ending') return `${names.of('ending', what)}`;
  if (kind === 'item') return `${item}${what}`;
  const keys: Readonly<Record<string, string>> = { inject: 'inject.delivered', timedOut: 'decision.timedOut' };
  return keyInWords(`${keys[kind] ?? kind}:${what}`, names, lang);
}
