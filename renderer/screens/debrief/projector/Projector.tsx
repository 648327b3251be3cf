import './projector.css';
import { CloseOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplayOutline } from '../../../../electron/contract/replay.ts';
import type { Debrief } from '../../../../scenarios/engine/index.ts';
import { DrillStamp } from '../../../ui/DrillStamp.tsx';
import type { Past } from '../replay/useOutline.ts';
import { SlideView } from './SlideView.tsx';
import { slidesOf } from './slides.ts';
import { stepOfKey } from './stepOfKey.ts';

interface Props { readonly debrief: Debrief; /** which drill, for what was noted of its pass mark */ readonly scenarioId: string | undefined; readonly outline: ReplayOutline; readonly past: Past; onClose(): void }

/** The debrief for a room: one thing at a time, large, without names, driven by arrow keys or a clicker. */
export function Projector({ debrief, scenarioId, outline, past, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLElement>(null);
  const slides = useMemo(() => slidesOf(debrief, outline), [debrief, outline]);
  const [now, setNow] = useState(0);
  /** What the class would do, by question. */
  const [votes, setVotes] = useState<Readonly<Record<number, number>>>({});
  const slide = slides[now];
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  useLayoutEffect(() => stage.current?.focus(), [now]);
  if (!slide) return null;
  const vote = (question: number, option: number): void => setVotes((before) => ({ ...before, [question]: option }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const option = Number(event.key) - 1;
    if (slide.kind === 'question' && slide.asked.options[option] !== undefined) return vote(slide.number, option);
    if ((event.key === ' ' || event.key === 'Enter') && event.target instanceof Element && event.target.closest('button')) return undefined;
    const to = stepOfKey(event.key, now, slides.length);
    if (to === null) return undefined;
    event.preventDefault();
    return setNow(to);
  };
  return (
    <dialog ref={dialog} className="projector" aria-label={t('debrief.projector.title')} onCancel={onClose} onKeyDown={onKeyDown}>
      <header><strong>{debrief.title}</strong> <DrillStamp /><span className="push" /><button type="button" className="button" onClick={onClose}><CloseOutlined aria-hidden />{t('debrief.projector.leave')}</button></header>
      <section ref={stage} className={`slide slide-${slide.kind}`} tabIndex={0} aria-label={t('debrief.projector.position', { n: now + 1, of: slides.length })}>
        <SlideView key={now} slide={slide} debrief={debrief} scenarioId={scenarioId} past={past} vote={slide.kind === 'question' || slide.kind === 'answer' ? (votes[slide.number] ?? null) : null} onVote={vote} />
      </section>
      <footer>
        <button type="button" className="button" disabled={now === 0} onClick={() => setNow(now - 1)}><LeftOutlined aria-hidden />{t('debrief.projector.previous')}</button>
        <span className="numbers">{now + 1} / {slides.length}</span>
        <button type="button" className="button main" disabled={now === slides.length - 1} onClick={() => setNow(now + 1)}>{t('debrief.projector.next')}<RightOutlined aria-hidden /></button>
      </footer>
    </dialog>
  );
}
