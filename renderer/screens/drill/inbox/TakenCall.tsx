import { PhoneFilled } from '@ant-design/icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../../scenarios/engine/index.ts';
import { DrillStamp } from '../../../ui/DrillStamp.tsx';
import { useDrill } from '../DrillContext.ts';
import { CounterIcon } from './CounterIcon.tsx';

/** A call just picked up, or a visitor just received: it stays open on top until it is put away. */
export function TakenCall({ message }: { message: MessageView }): ReactNode {
  const { takeCall } = useDrill();
  const { t } = useTranslation();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    region.current?.focus({ preventScroll: true });
    return () => { if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true }); };
  }, []);
  const isVisitor = message.channel === 'visitor';
  return (
    <div ref={region} className={`taken-call taken-${isVisitor ? 'visitor' : 'phone'}`} role="region" tabIndex={-1} aria-label={t('common.pair', { a: t(`drill.channel.${message.channel}`), b: message.from })}>
      <p className="taken-who"><span className="ring-icon" aria-hidden="true">{isVisitor ? <CounterIcon /> : <PhoneFilled />}</span><strong>{message.from}</strong><span className="small">{t(isVisitor ? 'drill.atCounter' : 'drill.onPhone')}</span><DrillStamp /></p>
      <blockquote>{message.title && <strong>{message.title}</strong>}<p>{message.text}</p></blockquote>
      <button type="button" className="button" onClick={() => takeCall(null)}>{t(isVisitor ? 'drill.seeOff' : 'drill.hangUp')}</button>
    </div>
  );
}
