import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GaugeCurve, ReplayMark } from '../../../../electron/contract/replay.ts';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { BendTable } from './BendTable.tsx';
import { Curve, type Told } from './Curve.tsx';
import { bendsOf, drawnMarks, type Happened } from './curve.ts';
import { meanwhileText } from './meanwhileText.ts';
import type { PlayTime } from './playTime.ts';

interface Props {
  readonly gauges: readonly GaugeCurve[];
  /** the same gauges of another future, drawn dashed */
  readonly others?: readonly GaugeCurve[];
  readonly marks: readonly ReplayMark[];
  readonly happened: readonly Happened[];
  readonly time: PlayTime;
  readonly start: number;
  readonly now: number;
  onJump(at: number): void;
}

/** Each gauge as a curve over the drill: every bend says when, from what to what, and what happened then; a table says the same. */
export function GaugeCurves({ gauges, others, marks, happened, time, start, now, onJump }: Props): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const [told, tell] = useState<Told | null>(null);
  const since = time.toScenario(start);
  const shareOf = (at: number): number => (time.toPlay(at) - start) / Math.max(time.length - start, 1);
  const lines = drawnMarks(marks).filter(({ at }) => at >= since);
  const bends = gauges.map((gauge) => bendsOf(gauge, happened, since));
  const ends = { from: clock(since), to: clock(time.toScenario(time.length)) };
  return (
    <div className="curves-part">
      <h3>{t('replay.curves')}</h3>
      <p className="curve-told small" aria-hidden="true">
        {told ? <><span className="numbers quiet">{clock(told.bend.at)}</span> <strong>{t('replay.bend', { label: told.label, from: told.bend.from.text, to: told.bend.to.text })}</strong> {meanwhileText(told.bend.meanwhile, t)}</> : <span className="quiet">{t('replay.curvesHint')}</span>}
      </p>
      <ul className="curves">
        {gauges.map((gauge, index) => <li key={gauge.label}><Curve gauge={gauge} other={others?.[index] ?? null} bends={bends[index] ?? []} lines={lines} shareOf={shareOf} ends={ends} now={now} onTell={tell} onJump={onJump} /></li>)}
      </ul>
      <BendTable rows={gauges.flatMap(({ label }, index) => (bends[index] ?? []).map((bend) => ({ label, bend })))} onJump={onJump} />
    </div>
  );
}
