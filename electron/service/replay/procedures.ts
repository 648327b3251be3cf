import { viewOf, type Run, type RunView } from '../../../scenarios/engine/index.ts';
import type { Caller } from '../access/sessions.ts';
import { tellingTo } from '../exam/telling.ts';
import type { Implementer } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Ports } from '../ports.ts';
import { askedDecisions, outcomeOf, outlineOf } from './outline.ts';
import { pastRuns, type Fork, type PastRun } from './pastRuns.ts';

interface Asked { readonly runId: string; readonly personId: string; readonly lang: Lang }
interface Choice extends Asked { readonly decision: number; readonly option: number }
type Closed = 'UNKNOWN_RUN' | 'NOT_YOURS' | 'NOT_OVER' | 'WITHHELD';

/** Looking at a finished drill again, and at what another answer would have led to. */
export function replayProcedures(os: Implementer, ports: Ports, played: PlayedScenarios) {
  const { records } = ports;
  const runs = pastRuns(ports, played);

  const find = ({ runId, personId }: Asked, caller: Caller): PastRun | Closed => {
    const header = records.readRun(runId);
    if (!header) return 'UNKNOWN_RUN';
    if (!header.participants.some((one) => one.personId === personId)) return 'NOT_YOURS';
    if (!records.readScore(runId)) return 'NOT_OVER';
    return tellingTo(records, header, caller) === 'told' ? runs.of(header) : 'WITHHELD';
  };
  const fork = (run: PastRun, { decision, option, lang }: Choice): Fork | 'UNKNOWN_CHOICE' | 'CHOICE_CLOSED' => {
    const asked = askedDecisions(run.past.end, lang)[decision];
    const shown = asked?.shown[option];
    return asked === undefined || shown === undefined ? 'UNKNOWN_CHOICE' : (runs.fork(run, asked.id, shown) ?? 'CHOICE_CLOSED');
  };

  return {
    outline: os.replay.outline.handler(({ input, errors, context: { caller } }) => {
      const run = find(input, caller);
      if (typeof run === 'string') throw errors[run]();
      return outlineOf(run.past, input.lang);
    }),
    at: os.replay.at.handler(({ input, errors, context: { caller } }) => {
      const run = find(input, caller);
      if (typeof run === 'string') throw errors[run]();
      return pastView(run, run.past.at(input.at), input.lang);
    }),
    other: os.replay.other.handler(({ input, errors, context: { caller } }) => {
      const run = find(input, caller);
      if (typeof run === 'string') throw errors[run]();
      const other = fork(run, input);
      if (typeof other === 'string') throw errors[other]();
      return { from: other.from, skipped: other.skipped, happened: outcomeOf(run.past, input.lang), other: outcomeOf(other.past, input.lang) };
    }),
    otherAt: os.replay.otherAt.handler(({ input, errors, context: { caller } }) => {
      const run = find(input, caller);
      if (typeof run === 'string') throw errors[run]();
      const other = fork(run, input);
      if (typeof other === 'string') throw errors[other]();
      return pastView(run, other.past.at(input.at), input.lang);
    }),
  };
}

/** A view to look at: nothing in it can be done any more. */
function pastView({ header, trainee }: PastRun, run: Run, lang: Lang): RunView {
  const view = viewOf(run, { runId: header.runId, seq: 0, trainee, lang, isRetry: header.parent !== undefined });
  return { ...view, tasks: [], feedback: [] };
}
