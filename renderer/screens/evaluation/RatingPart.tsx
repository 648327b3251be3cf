import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun, RatingDraft } from '../../../electron/contract/evaluation.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Folded } from '../debrief/Folded.tsx';
import { useReplaying } from '../debrief/replay/ReplayContext.ts';
import { LevelField } from './LevelField.tsx';
import { Moments } from './Moments.tsx';
import { SignDialog } from './SignDialog.tsx';
import { useEvaluationStep } from './useEvaluations.ts';

interface Props { readonly run: EvaluationOfRun; onSaid(said: string): void }

/** The own rating: what was seen when, a level per line, a comment; kept for later or signed. */
export function RatingPart({ run, onSaid }: Props): ReactNode {
  const { t } = useTranslation();
  const again = run.ratings.length > 0 && run.mayRate.length === 1 && run.ratings.some(({ mentor }) => mentor === run.mayRate[0]);
  return (
    <section className="panel evaluation-part rating" aria-labelledby="rating-title" id="rating" tabIndex={-1}>
      <h2 id="rating-title">{t('evaluation.rating')}</h2>
      {again ? <Folded title={t('evaluation.again')}><RatingForm run={run} onSaid={onSaid} /></Folded> : <RatingForm run={run} onSaid={onSaid} />}
    </section>
  );
}

function RatingForm({ run: { runId, indicators, mayRate, draft: kept }, onSaid }: Props): ReactNode {
  const { t } = useTranslation();
  const { now } = useReplaying();
  const { act, busy, error } = useEvaluationStep();
  const [rating, setRating] = useState<RatingDraft>(() => kept ?? { mentor: mayRate[0] ?? 'business', levels: {}, comment: '', moments: [] });
  const [seen, setSeen] = useState('');
  const [missing, setMissing] = useState(false);
  const [signing, setSigning] = useState(false);
  const change = (part: Partial<RatingDraft>): void => setRating((before) => ({ ...before, ...part }));
  const pin = (): void => {
    change({ moments: [...rating.moments, { at: Math.floor(now.current), text: seen.trim() }] });
    setSeen('');
  };
  const ask = (): void => {
    const isEmpty = indicators.every(({ code }) => (rating.levels[code] ?? null) === null);
    setMissing(isEmpty);
    if (!isEmpty) setSigning(true);
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); ask(); }}>
      <p className="quiet">{t('evaluation.ratingLead')}</p>
      {mayRate.length > 1 && (
        <fieldset>
          <legend>{t('evaluation.as')}</legend>
          <div className="levels">{mayRate.map((mentor) => <label key={mentor} className="level"><input type="radio" name="mentor" checked={rating.mentor === mentor} onChange={() => change({ mentor })} />{t(`evaluation.mentor.${mentor}`)}</label>)}</div>
        </fieldset>
      )}
      <fieldset>
        <legend>{t('evaluation.moment')}</legend>
        <p className="small quiet">{t('evaluation.momentLead')}</p>
        <div className="pin-line">
          <div className="field"><label htmlFor="moment-text">{t('evaluation.momentText')}</label><input id="moment-text" value={seen} maxLength={300} autoComplete="off" onChange={(event) => setSeen(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) { event.preventDefault(); if (seen.trim() !== '') pin(); } }} /></div>
          <button type="button" className="button" disabled={seen.trim() === ''} onClick={pin}>{t('evaluation.momentAdd')}</button>
        </div>
        {rating.moments.length === 0 ? <p className="small quiet">{t('evaluation.momentsNone')}</p> : <Moments moments={rating.moments} onRemove={(index) => change({ moments: rating.moments.filter((_, i) => i !== index) })} />}
      </fieldset>
      {indicators.map((indicator) => <LevelField key={indicator.code} indicator={indicator} level={rating.levels[indicator.code]} onLevel={(level) => change({ levels: { ...rating.levels, [indicator.code]: level } })} />)}
      <div className="field"><label htmlFor="rating-comment">{t('evaluation.comment')}</label><textarea id="rating-comment" rows={3} maxLength={1000} value={rating.comment} onChange={(event) => change({ comment: event.currentTarget.value })} /></div>
      {missing && <p className="problem tone-bad" role="alert">{t('evaluation.missing')}</p>}
      {error && <FaultNotice error={error} />}
      <div className="evaluation-ends">
        <button type="submit" className="button main" disabled={busy}>{t('evaluation.sign')}</button>
        <button type="button" className="button" disabled={busy} onClick={() => act((api) => api.evaluation.keepDraft({ runId, rating }), () => onSaid(t('evaluation.kept')))}>{t('evaluation.keep')}</button>
      </div>
      {signing && <SignDialog mentor={rating.mentor} busy={busy} onClose={() => setSigning(false)} onSign={() => { setSigning(false); act((api) => api.evaluation.sign({ runId, rating }), () => onSaid(t('evaluation.signed'))); }} />}
    </form>
  );
}
