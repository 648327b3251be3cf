import type { Compiled } from '../../../scenarios/engine/index.ts';
import type { ExamStanding } from '../../contract/exam.ts';
import { formSeed, nextExamForm } from '../exam/forms.ts';
import { sessionOfRun, sessionsOf, standingOf, type ExamSession } from '../exam/sessions.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { ExamAct, Person, Ports } from '../ports.ts';
import type { LiveRuns } from '../training/liveRuns.ts';
import { resumeRun } from '../training/resumeRun.ts';
import { startRun } from '../training/startRun.ts';

export type NotStarted = 'unknownSession' | 'notNow' | 'used' | 'noForm' | 'unknownScenario' | 'unusable' | 'notStored';
type Step = 'done' | 'unknown' | 'notNow';

/** What the invigilator can do about an exam, each step refused where the exam stands otherwise. Whether the PIN was given is the caller's matter. */
export interface InvigilatorSteps {
  /** The form that a waiting exam will play, for its briefing. */
  paper(sessionId: string): Compiled | NotStarted;
  start(sessionId: string): { readonly runId: string } | NotStarted;
  resume(runId: string): Step;
  annul(runId: string, reason: string): Step;
  release(runId: string): Step;
  allow(runId: string, reason: string): Step;
}

export function invigilatorSteps(ports: Ports, all: LiveRuns, played: PlayedScenarios): InvigilatorSteps {
  const { records, clock, library } = ports;
  const standing = (session: ExamSession): ExamStanding => standingOf(session, records, (runId) => all.find(runId) !== null);
  /** Takes the step and notes it, if the run's exam stands in one of these ways. */
  const step = (runId: string, when: readonly ExamStanding[], kind: ExamAct['kind'], reason: string, work: (session: ExamSession) => void = () => {}): Step => {
    const session = sessionOfRun(records, runId);
    if (!session) return 'unknown';
    if (!when.includes(standing(session))) return 'notNow';
    work(session);
    records.addExamAct({ kind, sessionId: session.sessionId, personId: session.personId, scenarioId: session.scenarioId, runId, note: reason, wall: new Date(clock.wall()).toISOString() });
    return 'done';
  };
  /** An exam that waits, with who sits it and on which form. */
  const waiting = (sessionId: string): { readonly person: Person; readonly scenarioId: string; readonly variant: string; readonly form: Compiled } | NotStarted => {
    const session = sessionsOf(records.examActs(null)).find((each) => each.sessionId === sessionId);
    const person = session && records.findPerson(session.personId);
    if (!person) return 'unknownSession';
    if (standing(session) !== 'waiting') return 'notNow';
    const entry = library.find(session.scenarioId);
    if (!entry) return 'unknownScenario';
    if (!entry.compiled) return 'unusable';
    const variant = nextExamForm(records, entry.compiled.scenario, person.id, formSeed(sessionId));
    if (variant === 'used') return 'used';
    const form = entry.compiled.variants.get(variant);
    return form ? { person, scenarioId: session.scenarioId, variant, form } : 'noForm';
  };
  return {
    paper: (sessionId) => {
      const exam = waiting(sessionId);
      return typeof exam === 'string' ? exam : exam.form;
    },
    start: (sessionId) => {
      const exam = waiting(sessionId);
      if (typeof exam === 'string') return exam;
      const { person, scenarioId, variant } = exam;
      const started = startRun(ports, person, scenarioId, { mode: 'exam', variant, sessionId });
      if (started === 'unknown') return 'unknownScenario';
      if (started === 'unusable') return 'unusable';
      if (started === 'closed') return 'noForm';
      if (started === null) return 'notStored';
      all.leaveOthers(person.id, null);
      all.admit(started);
      return { runId: started.header.runId };
    },
    resume: (runId) => {
      const header = records.readRun(runId);
      if (!header) return 'unknown';
      let resumed: ReturnType<typeof resumeRun> | null = null;
      const taken = step(runId, ['held'], 'continued', '', () => (resumed = resumeRun(ports, played, header)));
      if (taken === 'done' && resumed) {
        all.leaveOthers(header.participants[0]?.personId ?? '', runId);
        all.admit(resumed);
      }
      return taken;
    },
    annul: (runId, reason) => step(runId, ['running', 'held', 'withheld', 'released'], 'annulled', reason, () => {
      const live = all.find(runId);
      if (live) all.drop(live);
    }),
    release: (runId) => step(runId, ['withheld'], 'released', ''),
    allow: (runId, reason) => step(runId, ['withheld', 'released', 'void'], 'allowed', reason),
  };
}
