import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun } from '../../../electron/contract/evaluation.ts';

/** What each source says under a model, apart: drills, evaluators, outside. There is no figure for all of them. */
export function SourceShares({ models }: Pick<EvaluationOfRun, 'models'>): ReactNode {
  const { t } = useTranslation();
  if (models.length === 0) return null;
  return (
    <>
      <h3>{t('evaluation.models')} <span className="small quiet">{t('evaluation.modelsLead')}</span></h3>
      {models.map(({ id, title, sources }) => (
        <table key={id} className="evaluation-table" aria-label={title}>
          <caption>{title}</caption>
          <thead><tr><th scope="col">{t('evaluation.sourceHead')}</th><th scope="col">{t('evaluation.shareHead')}</th><th scope="col">{t('evaluation.weightHead')}</th><th scope="col">{t('evaluation.evidenceHead')}</th></tr></thead>
          <tbody>
            {sources.map(({ source, share, weight, evidence, need }) => (
              <tr key={source}>
                <th scope="row"><span className={`badge source-${source}`}>{source} {t(`evaluation.source.${source}`)}</span></th>
                <td className="numbers">{share === null ? t('evaluation.unknown') : `${Math.round(share * 100)}%`}</td>
                <td className="numbers">{Math.round(weight * 100)}%</td>
                <td className="small">{t('evaluation.thin', { n: evidence, need })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
