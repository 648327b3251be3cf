import type { Caller } from '../access/sessions.ts';
import { tellingTo } from '../exam/telling.ts';
import type { Implementer } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { AuditKind, Ports } from '../ports.ts';
import { decide, fileAppeal, rate, reviewVeto, takeUp, type Desk } from './acts.ts';
import { evaluationOf, type Reviewed } from './evaluationOf.ts';
import { listOf } from './listOf.ts';
import { logEntries } from './log.ts';
import { agreementOf, entriesOf } from './ratings.ts';
import { reviewTables } from './reviewTables.ts';
import { reviewedSheet } from './standing.ts';

type Closed = 'UNKNOWN_RUN' | 'NOT_OVER' | 'WITHHELD' | 'VOID';

/** Ratings, veto reviews, appeals and corrections; what the staff does is on record with who did it. */
export function evaluationProcedures(os: Implementer, ports: Ports, played: PlayedScenarios) {
  const { records, clock, library } = ports;
  const tables = reviewTables(library.assessment);
  const desk: Desk = { records, clock, tables };
  const ok = { ok: true as const };
  const staffOf = (caller: Caller): Extract<Caller, { accountId: string }> => {
    // The rules let nobody else in.
    if (!('accountId' in caller)) throw new Error('the caller has no account');
    return caller;
  };
  const note = (kind: AuditKind, caller: Caller, runId: string, about = ''): void => records.audit({ kind, by: staffOf(caller).accountId, about: runId, note: about, wall: new Date(clock.wall()).toISOString() });
  const find = (runId: string, caller: Caller, errors: Readonly<Record<Closed, () => Error>>): Reviewed => {
    const header = records.readRun(runId);
    if (!header) throw errors.UNKNOWN_RUN();
    const score = records.readScore(runId);
    if (!score) throw errors.NOT_OVER();
    const telling = tellingTo(records, header, caller);
    if (telling === 'void') throw errors.VOID();
    if (telling === 'withheld') throw errors.WITHHELD();
    return { header, score, sheet: reviewedSheet(score), compiled: played.of(header), entries: records.evaluations.ofRun(runId) };
  };
  const { list, ofRun, log, keepDraft, sign, reviewVeto: review, appeal, takeUp: take, decide: decided } = os.evaluation;
  return {
    list: list.handler(({ input: { search, lang }, context: { caller } }) => {
      const runs = Map.groupBy(entriesOf(records.evaluations.ofKind('rating'), 'rating'), ({ runId }) => runId);
      return { ...listOf(ports, played, staffOf(caller), search, lang), agreement: agreementOf([...runs.values()], tables.review.agreement.leastPairs) };
    }),
    ofRun: ofRun.handler(({ input: { runId, lang }, errors, context: { caller } }) => evaluationOf(ports, tables, find(runId, caller, errors), caller, lang)),
    log: log.handler(({ input: { runId, lang }, errors, context: { caller } }) => logEntries(find(runId, caller, errors).compiled, records.readInputs(runId), lang)),
    keepDraft: keepDraft.handler(({ input: { runId, rating }, errors, context: { caller } }) => {
      if (rate(desk, find(runId, caller, errors), staffOf(caller).accountId, rating, false) !== 'done') throw errors.NOT_NOW();
      return ok;
    }),
    sign: sign.handler(({ input: { runId, rating }, errors, context: { caller } }) => {
      const done = rate(desk, find(runId, caller, errors), staffOf(caller).accountId, rating, true);
      if (done === 'nothing') throw errors.NOTHING_RATED();
      if (done === 'notNow') throw errors.NOT_NOW();
      note('ratingSigned', caller, runId, rating.mentor);
      return ok;
    }),
    reviewVeto: review.handler(({ input: { runId, veto, holds, reason }, errors, context: { caller } }) => {
      const run = find(runId, caller, errors);
      const id = run.sheet.vetoes.find((_, i) => veto === `veto:${i}`)?.id;
      if (id === undefined || reviewVeto(desk, run, staffOf(caller).accountId, id, holds, reason) !== 'done') throw errors.NOT_NOW();
      note('vetoReviewed', caller, runId, id);
      return ok;
    }),
    appeal: appeal.handler(({ input: { runId, against, reason }, errors, context: { caller } }) => {
      const filed = fileAppeal(desk, find(runId, caller, errors), 'personId' in caller ? caller.personId : '', against, reason);
      if (filed === 'late') throw errors.APPEAL_LATE();
      if (filed === 'already') throw errors.APPEALED_ALREADY();
      if (filed === 'notNow') throw errors.NOT_NOW();
      return filed;
    }),
    takeUp: take.handler(({ input: { runId, appeal: number }, errors, context: { caller } }) => {
      const taken = takeUp(desk, find(runId, caller, errors), staffOf(caller).accountId, number);
      if (taken === 'partial') throw errors.NOT_IMPARTIAL();
      if (taken === 'notNow') throw errors.NOT_NOW();
      note('appealTaken', caller, runId, String(number));
      return ok;
    }),
    decide: decided.handler(({ input: { runId, ...wish }, errors, context: { caller } }) => {
      const done = decide(desk, find(runId, caller, errors), staffOf(caller).accountId, wish);
      if (done === 'partial') throw errors.NOT_IMPARTIAL();
      if (done === 'unfit') throw errors.TOTAL_UNFIT();
      if (done === 'notNow') throw errors.NOT_NOW();
      note('appealDecided', caller, runId, String(wish.appeal));
      return ok;
    }),
  };
}
