import { PhoneOutlined, UserOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../scenarios/engine/index.ts';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { useNow } from './useNow.ts';

/** A phone that rings or a visitor who waits: nothing is known before it is taken. */
export function RingingCard({ message, onTake }: { message: MessageView; onTake(): void }): ReactNode {
  const { act, lang } = useDrill();
  const take = (): void => {
    onTake();
    void act({ type: 'injectAcknowledged', message: message.handle });
  };
  const { t } = useTranslation();
  const now = useNow();
  const visitor = message.channel === 'visitor';
  return (
    <div className="ringing">
      <span className="ring-icon" aria-hidden="true">{visitor ? <UserOutlined /> : <PhoneOutlined />}</span>
      <p className="grow">
        <strong>{t(visitor ? 'drill.visiting' : 'drill.ringing', { from: message.from })}</strong> <DrillStamp />
        {message.ringUntil !== null && <span className="small numbers left">{t('drill.timeLeft', { t: spanText(message.ringUntil - now, lang) })}</span>}
      </p>
      <button type="button" className="button main" onClick={take}>{t(visitor ? 'drill.receive' : 'drill.pickUp')}</button>
    </div>
  );
}
