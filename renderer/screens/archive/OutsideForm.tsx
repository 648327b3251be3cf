import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { outsideKinds, type OutsideEntry, type OutsideKind, type OutsideLine } from '../../../electron/contract/outside.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { today } from '../roster/today.ts';
import { useChoices, useOutsideStep } from './useOutside.ts';

interface Typed { readonly kind: OutsideKind; readonly code: string; readonly amount: string; readonly met: boolean; readonly day: string; readonly source: string }

const begun = (line: OutsideLine | null): Typed => ({
  kind: line && line.kind !== 'withdrawn' ? line.kind : 'value', code: line?.code ?? '', amount: String(line?.amount ?? ''), met: line?.met ?? false, day: line?.day ?? today(0), source: line?.source ?? '',
});

/** The entry as the service takes it, null while something is missing. Full-width digits of an IME count as digits. */
function entryOf({ kind, code, amount: typed, met, day, source }: Typed): OutsideEntry | null {
  if (day === '' || source.trim() === '') return null;
  if (kind === 'remedial') return { kind, met, day, source };
  if (code === '') return null;
  if (kind === 'honour') return { kind, code, day, source };
  const amount = Number(typed.normalize('NFKC'));
  return typed.trim() === '' || !Number.isFinite(amount) || amount < 0 ? null : { kind, code, amount, day, source };
}

/** One thing known from outside: what, when, and what proves it; of a correction the entry in whose place it stands. */
export function OutsideForm({ personId, corrects, onDone }: { readonly personId: string; readonly corrects: OutsideLine | null; onDone(said: string | null): void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const choices = useChoices().data ?? [];
  const [typed, setTyped] = useState(() => begun(corrects));
  const { mutate, isPending, error, reset } = useOutsideStep(
    (api, entry: OutsideEntry) => (corrects ? api.outside.correct({ personId, number: corrects.number, entry }) : api.outside.add({ personId, entry })),
    () => onDone(t(corrects ? 'archive.outside.corrected' : 'archive.outside.added')),
  );
  const change = (part: Partial<Typed>): void => { reset(); setTyped({ ...typed, ...part }); };
  const { kind } = typed;
  const own = choices.filter((choice) => choice.kind === kind);
  const unit = own.find(({ code }) => code === typed.code)?.unit ?? null;
  const entry = entryOf(typed);
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); if (entry && !isPending) mutate(entry); };
  return (
    <form className="archive-form" onSubmit={submit} aria-label={t(corrects ? 'archive.outside.correctTitle' : 'archive.outside.add', { number: corrects?.number ?? 0 })} noValidate>
      {corrects ? <p><strong>{t('archive.outside.correctTitle', { number: corrects.number })}</strong></p> : (
        <fieldset><legend>{t('archive.outside.what')}</legend><div className="choices">{outsideKinds.map((each) => <button key={each} type="button" className="button" aria-pressed={each === kind} onClick={() => change({ kind: each, code: '', amount: '' })}>{t(`archive.outside.kind.${each}`)}</button>)}</div></fieldset>
      )}
      <div className="archive-fields">
        {kind !== 'remedial' && (
          <div className="field"><label htmlFor={`${id}-code`}>{t('archive.outside.choice')}</label>
            <select id={`${id}-code`} value={typed.code} onChange={(event) => change({ code: event.target.value })}><option value="">{t('archive.outside.choose')}</option>
              {[...new Set(own.map(({ group }) => group))].map((group) => <optgroup key={group} label={group}>{own.filter((choice) => choice.group === group).map(({ code, title }) => <option key={code} value={code}>{title}</option>)}</optgroup>)}</select></div>
        )}
        {(kind === 'value' || kind === 'hours') && <div className="field"><label htmlFor={`${id}-amount`}>{t(`archive.outside.unit.${unit ?? (kind === 'hours' ? 'hours' : 'share')}`)}</label><input id={`${id}-amount`} inputMode="decimal" autoComplete="off" maxLength={8} value={typed.amount} onChange={(event) => change({ amount: event.target.value })} /></div>}
        {kind === 'remedial' && <div className="field"><label htmlFor={`${id}-met`}>{t('archive.outside.result')}</label><select id={`${id}-met`} value={typed.met ? 'met' : 'notMet'} onChange={(event) => change({ met: event.target.value === 'met' })}>{(['notMet', 'met'] as const).map((each) => <option key={each} value={each}>{t(`archive.outside.${each}`)}</option>)}</select></div>}
        <div className="field"><label htmlFor={`${id}-day`}>{t('archive.outside.day')}</label><input id={`${id}-day`} type="date" max={today(0)} value={typed.day} onChange={(event) => change({ day: event.target.value })} /></div>
        <div className="field archive-wide"><label htmlFor={`${id}-source`}>{t('archive.outside.source')}</label><input id={`${id}-source`} autoComplete="off" maxLength={200} value={typed.source} aria-describedby={`${id}-hint`} onChange={(event) => change({ source: event.target.value })} /><p id={`${id}-hint`} className="small quiet">{t('archive.outside.sourceHint')}</p></div>
      </div>
      {error && <p className="problem tone-bad" role="alert">{sentenceOf(error, t)}</p>}
      <div className="cluster">
        <button type="submit" className="button main" disabled={entry === null || isPending}>{t('archive.outside.keep')}</button>
        <button type="button" className="button" onClick={() => onDone(null)}>{t('common.cancel')}</button>
      </div>
    </form>
  );
}
