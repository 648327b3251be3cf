import './evaluation.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordFacts, SelfEvaluation } from '../../../../electron/contract/history.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { momentText } from '../../../ui/time.ts';
import { useEvaluation } from './useEvaluation.ts';

interface Props { readonly runId: string; readonly personId: string; readonly said: RecordFacts['evaluation'] }

const lines = ['well', 'wrong', 'change'] as const;
const levels = [1, 2, 3, 4, 5] as const;

/** The trainee's own view: one thing done well, one done wrong, one to change, and how hard it was. It never changes the score. */
export function SelfEvaluationSection({ runId, personId, said }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { mutate, isPending, error } = useEvaluation(runId, personId);
  const [draft, setDraft] = useState<Omit<SelfEvaluation, 'difficulty'> & { readonly difficulty: number | null }>(said ?? { well: '', wrong: '', change: '', difficulty: null });
  const [missing, setMissing] = useState(false);
  const save = (): void => {
    const { difficulty } = draft;
    setMissing(difficulty === null);
    if (difficulty !== null) mutate({ ...draft, difficulty });
  };
  return (
    <section className="panel evaluation" aria-labelledby="evaluation-title" id="evaluation" tabIndex={-1}>
      <h2 id="evaluation-title">{t('debrief.evaluation.title')} <span className="small quiet">{t('debrief.evaluation.lead')}</span></h2>
      <form onSubmit={(event) => { event.preventDefault(); save(); }}>
        {lines.map((what) => (
          <div key={what} className="field"><label htmlFor={`evaluation-${what}`}>{t(`debrief.evaluation.${what}`)}</label><input id={`evaluation-${what}`} maxLength={200} autoComplete="off" value={draft[what]} onChange={(event) => setDraft({ ...draft, [what]: event.currentTarget.value })} /></div>
        ))}
        <fieldset>
          <legend>{t('debrief.evaluation.difficulty')}</legend>
          <div className="levels">{levels.map((level) => <label key={level} className="level"><input type="radio" name="difficulty" value={level} checked={draft.difficulty === level} onChange={() => setDraft({ ...draft, difficulty: level })} />{level}{level === 1 && ` ${t('debrief.evaluation.easy')}`}{level === 5 && ` ${t('debrief.evaluation.hard')}`}</label>)}</div>
          {missing && draft.difficulty === null && <p className="problem" role="alert">{t('debrief.evaluation.missing')}</p>}
        </fieldset>
        {error && <FaultNotice error={error} />}
        <div className="evaluation-ends"><button type="submit" className="button main" disabled={isPending}>{t('debrief.evaluation.save')}</button>{said && <p role="status" className="small tone-good">✓ {t('debrief.evaluation.saved', { when: momentText(said.wall, lang) })}</p>}</div>
      </form>
    </section>
  );
}
