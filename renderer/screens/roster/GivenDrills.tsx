import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignedDrillLine } from '../../../electron/contract/roster.ts';
import { useDrills, useForms } from './useRoster.ts';

interface Props { readonly drills: readonly AssignedDrillLine[]; readonly from: string; readonly to: string; onChange(drills: AssignedDrillLine[]): void }

const modes = ['practice', 'assessed', 'exam'] as const;

/** The drills that a class is given: which, in which mode, from when to when. */
export function GivenDrills({ drills, from, to, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const choices = useDrills();
  const put = (at: number, part: Partial<AssignedDrillLine>): void => onChange(drills.map((drill, i) => (i === at ? { ...drill, ...('scenarioId' in part || 'mode' in part ? { variant: null } : {}), ...part } : drill)));
  const forms = useForms();
  const first = choices[0];
  return (
    <fieldset className="roster-part">
      <legend>{t('roster.given')}</legend>
      {drills.length === 0 && <p className="quiet">{t('roster.givenNone')}</p>}
      <ol className="roster-drills">
        {drills.map((drill, at) => (
          <li key={at}>
            <label>{t('roster.drill')}<select value={drill.scenarioId} onChange={(event) => put(at, { scenarioId: event.target.value })}>{choices.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select></label>
            <label>{t('roster.mode')}<select value={drill.mode} onChange={(event) => put(at, { mode: modes.find((each) => each === event.target.value) ?? drill.mode })}>{modes.map((mode) => <option key={mode} value={mode}>{t(`mode.${mode}`)}</option>)}</select></label>
            <label>{t('roster.form')}<select value={drill.variant ?? ''} disabled={drill.mode === 'exam'} onChange={(event) => put(at, { variant: event.target.value === '' ? null : event.target.value })}><option value="">{t(drill.mode === 'exam' ? 'roster.formExam' : 'roster.formAny')}</option>{forms.filter(({ scenarioId, mode }) => scenarioId === drill.scenarioId && mode === drill.mode).map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select></label>
            <label>{t('roster.from')}<input type="date" required value={drill.from} onChange={(event) => put(at, { from: event.target.value })} /></label>
            <label>{t('roster.to')}<input type="date" required value={drill.to} onChange={(event) => put(at, { to: event.target.value })} /></label>
            <button type="button" className="button" aria-label={t('common.pair', { a: t('roster.givenRemove'), b: String(at + 1) })} onClick={() => onChange(drills.filter((_, i) => i !== at))}>{t('roster.givenRemove')}</button>
          </li>
        ))}
      </ol>
      <div><button type="button" className="button" disabled={!first} onClick={() => first && onChange([...drills, { scenarioId: first.id, mode: 'practice', variant: null, from, to }])}>{t('roster.givenAdd')}</button></div>
    </fieldset>
  );
}
