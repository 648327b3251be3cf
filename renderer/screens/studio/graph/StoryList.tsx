import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drawing } from './cards.ts';

/** The same story as a list: every part with what leads to it and from it. */
export function StoryList({ drawing: { cards, arrows }, opened, onOpen }: { readonly drawing: Drawing; readonly opened: string | null; onOpen(key: string): void }): ReactNode {
  const { t } = useTranslation();
  const nameOf = (key: string): string => cards.find((card) => card.key === key)?.name ?? '';
  const line = (does: string, name: string, says: string): string => `${does} ${name}${says === '' ? '' : t('common.pair', { a: '', b: says })}`;
  return (
    <ol className="graph-list">
      {cards.map(({ key, kind, name, options }) => (
        <li key={key}>
          <button type="button" className="graph-item" data-key={key} aria-current={key === opened || undefined} onClick={() => onOpen(key)}><span className="badge">{t(`studioGraph.kind.${kind}`)}</span><b>{name}</b></button>
          <ul className="small">
            {arrows.filter(({ to }) => to === key).map((arrow) => <li key={arrow.key}>← {line(t('studioGraph.from', { name: nameOf(arrow.from) }), '', arrow.says)}</li>)}
            {options.map(({ id, text, quality }) => <li key={id}>{text}{quality === '' ? '' : `（${t(`studioGraph.quality.${quality as 'best'}`)}）`}</li>)}
            {arrows.filter(({ from }) => from === key).map((arrow) => <li key={arrow.key}>→ {line(t(`studioGraph.does.${arrow.does}`), nameOf(arrow.to), arrow.says)}</li>)}
          </ul>
        </li>
      ))}
    </ol>
  );
}
