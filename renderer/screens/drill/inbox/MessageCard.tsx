import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../../scenarios/engine/index.ts';
import { DrillStamp } from '../../../ui/DrillStamp.tsx';
import { clockText } from '../../../ui/time.ts';
import { useDrill } from '../DrillContext.ts';
import { channelIcons } from './channels.tsx';
import { isReadAtSight, useReadWhenSeen } from './useReadWhenSeen.ts';

/** One message in the look of its channel, always with the 演练 mark. */
export function MessageCard({ message }: { message: MessageView }): ReactNode {
  const { view: { clock }, lang } = useDrill();
  const { t } = useTranslation();
  const card = useReadWhenSeen(message);
  const { channel, from, title, text, at, state, handle } = message;
  return (
    <article ref={card} className={`message channel-${channel} state-${state}`}>
      <header>
        <span className="channel-name">{channelIcons[channel]} {t(`drill.channel.${channel}`)}{channel === 'ticket' && <span className="numbers"> {t('drill.ticketNo', { n: handle.padStart(3, '0') })}</span>}</span>
        <DrillStamp />
        <time className="numbers small quiet">{clockText(clock.startsAt, at, lang)}</time>
      </header>
      <p className="from">{from}</p>
      {state === 'missed' && <p className="tone-bad">{t('drill.missed')}</p>}
      {title && <h3>{title}</h3>}
      {text && <p className="message-text">{channel === 'radio' && <span className="crackle">{t('drill.crackle')} </span>}{text}</p>}
      <Receipt message={message} />
    </article>
  );
}

/** What is acknowledged by hand keeps its line afterwards, so that nothing below it moves. */
function Receipt({ message }: { message: MessageView }): ReactNode {
  const { act } = useDrill();
  const { t } = useTranslation();
  const { channel, state, from, handle } = message;
  if (isReadAtSight(message) || state === 'missed') return null;
  const isTicket = channel === 'ticket';
  if (state === 'read') return channel === 'phone' || channel === 'visitor' ? null : <p className="receipt small quiet">✓ {t(isTicket ? 'drill.ticketSigned' : 'drill.noticed')}</p>;
  return (
    <p className="receipt">
      {isTicket && <span className="small quiet">{t('drill.ticketOpen')}</span>}
      <button type="button" className="button slim" aria-label={t('common.pair', { a: t(isTicket ? 'drill.signTicket' : 'drill.markRead'), b: from })} onClick={() => void act({ type: 'injectAcknowledged', message: handle })}>{t(isTicket ? 'drill.signTicket' : 'drill.markRead')}</button>
    </p>
  );
}
