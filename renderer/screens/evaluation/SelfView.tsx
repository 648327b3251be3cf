import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun } from '../../../electron/contract/evaluation.ts';

/** What the trainee said about the own drill. */
export function SelfView({ evaluation }: { evaluation: EvaluationOfRun['evaluation'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="panel evaluation-part" aria-labelledby="self-title">
      <h2 id="self-title">{t('evaluation.self')}</h2>
      {!evaluation ? <p className="quiet">{t('evaluation.selfNone')}</p> : (
        <>
          <dl className="self-lines">{(['well', 'wrong', 'change'] as const).map((line) => evaluation[line] !== '' && <div key={line}><dt>{t(`evaluation.selfLine.${line}`)}</dt><dd>{evaluation[line]}</dd></div>)}</dl>
          <p className="small quiet">{t('evaluation.difficulty', { n: evaluation.difficulty })}</p>
        </>
      )}
    </section>
  );
}
