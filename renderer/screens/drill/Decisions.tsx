import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerNote } from './AnswerNote.tsx';
import { Countdown } from './Countdown.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { useDrill } from './DrillContext.ts';
import { FeedbackCard } from './FeedbackCard.tsx';
import { useDecisions } from './useDecisions.ts';

export function Decisions(): ReactNode {
  const { view: { decisions, mode } } = useDrill();
  const { t } = useTranslation();
  const { front, waiting, bringForward, answerOf, choose, feedback, dismissFeedback, sureOf, setSure, answered: note, forgetAnswered } = useDecisions();
  const isExam = mode === 'exam';
  const body = useRef<HTMLDivElement>(null);
  const shown = front?.handle ?? feedback?.at;
  useLayoutEffect(() => { body.current?.scrollTo({ top: 0 }); }, [shown]);
  const answered = useRef(false);
  const told = feedback?.at ?? null;
  useLayoutEffect(() => {
    if (told === null || !answered.current) return;
    // The answered option is gone: the focus goes on to what is said of it.
    body.current?.querySelector<HTMLElement>('.feedback button')?.focus();
    answered.current = false;
  }, [told]);
  // Put up anew, the panel would lose the focus that was in it.
  const hadFocus = useRef(false);
  const isAsked = front !== null;
  useLayoutEffect(() => { if (hadFocus.current && document.activeElement === document.body) body.current?.focus(); }, [isAsked]);
  const dismiss = (): void => {
    dismissFeedback();
    body.current?.focus();
  };
  return (
    <section className="decide" id="panel-decide" aria-labelledby="decide-title" tabIndex={-1}>
      <h2 id="decide-title" className="panel-title">{t('drill.decide')}{decisions.length > 0 && <span className="count">{decisions.length}</span>}</h2>
      {/* What is said of the last answer shrinks when somebody asks: then it is put up anew, so that nothing slides under the eye. */}
      <div ref={body} key={isAsked ? 'asked' : 'calm'} className="scroll" tabIndex={-1} onFocus={() => { hadFocus.current = true; }} onBlur={() => { hadFocus.current = false; }}>
        {feedback && <FeedbackCard key={`told-${feedback.at}`} feedback={feedback} brief={front !== null} onDismiss={dismiss} />}
        {front && (
          <DecisionCard key={`card-${front.handle}`} decision={front} answer={answerOf(front.handle)} onChoose={(option) => { answered.current = true; choose(front, option); }} sure={sureOf(front.handle)} onSure={(level) => setSure(front.handle, level)} />
        )}
        {waiting.length > 0 && (
          <div className="waiting">
            <p className="small quiet">{t('drill.more', { n: waiting.length })}</p>
            {waiting.map((decision) => <button key={decision.handle} type="button" className="button waiting-line" onClick={() => bringForward(decision.handle)}><span>{decision.title}</span><Countdown decision={decision} /></button>)}
          </div>
        )}
        {!front && !feedback && <div className="pad quiet"><p>{t('drill.decisionsNone')}</p><p className="small">{t(mode === 'exam' ? 'drill.decisionsNoneExam' : 'drill.decisionsNoneHint')}</p></div>}
      </div>
      {note && !isExam && <AnswerNote key={`note-${note.handle}`} answered={note} onDone={forgetAnswered} />}
    </section>
  );
}
