import { useEffect, useState } from 'react';
import { useDrill } from '../DrillContext.ts';
import { lessonOf, passedAt, passedBy, type Lesson } from './progress.ts';

interface Coaching {
  readonly lesson: Lesson | null;
  /** What there was to read was read. */
  next(): void;
  /** No more of it. */
  stop(): void;
}

/** Follows what the trainee does and says what comes next. */
export function useCoach(): Coaching {
  const { view, selected, task, taken } = useDrill();
  const facts = { view, selected, task, taken };
  const [passed, setPassed] = useState(() => passedAt(facts));
  const [isStopped, setStopped] = useState(false);
  const now = passedBy(passed, facts);
  if (now !== passed) setPassed(now);
  const lesson = isStopped ? null : lessonOf(now, facts);
  return {
    lesson, stop: () => setStopped(true),
    next: () => { if (lesson?.step.isRead) setPassed(new Set([...now, lesson.step.saying])); },
  };
}

/** Whether somebody works with the keys just now: their hints are shown then. */
export function useKeysInHand(): boolean {
  const [isKeys, setKeys] = useState(false);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => { if (key === 'Tab' || key.startsWith('Arrow')) setKeys(true); };
    const onPointer = (): void => setKeys(false);
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onPointer);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onPointer);
    };
  }, []);
  return isKeys;
}
