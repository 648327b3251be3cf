import { CloseOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DrillStamp } from '../../../ui/DrillStamp.tsx';
import { useDrill } from '../DrillContext.ts';
import { Household } from './Household.tsx';
import { TallyBar } from './TallyBar.tsx';

/** A board over the map: everybody it is about as one cell each, and what the cells add up to, live. */
export function BoardPanel({ onClose }: { onClose(): void }): ReactNode {
  const { view: { boards } } = useDrill();
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => { if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true }); };
  }, []);
  const board = boards.find(({ handle }) => handle === wanted) ?? boards[0];
  if (!board) return null;
  return (
    <div ref={panel} id="panel-board" className="board" role="region" aria-label={board.title} tabIndex={-1}>
      <header>
        <h2>{board.title}</h2><DrillStamp />
        {boards.length > 1 && <div className="cluster" role="group" aria-label={t('drill.boards')}>{boards.map(({ handle, title }) => <button key={handle} type="button" className="button slim" aria-pressed={handle === board.handle} onClick={() => setWanted(handle)}>{title}</button>)}</div>}
        <button type="button" className="button bare square" aria-label={t('common.close')} onClick={onClose}><CloseOutlined /></button>
      </header>
      <ul className="tallies">{board.tallies.map((tally) => <li key={tally.label}><TallyBar tally={tally} /></li>)}</ul>
      <ul className="households scroll" aria-label={board.title}>{board.rows.map((row) => <li key={row.handle}><Household row={row} columns={board.columns} /></li>)}</ul>
    </div>
  );
}
