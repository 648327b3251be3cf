import { briefingOf } from '../../../scenarios/engine/index.ts';
import type { Caller } from '../access/sessions.ts';
import type { Implementer } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { AuditKind, Ports } from '../ports.ts';
import type { LiveRuns } from '../training/liveRuns.ts';
import { examCases } from './cases.ts';
import { invigilatorGate, keyMinutes, type Refused } from './gate.ts';
import { invigilatorSteps, type NotStarted } from './steps.ts';

/** The invigilator's side: the PIN, what its key starts, and what is done signed in; the latter is on record with who did it. */
export function invigilationProcedures(os: Implementer, ports: Ports, all: LiveRuns, played: PlayedScenarios) {
  const gate = invigilatorGate(ports);
  const steps = invigilatorSteps(ports, all, played);
  const ok = { ok: true as const };
  const byOf = (caller: Caller): string => ('accountId' in caller ? caller.accountId : 'nobody');
  const note = (kind: AuditKind, caller: Caller, about: string, why = ''): void =>
    ports.records.audit({ kind, by: byOf(caller), about, note: why, wall: new Date(ports.clock.wall()).toISOString() });
  const { pin, setPin, open, close, list, briefing, start, resume, annul, release, allow } = os.invigilation;
  return {
    pin: pin.handler(() => gate.state()),
    setPin: setPin.handler(({ input, errors, context: { caller } }) => {
      if (gate.set(input.pin, byOf(caller)) === 'unfit') throw errors.PIN_UNFIT();
      note('pinSet', caller, 'invigilatorPin');
      return ok;
    }),
    open: open.handler(({ input, errors }) => {
      const done = gate.open(input.pin);
      if (done.kind !== 'open') throw refusal(done, errors);
      return { key: done.key, minutes: keyMinutes };
    }),
    close: close.handler(({ input }) => (gate.close(input.key), ok)),
    list: list.handler(({ input }) => examCases(ports, all, played, input.lang)),
    briefing: briefing.handler(({ input, errors }) => {
      if (!gate.has(input.key)) throw errors.KEY_EXPIRED();
      const paper = steps.paper(input.sessionId);
      if (typeof paper === 'string') throw notStarted(errors, paper);
      return briefingOf(paper, input.lang);
    }),
    start: start.handler(({ input, errors }) => {
      if (!gate.has(input.key)) throw errors.KEY_EXPIRED();
      const started = steps.start(input.sessionId);
      if (typeof started === 'string') throw notStarted(errors, started);
      return { runId: started.runId };
    }),
    resume: resume.handler(({ input, errors }) => {
      if (!gate.has(input.key)) throw errors.KEY_EXPIRED();
      return taken(errors, steps.resume(input.runId));
    }),
    annul: annul.handler(({ input: { runId, reason }, errors, context: { caller } }) => {
      taken(errors, steps.annul(runId, reason));
      note('examAnnulled', caller, runId, reason);
      return ok;
    }),
    release: release.handler(({ input: { runId }, errors, context: { caller } }) => {
      taken(errors, steps.release(runId));
      note('examReleased', caller, runId);
      return ok;
    }),
    allow: allow.handler(({ input: { runId, reason }, errors, context: { caller } }) => {
      taken(errors, steps.allow(runId, reason));
      note('attemptAllowed', caller, runId, reason);
      return ok;
    }),
  };

  function taken(errors: { UNKNOWN_RUN(): Error; NOT_NOW(): Error }, done: 'done' | 'unknown' | 'notNow'): typeof ok {
    if (done === 'unknown') throw errors.UNKNOWN_RUN();
    if (done === 'notNow') throw errors.NOT_NOW();
    return ok;
  }
}

type StartErrors = Readonly<Record<'UNKNOWN_SESSION' | 'NOT_NOW' | 'ATTEMPT_USED' | 'MODE_CLOSED' | 'UNKNOWN_SCENARIO' | 'SCENARIO_UNUSABLE' | 'STORE_FAILED', () => Error>>;

function notStarted(errors: StartErrors, why: NotStarted): Error {
  switch (why) {
    case 'unknownSession': return errors.UNKNOWN_SESSION();
    case 'notNow': return errors.NOT_NOW();
    case 'used': return errors.ATTEMPT_USED();
    case 'noForm': return errors.MODE_CLOSED();
    case 'unknownScenario': return errors.UNKNOWN_SCENARIO();
    case 'unusable': return errors.SCENARIO_UNUSABLE();
    case 'notStored': return errors.STORE_FAILED();
  }
}

interface PinErrors { PIN_NOT_SET(): Error; PIN_WRONG(more: { data: { seconds: number } }): Error; PIN_LOCKED(more: { data: { seconds: number } }): Error }

function refusal(refused: Refused, errors: PinErrors): Error {
  if (refused.kind === 'notSet') return errors.PIN_NOT_SET();
  const more = { data: { seconds: refused.seconds } };
  return refused.kind === 'wrong' ? errors.PIN_WRONG(more) : errors.PIN_LOCKED(more);
}
