import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sureLevels, sureName, type SureLevel } from '../../ui/sureness.ts';

/** How sure are you? Never asked for, never scored; one quiet line. */
export function Sureness({ value, onChange }: { value: SureLevel | null; onChange(level: SureLevel): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="sureness" role="group" aria-label={t('drill.sure')}>
      <span className="small quiet" aria-hidden="true">{t('drill.sure')}</span>
      {sureLevels.map((level) => <button key={level} type="button" className="button slim" aria-pressed={value === level} onClick={() => onChange(level)}>{t(`drill.sureLevel.${sureName(level)}`)}</button>)}
    </div>
  );
}
