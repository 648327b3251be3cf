import { debriefOf, viewOf, type RunView } from '../../../scenarios/engine/index.ts';
import type { Implementer } from '../implementer.ts';
import { asFault } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Ports } from '../ports.ts';
import { tellingOf, tellingTo } from '../exam/telling.ts';
import { act } from './act.ts';
import { covered } from './cover.ts';
import { createCrowd } from './crowd.ts';
import { finishedRuns } from './finishedRuns.ts';
import { isAbandoned } from './interruptions.ts';
import { viewOfLive } from './liveRun.ts';
import type { LiveRuns } from './liveRuns.ts';
import { resumeRun } from './resumeRun.ts';
import { rewindRun } from './rewindRun.ts';
import { startRun } from './startRun.ts';
import { unfinishedOf } from './unfinished.ts';
import { watch } from './watch.ts';

/** A live drill, from the first click to the debrief. Each handler says only who may and what is refused; the rules are in the engine. */
export function trainingProcedures(os: Implementer, ports: Ports, all: LiveRuns, played: PlayedScenarios) {
  const { records } = ports;
  const finished = finishedRuns(ports, played);
  const crowd = createCrowd();
  const shown = (runId: string, lang: Lang): RunView | null => {
    const live = all.find(runId);
    if (live) {
      live.lang = lang;
      live.marks.attended = ports.clock.monotonic();
      return viewOfLive(live, lang);
    }
    const over = finished(runId);
    const trainee = records.findPerson(over?.header.participants[0]?.personId ?? '')?.name ?? '';
    return over ? covered(viewOf(over.run, { runId, seq: over.inputs, trainee, lang, isRetry: over.header.parent !== undefined }), tellingOf(records, over.header) === 'told') : null;
  };
  const isHeldExam = (runId: string): boolean => records.readRun(runId)?.mode === 'exam' && !records.readScore(runId);

  return {
    unfinished: os.training.unfinished.handler(({ input }) => unfinishedOf(ports, all, played, input.personId, input.lang)),

    start: os.training.start.handler(({ input, errors }) => {
      const person = records.findPerson(input.personId);
      if (!person) throw errors.UNKNOWN_PERSON();
      const started = startRun(ports, person, input.scenarioId, input);
      if (started === 'unknown') throw errors.UNKNOWN_SCENARIO();
      if (started === 'unusable') throw errors.SCENARIO_UNUSABLE();
      if (started === 'closed') throw errors.MODE_CLOSED();
      if (started === null) throw errors.STORE_FAILED();
      all.leaveOthers(person.id, null);
      all.admit(started);
      return { runId: started.header.runId };
    }),

    resume: os.training.resume.handler(({ input, errors }) => {
      const header = records.readRun(input.runId);
      if (!header) throw errors.UNKNOWN_RUN();
      if (records.readScore(input.runId)) throw errors.RUN_OVER();
      if (!all.find(input.runId)) {
        if (tellingOf(records, header) === 'void') throw errors.VOID();
        if (header.mode === 'exam') throw errors.HELD();
        if (isAbandoned(records, header, ports.clock.wall())) throw errors.VOID();
        if (records.isRewound(input.runId)) throw errors.REWOUND();
        all.leaveOthers(input.personId, input.runId);
        const live = resumeRun(ports, played, header);
        if (header.mode === 'assessed') records.incident(input.runId, { kind: 'resumed', at: live.run.state.now, wall: new Date(ports.clock.wall()).toISOString(), detail: '' });
        all.admit(live);
      }
      return { runId: input.runId };
    }),

    view: os.training.view.handler(({ input, errors }) => {
      const view = shown(input.runId, input.lang);
      if (!view) throw errors.UNKNOWN_RUN();
      return view;
    }),

    watch: os.training.watch.handler(async function* ({ input, errors, signal }) {
      const live = all.find(input.runId);
      try {
        if (live) {
          if ((yield* watch(crowd, live, input.lang, signal)) === 'putOut') throw errors.CROWDED();
          return;
        }
        const view = shown(input.runId, input.lang);
        if (!view) throw errors.UNKNOWN_RUN();
        yield view;
      } catch (error) {
        throw asFault(error, 'training.watch', ports.ids, ports.report);
      }
    }),

    act: os.training.act.handler(({ input, errors }) => {
      const live = all.find(input.runId);
      if (!live) throw records.readScore(input.runId) ? errors.RUN_OVER() : isHeldExam(input.runId) ? errors.HELD() : errors.UNKNOWN_RUN();
      live.marks.attended = ports.clock.monotonic();
      const acted = act(ports, all, live, input.seq, input.intent, input.lang ?? live.lang);
      if (acted.kind === 'done') return { seq: acted.seq, outcome: acted.outcome, reason: acted.reason };
      if (acted.kind === 'held') throw errors.HELD();
      if (acted.kind === 'over') throw errors.RUN_OVER();
      if (acted.kind === 'stale') throw errors.STALE();
      if (acted.kind === 'notStored') throw errors.STORE_FAILED();
      throw errors.UNAVAILABLE({ data: { code: acted.code, reason: acted.reason } });
    }),

    rewind: os.training.rewind.handler(({ input, errors }) => {
      const header = records.readRun(input.runId);
      if (!header) throw errors.UNKNOWN_RUN();
      const fork = rewindRun(ports, all, played, header, input.step);
      if (fork === 'notPractice') throw errors.NOT_PRACTICE();
      if (fork === 'notTheirs') throw errors.NOT_YOURS();
      if (fork === 'notMet') throw errors.NOT_MET();
      if (fork === null) throw errors.STORE_FAILED();
      const parent = all.find(input.runId);
      if (parent) all.leave(parent, 'the trainee went back to an earlier step');
      all.leaveOthers(input.personId, null);
      all.admit(fork);
      return { runId: fork.header.runId };
    }),

    leave: os.training.leave.handler(({ input, errors }) => {
      const live = all.find(input.runId);
      if (!live && !records.readRun(input.runId)) throw errors.UNKNOWN_RUN();
      if (live && !live.run.state.ended) {
        all.catchUp(live);
        if (!live.run.state.ended && !live.isLeft) all.leave(live, 'the trainee left');
      }
      return { ok: true as const };
    }),

    debrief: os.training.debrief.handler(({ input, errors, context: { caller } }) => {
      const header = records.readRun(input.runId);
      if (!header) throw errors.UNKNOWN_RUN();
      const telling = tellingTo(records, header, caller);
      if (telling === 'void' || isAbandoned(records, header, ports.clock.wall())) throw errors.VOID();
      const run = all.find(input.runId)?.run ?? finished(input.runId)?.run;
      if (!run?.state.ended) throw errors.NOT_OVER();
      if (telling === 'withheld') throw errors.WITHHELD();
      return debriefOf(run, input.lang, records.readInputs(input.runId));
    }),
  };
}
