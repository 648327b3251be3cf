import type { Implementer } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import type { LiveRuns } from '../training/liveRuns.ts';
import { lineOf, readyInjects } from './lines.ts';
import { sendInject } from './send.ts';

/** The instructor beside the drills that run at this station. */
export function instructorProcedures(os: Implementer, ports: Ports, all: LiveRuns) {
  const { records } = ports;
  return {
    runs: os.instructor.runs.handler(({ input }) => all.list().map((live) => lineOf(live, records.findPerson(live.header.participants[0]?.personId ?? ''), input.lang))),
    injects: os.instructor.injects.handler(({ input, errors }) => {
      const live = all.find(input.runId);
      if (!live) throw errors.UNKNOWN_RUN();
      return readyInjects(live, input.lang);
    }),
    send: os.instructor.send.handler(({ input, errors, context }) => {
      const live = all.find(input.runId);
      if (!live) throw errors.UNKNOWN_RUN();
      const sent = sendInject(ports, all, live, { inject: input.inject, agreed: input.agreed, by: 'accountId' in context.caller ? context.caller.accountId : '' });
      if (typeof sent === 'string') throw errors[sent]();
      return sent;
    }),
  };
}
