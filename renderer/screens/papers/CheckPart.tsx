import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { usePaperStep } from './usePapers.ts';

/** Looks a code from a paper up in the register. */
export function CheckPart(): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const [code, setCode] = useState('');
  const check = usePaperStep((api, typed: string) => api.papers.check({ code: typed, lang }));
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); if (code.trim() !== '') check.mutate(code); };
  const { data } = check;
  return (
    <>
      <p>{t('papers.check.lead')}</p>
      <form className="papers-bar" onSubmit={submit}>
        <label>{t('papers.check.code')}<input value={code} maxLength={60} autoComplete="off" spellCheck={false} onChange={(event) => { check.reset(); setCode(event.target.value); }} /></label>
        <button type="submit" className="button main" disabled={code.trim() === '' || check.isPending}>{t('papers.check.go')}</button>
      </form>
      {check.error && <FaultNotice error={check.error} />}
      <div role="status">
        {data && (
          <div className={`notice ${data.state === 'sound' ? 'good' : data.state === 'unknown' || data.state === 'corrected' ? 'warn' : 'bad'}`}>
            <div className="grow papers-checked">
              <p><strong>{t(`papers.check.states.${data.state}`)}</strong></p>
              {data.paper && <p>{t('papers.check.must')} <strong>{data.paper.name}</strong> {data.paper.staffNo}</p>}
              {data.paper && <ul>{data.paper.says.map((each) => <li key={each}>{each}</li>)}</ul>}
              {data.paper && <p className="quiet">{t('papers.check.issued', { day: data.paper.day, kind: t(`papers.check.kind.${data.paper.kind}`) })} · {data.paper.code}</p>}
            </div>
          </div>
        )}
      </div>
    </>
  );
}
