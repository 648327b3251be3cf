import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { ReplayMap } from './ReplayMap.tsx';
import type { Moment } from './useMoment.ts';
import type { Player } from './usePlayer.ts';

interface Props { readonly side: 'happened' | 'instead'; readonly title: string; readonly option: string; readonly moment: Moment | null; readonly error: unknown; readonly player: Player; /** of the clock that both share */ readonly now: number; readonly endedAt: number }

/** One of the two futures: the answer, its map at the moment, and what happened there last. */
export function FutureSide({ side, title, option, moment, error, player, now, endedAt }: Props): ReactNode {
  const clock = useScenarioClock();
  const { t } = useTranslation();
  const isOver = now >= endedAt;
  const last = moment?.view.timeline.at(-1);
  return (
    <section className={`future ${side}`} aria-label={title}>
      <h3><span className="future-name">{title}</span> {option}</h3>
      <div className="replay-picture">
        <span className="future-clock numbers">{clock(Math.min(now, endedAt))}{isOver && <span className="badge">{t('replay.isOver')}</span>}</span>
        {moment && <ReplayMap moment={moment} player={player} />}
        {Boolean(error) && <FaultNotice error={error} />}
      </div>
      <p className="future-last small">{last && <><span className="numbers quiet">{clock(last.at)}</span> {last.text}</>}</p>
    </section>
  );
}
