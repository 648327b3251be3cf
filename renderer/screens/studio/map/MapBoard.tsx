import { useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../../../sandbox/layout.ts';
import { lotRect } from '../../../sandbox/layout/lots.ts';
import { styleOf } from '../../../sandbox/layout/lotSizes.ts';
import { useStudio } from '../StudioContext.ts';
import { bounds, type Figure, type MapDraft } from './mapDraft.ts';
import { MapGround } from './MapGround.tsx';
import { MapPlate, type Held } from './MapPlate.tsx';
import { pathOf, snapped, type Spot } from './mapSteps.ts';
import { area, layoutOfDraft } from './paintMap.ts';
import { platesOf } from './plates.ts';
import { useGrab } from './useGrab.ts';
import type { MapActs } from './useMapActs.ts';

interface Props { readonly draft: MapDraft; readonly acts: MapActs; /** takes away what is selected */ onRemove(): void }

/** The map itself: what is clicked, dragged and moved by keys. */
export function MapBoard({ draft, acts, onRemove }: Props): ReactNode {
  const { t } = useTranslation();
  const { selected, select } = useStudio();
  const board = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = board.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  const scale = width / area.w;
  const { places, roads, figures } = draft;
  // names change with every key: only what changes the pictures paints anew
  const look = JSON.stringify([places.map((place) => [place.id, place.kind, place.x, place.y, place.floors, styleOf(place)]), roads.map(({ from, to }) => [from, to])]);
  const kept = useRef<{ readonly look: string; readonly layout: Layout } | null>(null);
  if (kept.current?.look !== look) kept.current = { look, layout: layoutOfDraft(draft) };
  const { layout } = kept.current;
  const [list, at] = selected;
  const place = list === 'places' ? places.find((each) => each.at === at) ?? null : null;
  const figure = figures.find((each) => each.list === list && each.at === at) ?? null;
  const fontSize = width === 0 ? 15 : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.84;
  const plates = useMemo(() => platesOf(draft, layout, scale, fontSize, place?.id ?? null), [draft, layout, scale, fontSize, place?.id]);
  const toMap = (event: { readonly clientX: number; readonly clientY: number }): Spot => {
    const { left, top } = board.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: (event.clientX - left) / scale + area.x, y: (event.clientY - top) / scale + area.y };
  };
  const { grabbed, props } = useGrab<Held>(scale, (held, by, event) => {
    if ('kind' in held) acts.move(held, snapped({ x: held.x + by.x, y: held.y + by.y }));
    else acts.carry(held, toMap(event));
  });
  const onClick = (event: MouseEvent): void => {
    if (acts.tool.kind === 'place') acts.put(acts.tool.place, toMap(event));
    else if (acts.tool.kind === 'select') select([]);
  };
  const spotOf = (id: string): Spot | undefined => {
    const found = places.find((each) => each.id === id);
    return found && grabbed && 'kind' in grabbed.what && grabbed.what.id === found.id ? snapped({ x: found.x + grabbed.by.x, y: found.y + grabbed.by.y }) : found;
  };
  const moving = grabbed && 'kind' in grabbed.what ? grabbed.what.id : null;
  return (
    <div ref={board} className="map-board" data-tool={acts.tool.kind} onClick={onClick}>
      <MapGround layout={layout} width={width} />
      <svg className="map-lines" viewBox={`${area.x} ${area.y} ${area.w} ${area.h}`} aria-hidden="true">
        <rect className="map-bounds" width={bounds.width} height={bounds.height} />
        {roads.map((road) => {
          const [a, b] = [spotOf(road.from), spotOf(road.to)];
          const isMarked = (list === 'roads' && at === road.at) || (moving !== null && [road.from, road.to].includes(moving));
          return a && b && <g key={road.at} onClick={(event) => { if (acts.tool.kind === 'select') { event.stopPropagation(); select(pathOf('roads', road.at)); } }}><line className="map-road-hit" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />{isMarked && <line className="map-road" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />}</g>;
        })}
        {layout.lots.map((lot) => {
          const own = places.find(({ id, at: n }) => lot.handle === (id || String(n)));
          const { x, y, w, h } = lotRect(lot);
          return own && <rect key={lot.handle} className="map-picture" data-selected={own === place || undefined} x={x} y={y} width={w} height={h} rx={6} onClick={(event) => { event.stopPropagation(); acts.press(own); }} {...props(own)} />;
        })}
        {places.map((each) => { const spot = spotOf(each.id) ?? each; return <circle key={each.at} className="map-node" data-selected={each === place || undefined} cx={spot.x} cy={spot.y} r={each === place || each.id === moving ? 9 : 5} />; })}
      </svg>
      <ul className="map-plates" aria-label={t('studioMap.title')} onClick={(event) => event.stopPropagation()}>
        {width > 0 && plates.map((plate) => (
          <MapPlate
            key={plate.place.at} plate={grabbed && 'kind' in grabbed.what && grabbed.what.at === plate.place.at ? { ...plate, box: { ...plate.box, x: plate.box.x + grabbed.by.x * scale, y: plate.box.y + grabbed.by.y * scale } } : plate}
            isSelected={plate.place === place} isStart={acts.tool.kind === 'road' && acts.tool.from === plate.place.id} selectedFigure={figure} grab={props} onPress={acts.press} onFigure={(each: Figure) => select(pathOf(each.list, each.at))}
            onMove={acts.move} onRemove={onRemove}
          />
        ))}
      </ul>
    </div>
  );
}
