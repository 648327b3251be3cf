import type { StoryEdge, StoryGraph, StoryKind } from './storyGraph.ts';

/** An edge of a graph of which only some kinds are shown; `through`: the keys of what lies between and is not shown. */
export interface ShownEdge extends StoryEdge { readonly through: readonly string[] }
export interface ShownStory { readonly nodes: StoryGraph['nodes']; readonly edges: readonly ShownEdge[] }

/**
 * The graph with only these kinds of parts, and what moves the story on by itself. What leads somewhere through parts that are not shown is one edge, once for each pair;
 * it has the conditions and the time of its last step. Messages, orders and the like stand there only where something leads to them or from them.
 */
export function shownStory({ nodes, edges }: StoryGraph, kinds: ReadonlySet<StoryKind>): ShownStory {
  const moves = new Set(edges.filter(({ does }) => does === 'goes').map(({ from }) => from));
  const shown = nodes.filter(({ key, kind }) => kinds.has(kind) || moves.has(key));
  const isShown = new Set(shown.map(({ key }) => key));
  const from = new Map<string, StoryEdge[]>(nodes.map(({ key }) => [key, []]));
  for (const edge of edges) from.get(edge.from)?.push(edge);
  const result: ShownEdge[] = edges.filter((edge) => isShown.has(edge.from) && isShown.has(edge.to)).map((edge) => ({ ...edge, through: [] }));
  const linked = new Set(result.map((edge) => `${edge.from} ${edge.to}`));
  for (const { key } of shown) {
    const seen = new Set<string>();
    const queue: { readonly edge: StoryEdge; readonly first: StoryEdge; readonly through: readonly string[] }[] = (from.get(key) ?? []).map((edge) => ({ edge, first: edge, through: [] }));
    for (let step = queue.shift(); step; step = queue.shift()) {
      const { edge, first, through } = step;
      if (isShown.has(edge.to)) {
        if (through.length === 0 || edge.to === key || linked.has(`${key} ${edge.to}`)) continue;
        linked.add(`${key} ${edge.to}`);
        result.push({ ...edge, from: key, option: first.option, through });
      } else if (!seen.has(edge.to)) {
        seen.add(edge.to);
        for (const next of from.get(edge.to) ?? []) queue.push({ edge: next, first, through: [...through, edge.to] });
      }
    }
  }
  const linkedParts = new Set(result.flatMap((edge) => [edge.from, edge.to]));
  return { nodes: shown.filter(({ key, kind }) => kind === 'phase' || kind === 'decision' || kind === 'ending' || linkedParts.has(key)), edges: result };
}
