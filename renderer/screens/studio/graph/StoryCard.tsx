import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { createContext, memo, useContext, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { optionLine, type Card } from './cards.ts';

export interface CardActs {
  open(key: string): void;
  /** It has the focus now. */
  reach(key: string): void;
  press(event: KeyboardEvent, key: string): void;
}
export const CardActsContext = createContext<CardActs | null>(null);
/** What a card is on the way that is shown: which step, and by which options it is left; `step` null: the way does not come here. */
export interface OnWay { readonly step: number | null; readonly taken: ReadonlySet<string>; readonly isLookedAt: boolean }
export type CardNode = Node<{ readonly card: Card; readonly isCurrent: boolean; readonly isOpen: boolean; readonly way: OnWay | null }, 'story'>;

const signs: Readonly<Record<string, { readonly sign: string; readonly tone: string }>> = { best: { sign: '✓', tone: 'good' }, acceptable: { sign: '○', tone: 'neutral' }, poor: { sign: '△', tone: 'warn' }, fatal: { sign: '✕', tone: 'bad' } };

/** A part of the story: what it is, what it is called, and the options of a decision, each with its own way out. */
export const StoryCard = memo(function StoryCard({ data: { card, isCurrent, isOpen, way } }: NodeProps<CardNode>): ReactNode {
  const { t } = useTranslation();
  const acts = useContext(CardActsContext);
  const { key, kind, name, options, head, height, width, tone } = card;
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} style={{ top: `${head / 2}rem` }} />
      <button
        type="button" className={`graph-card ${kind}`} data-tone={tone || undefined} data-key={key} data-open={isOpen || undefined} data-way={way ? (way.step === null ? 'off' : 'on') : undefined} data-looked={way?.isLookedAt || undefined} tabIndex={isCurrent ? 0 : -1}
        style={{ width: `${width}rem`, height: `${height}rem` }} onClick={() => acts?.open(key)} onFocus={() => acts?.reach(key)} onKeyDown={(event) => acts?.press(event, key)}
      >
        {typeof way?.step === 'number' && <span className="graph-step numbers"><span className="unseen">{t('studioGraph.way.step', { n: way.step })} </span><span aria-hidden>{way.step}</span></span>}
        <span className="graph-head" style={{ height: `${head}rem` }}><span className="graph-kind">{t(`studioGraph.kind.${kind}`)}</span><span className="graph-name" title={name}>{name}</span></span>
        {options.map(({ id, text, quality }) => <span key={id} className="graph-option" data-taken={way?.taken.has(id) || undefined} style={{ height: `${optionLine}rem` }} title={text}><span className={`graph-sign tone-${signs[quality]?.tone ?? 'neutral'}`} aria-hidden="true">{signs[quality]?.sign ?? '…'}</span>{signs[quality] && <span className="unseen">{t(`studioGraph.quality.${quality as 'best'}`)} </span>}<span className="graph-said">{text}</span>{way?.taken.has(id) && <span className="graph-taken">{t('studioGraph.way.taken')}</span>}</span>)}
      </button>
      <Handle type="source" id="" position={Position.Right} isConnectable={false} style={{ top: `${head / 2}rem` }} />
      {options.map(({ id }, at) => <Handle key={id} type="source" id={id} position={Position.Right} isConnectable={false} style={{ top: `${head + (at + 0.5) * optionLine}rem` }} />)}
    </>
  );
});
