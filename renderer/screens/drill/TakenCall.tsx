import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../scenarios/engine/index.ts';
import { MessageCard } from './MessageCard.tsx';

/** A call just picked up, or a visitor just received: it stays open on top until it is put away. */
export function TakenCall({ message, onClose }: { message: MessageView; onClose(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="taken-call" role="region" aria-label={t('common.pair', { a: t(`drill.channel.${message.channel}`), b: message.from })}>
      <MessageCard message={message} />
      <button type="button" className="button slim" onClick={onClose}>{t('common.dismiss')}</button>
    </div>
  );
}
