import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartPath } from '../../../../scenarios/engine/index.ts';
import { itemsAt, removeSteps, setAt } from '../document/partSteps.ts';
import { useNewPart } from '../form/useNewPart.ts';
import { useWords } from '../form/words.ts';
import { useStudio } from '../StudioContext.ts';
import type { Figure, MapDraft, PlaceKind, PlaceMark } from './mapDraft.ts';
import { addSteps, areJoined, freeName, freeSpot, moveSteps, pathOf, placeNear, removePlaceSteps, roadTime, snapped, type Spot } from './mapSteps.ts';
import { selecting, type Tool } from './tool.ts';

export interface MapActs {
  readonly tool: Tool;
  /** What was done last, in words. */
  readonly said: string;
  take(tool: Tool): void;
  /** A new place; without a spot where there is room. */
  put(kind: PlaceKind, spot: Spot | null): void;
  /** A place was clicked. */
  press(place: PlaceMark): void;
  move(place: PlaceMark, to: Spot): void;
  carry(figure: Figure, to: Spot): void;
  remove(path: PartPath): void;
}

const usualFloors = 6;

/** What can be done on the map; each is one step of undo in the draft's own text. */
export function useMapActs(draft: MapDraft, onPut: (list: string, at: number) => void): MapActs {
  const { t } = useTranslation();
  const words = useWords();
  const { now, edit, select } = useStudio();
  const made = useNewPart();
  const [tool, take] = useState<Tool>(selecting);
  const [said, say] = useState('');
  const add = (list: 'places' | 'roads' | 'people' | 'units', part: object): void => {
    const root = now().scenario.value, at = itemsAt(root, [list]).length;
    edit(addSteps(root, list, part));
    select(pathOf(list, at));
    take(selecting);
    onPut(list, at);
  };
  const make = (kind: string, more: object): object => ({ ...(made.part(kind) as object), ...more });
  const put = (kind: PlaceKind, spot: Spot | null): void => {
    const name = freeName(draft.places, words.value('place_kind', kind));
    add('places', make('place', { name, kind, ...(spot ? snapped(spot) : freeSpot(draft.places)), ...(kind === 'building' ? { floors: usualFloors } : {}) }));
    say(t('studioMap.added', { name }));
  };
  const join = (from: string, to: PlaceMark): void => {
    const start = draft.places.find(({ id }) => id === from);
    if (!start || start.id === to.id) return;
    const names = { a: start.name, b: to.name };
    if (areJoined(draft, from, to.id)) { say(t('studioMap.alreadyJoined', names)); return; }
    add('roads', make('road', { from, to: to.id, takes: roadTime(now().scenario.value) }));
    say(t('studioMap.joined', names));
  };
  return {
    tool, said, take, put,
    press: (place) => {
      if (tool.kind === 'road') { if (tool.from === null) take({ kind: 'road', from: place.id }); else join(tool.from, place); }
      else if (tool.kind === 'person') add('people', make('person', { at: place.id }));
      else if (tool.kind === 'unit') add('units', make('unit', { at: place.id }));
      else select(pathOf('places', place.at));
    },
    move: (place, to) => {
      edit(moveSteps(place.at, to));
      select(pathOf('places', place.at));
      say(t('studioMap.moved', { name: place.name, x: Math.round(to.x), y: Math.round(to.y) }));
    },
    carry: ({ list, at, place }, to) => {
      const near = placeNear(draft.places, to);
      if (!near || near.id === '' || near.id === place) return;
      edit([setAt([list, at, 'at'], near.id)]);
      select(pathOf(list, at));
    },
    remove: (path) => {
      const [list, at] = path;
      const place = list === 'places' ? draft.places.find((each) => each.at === at) : undefined;
      const english = { roads: 'road', people: 'person', units: 'unit' }[String(list)] ?? 'place';
      const name = place?.name ?? draft.figures.find((each) => each.list === list && each.at === at)?.name ?? t('studioMap.put.road');
      const { scenario, en } = now(), documents = { scenario: scenario.value, en: en.value };
      edit(place ? removePlaceSteps(documents, place) : removeSteps(documents, path, english));
      select([]);
      say(t('studioMap.removed', { name }));
    },
  };
}
