import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { articleText } from '../../../ui/articleText.ts';
import { HappenedText } from '../HappenedText.tsx';
import { pointsText } from '../pointsText.ts';
import type { Asked } from './slides.ts';

const letter = (index: number): string => String.fromCharCode(65 + index);

/** The situation and its options, without the answer: the class says what it would do. */
export function QuestionSlide({ asked: { loss, options }, number, vote, onVote }: { asked: Asked; number: number; vote: number | null; onVote(option: number): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('debrief.projector.question', { n: number, title: loss.title })}</h2>
      {loss.decision && <p>{t('common.pair', { a: loss.decision.from, b: loss.decision.prompt })}</p>}
      <p className="ask">{t(options.length > 0 ? 'debrief.projector.whichOne' : 'debrief.projector.whatAndWhen')}</p>
      {options.length > 0 && (
        <ol className="votes">
          {options.map((text, option) => <li key={text}><button type="button" className="button" aria-pressed={vote === option} onClick={() => onVote(option)}><strong>{letter(option)}</strong> {text}</button></li>)}
        </ol>
      )}
    </>
  );
}

/** What was done, what the class would have done, what is right, and why. */
export function AnswerSlide({ asked: { loss, options, chosen, best }, vote }: { asked: Asked; vote: number | null }): ReactNode {
  const { t } = useTranslation();
  const { decision, item, todo, sources } = loss;
  const named = (option: number | null, text: string): string => (option === null ? text : `${letter(option)} ${text}`);
  const [law] = sources;
  return (
    <>
      <h2>{loss.title} <span className="badge bad">{t('debrief.lost', { n: pointsText(loss.lost) })}</span></h2>
      <dl className="answers">
        <div><dt>{t('debrief.projector.then')}</dt><dd>{decision?.chosen ? named(chosen, decision.chosen) : <HappenedText loss={loss} brief />}</dd></div>
        {vote !== null && options[vote] !== undefined && <div><dt>{t('debrief.projector.class')}</dt><dd>{named(vote, options[vote])}</dd></div>}
        <div className="right"><dt>{t(decision ? 'debrief.should' : 'debrief.remark')}</dt><dd>{named(best, todo)}{item && item.how.length > 0 && <ul>{item.how.map((line) => <li key={line}>{line}</li>)}</ul>}</dd></div>
      </dl>
      {decision && <p>{decision.bestWhy}</p>}
      {law && <p className="quiet">{t('common.pair', { a: t('debrief.law'), b: `${law.title}${law.article ? ` ${articleText(law.article, t)}` : ''}` })}</p>}
    </>
  );
}
