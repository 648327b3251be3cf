import type { ExamStanding } from '../../contract/exam.ts';
import type { ExamAct, Records } from '../ports.ts';

/** One exam from the request to the release: what its acts say. */
export interface ExamSession {
  readonly sessionId: string; readonly personId: string; readonly scenarioId: string; readonly askedAt: string;
  readonly runId: string | null; readonly startedAt: string | null;
  readonly end: 'withdrawn' | 'void' | 'released' | null;
  /** why it is void */
  readonly reason: string | null; readonly endedAt: string | null;
  /** another attempt was allowed after this one */
  readonly isAllowed: boolean;
}

/** Acts in the order they happened → sessions in the order they were asked for. */
export function sessionsOf(acts: readonly ExamAct[]): ExamSession[] {
  const sessions = new Map<string, ExamSession>();
  for (const act of acts) sessions.set(act.sessionId, withAct(sessions.get(act.sessionId) ?? asked(act), act));
  return [...sessions.values()];
}

function asked({ sessionId, personId, scenarioId, wall }: ExamAct): ExamSession {
  return { sessionId, personId, scenarioId, askedAt: wall, runId: null, startedAt: null, end: null, reason: null, endedAt: null, isAllowed: false };
}

function withAct(session: ExamSession, { kind, runId, note, wall }: ExamAct): ExamSession {
  switch (kind) {
    case 'started': return { ...session, runId, startedAt: wall };
    case 'withdrawn': return { ...session, end: 'withdrawn', endedAt: wall };
    case 'annulled': return { ...session, end: 'void', reason: note, endedAt: wall };
    case 'released': return { ...session, end: 'released', endedAt: wall };
    case 'allowed': return { ...session, isAllowed: true };
    case 'asked': case 'continued': return session;
  }
}

/** The session that this run belongs to; null for one that no invigilator started. */
export function sessionOfRun(records: Pick<Records, 'examActsOfRun'>, runId: string): ExamSession | null {
  return sessionsOf(records.examActsOfRun(runId))[0] ?? null;
}

/** How a session stands. A started exam without a score whose clock does not run waits for the PIN, whatever stopped it. */
export function standingOf(session: ExamSession, records: Pick<Records, 'readScore'>, isLive: (runId: string) => boolean): ExamStanding {
  if (session.end) return session.end;
  if (session.runId === null) return 'waiting';
  if (records.readScore(session.runId)) return 'withheld';
  return isLive(session.runId) ? 'running' : 'held';
}
