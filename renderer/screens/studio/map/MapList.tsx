import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartPath } from '../../../../scenarios/engine/index.ts';
import type { MapDraft } from './mapDraft.ts';
import { pathOf } from './mapSteps.ts';

/** Everything on the map as a list; each leads to its form. */
export function MapList({ draft: { places, roads, figures }, onSelect }: { readonly draft: MapDraft; onSelect(path: PartPath): void }): ReactNode {
  const { t } = useTranslation();
  const nameOf = (id: string): string => places.find((place) => place.id === id)?.name ?? id;
  const rows = {
    places: places.map(({ at, name }) => ({ at, name, more: '' })),
    roads: roads.map(({ at, from, to }) => ({ at, name: t('studioMap.roadName', { a: nameOf(from), b: nameOf(to) }), more: '' })),
    people: figures.filter(({ list }) => list === 'people').map(({ at, name, place }) => ({ at, name, more: t('studioMap.at', { place: nameOf(place) }) })),
    units: figures.filter(({ list }) => list === 'units').map(({ at, name, place }) => ({ at, name, more: t('studioMap.at', { place: nameOf(place) }) })),
  };
  return (
    <div className="map-list">
      <h2 tabIndex={-1}>{t('studioMap.list')}</h2>
      {(['places', 'units', 'people', 'roads'] as const).map((list) => (
        <details key={list} open={list === 'places'}>
          <summary className="studio-heading">{t(`studioMap.lists.${list}`)} <span className="quiet small numbers">{rows[list].length}</span></summary>
          {rows[list].length === 0 ? <p className="small quiet">{t('studioMap.none')}</p> : <ul>{rows[list].map(({ at, name, more }) => <li key={at} className="studio-row"><button type="button" className="studio-row-name" onClick={() => onSelect(pathOf(list, at))}><span>{name}</span>{more !== '' && <small className="quiet">{more}</small>}</button></li>)}</ul>}
        </details>
      ))}
    </div>
  );
}
