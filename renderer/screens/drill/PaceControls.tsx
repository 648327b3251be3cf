import { CaretRightOutlined, FastForwardOutlined, PauseOutlined } from '@ant-design/icons';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nowAt, waitTarget } from './clock.ts';
import { useDrill } from './DrillContext.ts';

/** Pause, speed and "to the next event". In modes without them the buttons are not there. */
export function PaceControls(): ReactNode {
  const { view: { clock, ended }, receivedAt, act } = useDrill();
  const { t } = useTranslation();
  const [skipping, setSkipping] = useState(false);
  const skip = async (): Promise<void> => {
    setSkipping(true);
    await act({ type: 'waitUntil', to: waitTarget(clock, nowAt(clock, receivedAt, performance.now())) });
    setSkipping(false);
  };
  if (ended) return null;
  return (
    <div className="pace cluster">
      {(clock.canPause || clock.paused) && (
        <button type="button" className="button slim pause" aria-pressed={clock.paused} onClick={() => void act({ type: clock.paused ? 'resumed' : 'paused' })}>
          {clock.paused ? <><CaretRightOutlined aria-hidden />{t('drill.resume')}</> : <><PauseOutlined aria-hidden />{t('drill.pause')}</>}
        </button>
      )}
      {clock.speeds.length > 1 && (
        <div className="speeds" role="group" aria-label={t('drill.speed')}>
          {clock.speeds.map((speed) => (
            <button key={speed} type="button" className="button slim square numbers" aria-pressed={clock.speed === speed} aria-label={t('drill.times', { n: speed })} onClick={() => setSpeed(speed, (intent) => void act(intent))}>×{speed}</button>
          ))}
        </div>
      )}
      {clock.canWait && <button type="button" className="button slim" disabled={skipping} onClick={() => void skip()}><FastForwardOutlined aria-hidden /><span className="label">{t('drill.wait')}</span></button>}
    </div>
  );
}

function setSpeed(speed: number, send: (intent: { type: 'speedSet'; speed: 1 | 2 | 4 }) => void): void {
  if (speed === 1 || speed === 2 || speed === 4) send({ type: 'speedSet', speed });
}
