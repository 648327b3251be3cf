import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Decisions } from '../Decisions.tsx';
import { useDrill } from '../DrillContext.ts';
import type { Right } from '../useLayout.ts';
import { ChannelRail } from './ChannelRail.tsx';
import type { Channel } from './channels.tsx';
import { Messages } from './Messages.tsx';
import { RingingCall } from './RingingCall.tsx';
import { ringingOf } from './ringingOf.ts';
import { TakenCall } from './TakenCall.tsx';

/** What comes in: the channels or who is calling on top, what needs an answer, and everything that was said. */
export function InboxPanel({ right, onRight }: { right: Right; onRight(right: Right): void }): ReactNode {
  const { view: { messages, decisions }, taken } = useDrill();
  const { t } = useTranslation();
  const [channel, setChannel] = useState<Channel | null>(null);
  const open = messages.find(({ handle, text }) => handle === taken && text !== null);
  const [ringing, ...others] = ringingOf(messages);
  const unread = messages.filter(({ state }) => state === 'unread').length;
  const show = (wanted: Channel | null): void => {
    setChannel(wanted);
    onRight('messages');
  };
  return (
    <section className="inbox column" aria-label={t('drill.messages')}>
      <div className="inbox-top">
        <ChannelRail shown={right === 'messages' ? channel : null} inert={ringing !== undefined} onShow={(wanted) => show(wanted === channel && right === 'messages' ? null : wanted)} />
        {ringing && <RingingCall key={ringing.handle} message={ringing} others={others.length} />}
      </div>
      {open && <TakenCall key={open.handle} message={open} />}
      <div className="inbox-tabs" role="group" aria-label={t('drill.messages')}>
        <button type="button" className="button slim" aria-pressed={right === 'decide'} onClick={() => onRight('decide')}>{t('drill.decide')}{decisions.length > 0 && <span className="count">{decisions.length}</span>}</button>
        <button type="button" className="button slim" aria-pressed={right === 'messages'} onClick={() => show(null)}>{t('drill.messages')}{unread > 0 && <span className="count calm">{unread}<span className="unseen">{t('drill.unread', { n: unread })}</span></span>}</button>
      </div>
      <Decisions />
      <Messages channel={channel} onAll={() => setChannel(null)} />
    </section>
  );
}
