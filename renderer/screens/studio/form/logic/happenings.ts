import { keyInWords, type DraftNames, type NamedKind } from '../../../../../scenarios/engine/index.ts';
import { fieldOf, itemsAt, textOf } from '../../document/partSteps.ts';

/** One way in which something of the drill happens; its parts are the things it can happen to. */
export interface Way { readonly way: string; readonly of: NamedKind | null }

/** Ways in the order in which they are offered, those most used first. `own`: what effects write down by a name of the author's. */
export const ways: readonly Way[] = [
  { way: 'order.finished', of: 'task' }, { way: 'order.given', of: 'task' }, { way: 'order.started', of: 'task' }, { way: 'order.declined', of: 'task' }, { way: 'order.cancelled', of: 'task' }, { way: 'overreach', of: 'task' },
  { way: 'option', of: 'decision' }, { way: 'decision.answered', of: 'decision' }, { way: 'decision.opened', of: 'decision' }, { way: 'decision.timedOut', of: 'decision' }, { way: 'decision.withdrawn', of: 'decision' },
  { way: 'inject.acknowledged', of: 'inject' }, { way: 'inject.delivered', of: 'inject' }, { way: 'inject.missed', of: 'inject' },
  { way: 'phase', of: 'phase' }, { way: 'dynamic', of: 'dynamic' }, { way: 'promise.made', of: 'promise' }, { way: 'promise.kept', of: 'promise' }, { way: 'promise.broken', of: 'promise' },
  { way: 'veto', of: 'veto' }, { way: 'cap', of: 'cap' }, { way: 'own', of: null }, { way: 'ended', of: null },
];

/** Keys that stand for any of them, without naming one. */
const ofAny: ReadonlySet<string> = new Set(['overreach', 'promise.broken']);

/** The way of a key: `order.finished:call119` → `order.finished`; what the author named is `own`. */
export function wayOf(key: string): string {
  const colon = key.indexOf(':');
  return colon >= 0 ? key.slice(0, colon) : key === 'ended' || ofAny.has(key) ? key : 'own';
}

export interface Happening { readonly key: string; readonly name: string }

/** What can happen in this way, by key and in the drill's words. */
export function happeningsOf(way: string, root: unknown, names: DraftNames, lang: 'zh' | 'en' = 'zh'): readonly Happening[] {
  if (way === 'ended') return [{ key: way, name: '' }];
  if (way === 'own') return [...ownIn(root)].map((key) => ({ key, name: key }));
  const inside = (list: string, within: string, told: (owner: string, id: string) => string): Happening[] => itemsAt(root, [list]).flatMap((each) => {
    const owner = textOf(fieldOf(each, 'id'));
    return itemsAt(each, [within]).map((part) => textOf(fieldOf(part, 'id'))).map((id) => ({ key: `${way}:${owner}.${id}`, name: told(owner, id) }));
  });
  if (way === 'option') return inside('decisions', 'options', (owner, id) => `${names.of('decision', owner)} — ${names.option(owner, id)}`);
  if (way === 'dynamic') return inside('dynamics', 'states', (owner, id) => `${names.of('dynamic', owner)} — ${names.state(owner, id)}`);
  if (way.startsWith('order.')) return itemsAt(root, ['tasks']).flatMap((task) => ordersOf(way, task, names));
  const kind = ways.find((each) => each.way === way)?.of ?? null;
  const any = ofAny.has(way) ? [{ key: way, name: keyInWords(way, names, lang) }] : [];
  return kind === null ? [] : [...any, ...names.ids(kind).map((id) => ({ key: `${way}:${id}`, name: names.of(kind, id) }))];
}

/** An order, and the same for each place or person that it can be given for. */
function ordersOf(way: string, task: unknown, names: DraftNames): Happening[] {
  const id = textOf(fieldOf(task, 'id')), name = names.of('task', id);
  const targets = (['place', 'person'] as const).flatMap((kind) => itemsAt(task, ['on', kind === 'place' ? 'places' : 'people']).map(textOf).map((target) => ({ key: `${way}:${id}@${target}`, name: `${name}（${names.of(kind, target)}）` })));
  return [{ key: `${way}:${id}`, name }, ...targets];
}

/** Only ways in which something of this drill can happen. */
export function waysIn(root: unknown, names: DraftNames): readonly string[] {
  return ways.filter(({ way, of }) => (way === 'own' ? ownIn(root).size > 0 : of === null || names.ids(of).length > 0)).map(({ way }) => way);
}


const known = new WeakMap<object, ReadonlySet<string>>();

/** Names that effects anywhere in the document write down. Parts that did not change are the same objects after an edit: they are read once. */
function ownIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const found = known.get(value);
  if (found) return found;
  const names = new Set<string>();
  for (const [key, each] of Object.entries(value)) {
    if (key === 'happen' && typeof each === 'string') names.add(each);
    else for (const name of ownIn(each)) names.add(name);
  }
  known.set(value, names);
  return names;
}
