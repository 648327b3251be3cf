import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryWay } from '../../../../scenarios/engine/index.ts';
import { useMedia } from '../../../preferences/useMedia.ts';
import type { Drawing } from './cards.ts';
import type { Laid } from './layout.ts';
import { nearest, type Box } from './nearest.ts';
import { StoryArrow, type ArrowEdge } from './StoryArrow.tsx';
import { CardActsContext, StoryCard, type CardActs, type CardNode } from './StoryCard.tsx';

interface Props { readonly drawing: Drawing; readonly laid: Laid; readonly way: StoryWay | null; /** the step of the way that is looked at */ readonly lookedAt: string | null; readonly opened: string | null; onOpen(key: string): void }

const nodeTypes = { story: StoryCard }, edgeTypes = { story: StoryArrow };
const readable = 0.75;
const none: ReadonlySet<string> = new Set();

/** The graph itself: seen by dragging and zooming, walked by arrow keys. */
export const StoryFlow = memo(function StoryFlow(props: Props): ReactNode {
  return <ReactFlowProvider><Flow {...props} /></ReactFlowProvider>;
});

function Flow({ drawing: { cards, arrows }, laid, way, lookedAt, opened, onOpen }: Props): ReactNode {
  const { t } = useTranslation();
  const flow = useReactFlow<CardNode, ArrowEdge>();
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  const duration = isCalm ? 0 : 240;
  const root = useRef<HTMLDivElement>(null);
  const zoom = useStore(({ transform: [, , scale] }) => Math.round(scale * 20) / 20);
  const [reached, setReached] = useState<string | null>(null);
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const boxes = useMemo(() => cards.flatMap(({ key, width, height }): Box[] => {
    const at = laid.nodes[key];
    return at ? [{ key, ...at, width: width * unit, height: height * unit }] : [];
  }).toSorted((a, b) => a.x - b.x || a.y - b.y), [cards, laid, unit]);
  const current = opened ?? (boxes.some(({ key }) => key === reached) ? reached : boxes[0]?.key ?? null);
  const nodes = useMemo(() => {
    const byKey = new Map(cards.map((card) => [card.key, card]));
    return boxes.flatMap(({ key, x, y, width, height }): CardNode[] => {
      const card = byKey.get(key);
      return card ? [{ id: key, type: 'story', position: { x, y }, width, height, data: { card, isCurrent: key === current, isOpen: key === opened, way: way && { step: way.steps.get(key) ?? null, taken: way.options.get(key) ?? none, isLookedAt: key === lookedAt } } }] : [];
    });
  }, [boxes, cards, current, opened, way, lookedAt]);
  const edges = useMemo(() => {
    const options = new Map(cards.map(({ key, options }) => [key, new Set(options.map(({ id }) => id))]));
    return arrows.flatMap((arrow): ArrowEdge[] => {
      const line = laid.links[arrow.key];
      const hasOption = arrow.option !== null && options.get(arrow.from)?.has(arrow.option);
      const onWay = way && (way.edges.has(arrow.edge) ? 'on' : 'off');
      return line ? [{ id: arrow.key, type: 'story', source: arrow.from, target: arrow.to, sourceHandle: hasOption ? arrow.option : '', data: { arrow, bends: line.points, label: line.label, way: onWay ?? undefined } }] : [];
      // what comes last lies above
    }).toSorted((a, b) => Number(a.data?.way === 'on') - Number(b.data?.way === 'on'));
  }, [arrows, cards, laid, way]);
  const start = (): void => {
    if (steps !== '') return follow();
    const [first] = boxes, frame = root.current?.getBoundingClientRect();
    if (!first || !frame) return;
    const right = Math.max(...boxes.map(({ x, width }) => x + width)), low = Math.max(...boxes.map(({ y, height }) => y + height));
    const whole = Math.min(frame.width / (right + unit), frame.height / (low + unit), 1);
    // what is too large to be read as a whole begins with its first part
    const zoom = Math.max(whole, readable);
    void flow.setViewport({ zoom, x: unit / 2, y: whole >= readable ? (frame.height - low * zoom) / 2 : frame.height / 2 - (first.y + first.height / 2) * zoom });
  };
  // what is written meanwhile does not move the sheet: only another way does, or another step of it
  const steps = way ? [...way.steps.keys()].join(' ') : '';
  const follow = useCallback((): void => { if (steps !== '') void flow.fitView({ nodes: steps.split(' ').map((id) => ({ id })), padding: 0.05, maxZoom: 1, duration }); }, [steps, flow, duration]);
  useEffect(follow, [follow]);
  const standing = useRef(boxes);
  standing.current = boxes;
  useEffect(() => {
    const box = standing.current.find(({ key }) => key === lookedAt);
    if (box) void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: Math.max(flow.getZoom(), readable), duration });
  }, [lookedAt, flow, duration]);
  // the frame is measured anew: a form may just have opened beside it
  const show = useCallback((key: string): void => {
    const box = boxes.find((each) => each.key === key), frame = root.current?.getBoundingClientRect();
    if (!box || !frame) return;
    const { x, y, zoom } = flow.getViewport(), left = box.x * zoom + x, top = box.y * zoom + y;
    const isInSight = left >= 0 && top >= 0 && left + box.width * zoom <= frame.width && top + box.height * zoom <= frame.height;
    if (!isInSight) void flow.setViewport({ zoom, x: frame.width / 2 - (box.x + box.width / 2) * zoom, y: frame.height / 2 - (box.y + box.height / 2) * zoom }, { duration });
  }, [boxes, flow, duration]);
  const acts = useMemo((): CardActs => ({
    open: onOpen,
    reach: (key) => { setReached(key); show(key); },
    press: (event: KeyboardEvent, key) => {
      const next = nearest(boxes, key, event.key);
      if (next === null) return;
      event.preventDefault();
      root.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
    },
  }), [boxes, show, onOpen]);
  useEffect(() => { if (opened !== null) show(opened); }, [opened, show]);
  return (
    <div className="graph-flow">
      <div ref={root} className="graph-sheet" style={{ '--graph-far': Math.min(3, Math.max(1, 1 / zoom)) } as CSSProperties}>
        <CardActsContext value={acts}>
          <ReactFlow<CardNode, ArrowEdge>
            nodes={nodes} edges={edges} nodeTypes={nodeTypes} edgeTypes={edgeTypes} onInit={start} minZoom={0.1} maxZoom={1.5} nodesDraggable={false} nodesConnectable={false} elementsSelectable={false}
            nodesFocusable={false} edgesFocusable={false} disableKeyboardA11y zoomOnDoubleClick={false} proOptions={{ hideAttribution: true }} aria-label={t('studioGraph.title')}
          >
            <svg className="graph-defs" aria-hidden="true"><defs><marker id="graph-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 1L9 5L0 9Z" /></marker><marker id="graph-arrow-way" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="4.5" markerHeight="4.5" orient="auto"><path d="M0 0L10 5L0 10Z" /></marker></defs></svg>
          </ReactFlow>
        </CardActsContext>
      </div>
      <div className="graph-tools" role="group" aria-label={t('studioGraph.how')}>
        <p className="small quiet graph-keys">{t('studioGraph.keys')}</p>
        <button type="button" className="button slim" onClick={() => void flow.zoomIn({ duration })}>{t('studioGraph.nearer')}</button>
        <button type="button" className="button slim" onClick={() => void flow.zoomOut({ duration })}>{t('studioGraph.farther')}</button>
        <button type="button" className="button slim" onClick={() => void flow.fitView({ duration, padding: 0.03 })}>{t('studioGraph.all')}</button>
      </div>
    </div>
  );
}
