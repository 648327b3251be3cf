import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Decisions } from './Decisions.tsx';
import { useDrill } from './DrillContext.ts';
import { MessageCard } from './MessageCard.tsx';
import { RingingCard } from './RingingCard.tsx';
import { TakenCall } from './TakenCall.tsx';
import type { Right } from './useLayout.ts';

/** What comes in: who is calling on top, what needs an answer, and everything that was said. */
export function InboxPanel({ right, onRight }: { right: Right; onRight(right: Right): void }): ReactNode {
  const { view: { messages, decisions } } = useDrill();
  const { t } = useTranslation();
  const [taken, setTaken] = useState<string | null>(null);
  const open = messages.find(({ handle, text }) => handle === taken && text !== null);
  const ringing = messages.filter(({ state }) => state === 'ringing');
  const others = messages.filter(({ state }) => state !== 'ringing').toSorted((a, b) => b.at - a.at);
  const unread = others.filter(({ state }) => state === 'unread').length;
  return (
    <section className="inbox column" aria-label={t('drill.messages')}>
      {ringing.map((message) => <RingingCard key={message.handle} message={message} onTake={() => setTaken(message.handle)} />)}
      {open && <TakenCall message={open} onClose={() => setTaken(null)} />}
      <div className="inbox-tabs" role="group" aria-label={t('drill.messages')}>
        <button type="button" className="button slim" aria-pressed={right === 'decide'} onClick={() => onRight('decide')}>{t('drill.decide')}{decisions.length > 0 && <span className="count">{decisions.length}</span>}</button>
        <button type="button" className="button slim" aria-pressed={right === 'messages'} onClick={() => onRight('messages')}>{t('drill.messages')}{unread > 0 && <span className="count calm">{unread}<span className="unseen">{t('drill.unread', { n: unread })}</span></span>}</button>
      </div>
      <Decisions />
      <section className="messages" id="panel-messages" aria-labelledby="messages-title" tabIndex={-1}>
        <h2 id="messages-title" className="panel-title">{t('drill.messages')}{unread > 0 && <span className="badge accent">{t('drill.unread', { n: unread })}</span>}</h2>
        {others.length === 0 && <p className="quiet pad">{t('drill.messagesNone')}</p>}
        <ol className="scroll">{others.map((message) => <li key={message.handle}><MessageCard message={message} /></li>)}</ol>
      </section>
    </section>
  );
}
