import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../document/partSteps.ts';
import { typedValue, type Valued } from '../valued.ts';
import { plainDigits, useTyped } from './useTyped.ts';

interface Props { /** of the control: its id and where it stands */ readonly own: Readonly<Record<string, string | boolean | undefined>>; readonly of: Valued; readonly value: unknown; onChange(value: unknown): void }

/** One value as its kind wants it: a number, yes or no, one of several. What is neither stays as it is written. */
export function ValueInput({ own, of, value, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const typed = useTyped<unknown>(value, textOf, (text) => typedValue(of.type, plainDigits(text)), onChange);
  const choices = of.type === 'bool' ? [{ id: 'true', name: t('common.yes') }, { id: 'false', name: t('common.no') }] : of.values;
  const said = textOf(value);
  if (of.type === 'bool' || of.type === 'enum') {
    return (
      <select {...own} value={said} onChange={({ target }) => onChange(of.type === 'bool' ? target.value === 'true' : target.value)}>
        {!choices.some(({ id }) => id === said) && <option value={said}>{said === '' ? t('studio.choose') : t('studio.missing', { id: said })}</option>}
        {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
    );
  }
  return (
    <span className="studio-pick">
      <input {...own} className="studio-number numbers" inputMode={of.type === 'int' ? 'numeric' : undefined} autoComplete="off" value={typed.text} onChange={({ target }) => typed.type(target.value)} onBlur={typed.leave} />
      {of.range !== '' && <span className="small quiet">{of.range}</span>}
    </span>
  );
}
