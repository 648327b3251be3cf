import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryWay } from '../../../../scenarios/engine/index.ts';
import type { Drawing } from './cards.ts';

/** The same story as a list: every part with what leads to it and from it; the steps of the way that is shown come first. */
export function StoryList({ drawing: { cards, arrows }, way, lookedAt, opened, onOpen }: { readonly drawing: Drawing; readonly way: StoryWay | null; readonly lookedAt: string | null; readonly opened: string | null; onOpen(key: string): void }): ReactNode {
  const { t } = useTranslation();
  const nameOf = (key: string): string => cards.find((card) => card.key === key)?.name ?? '';
  const line = (does: string, name: string, says: string): string => `${does} ${name}${says === '' ? '' : t('common.pair', { a: '', b: says })}`;
  const stepOf = (key: string): number => way?.steps.get(key) ?? Number.POSITIVE_INFINITY;
  const sorted = way ? cards.toSorted((a, b) => (stepOf(a.key) === stepOf(b.key) ? 0 : stepOf(a.key) - stepOf(b.key))) : cards;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => { if (lookedAt !== null) list.current?.querySelector(`[data-key="${CSS.escape(lookedAt)}"]`)?.closest('.graph-list > li')?.scrollIntoView({ block: 'nearest' }); }, [lookedAt]);
  return (
    <ol ref={list} className="graph-list">
      {sorted.map(({ key, kind, name, options }) => (
        <li key={key} data-way={way ? (way.steps.has(key) ? 'on' : 'off') : undefined} data-looked={key === lookedAt || undefined}>
          <button type="button" className="graph-item" data-key={key} aria-current={key === opened || undefined} onClick={() => onOpen(key)}>{way?.steps.has(key) && <span className="graph-step numbers">{t('studioGraph.way.step', { n: stepOf(key) })}</span>}<span className="badge">{t(`studioGraph.kind.${kind}`)}</span><b>{name}</b></button>
          <ul className="small">
            {arrows.filter(({ to }) => to === key).map((arrow) => <li key={arrow.key}>← {line(t('studioGraph.from', { name: nameOf(arrow.from) }), '', arrow.says)}</li>)}
            {options.map(({ id, text, quality }) => <li key={id} data-taken={way?.options.get(key)?.has(id) || undefined}>{text}{quality === '' ? '' : `（${t(`studioGraph.quality.${quality as 'best'}`)}）`}{way?.options.get(key)?.has(id) && <span className="graph-taken">{t('studioGraph.way.taken')}</span>}</li>)}
            {arrows.filter(({ from }) => from === key).map((arrow) => <li key={arrow.key}>→ {line(t(`studioGraph.does.${arrow.does}`), nameOf(arrow.to), arrow.says)}</li>)}
          </ul>
        </li>
      ))}
    </ol>
  );
}
