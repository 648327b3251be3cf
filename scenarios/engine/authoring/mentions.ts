/** What an expression names of the story: a node's key, and the option of a decision where it names one. */
export interface Mention { readonly node: string; readonly option: string | null }

const keyed = /['"]([A-Za-z]+(?:\.[A-Za-z]+)?):([A-Za-z0-9]+)(?:\.([A-Za-z0-9]+))?(?:@[A-Za-z0-9]+)?['"]/g;
const own = /\b(?:happened|times|firstAt|lastAt|since)\(\s*['"]([A-Za-z0-9]+)['"]/g;
const phaseIs = /\bphase\s*==\s*['"]([A-Za-z0-9]+)['"]/g;
const phaseAmong = /\bphase\s+in\s*\[([^\]]*)\]/g;
const stateOf = /\bstateOf\(\s*['"]([A-Za-z0-9]+)['"]/g;
const isOpen = /\bisOpen\(\s*['"]([A-Za-z0-9]+)['"]/g;
const first: Readonly<Record<string, string>> = { phase: 'phase', decision: 'decision', option: 'decision', inject: 'inject', order: 'task', overreach: 'task', dynamic: 'dynamic', promise: 'promise' };

/** What an expression names, read by its look, so that a half-written one tells what it can: phases, decisions, messages, orders, and happenings of the author's own as `happening:NAME`. */
export function mentionsIn(expression: string): readonly Mention[] {
  const found = new Map<string, Mention>();
  const add = (kind: string, id: string, option: string | null = null): void => { found.set(`${kind}:${id}.${option}`, { node: `${kind}:${id}`, option }); };
  for (const [, what = '', id = '', part] of expression.matchAll(keyed)) {
    const [head = ''] = what.split('.');
    const kind = first[head];
    if (kind) add(kind, id, head === 'option' ? part ?? null : null);
  }
  for (const [, id = ''] of expression.matchAll(own)) add('happening', id);
  for (const [, id = ''] of expression.matchAll(phaseIs)) add('phase', id);
  for (const [, list = ''] of expression.matchAll(phaseAmong)) for (const [, id = ''] of list.matchAll(/['"]([A-Za-z0-9]+)['"]/g)) add('phase', id);
  for (const [, id = ''] of expression.matchAll(stateOf)) add('dynamic', id);
  for (const [, id = ''] of expression.matchAll(isOpen)) add('decision', id);
  return [...found.values()];
}
