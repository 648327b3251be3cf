import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../../scenarios/engine/index.ts';
import { PassMarkLine } from '../../../ui/PassMarkLine.tsx';
import { pointsText } from '../pointsText.ts';
import { ScoreLine } from '../ScoreLine.tsx';
import { ToPassLines } from '../ToPassLines.tsx';
import type { Past } from '../replay/useOutline.ts';
import { AnswerSlide, QuestionSlide } from './AskedSlides.tsx';
import { FuturesSlide } from './FuturesSlide.tsx';
import { MomentSlide } from './MomentSlide.tsx';
import type { Slide } from './slides.ts';

/** As many as a room takes in at once, and as fit. */
const mostVetoes = 3;

interface Props { readonly slide: Slide; readonly debrief: Debrief; readonly scenarioId: string | undefined; readonly past: Past; readonly vote: number | null; onVote(question: number, option: number): void }

export function SlideView({ slide, debrief, scenarioId, past, vote, onVote }: Props): ReactNode {
  switch (slide.kind) {
    case 'verdict': return <VerdictSlide debrief={debrief} scenarioId={scenarioId} />;
    case 'moment': return <MomentSlide slide={slide} past={past} />;
    case 'question': return <QuestionSlide asked={slide.asked} number={slide.number} vote={vote} onVote={(option) => onVote(slide.number, option)} />;
    case 'answer': return <AnswerSlide asked={slide.asked} vote={vote} />;
    case 'futures': return <FuturesSlide slide={slide} past={past} />;
    case 'summary': return <SummarySlide slide={slide} />;
  }
}

function VerdictSlide({ debrief, scenarioId }: Pick<Props, 'debrief' | 'scenarioId'>): ReactNode {
  const { t } = useTranslation();
  const { total, max, passed, passMark, passMarkSetBy, version, grade, ending, vetoes } = debrief;
  return (
    <>
      <h2>{t('common.pair', { a: t('debrief.ending'), b: ending.title })}</h2>
      <p className="big-score"><strong className="numbers">{pointsText(total)}</strong> / {max} <span className={`tone-${passed ? 'good' : 'bad'}`}><span aria-hidden="true">{passed ? '✓' : '✕'}</span> {t(passed ? 'debrief.passed' : 'debrief.failed')} · {t(`grade.${grade}`)}</span></p>
      <ScoreLine total={total} max={max} passMark={passMark} />
      <p><PassMarkLine passMark={passMark} setBy={passMarkSetBy} scenarioId={scenarioId} version={version} /></p>
      <p>{ending.text}</p>
      {vetoes.length > 0 && <ul className="slide-list">{vetoes.slice(0, mostVetoes).map(({ title, at }) => <li key={`${title}${at}`}>✕ {title}</li>)}{vetoes.length > mostVetoes && <li>{t('debrief.projector.more', { n: vetoes.length - mostVetoes })}</li>}</ul>}
      <ToPassLines debrief={debrief} />
    </>
  );
}

function SummarySlide({ slide: { losses } }: { slide: Extract<Slide, { kind: 'summary' }> }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('debrief.projector.remember')}</h2>
      {losses.length === 0 ? <p>{t('debrief.noLoss')}</p> : <ol className="slide-list numbered">{losses.map(({ title, todo }) => <li key={title}><strong>{title}</strong><p>{todo}</p></li>)}</ol>}
      <p className="quiet">{t('debrief.projector.lastWord')}</p>
    </>
  );
}
