import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun } from '../../../electron/contract/evaluation.ts';

interface Props { readonly indicator: EvaluationOfRun['indicators'][number]; /** null: not seen; undefined: not said yet */ readonly level: number | null | undefined; onLevel(level: number | null): void }

const anchored = { 1: 'one', 3: 'three', 5: 'five' } as const;

/** One line of a rating: five levels with the behaviour that stands for three of them, or that it was not seen. */
export function LevelField({ indicator: { code, title, look, anchors }, level, onLevel }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="level-field">
      <legend>{title} <span className="small quiet">{look}</span></legend>
      <div className="levels">
        {[1, 2, 3, 4, 5].map((each) => <label key={each} className="level"><input type="radio" name={`level-${code}`} checked={level === each} onChange={() => onLevel(each)} />{t('evaluation.level', { n: each })}</label>)}
        <label className="level"><input type="radio" name={`level-${code}`} checked={level === null} onChange={() => onLevel(null)} />{t('evaluation.notSeen')}</label>
      </div>
      <dl className="anchors" aria-label={t('evaluation.anchors')}>
        {([1, 3, 5] as const).map((each) => <div key={each}><dt className="numbers">{t('evaluation.level', { n: each })}</dt><dd>{anchors[anchored[each]]}</dd></div>)}
      </dl>
    </fieldset>
  );
}
