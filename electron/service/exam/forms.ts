import type { Mode, Scenario } from '../../../scenarios/engine/index.ts';
import type { Records } from '../ports.ts';
import { sessionsOf } from './sessions.ts';

/** What fixes the form of an exam that was asked for: its session's id, so that what is read before the clock runs is what is played. */
export const formSeed = (sessionId: string): number => Number.parseInt(sessionId.slice(-8), 16);

type Variant = Scenario['variants'][number];

/** Whether a form may be played in a mode. Practice and assessed drills tell every answer, so a form of an exam is for exams alone. */
export function isFormFor(mode: Mode, { modes }: Variant): boolean {
  return mode === 'exam' ? modes.every((each) => each === 'exam') : modes.includes(mode) && !modes.includes('exam');
}

/**
 * The exam form this person sits next: one not sat yet, chosen by `seed`; else, for an attempt that the invigilator allowed, the one sat least.
 * One attempt per person, drill and form; a void one counts, because the trainee has seen it.
 */
export function nextExamForm(records: Pick<Records, 'examActs' | 'readRun'>, scenario: Scenario, personId: string, seed: number): string | 'noForm' | 'used' {
  const forms = scenario.variants.filter((variant) => isFormFor('exam', variant)).map(({ id }) => id);
  if (forms.length === 0) return 'noForm';
  const mine = sessionsOf(records.examActs(personId)).filter(({ scenarioId }) => scenarioId === scenario.id);
  const sat = mine.flatMap(({ runId }) => (runId === null ? [] : [records.readRun(runId)?.variant ?? '']));
  const timesOf = (form: string): number => sat.filter((each) => each === form).length;
  const unused = forms.filter((form) => timesOf(form) === 0);
  if (unused.length > 0) return unused[seed % unused.length] ?? 'noForm';
  const repeats = sat.length - new Set(sat).size;
  if (repeats >= mine.filter(({ isAllowed }) => isAllowed).length) return 'used';
  return forms.toSorted((a, b) => timesOf(a) - timesOf(b))[0] ?? 'noForm';
}
