import { UserOutlined, WechatFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../../scenarios/engine/index.ts';
import type { Lang } from '../../../text/i18n.ts';
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
  const { speaker, title, text, at, state } = message;
  return (
    <div ref={bubble} className={`bubble-line state-${state}`}>
      <span className="avatar" aria-hidden="true">{initialOf(speaker, lang) ?? <UserOutlined />}</span>
      <div>
        <p className="small quiet"><strong>{speaker ?? title ?? t('drill.groupMember')}</strong> <time className="numbers">{clockText(clock.startsAt, at, lang)}</time></p>
        <p className="bubble">{text}</p>
      </div>
    </div>
  );
}

/** A chat shows one letter for a face: a Chinese name's last, as people call each other, and an English name's first. */
const initialOf = (name: string | null, lang: Lang): string | undefined => (name === null ? undefined : [...name].at(lang === 'zh' ? -1 : 0)?.toLocaleUpperCase());
