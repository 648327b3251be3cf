import './evaluation.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun, SignedRating } from '../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { momentText } from '../../ui/time.ts';
import { AgreementText } from './AgreementText.tsx';
import { Moments } from './Moments.tsx';
import { SourceShares } from './SourceShares.tsx';

/** What the mentors signed, side by side, how far they agree, and what the models take from it. */
export function SignedRatings({ run }: { run: EvaluationOfRun }): ReactNode {
  const { t } = useTranslation();
  const standing = run.ratings.filter(({ isSuperseded }) => !isSuperseded);
  return (
    <section className="panel evaluation-part" aria-labelledby="signed-title" id="signed" tabIndex={-1}>
      <h2 id="signed-title">{t('evaluation.ratings')}</h2>
      {run.hidden.length > 0 ? <p>{t('evaluation.hidden', { who: run.hidden.map((mentor) => t(`evaluation.mentor.${mentor}`)).join('、') })}</p> : run.ratings.length === 0 && <p className="quiet">{t('evaluation.ratingsNone')}</p>}
      {standing.length > 0 && <Levels indicators={run.indicators} ratings={standing} />}
      {run.ratings.map((rating) => <Words key={rating.number} rating={rating} />)}
      {run.agreement && <><h3>{t('evaluation.agreement')}</h3><AgreementText agreement={run.agreement} /></>}
      {standing.length > 0 && <SourceShares models={run.models} />}
    </section>
  );
}

function Levels({ indicators, ratings }: { indicators: EvaluationOfRun['indicators']; ratings: readonly SignedRating[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="evaluation-scroll" role="region" aria-label={t('evaluation.ratings')} tabIndex={0}>
      <table className="evaluation-table">
        <thead><tr><th scope="col">{t('evaluation.item')}</th>{ratings.map(({ mentor, by }) => <th key={mentor} scope="col">{t('evaluation.by', { mentor: t(`evaluation.mentor.${mentor}`), name: by })}</th>)}</tr></thead>
        <tbody>
          {indicators.map(({ code, title, anchors }) => (
            <tr key={code}>
              <th scope="row">{title}</th>
              {ratings.map(({ mentor, levels }) => { const level = levels[code] ?? null; return <td key={mentor}>{level === null ? <span className="quiet">{t('evaluation.noLevel')}</span> : <><strong className="numbers">{t('evaluation.level', { n: level })}</strong> {level % 2 === 1 && <span className="small quiet">{level === 1 ? anchors.one : level === 3 ? anchors.three : anchors.five}</span>}</>}</td>; })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Words({ rating: { mentor, by, wall, comment, moments, isSuperseded } }: { rating: SignedRating }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <article className="said-by">
      <h3>{t('evaluation.by', { mentor: t(`evaluation.mentor.${mentor}`), name: by })} <span className="small quiet">{momentText(wall, lang)}</span> {isSuperseded && <span className="badge">{t('evaluation.superseded')}</span>}</h3>
      {comment !== '' && <p>{comment}</p>}
      {moments.length > 0 && <Moments moments={moments} />}
    </article>
  );
}
