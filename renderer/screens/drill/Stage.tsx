import { Skeleton } from 'antd';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { useDrill } from './DrillContext.ts';
import { BoardPanel } from './boards/BoardPanel.tsx';
import { ListTwin } from './ListTwin.tsx';
import { PhaseBanner } from './PhaseBanner.tsx';
import type { Middle } from './useLayout.ts';

const SandboxView = lazy(() => import('../../sandbox/SandboxView.tsx').then((module) => ({ default: module.SandboxView })));

/** Enough marks that no part of the map can be photographed without one. */
const marks = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The scene: the map, and the same scene as a list for keyboard and screen reader. The list is always in the document. */
export function Stage({ middle, onMiddle }: { middle: Middle; onMiddle(middle: Middle): void }): ReactNode {
  const { view, selected, select, reveal, board, showBoard } = useDrill();
  const { shownTheme, reducedMotion } = usePreferences();
  const { t } = useTranslation();
  const isCovered = board && view.boards.length > 0;
  const choices = ['map', 'list', 'orders'] as const;
  return (
    <section className="stage column" id="panel-map" aria-label={t('drill.map')} tabIndex={-1}>
      <div className="stage-switch" inert={isCovered} role="group" aria-label={t('drill.map')}>
        {choices.map((choice) => <button key={choice} type="button" className={`button slim choice-${choice}`} aria-pressed={middle === choice} {...(choice === 'map' ? { 'data-first': true } : {})} onClick={() => onMiddle(choice)}>{t(`drill.${choice}`)}</button>)}
        {view.boards.length > 0 && <button type="button" className="button slim choice-board" aria-keyshortcuts="B" aria-pressed={board} onClick={() => showBoard(!board)}><span>{view.boards.length === 1 ? view.boards[0]?.title : t('drill.boards')}</span></button>}
        <button type="button" className="button slim choice-decide" onClick={() => reveal('decide')}>{t('drill.decide')}{view.decisions.length > 0 && <span className="count">{view.decisions.length}</span>}</button>
      </div>
      <div className="map-area" inert={middle === 'list' || isCovered}>
        <Suspense fallback={<div className="pad"><Skeleton active /></div>}>
          <SandboxView view={view} selected={selected} onSelect={select} theme={shownTheme} reducedMotion={reducedMotion} />
        </Suspense>
      </div>
      <div className="map-mark" aria-hidden="true">{marks.map((mark) => <span key={mark}>{t('app.drillMark')}</span>)}</div>
      {view.clock.paused && !view.ended && <p className="paused-sign">{t('drill.paused')}</p>}
      {isCovered && <BoardPanel onClose={() => showBoard(false)} />}
      <PhaseBanner />
      <div inert={isCovered}><ListTwin shown={middle === 'list'} /></div>
    </section>
  );
}
