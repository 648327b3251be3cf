import { isMap, partAt, type PartPath } from './change.ts';
import { followUpsOf, textOf, type FollowUp } from './followUps.ts';
import { mentionsIn } from './mentions.ts';

/** A part of the story. `key` is `decision:ID`, or `decision[3]` for a part whose id is missing or taken. */
export interface StoryNode {
  readonly key: string;
  readonly kind: StoryKind;
  readonly path: PartPath;
  readonly part: Readonly<Record<string, unknown>>;
}
export type StoryKind = 'phase' | 'decision' | 'ending' | 'inject' | 'task' | 'dynamic' | 'promise';

/** How one part of the story leads to another. */
export interface StoryEdge {
  readonly from: string;
  readonly to: string;
  /** The option of `from` that leads there; `timeout`: silence does. */
  readonly option: string | null;
  /** `depends`: a condition of `to` names `from`; the others are effects and ways. */
  readonly does: Exclude<FollowUp['does'], 'happens'> | 'ends' | 'depends';
  /** CEL, all of them must hold. */
  readonly conditions: readonly string[];
  /** CEL, in milliseconds. */
  readonly delay: string | null;
  readonly byChance: boolean;
  readonly path: PartPath;
}
export interface StoryGraph { readonly nodes: readonly StoryNode[]; readonly edges: readonly StoryEdge[] }

type Part = StoryNode['part'];
interface Start { readonly from: string; readonly option: string | null }

const lists = { phase: 'phases', decision: 'decisions', ending: 'endings', inject: 'injects', task: 'tasks', dynamic: 'dynamics', promise: 'promises' } as const satisfies Record<StoryKind, string>;

/** The story of a draft as parts and how they lead to each other. The draft may be half-written: what names nothing makes no edge. */
export function storyGraph(value: unknown): StoryGraph {
  const nodes = (Object.keys(lists) as StoryKind[]).flatMap((kind) => nodesOf(value, kind));
  const known = new Map(nodes.map((node) => [node.key, node]));
  const effects = nodes.flatMap((node) => effectsOf(node).flatMap(({ start, effects: list, path, conditions, delay }) => followUpsOf(list, path, conditions).map((each) => ({ start, ...each, delay: each.delay ?? delay }))));
  const happenings = effects.filter(({ does }) => does === 'happens');
  const edges: StoryEdge[] = [];
  for (const { start, does, node, ...how } of effects) if (does !== 'happens') edges.push({ ...start, to: node, does, ...how });
  for (const node of nodes) {
    edges.push(...waysOf(node));
    for (const { expression, to, path } of conditionsOf(node)) {
      for (const mention of mentionsIn(expression)) {
        const starts: readonly Start[] = mention.node.startsWith('happening:') ? happenings.filter(({ node: name }) => name === mention.node).map(({ start }) => start) : [{ from: mention.node, option: mention.option }];
        for (const start of starts) edges.push({ ...start, to, does: 'depends', conditions: [expression], delay: null, byChance: false, path });
      }
    }
  }
  const finals = nodes.filter(({ kind, part }) => kind === 'phase' && part['final'] === true);
  for (const { key, part, path } of nodes.filter(({ kind }) => kind === 'ending')) {
    const when = textOf(part['when']);
    for (const final of finals) edges.push({ from: final.key, to: key, option: null, does: 'ends', conditions: when === null ? [] : [when], delay: null, byChance: false, path: [...path, 'when'] });
  }
  return { nodes, edges: distinct(edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))) };
}

function nodesOf(value: unknown, kind: StoryKind): StoryNode[] {
  const list = partAt(value, [lists[kind]]);
  if (!Array.isArray(list)) return [];
  const taken = new Set<string>();
  return list.flatMap((part: unknown, at): StoryNode[] => {
    if (!isMap(part)) return [];
    const id = textOf(part['id']);
    const isOwn = id !== null && !taken.has(id);
    if (isOwn) taken.add(id);
    return [{ key: isOwn ? `${kind}:${id}` : `${kind}[${at}]`, kind, path: [lists[kind], at], part }];
  });
}

interface Effects { readonly start: Start; readonly effects: unknown; readonly path: PartPath; readonly conditions: readonly string[]; readonly delay: string | null }

/** The lists of effects that stand in a part, and what sets them off. */
function effectsOf({ key, kind, path, part }: StoryNode): Effects[] {
  const at = (field: string, within: Part = part, below: PartPath = [], more: Partial<Effects> = {}): Effects =>
    ({ start: { from: key, option: null }, effects: within[field], path: [...path, ...below, field], conditions: [], delay: null, ...more });
  const each = (field: string, make: (item: Part, below: PartPath) => Effects[], within: Part = part, below: PartPath = []): Effects[] => {
    const list = within[field];
    return Array.isArray(list) ? list.flatMap((item: unknown, n) => (isMap(item) ? make(item, [...below, field, n]) : [])) : [];
  };
  const way = (item: Part, below: PartPath): Effects[] => {
    const when = textOf(item['when']);
    return [at('effects', item, below, { conditions: when === null ? [] : [when], delay: textOf(item['delay']) })];
  };
  switch (kind) {
    case 'phase': return [at('enter'), at('exit'), ...each('to', way), ...each('after', way)];
    case 'decision': return [
      ...each('options', (option, below) => [at('effects', option, below, { start: { from: key, option: textOf(option['id']) } })]),
      ...(isMap(part['onTimeout']) ? [at('effects', part['onTimeout'], ['onTimeout'], { start: { from: key, option: 'timeout' } })] : []),
    ];
    case 'inject': return [at('delivered'), at('acknowledged'), at('missed')];
    case 'task': return [at('given'), at('start'), at('finish'), ...each('declined', way)];
    case 'promise': return [at('kept'), at('broken')];
    case 'dynamic': return each('states', (state, below) => [
      at('enter', state, below), at('exit', state, below), ...each('to', way, state, below), ...each('after', way, state, below), ...each('ticks', way, state, below),
    ]);
    default: return [];
  }
}

/** Where a phase goes to by itself. */
function waysOf({ key, kind, path, part }: StoryNode): StoryEdge[] {
  if (kind !== 'phase') return [];
  return (['to', 'after'] as const).flatMap((field) => {
    const list = part[field];
    return !Array.isArray(list) ? [] : list.flatMap((way: unknown, at): StoryEdge[] => {
      const next = isMap(way) ? textOf(way['phase']) : null;
      if (!isMap(way) || next === null) return [];
      const when = textOf(way['when']);
      return [{ from: key, to: `phase:${next}`, option: null, does: 'goes', conditions: when === null ? [] : [when], delay: textOf(way['delay']), byChance: false, path: [...path, field, at] }];
    });
  });
}

/** The conditions by which a part comes up, and for phases those by which the next one does. */
function conditionsOf({ key, kind, path, part }: StoryNode): { readonly expression: string; readonly to: string; readonly path: PartPath }[] {
  if (kind === 'decision' || kind === 'inject' || kind === 'ending') {
    const when = textOf(part['when']);
    return when === null ? [] : [{ expression: when, to: key, path: [...path, 'when'] }];
  }
  return waysOf({ key, kind, path, part } as StoryNode).flatMap(({ conditions, to, path: way }) => conditions.map((expression) => ({ expression, to, path: way })));
}

function distinct(edges: readonly StoryEdge[]): StoryEdge[] {
  const direct = new Set(edges.filter(({ does }) => does !== 'depends').map(({ from, to }) => `${from} ${to}`));
  const seen = new Set<string>();
  return edges.filter(({ from, to, option, does, conditions, delay }) => {
    const key = JSON.stringify([from, to, option, does, conditions, delay]);
    // that a phase's way names the phase itself, or an ending its final phase, is said by the way already
    if (seen.has(key) || (does === 'depends' && option === null && direct.has(`${from} ${to}`))) return false;
    seen.add(key);
    return true;
  });
}
