import { BaseEdge, EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import type { Arrow } from './cards.ts';
import type { Point } from './layout.ts';
import { labelWidth } from './links.ts';

export type ArrowEdge = Edge<{ readonly arrow: Arrow; readonly bends: readonly Point[]; readonly label: Point | null; /** of the way that is shown, if one is */ readonly way: 'on' | 'off' | undefined }, 'story'>;

/** An arrow along the bends that the layout gave it, with what it says. */
export const StoryArrow = memo(function StoryArrow({ sourceX, sourceY, targetX, targetY, data }: EdgeProps<ArrowEdge>): ReactNode {
  if (!data) return null;
  const { arrow, bends, label, way } = data;
  return (
    <>
      <BaseEdge path={pathThrough([{ x: sourceX, y: sourceY }, ...bends.slice(1, -1), { x: targetX, y: targetY }])} className={`graph-arrow ${arrow.does} ${way ?? ''}`} markerEnd={`url(#graph-arrow${way === 'on' ? '-way' : ''})`} interactionWidth={0} />
      {label && <EdgeLabelRenderer><div className="graph-label" data-way={way} title={arrow.says} style={{ maxWidth: `${labelWidth}rem`, transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}>{arrow.says}</div></EdgeLabelRenderer>}
    </>
  );
});

/** A smooth line through all points that leaves and reaches each of them level. */
export function pathThrough([start, ...rest]: readonly Point[]): string {
  if (!start) return '';
  let from = start;
  return `M${from.x} ${from.y}${rest.map((to) => {
    const middle = (from.x + to.x) / 2, curve = `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return curve;
  }).join('')}`;
}
