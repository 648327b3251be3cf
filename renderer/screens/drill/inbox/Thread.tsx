import { UserOutlined, WechatFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../../scenarios/engine/index.ts';
import { DrillStamp } from '../../../ui/DrillStamp.tsx';
import { clockText } from '../../../ui/time.ts';
import { useDrill } from '../DrillContext.ts';
import { useReadWhenSeen } from './useReadWhenSeen.ts';

/** A chat group: its name on top, then who said what when, the newest at the end. */
export function Thread({ from, messages }: { from: string; messages: readonly MessageView[] }): ReactNode {
  const { t } = useTranslation();
  const unread = messages.filter(({ state }) => state === 'unread').length;
  return (
    <article className="message thread channel-group">
      <header><span className="channel-name"><WechatFilled aria-hidden /> {from}</span><DrillStamp /><span className="small quiet unread-note">{unread > 0 ? t('drill.unread', { n: unread }) : ''}</span></header>
      <ol>{messages.map((message) => <li key={message.handle}><Bubble message={message} /></li>)}</ol>
    </article>
  );
}

function Bubble({ message }: { message: MessageView }): ReactNode {
  const { view: { clock }, lang } = useDrill();
  const { t } = useTranslation();
  const bubble = useReadWhenSeen<HTMLDivElement>(message);
  const { title, text, at, state } = message;
  return (
    <div ref={bubble} className={`bubble-line state-${state}`}>
      <span className="avatar" aria-hidden="true"><UserOutlined /></span>
      <div>
        <p className="small quiet">{title ?? t('drill.groupMember')} <time className="numbers">{clockText(clock.startsAt, at, lang)}</time></p>
        <p className="bubble">{text}</p>
      </div>
    </div>
  );
}
