import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFilterAsked } from '../../../electron/contract/exports.ts';
import type { Wish } from './useExports.ts';

interface Props { readonly classes: readonly string[]; readonly drills: readonly { readonly id: string; readonly title: string }[]; readonly isBusy: boolean; onStart(wish: Wish): void }

const kinds = ['xlsx', 'people', 'classes', 'csv', 'long-csv', 'archive', 'gbt38860', 'xapi'] as const;
type Kind = (typeof kinds)[number];
const modes = ['practice', 'assessed', 'exam'] as const;

const wished = (kind: Kind): Pick<Wish, 'format' | 'list'> => (kind === 'people' || kind === 'classes' ? { format: 'xlsx', list: kind } : { format: kind, list: 'records' });

/** What is exported and of whom; an empty field does not narrow. */
export function WishForm({ classes, drills, isBusy, onStart }: Props): ReactNode {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('xlsx');
  const [filter, setFilter] = useState<ExportFilterAsked>({});
  const put = (change: ExportFilterAsked): void => setFilter(Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)));
  const isRuns = kind !== 'people' && kind !== 'classes';
  const pick = (label: string, value: string, choices: readonly { readonly id: string; readonly title: string }[], onPick: (id: string | undefined) => void): ReactNode => (
    <label>{label}
      <select value={value} onChange={(event) => onPick(event.target.value || undefined)}>
        <option value="">{t('exports.all')}</option>
        {choices.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
      </select>
    </label>
  );
  return (
    <form className="panel exports-wish" onSubmit={(event) => { event.preventDefault(); onStart({ ...wished(kind), filter: isRuns ? filter : filter.className === undefined ? {} : { className: filter.className } }); }}>
      <label className="exports-kind">{t('exports.what')}
        <select value={kind} onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? 'xlsx')}>
          {kinds.map((each) => <option key={each} value={each}>{t(`exports.format.${each}`)}</option>)}
        </select>
      </label>
      {pick(t('exports.class'), filter.className ?? '', classes.map((name) => ({ id: name, title: name })), (className) => put({ className }))}
      {isRuns && pick(t('exports.drill'), filter.scenarioId ?? '', drills, (scenarioId) => put({ scenarioId }))}
      {isRuns && pick(t('exports.mode'), filter.modes?.[0] ?? '', modes.map((mode) => ({ id: mode, title: t(`mode.${mode}`) })), (id) => { const mode = modes.find((each) => each === id); put({ modes: mode && [mode] }); })}
      {isRuns && <label>{t('exports.from')}<input type="date" value={filter.from ?? ''} onChange={(event) => put({ from: event.target.value || undefined })} /></label>}
      {isRuns && <label>{t('exports.to')}<input type="date" value={filter.to ?? ''} onChange={(event) => put({ to: event.target.value || undefined })} /></label>}
      <button type="submit" className="button main" disabled={isBusy}>{t('exports.start')}</button>
    </form>
  );
}
