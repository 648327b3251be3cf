import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mentor } from '../../../electron/contract/evaluation.ts';
import { Dialog } from '../../ui/Dialog.tsx';

/** Once more before a rating is signed for good. */
export function SignDialog({ mentor, busy, onSign, onClose }: { mentor: Mentor; busy: boolean; onSign(): void; onClose(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Dialog title={t('evaluation.signTitle')} onClose={onClose}>
      <p><strong>{t(`evaluation.mentor.${mentor}`)}</strong></p>
      <p>{t('evaluation.signText')}</p>
      <div className="ends">
        <button type="button" className="button" onClick={onClose}>{t('common.cancel')}</button>
        <button type="button" className="button main" disabled={busy} onClick={onSign}>{t('evaluation.signYes')}</button>
      </div>
    </Dialog>
  );
}
