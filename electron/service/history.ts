import type { RecordSummary, ToldScore } from '../contract/history.ts';
import { sessionsOf } from './exam/sessions.ts';
import { tellingOf } from './exam/telling.ts';
import type { Implementer } from './implementer.ts';
import type { PlayedScenarios } from './playedScenarios.ts';
import type { Lang, Ports, RunHeader, StoredScore } from './ports.ts';

/** A trainee's own records, newest first. An exam that is not released or void stands there without its score. */
export function historyProcedures(os: Implementer, { records }: Ports, played: PlayedScenarios) {
  const summary = (header: RunHeader, finishedAt: string, lang: Lang, standing: RecordSummary['standing'], score: ToldScore | null): RecordSummary => ({
    runId: header.runId, scenarioId: header.scenarioId, title: played.titleOf(header, lang), mode: header.mode, finishedAt,
    minutes: minutesOf(header, finishedAt, records.lastHeartbeat(header.runId)?.played), standing, score,
  });
  /** Void exams that never came to an end. */
  const brokenOff = (personId: string, lang: Lang): RecordSummary[] =>
    sessionsOf(records.examActs(personId)).flatMap(({ runId, end, endedAt }) => {
      const header = end === 'void' && runId !== null && !records.readScore(runId) ? records.readRun(runId) : null;
      return header ? [summary(header, endedAt ?? header.startedAt, lang, 'void', null)] : [];
    });
  return {
    mine: os.history.mine.handler(({ input }) => {
      const ended = records.recordsOf(input.personId).map(({ header, score }) => {
        const standing = tellingOf(records, header);
        return summary(header, score.finishedAt, input.lang, standing, standing === 'told' ? toldOf(score) : null);
      });
      const broken = brokenOff(input.personId, input.lang);
      return broken.length === 0 ? ended : [...ended, ...broken].toSorted((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1));
    }),
  };
}

function toldOf({ total, max, grade, passed, vetoes }: StoredScore): ToldScore {
  return { total, max, passed, vetoes, grade: grade === 'excellent' || grade === 'good' || grade === 'fair' ? grade : 'poor' };
}

/** Time at the drill, not on the wall: a drill continued the next day did not take a day. */
function minutesOf(header: RunHeader, finishedAt: string, played: number | undefined): number {
  const ms = played ?? Date.parse(finishedAt) - Date.parse(header.startedAt);
  return Math.max(1, Math.round(ms / 60_000));
}
