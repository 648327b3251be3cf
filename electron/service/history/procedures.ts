import type { RecordSummary, ToldScore } from '../../contract/history.ts';
import { textOf } from '../../../scenarios/engine/index.ts';
import { isAssisted } from '../sheet.ts';
import { sessionsOf } from '../exam/sessions.ts';
import type { Caller } from '../access/sessions.ts';
import { correctedResult } from '../evaluation/standing.ts';
import { tellingOf, tellingTo } from '../exam/telling.ts';
import type { Implementer } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import { isAbandoned, timesLeft } from '../training/interruptions.ts';
import type { Lang, LibraryEntry, Ports, RunHeader, StoredScore } from '../ports.ts';
import { comparisonOf } from './comparison.ts';
import { archiveOf } from './archive.ts';
import { growthOf } from './growth.ts';
import { toldRuns } from './toldRuns.ts';

type Closed = 'UNKNOWN_RUN' | 'NOT_YOURS' | 'NOT_OVER' | 'WITHHELD';

/** A trainee's own records, newest first, and what they say together. An exam that is not released or void stands there without its score. */
export function historyProcedures(os: Implementer, { records, library, clock }: Ports, played: PlayedScenarios) {
  const summary = (header: RunHeader, finishedAt: string, lang: Lang, standing: RecordSummary['standing'], score: ToldScore | null): RecordSummary => ({
    runId: header.runId, scenarioId: header.scenarioId, title: played.titleOf(header, lang), mode: header.mode, finishedAt,
    tutorial: isTutorial(header), minutes: minutesOf(header, finishedAt, records.lastHeartbeat(header.runId)?.played), standing, score, corrected: standing === 'told' ? correctedResult(records, header.runId) : null,
    left: timesLeft(records.incidentsOf(header.runId)), isRetry: header.parent !== undefined,
  });
  /** Void exams that never came to an end. */
  const brokenOff = (personId: string, lang: Lang): RecordSummary[] =>
    sessionsOf(records.examActs(personId)).flatMap(({ runId, end, endedAt }) => {
      const header = end === 'void' && runId !== null && !records.readScore(runId) ? records.readRun(runId) : null;
      return header ? [summary(header, endedAt ?? header.startedAt, lang, 'void', null)] : [];
    });
  /** Assessed drills that were left and can no longer be gone on with. */
  const abandoned = (personId: string, lang: Lang): RecordSummary[] =>
    records.unfinishedOf(personId).filter((header) => isAbandoned(records, header, clock.wall()))
      .map((header) => summary(header, records.lastHeartbeat(header.runId)?.wall ?? header.startedAt, lang, 'abandoned', null));
  /** A finished run of this person whose result may be told, or why there is none. */
  const find = ({ runId, personId }: { runId: string; personId: string }, caller: Caller): { header: RunHeader; score: StoredScore } | Closed => {
    const header = records.readRun(runId);
    if (!header) return 'UNKNOWN_RUN';
    if (!header.participants.some((one) => one.personId === personId)) return 'NOT_YOURS';
    const score = records.readScore(runId);
    if (!score) return 'NOT_OVER';
    return tellingTo(records, header, caller) === 'told' ? { header, score } : 'WITHHELD';
  };
  const titleIn = (lang: Lang) => (entry: LibraryEntry): string => (entry.compiled ? textOf(entry.compiled, 'scenario.title', lang) : entry.id);
  const categoryOf = (scenarioId: string) => {
    const category = library.find(scenarioId)?.category ?? null;
    return category === 'tutorial' ? null : category;
  };
  return {
    mine: os.history.mine.handler(({ input }) => {
      const ended = records.recordsOf(input.personId).map(({ header, score }) => {
        const standing = tellingOf(records, header);
        return summary(header, score.finishedAt, input.lang, standing, standing === 'told' ? toldOf(score) : null);
      });
      const broken = [...brokenOff(input.personId, input.lang), ...abandoned(input.personId, input.lang)];
      return broken.length === 0 ? ended : [...ended, ...broken].toSorted((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1));
    }),
    record: os.history.record.handler(({ input, errors, context: { caller } }) => {
      const found = find(input, caller);
      if (typeof found === 'string') throw errors[found]();
      const { header, score } = found;
      return {
        scenarioId: header.scenarioId, mode: header.mode, variant: header.variant, finishedAt: score.finishedAt, className: header.className, tutorial: isTutorial(header),
        minutes: minutesOf(header, score.finishedAt, records.lastHeartbeat(input.runId)?.played),
        isRetry: header.parent !== undefined, hash: records.scoreHash(input.runId) ?? '', evaluation: records.selfEvaluationsOf(input.runId).at(-1) ?? null,
      };
    }),
    compare: os.history.compare.handler(({ input, errors, context: { caller } }) => {
      const found = find(input, caller);
      if (typeof found === 'string') throw errors[found]();
      const { scenarioId } = found.header;
      const compiled = played.of(found.header);
      const same = records.allRecords().filter(({ header }) => header.scenarioId === scenarioId);
      const people = toldRuns(records, same, input.runId);
      const run = people.find(({ header }) => header.runId === input.runId);
      if (!run) throw new Error(`the stored sheet of run ${input.runId} cannot be read`);
      return comparisonOf(run, people, ({ kind, id }) => textOf(compiled, `${kind === 'decision' ? 'decision' : 'item'}.${id}.title`, input.lang));
    }),
    growth: os.history.growth.handler(({ input: { personId, lang } }) => {
      const own = toldRuns(records, records.recordsOf(personId)).map((run) => ({ run, title: played.titleOf(run.header, lang), category: categoryOf(run.header.scenarioId) }));
      return growthOf(own, library.list(), titleIn(lang));
    }),
    archive: os.history.archive.handler(({ input: { personId, lang } }) => archiveOf({ records, library, clock }, personId, lang)),
    evaluate: os.history.evaluate.handler(({ input, errors, context: { caller } }) => {
      const found = find(input, caller);
      if (typeof found === 'string') throw errors[found]();
      records.addSelfEvaluation(input.runId, { ...input.evaluation, wall: new Date(clock.wall()).toISOString() });
      return { ok: true as const };
    }),
  };
}

function toldOf({ total, max, grade, passed, vetoes, sheet }: StoredScore): ToldScore {
  return { total, max, passed, vetoes, assisted: isAssisted(sheet), grade: grade === 'excellent' || grade === 'good' || grade === 'fair' ? grade : 'poor' };
}

/** Time at the drill, not on the wall: a drill continued the next day did not take a day. */
function minutesOf(header: RunHeader, finishedAt: string, played: number | undefined): number {
  const ms = played ?? Date.parse(finishedAt) - Date.parse(header.startedAt);
  return Math.max(1, Math.round(ms / 60_000));
}

const isTutorial = ({ participants }: RunHeader): boolean => participants[0]?.role === 'tutorial';
