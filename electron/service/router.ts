import { createSessions } from './access/sessions.ts';
import { accountProcedures } from './accounts/procedures.ts';
import { auditProcedures } from './audit/procedures.ts';
import { careProcedures } from './care/procedures.ts';
import { evaluationProcedures } from './evaluation/procedures.ts';
import { noteCutOffExams } from './exam/cutOff.ts';
import { examProcedures } from './exam/procedures.ts';
import { createExporting } from './exports/exporting.ts';
import { importProcedures } from './exports/import/procedures.ts';
import { exportProcedures } from './exports/procedures.ts';
import { historyProcedures } from './history/procedures.ts';
import { implementer } from './implementer.ts';
import { instructorProcedures } from './instructor/procedures.ts';
import { invigilationProcedures } from './invigilation/procedures.ts';
import { libraryProcedures } from './library.ts';
import { namesProcedures } from './names/procedures.ts';
import { useStoredNames } from './names/stored.ts';
import { outsideProcedures } from './outside/procedures.ts';
import { paperProcedures } from './papers/procedures.ts';
import { packProcedures } from './packs/procedures.ts';
import { peopleProcedures } from './people.ts';
import { playedScenarios } from './playedScenarios.ts';
import type { Ports } from './ports.ts';
import { releaseProcedures } from './releases/procedures.ts';
import { replayProcedures } from './replay/procedures.ts';
import { rosterProcedures } from './roster/procedures.ts';
import { stationProcedures } from './station.ts';
import { statisticsProcedures } from './statistics/procedures.ts';
import { finishEndedRuns } from './training/finishEnded.ts';
import { liveRuns } from './training/liveRuns.ts';
import { studioProcedures } from './studio/procedures.ts';
import { trainingProcedures } from './training/procedures.ts';

/**
 * The contract implemented over the ports, for whichever shell carries the calls. `close` stops the clocks and leaves every
 * drill in order, so that it can be continued; close the records after it.
 */
export function createRouter(ports: Ports) {
  useStoredNames(ports);
  const played = playedScenarios(ports);
  finishEndedRuns(ports, played);
  noteCutOffExams(ports, played);
  const all = liveRuns(ports);
  const sessions = createSessions(ports.clock, (personId) => all.isAtWork(personId));
  const os = implementer(ports, sessions, (runId) => all.find(runId)?.header ?? ports.records.readRun(runId));
  const exporting = createExporting(ports, played);
  const router = os.router({
    station: stationProcedures(os, ports),
    people: peopleProcedures(os, ports, sessions),
    library: libraryProcedures(os, ports),
    training: trainingProcedures(os, ports, all, played),
    exports: exportProcedures(os, ports, exporting),
    imports: importProcedures(os, ports),
    history: historyProcedures(os, ports, played),
    exam: examProcedures(os, ports, all, played),
    invigilation: invigilationProcedures(os, ports, all, played),
    instructor: instructorProcedures(os, ports, all),
    names: namesProcedures(os, ports),
    releases: releaseProcedures(os, ports),
    replay: replayProcedures(os, ports, played),
    accounts: accountProcedures(os, ports, sessions),
    audit: auditProcedures(os, ports),
    care: careProcedures(os, ports, all),
    statistics: statisticsProcedures(os, ports, played),
    roster: rosterProcedures(os, ports),
    papers: paperProcedures(os, ports, played),
    packs: packProcedures(os, ports),
    studio: studioProcedures(os, ports),
    evaluation: evaluationProcedures(os, ports, played),
    outside: outsideProcedures(os, ports),
  });
  return { router, close: (): void => {
    exporting.cancel();
    all.close();
  } };
}

export type StationRouter = ReturnType<typeof createRouter>['router'];
