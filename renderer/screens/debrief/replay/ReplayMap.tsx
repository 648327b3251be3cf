import { Skeleton } from 'antd';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import type { Moment } from './useMoment.ts';
import type { Player } from './usePlayer.ts';

const SandboxView = lazy(() => import('../../../sandbox/SandboxView.tsx').then((module) => ({ default: module.SandboxView })));

/** Enough marks that no part of the map can be photographed without one. */
const stamps = [1, 2, 3, 4, 5, 6];

/** The map of a moment of the past. Between two moments it moves on by itself, as fast as the replay plays. */
export function ReplayMap({ moment: { view, landed }, player: { playing, speed } }: { moment: Moment; player: Pick<Player, 'playing' | 'speed'> }): ReactNode {
  const { t } = useTranslation();
  const { shownTheme, reducedMotion } = usePreferences();
  const [selected, select] = useState<string | null>(null);
  const still = !playing || landed || reducedMotion || view.ended !== null;
  // Without a speed the map takes over the moment at once, wherever it was before.
  const shown = useMemo(() => ({ ...view, clock: { ...view.clock, paused: still, speed: still ? 0 : speed } }), [view, still, speed]);
  return (
    <div className="replay-map">
      <Suspense fallback={<Skeleton active />}>
        <SandboxView view={shown} selected={selected} onSelect={select} theme={shownTheme} reducedMotion={reducedMotion} />
      </Suspense>
      <div className="replay-stamps" aria-hidden="true">{stamps.map((stamp) => <span key={stamp}>{t('app.drillMark')}</span>)}</div>
    </div>
  );
}
