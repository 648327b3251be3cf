import { textOf } from '../../../scenarios/engine/index.ts';
import type { ExamStanding } from '../../contract/exam.ts';
import type { ExamCase } from '../../contract/invigilation.ts';
import { nextExamForm } from '../exam/forms.ts';
import { incidentLine } from '../exam/procedures.ts';
import { sessionsOf, standingOf, type ExamSession } from '../exam/sessions.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Ports } from '../ports.ts';
import type { LiveRuns } from '../training/liveRuns.ts';

const longestList = 100;
/** What asks for the invigilator stands first. */
const urgency: Readonly<Record<ExamStanding, number>> = { held: 0, waiting: 1, running: 2, withheld: 3, released: 4, void: 4, withdrawn: 5 };

/** All exams of this station as the invigilator sees them; what was taken back before the start is not among them. */
export function examCases(ports: Ports, all: LiveRuns, played: PlayedScenarios, lang: Lang): ExamCase[] {
  const isLive = (runId: string): boolean => all.find(runId) !== null;
  return sessionsOf(ports.records.examActs(null))
    .map((session) => ({ session, standing: standingOf(session, ports.records, isLive) }))
    .filter(({ standing }) => standing !== 'withdrawn')
    .toSorted((a, b) => urgency[a.standing] - urgency[b.standing] || (a.session.askedAt < b.session.askedAt ? 1 : -1))
    .slice(0, longestList)
    .map(({ session, standing }) => caseOf(ports, played, session, standing, lang));
}

function caseOf({ records, library }: Ports, played: PlayedScenarios, session: ExamSession, standing: ExamStanding, lang: Lang): ExamCase {
  const { sessionId, personId, scenarioId, runId, askedAt, startedAt, reason, isAllowed } = session;
  const person = records.findPerson(personId);
  const header = runId === null ? null : records.readRun(runId);
  const compiled = library.find(scenarioId)?.compiled;
  return {
    sessionId, standing, person: { id: personId, name: person?.name ?? '', staffNo: person?.staffNo ?? '' },
    title: header ? played.titleOf(header, lang) : compiled ? textOf(compiled, 'scenario.title', lang) : scenarioId,
    askedAt, runId, startedAt, finishedAt: runId === null ? null : (records.readScore(runId)?.finishedAt ?? null),
    incidents: runId === null ? [] : records.incidentsOf(runId).map(incidentLine), reason, allowed: isAllowed,
    canAllow: !isAllowed && (standing === 'withheld' || standing === 'released' || standing === 'void') && !!compiled && nextExamForm(records, compiled.scenario, personId, 0) === 'used',
  };
}
