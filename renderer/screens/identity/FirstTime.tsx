import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../api/refusal.ts';
import { useEnter } from './useEnter.ts';

/** Name and staff number; the number is text, and the station folds full-width digits. */
export function FirstTime(): ReactNode {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [staffNo, setStaffNo] = useState('');
  const { enter, busy, failure, takenBy, forget } = useEnter();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    enter(name, staffNo);
  };
  const nameWrong = failure?.code === 'NAME_MISSING';
  const numberWrong = failure?.code === 'STAFF_NO_MISSING' || failure?.code === 'STAFF_NO_TAKEN';
  return (
    <section className="panel first" aria-labelledby="first-title">
      <h2 id="first-title">{t('identity.first')}</h2>
      <form onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor="name">{t('identity.name')}</label>
          <input id="name" value={name} maxLength={60} autoComplete="off" aria-invalid={nameWrong} aria-describedby={nameWrong ? 'enter-problem' : undefined} onChange={(event) => { forget(); setName(event.target.value); }} />
        </div>
        <div className="field">
          <label htmlFor="staff-no">{t('identity.staffNo')}</label>
          <input id="staff-no" value={staffNo} maxLength={40} autoComplete="off" className="numbers" aria-invalid={numberWrong} aria-describedby={numberWrong ? 'enter-problem staff-hint' : 'staff-hint'} onChange={(event) => { forget(); setStaffNo(event.target.value); }} />
          <p id="staff-hint" className="small quiet">{t('identity.staffHint')}</p>
        </div>
        {takenBy !== null ? (
          <div className="notice warn" role="alert" id="enter-problem">
            <div className="grow taken">
              <p>{t('identity.taken', { staffNo, name: takenBy })}</p>
              <button type="button" className="button" onClick={() => enter(takenBy, staffNo)}>{t('identity.takenMe', { name: takenBy })}</button>
              <button type="button" className="button" onClick={() => { forget(); document.getElementById('staff-no')?.focus(); }}>{t('identity.takenFix')}</button>
            </div>
          </div>
        ) : failure && <p className="problem tone-bad" role="alert" id="enter-problem">{sentenceOf(failure.error, t)}</p>}
        <button type="submit" className="button main huge" disabled={busy}>{t('identity.enter')}</button>
      </form>
    </section>
  );
}
