import { steps, type Facts, type Saying, type Step } from './steps.ts';

export type Passed = ReadonlySet<Saying>;

/** What is shown: the step, how far it is, and what is said of it as things stand. */
export interface Lesson { readonly step: Step; readonly number: number; readonly saying: Saying; readonly anchors: readonly string[] }

const isPast = (step: Step, facts: Facts, passed: Passed): boolean => (step.isRemembered ? passed.has(step.saying) : step.isDone(facts));

/** The steps of which nothing tells any more, of somebody who comes back in the middle: those before what can be seen to be done. */
export function passedAt(facts: Facts): Passed {
  const seen = steps.findLastIndex((step) => !step.isRemembered && step.isDone(facts));
  return new Set(steps.slice(0, Math.max(0, seen)).filter(({ isRemembered }) => isRemembered).map(({ saying }) => saying));
}

/** Goes on over every step whose thing is done. The same set when nothing is new. */
export function passedBy(passed: Passed, facts: Facts): Passed {
  const step = currentOf(passed, facts);
  return step?.isRemembered && step.isDone(facts) ? passedBy(new Set([...passed, step.saying]), facts) : passed;
}

const currentOf = (passed: Passed, facts: Facts): Step | undefined => steps.find((step) => !isPast(step, facts, passed));

/** What to do next; null when there is nothing left to teach. */
export function lessonOf(passed: Passed, facts: Facts): Lesson | null {
  const step = facts.view.ended ? undefined : currentOf(passed, facts);
  if (!step) return null;
  const told = step.needsTime && facts.view.clock.paused ? { saying: 'resume' as const, anchors: ['.pace .pause'] } : (step.detour?.(facts) ?? step);
  return { step, number: steps.indexOf(step) + 1, saying: told.saying, anchors: told.anchors };
}
