import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../form/words.ts';
import { KindSign } from './KindSign.tsx';
import type { Figure } from './mapDraft.ts';
import { grid, type PlaceMark } from './mapDraft.ts';
import type { Spot } from './mapSteps.ts';
import type { Plate } from './plates.ts';
import type { useGrab } from './useGrab.ts';

export type Held = PlaceMark | Figure;
interface Props {
  readonly plate: Plate;
  readonly isSelected: boolean;
  readonly isStart: boolean;
  readonly selectedFigure: Figure | null;
  readonly grab: ReturnType<typeof useGrab<Held>>['props'];
  onPress(place: PlaceMark): void;
  onFigure(figure: Figure): void;
  onMove(place: PlaceMark, to: Spot): void;
  onRemove(): void;
}

const ways: Readonly<Record<string, Spot>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** The name of a place with who is there. Arrow keys move it, Delete takes it away. */
export function MapPlate({ plate: { place, box, figures, more, isSmall }, isSelected, isStart, selectedFigure, grab, onPress, onFigure, onMove, onRemove }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = ways[event.key], step = event.shiftKey ? 1 : grid;
    if (way && !event.altKey && !event.ctrlKey) onMove(place, { x: place.x + way.x * step, y: place.y + way.y * step });
    else if (event.key === 'Delete' && isSelected) onRemove();
    else return;
    event.preventDefault();
  };
  const label = t('studioMap.placeAt', { kind: words.value('place_kind', place.kind), name: place.name, x: place.x, y: place.y });
  return (
    <li className="map-spot" style={{ transform: `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`, width: box.w }}>
      <button type="button" className="map-plate" data-place={place.at} data-small={isSmall || undefined} data-start={isStart || undefined} aria-pressed={isSelected} aria-label={label} title={place.name} aria-describedby="map-hint" onClick={() => onPress(place)} onKeyDown={onKeyDown} {...grab(place)}>
        <KindSign kind={place.kind} size={20} />{!isSmall && <span>{place.name}</span>}
      </button>
      {figures.length > 0 && (
        <span className="map-figures">
          {figures.map((figure) => <button key={`${figure.list} ${figure.at}`} type="button" className="map-figure" data-list={figure.list} aria-pressed={selectedFigure === figure} aria-label={t('common.pair', { a: t(`studioMap.put.${figure.list === 'people' ? 'person' : 'unit'}`), b: figure.name })} title={figure.name} onClick={() => onFigure(figure)} {...grab(figure)}>{figure.name.slice(0, 1)}</button>)}
          {more > 0 && <span className="map-more" title={t('studioMap.more', { n: more })}>+{more}</span>}
        </span>
      )}
    </li>
  );
}
