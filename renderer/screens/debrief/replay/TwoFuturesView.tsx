import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplayDecision, ReplayOutline, TwoFutures } from '../../../../electron/contract/replay.ts';
import { Comparison } from './Comparison.tsx';
import { FutureSide } from './FutureSide.tsx';
import { GaugeCurves } from './GaugeCurves.tsx';
import { PlayControls } from './PlayControls.tsx';
import { Track } from './Track.tsx';
import { useMoment } from './useMoment.ts';
import type { Choice, Past } from './useOutline.ts';
import { usePastView } from './usePastView.ts';
import { usePlayTime } from './usePlayTime.ts';
import { usePlayer } from './usePlayer.ts';

interface Props {
  readonly past: Past; readonly outline: ReplayOutline; readonly decision: ReplayDecision;
  readonly choice: Choice; readonly futures: TwoFutures; readonly loading: boolean;
}

/** Two maps under one clock, from the question to the later of the two ends. */
export function TwoFuturesView({ past, outline, decision, choice, futures: { from, skipped, happened, other }, loading }: Props): ReactNode {
  const { t } = useTranslation();
  const later = other.endedAt > happened.endedAt ? other : happened;
  const time = usePlayTime(later.paces, later.endedAt);
  const start = time.toPlay(decision.openedAt);
  const player = usePlayer(start, time.length);
  const now = time.toScenario(player.position);
  const seek = (at: number): void => player.seek(time.toPlay(at));
  const left = useMoment(now, player.jumps, usePastView(past, true));
  const right = useMoment(now, player.jumps, usePastView(past, true, choice));
  const marks = outline.marks.filter(({ at }) => at >= decision.openedAt);
  const phases = outline.marks.filter(({ at, kind }) => kind === 'phase' && at < decision.openedAt).slice(-1);
  const happenings = marks.filter(({ kind }) => kind !== 'phase').map(({ at, title }) => ({ at, text: title }));
  const taken = decision.chosen === null ? t('replay.noAnswer') : (decision.options[decision.chosen] ?? '');
  return (
    <div className="futures-view" aria-busy={loading}>
      <div className="futures-pair">
        <FutureSide side="happened" title={t('replay.happened')} option={taken} moment={left.moment} error={left.error} player={player} now={now} endedAt={happened.endedAt} />
        <FutureSide side="instead" title={t('replay.instead')} option={decision.options[choice.option] ?? ''} moment={right.moment} error={right.error} player={player} now={now} endedAt={other.endedAt} />
      </div>
      <Track marks={[...phases, ...marks]} time={time} start={start} player={player} now={now} onJump={seek} />
      <PlayControls player={player} marks={marks} now={now} endedAt={later.endedAt} onJump={seek} />
      <Comparison happened={happened} other={other} skipped={skipped} from={from} isAnswered={decision.chosen !== null} />
      <p className="small quiet legend"><span aria-hidden="true">——</span> {t('replay.happened')} <span aria-hidden="true">- - -</span> {t('replay.instead')}</p>
      <GaugeCurves gauges={happened.gauges} others={other.gauges} marks={[]} happened={happenings} time={time} start={start} now={now} onJump={seek} />
    </div>
  );
}
