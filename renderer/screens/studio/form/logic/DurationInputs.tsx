import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { plainDigits, useTyped } from '../fields/useTyped.ts';
import { durationSource, timeUnits, type Duration, type TimeUnit } from './duration.ts';

interface Props { readonly own: object; readonly name: string; readonly duration: Duration | undefined; /** the expression; null: none is left */ onChange(source: string | null): void }

/** A time as a number and its unit. */
export function DurationInputs({ own, name, duration, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const unit = duration?.unit ?? 'minutes';
  const typed = useTyped<number | null>(duration?.n ?? null, (n) => (n === null ? '' : String(n)), (text) => {
    const plain = plainDigits(text);
    return plain === '' ? { value: null } : /^\d{1,9}$/.test(plain) ? { value: Number(plain) } : null;
  }, (n) => onChange(n === null ? null : durationSource({ n, unit })));
  return (
    <span className="studio-pick studio-duration">
      <input {...own} className="studio-number numbers" inputMode="numeric" autoComplete="off" value={typed.text} onChange={({ target }) => typed.type(target.value)} onBlur={typed.leave} />
      <select aria-label={t('common.pair', { a: name, b: t('studioHelp.unit') })} value={unit} disabled={duration === undefined} onChange={({ target }) => onChange(durationSource({ n: duration?.n ?? 1, unit: target.value as TimeUnit }))}>
        {timeUnits.map((each) => <option key={each} value={each}>{t(`studioHelp.timeUnit.${each}`)}</option>)}
      </select>
    </span>
  );
}
