import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../../electron/contract/library.ts';
import { placeLabels } from './placeLabels.ts';

/** Of the 1000 × 640 sheet. */
const fontSize = 28;

/** A still sketch of the community: roads as lines, places as marks, with names. The live map comes with the drill. */
export function SketchMap({ places, roads }: Pick<Briefing, 'places' | 'roads'>): ReactNode {
  const { t } = useTranslation();
  const names = places.map(({ name }) => name).join(', ');
  return (
    <svg className="sketch" viewBox="0 0 1000 640" role="img" aria-label={t('briefing.mapAlt', { n: places.length, names })}>
      {roads.map(({ from, to }) => {
        const a = places[from];
        const b = places[to];
        return a && b && <line key={`${from}-${to}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
      {places.map((place) => <Mark key={place.name} {...place} />)}
      {placeLabels(places, fontSize).map(({ name, x, y, anchor }) => <text key={name} x={x} y={y} textAnchor={anchor} fontSize={fontSize}>{name}</text>)}
    </svg>
  );
}

function Mark({ x, y, floors, kind }: Briefing['places'][number]): ReactNode {
  if (floors > 1) return <rect className="house" x={x - 22} y={y - 18} width={44} height={36} rx={4} />;
  return kind === 'gate' || kind === 'road' ? <circle className="gate" cx={x} cy={y} r={9} /> : <circle className="spot" cx={x} cy={y} r={14} />;
}
