import './map.css';
import { DeleteOutlined } from '@ant-design/icons';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BesideForm } from '../form/BesideForm.tsx';
import { useWords } from '../form/words.ts';
import { formPath } from '../outline/sections.ts';
import { useNow, useStudio } from '../StudioContext.ts';
import { MapBoard } from './MapBoard.tsx';
import { mapDraft } from './mapDraft.ts';
import { MapList } from './MapList.tsx';
import { MapPalette } from './MapPalette.tsx';
import { selecting } from './tool.ts';
import { useMapActs } from './useMapActs.ts';

const lists = ['places', 'roads', 'people', 'units'];

/** The map of the drill, made by clicking: places, roads between them, and who is where. */
export function MapView(): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { selected, select } = useStudio();
  const value = useNow(({ scenario }) => scenario.value);
  const draft = useMemo(() => mapDraft(value), [value]);
  const ref = useRef<HTMLElement>(null);
  const wanted = useRef<number | null>(null);
  const acts = useMapActs(draft, (list, at) => { if (list === 'places') wanted.current = at; });
  const { tool, take, said } = acts;
  // a new place is moved at once by the arrow keys
  useEffect(() => {
    if (wanted.current === null) return;
    const plate = ref.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"]`);
    if (plate) { plate.focus(); wanted.current = null; }
  });
  const path = lists.includes(String(selected[0])) && selected.length > 1 ? formPath(selected) : null;
  // whoever leaves a form goes on where its part stands, or in the list
  const leave = (): void => {
    const at = path?.[0] === 'places' ? path[1] : null;
    select([]);
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>(at === null ? '.map-list h2' : `[data-place="${at}"]`)?.focus());
  };
  const remove = (): void => {
    if (path) acts.remove(path);
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('.map-list h2')?.focus());
  };
  const from = tool.kind === 'road' ? draft.places.find(({ id }) => id === tool.from)?.name : undefined;
  const hint = tool.kind === 'place' ? t('studioMap.hint.place', { kind: words.value('place_kind', tool.place) }) : tool.kind === 'road' ? (from === undefined ? t('studioMap.hint.roadFrom') : t('studioMap.hint.roadTo', { name: from })) : t(`studioMap.hint.${tool.kind}`);
  return (
    <section ref={ref} className="map" aria-label={t('studioMap.title')} onKeyDown={(event) => { if (event.key === 'Escape' && tool.kind !== 'select') { event.preventDefault(); take(selecting); } }}>
      <MapPalette acts={acts} />
      <div className="map-stage"><MapBoard draft={draft} acts={acts} onRemove={remove} /></div>
      <p className="map-hint small" id="map-hint" data-armed={tool.kind !== 'select' || undefined}>{hint}</p>
      <p className="unseen" role="status">{tool.kind === 'select' ? said : hint}</p>
      {path === null
        ? <div className="studio-beside"><MapList draft={draft} onSelect={select} /></div>
        : <BesideForm onClose={leave}><button type="button" className="button slim" onClick={remove}><DeleteOutlined aria-hidden />{t(path[0] === 'places' ? 'studioMap.removeAll' : 'studioMap.remove')}</button></BesideForm>}
    </section>
  );
}
