import { PhoneFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../../scenarios/engine/index.ts';
import { DrillStamp } from '../../../ui/DrillStamp.tsx';
import { useDrill } from '../DrillContext.ts';
import { useNow } from '../useNow.ts';
import { waitText } from '../waitText.ts';
import { CounterIcon } from './CounterIcon.tsx';

/** A phone that rings or a visitor who waits, in the place of the channels: nothing is known before it is taken, and nothing else moves. */
export function RingingCall({ message, others }: { message: MessageView; others: number }): ReactNode {
  const { view: { clock }, lang, takeCall } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  const { channel, from, at, ringUntil } = message;
  const isVisitor = channel === 'visitor';
  const share = ringUntil === null ? 1 : Math.max(0, Math.min(1, (ringUntil - now) / Math.max(1, ringUntil - at)));
  return (
    <div className={`ringing ringing-${isVisitor ? 'visitor' : 'phone'}`}>
      <span className="ring-icon" aria-hidden="true">{isVisitor ? <CounterIcon /> : <PhoneFilled />}</span>
      <p className="grow">
        <strong>{t(isVisitor ? 'drill.visiting' : 'drill.ringing', { from })}</strong> <DrillStamp />
        <span className="small numbers left">{ringUntil !== null && t(isVisitor ? 'drill.waitsFor' : 'drill.ringsFor', { t: waitText(ringUntil - now, clock, lang) })}{others > 0 && <> · {t('drill.alsoWaiting', { n: others })}</>}</span>
      </p>
      <button type="button" className="button main" aria-keyshortcuts="R" onClick={() => takeCall(message.handle)}>{t(isVisitor ? 'drill.receive' : 'drill.pickUp')}<kbd aria-hidden="true">R</kbd></button>
      <span className="track" aria-hidden="true"><span style={{ transform: `scaleX(${share})` }} /></span>
    </div>
  );
}
