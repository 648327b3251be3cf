import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplayOutline } from '../../../../electron/contract/replay.ts';
import type { TimelineEntry } from '../../../../scenarios/engine/index.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { Caption } from './Caption.tsx';
import { GaugeCurves } from './GaugeCurves.tsx';
import { PlayControls } from './PlayControls.tsx';
import { useReplaying } from './ReplayContext.ts';
import { ReplayMap } from './ReplayMap.tsx';
import { ReplayTimeline } from './ReplayTimeline.tsx';
import { Track } from './Track.tsx';
import { useJumps } from './useJumps.ts';
import { useMoment } from './useMoment.ts';
import { usePlayTime } from './usePlayTime.ts';
import { usePlayer } from './usePlayer.ts';
import { usePastView } from './usePastView.ts';
import { useSeen } from './useSeen.ts';

/** The drill once more: map and timeline side by side, with a clock that goes wherever one wants. */
export function ReplaySection({ timeline }: { timeline: readonly TimelineEntry[] }): ReactNode {
  const { t } = useTranslation();
  const { outline, error } = useReplaying();
  return (
    <section className="panel replay no-print" aria-labelledby="replay-title" tabIndex={-1} id="replay">
      <h2 id="replay-title">{t('replay.title')} <span className="small quiet">{t('replay.lead')}</span></h2>
      {error ? <FaultNotice error={error} /> : outline ? <Stage outline={outline} timeline={timeline} /> : <p role="status" className="quiet">{t('common.loading')}</p>}
    </section>
  );
}

function Stage({ outline, timeline }: { outline: ReplayOutline; timeline: readonly TimelineEntry[] }): ReactNode {
  const { past, covered, now: stands } = useReplaying();
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  const time = usePlayTime(outline.paces, outline.endedAt);
  const player = usePlayer(0, time.length, covered);
  const now = time.toScenario(player.position);
  useEffect(() => { stands.current = now; }, [stands, now]);
  const seek = (at: number): void => player.seek(time.toPlay(at));
  useJumps(seek);
  const happened = useMemo(() => timeline.filter(({ kind }) => kind !== 'phase'), [timeline]);
  const { moment, error } = useMoment(now, player.jumps, usePastView(past, seen));
  return (
    <div className="replay-stage" ref={box}>
      <div className="replay-scene">
        <div className="replay-picture">
          {moment && !covered && <ReplayMap moment={moment} player={player} />}
          {Boolean(error) && <FaultNotice error={error} />}
        </div>
        <ReplayTimeline entries={timeline} now={now} onJump={seek} />
      </div>
      <Caption moment={moment} now={now} startsAt={outline.startsAt} quiet={player.playing} />
      <Track marks={outline.marks} time={time} start={0} player={player} now={now} onJump={seek} />
      <PlayControls player={player} marks={outline.marks} now={now} endedAt={outline.endedAt} onJump={seek} />
      <GaugeCurves gauges={outline.gauges} marks={outline.marks} happened={happened} time={time} start={0} now={now} onJump={seek} />
    </div>
  );
}
