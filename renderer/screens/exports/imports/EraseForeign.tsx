import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/ApiContext.ts';
import { sentenceOf } from '../../../api/refusal.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TypedConfirm } from '../../../ui/TypedConfirm.tsx';

/** Somebody goes from other stations' archives for good, after their number was typed. */
export function EraseForeign({ person: { name, staffNo }, onDone }: { readonly person: { readonly name: string; readonly staffNo: string }; onDone(): void }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const erase = useMutation({ mutationFn: () => api.imports.erase({ name, staffNo }), onSuccess: onDone });
  return (
    <Dialog title={t('imports.erase')} onClose={onDone}>
      <p className="notice warn">{t('imports.eraseLead', { name })}</p>
      <TypedConfirm word={staffNo} label={t('imports.type', { staffNo })} action={t('imports.eraseDo')} busy={erase.isPending} problem={erase.error ? sentenceOf(erase.error, t) : null} onSure={() => erase.mutate()} onCancel={onDone} />
    </Dialog>
  );
}
