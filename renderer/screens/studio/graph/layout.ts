import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';

export interface Point { readonly x: number; readonly y: number }
export interface Sized { readonly key: string; readonly width: number; readonly height: number }
/** `columns`: how many columns to the right at least. An edge that is only for the layout has no label. */
export interface Link { readonly key: string; readonly from: string; readonly to: string; readonly columns: number; readonly isBackbone: boolean; readonly label: { readonly width: number; readonly height: number } | null }
export interface LayoutRequest { readonly nodes: readonly Sized[]; readonly links: readonly Link[]; readonly unit: number }
export interface Laid {
  /** Upper left corners. */
  readonly nodes: Readonly<Record<string, Point>>;
  /** The bends of each edge, and where its label stands. */
  readonly links: Readonly<Record<string, { readonly points: readonly Point[]; readonly label: Point | null }>>;
}

/** Lays a story out from left to right, phases as straight as it goes. `unit`: pixels of a rem. */
export function laidOut({ nodes, links, unit }: LayoutRequest): Laid {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: unit * 0.9, edgesep: unit * 0.5, ranksep: unit * 2.4, marginx: unit, marginy: unit });
  for (const { key, width, height } of nodes) graph.setNode(key, { width, height });
  for (const { key, from, to, columns, isBackbone, label } of links) graph.setEdge(from, to, { minlen: columns, weight: isBackbone ? 12 : 1, width: label?.width ?? 0, height: label?.height ?? 0, labelpos: 'c' }, key);
  // what the author wrote first stands first
  layout(graph, { disableOptimalOrderHeuristic: true });
  return {
    nodes: Object.fromEntries(nodes.map(({ key, width, height }) => { const { x = 0, y = 0 } = graph.node(key) ?? {}; return [key, { x: x - width / 2, y: y - height / 2 }]; })),
    links: Object.fromEntries(links.map(({ key, from, to, label }) => {
      const { points = [], x, y } = graph.edge(from, to, key) ?? {};
      return [key, { points, label: label && x !== undefined && y !== undefined ? { x, y } : null }];
    })),
  };
}
