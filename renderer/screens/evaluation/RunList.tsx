import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedRun } from '../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { momentText } from '../../ui/time.ts';

interface Props { readonly runs: readonly ListedRun[]; readonly isLoaded: boolean; onSearch(search: string): void; onOpen(runId: string): void }

/** Finished drills, newest first: result as computed and as corrected, and whether the mentors have rated. */
export function RunList({ runs, isLoaded, onSearch, onOpen }: Props): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  return (
    <section className="panel evaluation-part" aria-labelledby="evaluation-runs">
      <h2 id="evaluation-runs">{t('evaluation.runs')}</h2>
      <form className="evaluation-search" role="search" onSubmit={(event) => { event.preventDefault(); onSearch(typed.trim()); }}>
        <div className="field"><label htmlFor="evaluation-search">{t('evaluation.search')}</label><input id="evaluation-search" value={typed} maxLength={60} autoComplete="off" onChange={(event) => setTyped(event.currentTarget.value)} /></div>
        <button type="submit" className="button">{t('evaluation.find')}</button>
      </form>
      {isLoaded && runs.length === 0 && <p className="quiet">{t('evaluation.runsNone')}</p>}
      {runs.length > 0 && (
        <div className="evaluation-scroll" role="region" aria-label={t('evaluation.runs')} tabIndex={0}>
          <table className="evaluation-table">
            <thead><tr><th scope="col">{t('evaluation.trainee')}</th><th scope="col">{t('evaluation.drill')}</th><th scope="col">{t('evaluation.computed')}</th><th scope="col">{t('evaluation.mentorHead')}</th><th scope="col"><span className="unseen">{t('evaluation.open')}</span></th></tr></thead>
            <tbody>{runs.map((run) => <Row key={run.runId} run={run} onOpen={onOpen} />)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ run: { runId, name, staffNo, title, mode, finishedAt, told, computed, corrected, ...sides }, onOpen }: { run: ListedRun; onOpen(runId: string): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const who = name || t('evaluation.erased');
  const result = ({ passed }: { passed: boolean }): string => t(passed ? 'evaluation.passed' : 'evaluation.failed');
  return (
    <tr>
      <th scope="row">{who} <span className="small quiet numbers">{staffNo}</span></th>
      <td>{title} <span className="small quiet">{t(`mode.${mode}`)} · {momentText(finishedAt, lang)}</span>{!told && <> <span className="badge warn">{t('evaluation.withheld')}</span></>}</td>
      <td className="numbers">{t('evaluation.points', { total: computed.total, max: computed.max })} {result(computed)}{corrected && <span className="corrected-line">{t('corrected.row', { total: corrected.total, result: result(corrected) })}</span>}</td>
      <td className="small">{(['business', 'community'] as const).map((mentor) => <span key={mentor} className="side">{t('common.pair', { a: t(`evaluation.mentor.${mentor}`), b: t(`evaluation.side.${sides[mentor]}`) })}</span>)}</td>
      <td><button type="button" className="button" aria-label={t('common.pair', { a: t('evaluation.open'), b: `${who} ${title} ${momentText(finishedAt, lang)}` })} onClick={() => onOpen(runId)}>{t('evaluation.open')}</button></td>
    </tr>
  );
}
