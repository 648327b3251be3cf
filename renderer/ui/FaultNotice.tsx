import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../api/refusal.ts';

/** A failure in one clear sentence, with a way on. */
export function FaultNotice({ error, again }: { error: unknown; again?: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="notice bad" role="alert">
      <p className="grow">{sentenceOf(error, t)}</p>
      {again && <button type="button" className="button slim" onClick={again}>{t('common.retry')}</button>}
    </div>
  );
}
