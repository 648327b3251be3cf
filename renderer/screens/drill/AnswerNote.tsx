import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from './DrillContext.ts';
import { Sureness } from './Sureness.tsx';
import type { Answered } from './useDecisions.ts';

/** After an answer: one line of why, for whoever wants to. How sure it was is asked only where nothing has yet told whether it was right. */
export function AnswerNote({ answered, onDone }: { answered: Answered; onDone(): void }): ReactNode {
  const { view, act, say } = useDrill();
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (isOpen) field.current?.focus(); }, [isOpen]);
  const [isSure, setIsSure] = useState(answered.isSure);
  const { handle: decision, title } = answered;
  const write = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '' || (await act({ type: 'rationaleWritten', decision, text: text.trim() })) !== 'accepted') return;
    say('good', t('drill.noted'));
    onDone();
  };
  return (
    <form className="answer-note" aria-label={t('drill.noteOf', { title })} onSubmit={(event) => void write(event)}>
      {view.mode === 'assessed' && !isSure && <Sureness value={null} onChange={(confidence) => { setIsSure(true); void act({ type: 'confidenceStated', decision, confidence }); }} />}
      {isOpen
        ? <><input ref={field} value={text} maxLength={200} autoComplete="off" aria-label={t('drill.noteOf', { title })} placeholder={t('drill.notePlaceholder')} onChange={(event) => setText(event.target.value)} /><button type="submit" className="button slim" disabled={text.trim() === ''}>{t('drill.noteSave')}</button></>
        : <button type="button" className="button slim bare" onClick={() => setIsOpen(true)}>{t('drill.note')}</button>}
      <button type="button" className="button slim bare square" aria-label={t('drill.noteSkip')} onClick={onDone}>×</button>
    </form>
  );
}
