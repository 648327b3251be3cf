import { DownOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from '../DrillContext.ts';
import type { Channel } from './channels.tsx';
import { flowOf } from './messageFlow.ts';
import { MessageCard } from './MessageCard.tsx';
import { Thread } from './Thread.tsx';
import { useNewestInSight } from './useNewestInSight.ts';

/** What was said, the newest at the end, as in every chat: what arrives moves nothing that is being read. */
export function Messages({ channel, onAll }: { channel: Channel | null; onAll(): void }): ReactNode {
  const { view: { messages } } = useDrill();
  const { t } = useTranslation();
  const pieces = flowOf(messages, channel);
  const { list, isBehind, catchUp } = useNewestInSight(messages.length, channel);
  return (
    <section className="messages" id="panel-messages" aria-labelledby="messages-title" tabIndex={-1}>
      <h2 id="messages-title" className={channel ? 'panel-title' : 'panel-title whole'}>{channel ? t(`drill.channel.${channel}`) : t('drill.messages')}{channel && <button type="button" className="button slim" onClick={onAll}>{t('drill.allMessages')}</button>}</h2>
      {pieces.length === 0 && <p className="quiet pad">{t('drill.messagesNone')}</p>}
      <ol ref={list} className="scroll">{pieces.map((piece) => <li key={piece.key}>{piece.kind === 'thread' ? <Thread from={piece.from} messages={piece.messages} /> : <MessageCard message={piece.message} />}</li>)}</ol>
      {isBehind && <button type="button" className="button slim newest" onClick={catchUp}><DownOutlined aria-hidden />{t('drill.newest')}</button>}
    </section>
  );
}
