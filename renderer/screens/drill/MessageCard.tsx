import { FileTextOutlined, GlobalOutlined, PhoneOutlined, ProfileOutlined, SoundOutlined, UserOutlined, WechatOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../scenarios/engine/index.ts';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { clockText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { isReadAtSight, useReadWhenSeen } from './useReadWhenSeen.ts';

const icons: Record<MessageView['channel'], ReactNode> = {
  phone: <PhoneOutlined />, group: <WechatOutlined />, radio: <SoundOutlined />, visitor: <UserOutlined />, document: <FileTextOutlined />, ticket: <ProfileOutlined />, news: <GlobalOutlined />,
};

/** One message in the look of its channel, always with the 演练 mark. */
export function MessageCard({ message }: { message: MessageView }): ReactNode {
  const { view: { clock }, act, lang } = useDrill();
  const { t } = useTranslation();
  const card = useReadWhenSeen(message);
  const { channel, from, title, text, at, state } = message;
  return (
    <article ref={card} className={`message channel-${channel} state-${state}`}>
      <header>
        <span className="channel-name"><span aria-hidden="true">{icons[channel]}</span> {t(`drill.channel.${channel}`)}</span>
        <span className="from">{from}</span>
        <DrillStamp />
        <time className="numbers small quiet">{clockText(clock.startsAt, at, lang)}</time>
      </header>
      {state === 'missed' && <p className="tone-bad">{t('drill.missed')}</p>}
      {title && <h3>{title}</h3>}
      {text && <p className="message-text">{text}</p>}
      {state === 'unread' && !isReadAtSight(message) && <button type="button" className="button slim" aria-label={t('common.pair', { a: t('drill.markRead'), b: from })} onClick={() => void act({ type: 'injectAcknowledged', message: message.handle })}>{t('drill.markRead')}</button>}
    </article>
  );
}
