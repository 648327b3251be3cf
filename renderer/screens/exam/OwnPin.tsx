import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The trainee's own PIN before an exam: the one there is, or one to set. */
export function OwnPin({ isSet, value, isWrong, onChange }: { isSet: boolean; value: string; isWrong: boolean; onChange(value: string): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="field own-pin">
      <label htmlFor="own-pin">{t(isSet ? 'ownPin.label' : 'ownPin.newLabel')}</label>
      <input id="own-pin" type="password" inputMode="numeric" autoComplete="off" maxLength={40} className="numbers" value={value} aria-invalid={isWrong} aria-describedby={isWrong ? 'own-pin-hint own-pin-problem' : 'own-pin-hint'} onChange={(event) => onChange(event.target.value)} />
      <p id="own-pin-hint" className="small quiet">{t(isSet ? 'ownPin.hint' : 'ownPin.newHint')}</p>
    </div>
  );
}
