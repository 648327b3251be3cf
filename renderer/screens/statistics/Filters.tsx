import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dashboard, ResultFilter } from '../../../electron/contract/statistics.ts';
import { lineTitle } from './figures.ts';

interface Props { readonly choices: Dashboard['by']; readonly filter: ResultFilter; onFilter(filter: ResultFilter): void }

/** Which results are looked at. What may be chosen is what there is. */
export function Filters({ choices, filter, onFilter }: Props): ReactNode {
  const { t } = useTranslation();
  const without = (key: keyof ResultFilter): ResultFilter => Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));
  const put = <K extends keyof ResultFilter>(key: K, value: ResultFilter[K] | undefined): void => onFilter(value === undefined ? without(key) : { ...filter, [key]: value });
  const pick = (id: string, label: string, value: string | undefined, lines: readonly { readonly key: string; readonly text: string }[], onPick: (key: string | undefined) => void): ReactNode => (
    <label key={id}>{label}
      <select value={value === undefined ? '*' : `=${value}`} onChange={(event) => onPick(event.target.value === '*' ? undefined : event.target.value.slice(1))}>
        <option value="*">{t('statistics.all')}</option>
        {lines.map(({ key, text }) => <option key={key} value={`=${key}`}>{text}</option>)}
      </select>
    </label>
  );
  const lines = (group: 'drill' | 'class' | 'unit' | 'mode' | 'attempt') => choices[group].map((line) => ({ key: line.key, text: lineTitle(group, line, t) }));
  return (
    <form className="panel statistics-filters" aria-label={t('statistics.filter')} onSubmit={(event) => event.preventDefault()}>
      {pick('drill', t('statistics.drill'), filter.scenarioId, lines('drill'), (key) => put('scenarioId', key))}
      {pick('class', t('statistics.class'), filter.className, lines('class'), (key) => put('className', key))}
      {choices.unit.length > 1 && pick('unit', t('statistics.keys.unit'), filter.unit, lines('unit'), (key) => put('unit', key))}
      {pick('mode', t('statistics.mode'), filter.mode, lines('mode'), (key) => put('mode', key === 'practice' || key === 'assessed' || key === 'exam' ? key : undefined))}
      {pick('attempt', t('statistics.attempt'), filter.first === undefined ? undefined : filter.first ? 'first' : 'retake', lines('attempt'), (key) => put('first', key === undefined ? undefined : key === 'first'))}
      <label>{t('statistics.from')}<input type="date" value={filter.from ?? ''} onChange={(event) => put('from', event.target.value || undefined)} /></label>
      <label>{t('statistics.to')}<input type="date" value={filter.to ?? ''} onChange={(event) => put('to', event.target.value || undefined)} /></label>
      <button type="button" className="button" disabled={Object.keys(filter).length === 0} onClick={() => onFilter({})}>{t('statistics.clear')}</button>
    </form>
  );
}
