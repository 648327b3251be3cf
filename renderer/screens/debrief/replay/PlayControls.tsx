import { CaretRightOutlined, PauseOutlined, StepBackwardOutlined, StepForwardOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplayMark } from '../../../../electron/contract/replay.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { elapsedText } from '../../../ui/time.ts';
import { neighbour } from './marks.ts';
import { speeds, type Player } from './usePlayer.ts';

interface Props { readonly player: Player; readonly marks: readonly ReplayMark[]; readonly now: number; readonly endedAt: number; onJump(at: number): void }

/** Play, stop, faster, and from mark to mark. Buttons keep their place whatever state they are in. */
export function PlayControls({ player, marks, now, endedAt, onJump }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const [before, after] = [neighbour(marks, now, 'previous'), neighbour(marks, now, 'next')];
  return (
    <div className="play-controls">
      <div className="cluster">
        <button type="button" className="button slim" disabled={before === null} onClick={() => onJump(before ?? 0)}><StepBackwardOutlined aria-hidden />{t('replay.previous')}</button>
        <button type="button" className="button main slim play" onClick={player.toggle}>{player.playing ? <><PauseOutlined aria-hidden />{t('replay.pause')}</> : <><CaretRightOutlined aria-hidden />{t('replay.play')}</>}</button>
        <button type="button" className="button slim" disabled={after === null} onClick={() => onJump(after ?? endedAt)}>{t('replay.next')}<StepForwardOutlined aria-hidden /></button>
      </div>
      <div className="speed-choice" role="group" aria-label={t('drill.speed')}>
        {speeds.map((speed) => <button key={speed} type="button" className="button slim numbers" aria-pressed={player.speed === speed} aria-label={t('drill.times', { n: speed })} onClick={() => player.setSpeed(speed)}>×{speed}</button>)}
      </div>
      <p className="numbers small quiet play-time">{t('replay.elapsed', { now: elapsedText(now, lang), end: elapsedText(endedAt, lang) })}</p>
    </div>
  );
}
