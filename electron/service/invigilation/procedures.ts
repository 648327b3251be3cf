import type { Implementer } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Ports } from '../ports.ts';
import type { LiveRuns } from '../training/liveRuns.ts';
import { examCases } from './cases.ts';
import { invigilatorGate, keyMinutes, type Refused } from './gate.ts';
import { invigilatorSteps } from './steps.ts';

/** The invigilator's side: the PIN, and what only its key allows. */
export function invigilationProcedures(os: Implementer, ports: Ports, all: LiveRuns, played: PlayedScenarios) {
  const gate = invigilatorGate(ports);
  const steps = invigilatorSteps(ports, all, played);
  const ok = { ok: true as const };
  const { pin, setPin, changePin, open, close, list, start, resume, annul, release, allow } = os.invigilation;
  return {
    pin: pin.handler(() => gate.state()),
    setPin: setPin.handler(({ input, errors }) => {
      const done = gate.set(input.pin);
      if (done === 'alreadySet') throw errors.PIN_ALREADY_SET();
      if (done === 'unfit') throw errors.PIN_UNFIT();
      return ok;
    }),
    changePin: changePin.handler(({ input, errors }) => {
      const done = gate.change(input.old, input.pin);
      if (done.kind === 'unfit') throw errors.PIN_UNFIT();
      if (done.kind !== 'ok') throw refusal(done, errors);
      return ok;
    }),
    open: open.handler(({ input, errors }) => {
      const done = gate.open(input.pin);
      if (done.kind !== 'open') throw refusal(done, errors);
      return { key: done.key, minutes: keyMinutes };
    }),
    close: close.handler(({ input }) => (gate.close(input.key), ok)),
    list: list.handler(({ input, errors }) => {
      if (!gate.has(input.key, 'look')) throw errors.KEY_EXPIRED();
      return examCases(ports, all, played, input.lang);
    }),
    start: start.handler(({ input, errors }) => {
      if (!gate.has(input.key, 'use')) throw errors.KEY_EXPIRED();
      const started = steps.start(input.sessionId);
      switch (started) {
        case 'unknownSession': throw errors.UNKNOWN_SESSION();
        case 'notNow': throw errors.NOT_NOW();
        case 'used': throw errors.ATTEMPT_USED();
        case 'noForm': throw errors.MODE_CLOSED();
        case 'unknownScenario': throw errors.UNKNOWN_SCENARIO();
        case 'unusable': throw errors.SCENARIO_UNUSABLE();
        case 'notStored': throw errors.STORE_FAILED();
        default: return { runId: started.runId };
      }
    }),
    resume: resume.handler(({ input, errors }) => taken(input.key, errors, () => steps.resume(input.runId))),
    annul: annul.handler(({ input, errors }) => taken(input.key, errors, () => steps.annul(input.runId, input.reason))),
    release: release.handler(({ input, errors }) => taken(input.key, errors, () => steps.release(input.runId))),
    allow: allow.handler(({ input, errors }) => taken(input.key, errors, () => steps.allow(input.runId, input.reason))),
  };

  function taken(key: string, errors: { KEY_EXPIRED(): Error; UNKNOWN_RUN(): Error; NOT_NOW(): Error }, step: () => 'done' | 'unknown' | 'notNow'): typeof ok {
    if (!gate.has(key, 'use')) throw errors.KEY_EXPIRED();
    const done = step();
    if (done === 'unknown') throw errors.UNKNOWN_RUN();
    if (done === 'notNow') throw errors.NOT_NOW();
    return ok;
  }
}

interface PinErrors { PIN_NOT_SET(): Error; PIN_WRONG(more: { data: { seconds: number } }): Error; PIN_LOCKED(more: { data: { seconds: number } }): Error }

function refusal(refused: Refused, errors: PinErrors): Error {
  if (refused.kind === 'notSet') return errors.PIN_NOT_SET();
  const more = { data: { seconds: refused.seconds } };
  return refused.kind === 'wrong' ? errors.PIN_WRONG(more) : errors.PIN_LOCKED(more);
}
