import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog.tsx';

/** Asked once before an earlier version is what trainees play again. */
export function BringBackDialog({ version, onClose, onBring }: { readonly version: string; onClose(): void; onBring(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Dialog title={t('release.bringTitle', { version })} onClose={onClose}>
      <p>{t('release.bringText', { version })}</p>
      <div className="ends">
        <button type="button" className="button" onClick={onClose}>{t('release.keepNow')}</button>
        <button type="button" className="button main" onClick={onBring}>{t('release.bringBack', { version })}</button>
      </div>
    </Dialog>
  );
}
