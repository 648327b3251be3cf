import { TeamOutlined, UserOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../form/words.ts';
import { KindSign } from './KindSign.tsx';
import { placeKinds } from './mapDraft.ts';
import { selecting } from './tool.ts';
import type { MapActs } from './useMapActs.ts';

/** What can be put on the map. By keyboard a place is put where there is room; then arrow keys move it. */
export function MapPalette({ acts: { tool, take, put } }: { readonly acts: MapActs }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className="map-palette" role="group" aria-label={t('studioMap.palette')}>
      {placeKinds.map((kind) => {
        const isTaken = tool.kind === 'place' && tool.place === kind;
        // a click of the keyboard has no position
        return <button key={kind} type="button" className="button slim" aria-pressed={isTaken} onClick={({ detail }) => { if (detail === 0) put(kind, null); else take(isTaken ? selecting : { kind: 'place', place: kind }); }}><KindSign kind={kind} size={22} />{words.value('place_kind', kind)}</button>;
      })}
      <button type="button" className="button slim map-tool" aria-pressed={tool.kind === 'road'} onClick={() => take(tool.kind === 'road' ? selecting : { kind: 'road', from: null })}><svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path d="M4 18L18 4" stroke="currentColor" strokeWidth="2.4" fill="none" /><circle cx="4" cy="18" r="3" fill="currentColor" /><circle cx="18" cy="4" r="3" fill="currentColor" /></svg>{t('studioMap.put.road')}</button>
      <button type="button" className="button slim map-tool" aria-pressed={tool.kind === 'person'} onClick={() => take(tool.kind === 'person' ? selecting : { kind: 'person' })}><UserOutlined aria-hidden />{t('studioMap.put.person')}</button>
      <button type="button" className="button slim map-tool" aria-pressed={tool.kind === 'unit'} onClick={() => take(tool.kind === 'unit' ? selecting : { kind: 'unit' })}><TeamOutlined aria-hidden />{t('studioMap.put.unit')}</button>
    </div>
  );
}
