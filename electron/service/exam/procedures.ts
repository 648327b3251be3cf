import type { IncidentLine } from '../../contract/exam.ts';
import type { Implementer } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { ExamAct, Incident, Ports } from '../ports.ts';
import { isAbandoned } from '../training/interruptions.ts';
import type { LiveRuns } from '../training/liveRuns.ts';
import { nextExamForm } from './forms.ts';
import { ownPins } from './ownPin.ts';
import { sessionOfRun, sessionsOf, standingOf, type ExamSession } from './sessions.ts';

/** The trainee's side of an exam: asking for one, waiting for it, and looking at how it stands. */
export function examProcedures(os: Implementer, ports: Ports, all: LiveRuns, played: PlayedScenarios) {
  const { records, library, ids, clock } = ports;
  const standing = (session: ExamSession) => standingOf(session, records, (runId) => all.find(runId) !== null);
  const sessionOf = (sessionId: string): ExamSession | undefined => sessionsOf(records.examActs(null)).find((each) => each.sessionId === sessionId);
  const tryOwnPin = ownPins(ports);
  const note = (kind: ExamAct['kind'], sessionId: string, personId: string, scenarioId: string): void =>
    records.addExamAct({ kind, sessionId, personId, scenarioId, runId: null, note: '', wall: new Date(clock.wall()).toISOString() });
  return {
    offer: os.exam.offer.handler(({ input }) => {
      const compiled = library.find(input.scenarioId)?.compiled;
      const form = compiled ? nextExamForm(records, compiled.scenario, input.personId, 0) : 'noForm';
      if (form === 'noForm' || form === 'used') return { state: form };
      return { state: records.invigilatorPin() ? ('open' as const) : ('noPin' as const) };
    }),

    ask: os.exam.ask.handler(({ input, errors }) => {
      if (!records.findPerson(input.personId)) throw errors.UNKNOWN_PERSON();
      const entry = library.find(input.scenarioId);
      if (!entry) throw errors.UNKNOWN_SCENARIO();
      if (!entry.compiled) throw errors.SCENARIO_UNUSABLE();
      const form = nextExamForm(records, entry.compiled.scenario, input.personId, 0);
      if (form === 'noForm') throw errors.MODE_CLOSED();
      if (form === 'used') throw errors.ATTEMPT_USED();
      if (!records.invigilatorPin()) throw errors.PIN_NOT_SET();
      const own = tryOwnPin(input.personId, input.ownPin);
      if (own.kind === 'needed') throw errors.OWN_PIN_NEEDED();
      if (own.kind === 'unfit') throw errors.PIN_UNFIT();
      if (own.kind === 'wrong') throw errors.OWN_PIN_WRONG({ data: { seconds: own.seconds } });
      if (own.kind === 'locked') throw errors.OWN_PIN_LOCKED({ data: { seconds: own.seconds } });
      const waiting = sessionsOf(records.examActs(input.personId)).find((each) => each.scenarioId === input.scenarioId && standing(each) === 'waiting');
      if (waiting) return { sessionId: waiting.sessionId };
      const sessionId = ids.uuid();
      note('asked', sessionId, input.personId, input.scenarioId);
      return { sessionId };
    }),

    ownPin: os.exam.ownPin.handler(({ input }) => ({ isSet: records.roster.pin(input.personId) !== null })),

    withdraw: os.exam.withdraw.handler(({ input, errors }) => {
      const session = sessionOf(input.sessionId);
      if (session?.personId !== input.personId) throw errors.UNKNOWN_SESSION();
      if (standing(session) === 'waiting') note('withdrawn', session.sessionId, session.personId, session.scenarioId);
      return { ok: true as const };
    }),

    session: os.exam.session.handler(({ input, errors }) => {
      const session = sessionOf(input.sessionId);
      if (!session) throw errors.UNKNOWN_SESSION();
      return { standing: standing(session), runId: session.runId };
    }),

    ofRun: os.exam.ofRun.handler(({ input, errors }) => {
      const header = records.readRun(input.runId);
      if (!header) throw errors.UNKNOWN_RUN();
      const session = header.mode === 'exam' ? sessionOfRun(records, input.runId) : null;
      return {
        title: played.titleOf(header, input.lang), standing: session ? standing(session) : null,
        incidents: records.incidentsOf(input.runId).map(incidentLine),
        reason: isAbandoned(records, header, clock.wall()) ? abandonedText[input.lang] : (session?.reason ?? null),
      };
    }),
  };
}

const abandonedText = {
  zh: '测评中途离开，没有按规定接着做（只能在当天接着做一次，且中间没有练习同一个演练）。',
  en: 'The assessed drill was left and not gone on with as the rules allow (once, on the same day, without practising the same drill in between).',
};

/** Without the detail, which is for whoever reads the records. */
export function incidentLine({ kind, at, wall }: Incident): IncidentLine {
  return { kind, at, wall };
}
