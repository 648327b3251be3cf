import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from '../DrillContext.ts';
import { channelIcons, channels, type Channel } from './channels.tsx';
import { unreadOf } from './messageFlow.ts';

/** The ways in which something can come in, each with what nobody has looked at yet. Their places never change. */
export function ChannelRail({ shown, inert, onShow }: { shown: Channel | null; inert: boolean; onShow(channel: Channel): void }): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  const unread = unreadOf(view.messages);
  return (
    <ul className="channel-rail" aria-label={t('drill.channels')} inert={inert}>
      {channels.map((channel) => (
        <li key={channel}>
          <button type="button" className={`rail channel-${channel}`} aria-pressed={shown === channel} title={t(`drill.channel.${channel}`)} onClick={() => onShow(channel)}>
            {channelIcons[channel]}<span>{t(`drill.channelShort.${channel}`)}</span>
            {unread[channel] > 0 && <span className="count calm"><span aria-hidden="true">{unread[channel]}</span><span className="unseen">{t('drill.unread', { n: unread[channel] })}</span></span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
