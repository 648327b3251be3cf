import './records.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '../../../electron/contract/history.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { momentText } from '../../ui/time.ts';

/** Finished drills: when, which, how many points, passed or not. */
export function RecordTable({ records, onOpen }: { records: readonly RecordSummary[]; onOpen(runId: string): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <div className="panel table-frame">
      <table className="records">
        <thead>
          <tr>
            <th scope="col">{t('records.date')}</th><th scope="col">{t('records.drill')}</th><th scope="col">{t('records.score')}</th><th scope="col">{t('records.result')}</th><th scope="col"><span className="unseen">{t('records.open')}</span></th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.runId}>
              <td className="numbers">{momentText(record.finishedAt, lang)}</td>
              <th scope="row">{record.title} <span className="small quiet">{t(`mode.${record.mode}`)} · {t('records.min', { n: record.minutes })}</span></th>
              <td className="numbers">{record.score ? <><strong>{record.score.total}</strong><span className="quiet"> / {record.score.max}</span> · {t(`grade.${record.score.grade}`)}</> : '—'}{record.corrected && <CorrectedLine corrected={record.corrected} />}</td>
              <td><Result record={record} /></td>
              <td><button type="button" className="button" aria-label={`${t(record.score ? 'records.open' : 'exam.look')}:${record.title},${momentText(record.finishedAt, lang)}`} onClick={() => onOpen(record.runId)}>{t(record.score ? 'records.open' : 'exam.look')}</button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a review or an appeal made of it: apart from the computed result, with who, when and why. */
function CorrectedLine({ corrected: { total, passed, by, wall, reason } }: { corrected: NonNullable<RecordSummary['corrected']> }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return <span className="corrected-line small">{t('corrected.row', { total, result: t(passed ? 'corrected.passed' : 'corrected.failed') })} <span className="quiet">{t('corrected.who', { name: by, when: momentText(wall, lang), reason })}</span></span>;
}

/** Passed or not; of an exam that may not tell, why not. */
function Result({ record: { score, standing, left, mode, isRetry } }: { record: RecordSummary }): ReactNode {
  const { t } = useTranslation();
  const interrupted = mode !== 'practice' && left > 0 && <span className="small quiet"> {t('records.left', { n: left })}</span>;
  if (!score) return <><span className={`badge ${standing === 'withheld' ? 'warn' : 'bad'}`}>{t(standing === 'abandoned' ? 'records.abandoned' : `exam.standing.${standing === 'void' ? 'void' : 'withheld'}`)}</span>{interrupted}</>;
  return (
    <>
      <span className={`badge ${score.passed ? 'good' : 'bad'}`}>{score.passed ? `✓ ${t('records.passed')}` : `✕ ${t('records.failed')}`}</span>
      {isRetry && <span className="small tone-warn"> {t('drill.isRetry')}</span>}
      {score.assisted && <span className="small tone-warn"> {t('records.assisted')}</span>}
      {score.vetoes > 0 && <span className="small tone-bad"> {t('records.vetoes', { n: score.vetoes })}</span>}
      {interrupted}
    </>
  );
}
