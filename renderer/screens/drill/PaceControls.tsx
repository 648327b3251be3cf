import { CaretRightOutlined, FastForwardOutlined, PauseOutlined } from '@ant-design/icons';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nowAt, waitTarget } from './clock.ts';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';

const practiceSpeeds = [1, 2, 4] as const;

/** Pause, speed and "to the next event". What is closed for the moment stays in its place, so that nothing jumps. */
export function PaceControls(): ReactNode {
  const { view: { clock, mode, ended }, lang, receivedAt, act } = useDrill();
  const { t } = useTranslation();
  const [skipping, setSkipping] = useState(false);
  const skip = async (): Promise<void> => {
    setSkipping(true);
    await act({ type: 'waitUntil', to: waitTarget(clock, nowAt(clock, receivedAt, performance.now())) });
    setSkipping(false);
  };
  const isTimed = !clock.canWait;
  return (
    <div className="pace cluster">
      {(clock.canPause || clock.paused || mode === 'practice') && (
        <button type="button" className={clock.paused ? 'button slim pause main' : 'button slim pause'} disabled={ended !== null || !(clock.canPause || clock.paused)} onClick={() => void act({ type: clock.paused ? 'resumed' : 'paused' })}>
          {clock.paused ? <><CaretRightOutlined aria-hidden />{t('drill.resume')}</> : <><PauseOutlined aria-hidden />{t('drill.pause')}</>}
        </button>
      )}
      {mode === 'practice' && (
        <div className="speeds" role="group" aria-label={t('drill.speed')}>
          {practiceSpeeds.map((speed) => (
            <button key={speed} type="button" className="button slim square numbers" aria-pressed={clock.speed === speed} aria-label={t('drill.times', { n: speed })} disabled={ended !== null || !clock.speeds.includes(speed)} onClick={() => void act({ type: 'speedSet', speed })}>×{speed}</button>
          ))}
        </div>
      )}
      <span className="rate small quiet numbers">{t('drill.rate', { t: spanText(clock.pace * clock.speed * 1000, lang) })}</span>
      {mode !== 'exam' && (
        <button type="button" className="button slim" disabled={ended !== null || skipping || isTimed} title={isTimed && !ended ? t('drill.waitBlocked') : undefined} onClick={() => void skip()}><FastForwardOutlined aria-hidden /><span className="label">{t('drill.wait')}</span></button>
      )}
    </div>
  );
}
