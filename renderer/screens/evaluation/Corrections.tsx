import './evaluation.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun } from '../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { momentText } from '../../ui/time.ts';

/** Corrections beside the computed result, the latest first: what it says now, who said so, when and why. */
export function Corrections({ run: { corrections, computed } }: { run: Pick<EvaluationOfRun, 'corrections' | 'computed'> }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  if (corrections.length === 0) return null;
  const result = (passed: boolean): string => t(passed ? 'evaluation.passed' : 'evaluation.failed');
  return (
    <section className="notice warn corrections" aria-labelledby="corrections-title">
      <div className="grow">
        <h2 id="corrections-title">{t('evaluation.corrections')}</h2>
        <ul>
          {corrections.toReversed().map(({ total, passed, grade, because, by, wall, reason }) => (
            <li key={wall}>
              <strong className="numbers">{t('evaluation.correction', { total, result: result(passed) })} · {t(`grade.${grade}`)}</strong>
              <span className="small"> {t('evaluation.correctedBy', { because: t(`evaluation.because.${because}`), name: by, when: momentText(wall, lang) })}</span>
              <p>{reason || t('evaluation.noReason')}</p>
            </li>
          ))}
        </ul>
        <p className="small">{t('evaluation.computedStays', { total: computed.total, result: result(computed.passed) })}</p>
      </div>
    </section>
  );
}
