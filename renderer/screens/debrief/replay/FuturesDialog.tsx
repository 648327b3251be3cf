import './futures.css';
import { CloseOutlined } from '@ant-design/icons';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplayOutline } from '../../../../electron/contract/replay.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { TwoFuturesView } from './TwoFuturesView.tsx';
import { useTwoFutures, type Choice, type Past } from './useOutline.ts';

interface Props { readonly past: Past; readonly outline: ReplayOutline; readonly choice: Choice; onChoice(choice: Choice): void; onClose(): void }

/** One decision, two futures: what happened beside what another answer would have led to. */
export function FuturesDialog({ past, outline, choice, onChoice, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { data, error, isPlaceholderData } = useTwoFutures(past, choice);
  const decision = outline.decisions[choice.decision];
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  if (!decision) return null;
  return (
    <dialog ref={dialog} className="futures" aria-labelledby="futures-title" onCancel={onClose}>
      <header>
        <h2 id="futures-title">{t('replay.ifOther')} <span className="quiet">{decision.title}</span></h2>
        <button type="button" className="button bare square" aria-label={t('common.close')} title={t('common.close')} onClick={onClose}><CloseOutlined aria-hidden /></button>
      </header>
      <div className="other-options" role="group" aria-label={t('replay.choose')}>
        {decision.options.map((text, option) => option !== decision.chosen && (
          <button key={text} type="button" className="button" aria-pressed={option === choice.option} onClick={() => onChoice({ ...choice, option })}>{text}</button>
        ))}
      </div>
      {error ? <FaultNotice error={error} /> : data ? <TwoFuturesView past={past} outline={outline} decision={decision} choice={choice} futures={data} loading={isPlaceholderData} /> : <p role="status" className="quiet">{t('replay.reckoning')}</p>}
    </dialog>
  );
}
