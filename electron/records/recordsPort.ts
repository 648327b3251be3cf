import type { Records, RunHeader, StoredScore } from '../service/ports.ts';
import { findAccount, keepAccount, listAccounts } from './accounts.ts';
import { addAudit, auditPage, brokenAudit, lastAuditOf, lastAudit, listAudit } from './audit.ts';
import { brokenLedger } from './brokenLedger.ts';
import type { Db } from './database.ts';
import { createEvaluations } from './evaluation/evaluationsPort.ts';
import { addExamAct, brokenExamActs, listExamActs, listExamActsOfRun } from './examActs.ts';
import { beat, lastBeat } from './heartbeats.ts';
import { addIncident, listIncidents } from './incidents.ts';
import { appendInput, brokenInput, readInputs, storedInputs } from './inputs.ts';
import { keepPin, readPin } from './invigilatorPin.ts';
import { ledgerHead } from './ledger.ts';
import { brokenMark, writeMark } from './mark.ts';
import { addPerson, erasePerson, findByStaffNo, findPerson, listPeople, touchPerson } from './people.ts';
import { createOutside } from './outside/entries.ts';
import { createPapers } from './papers/papersPort.ts';
import { createExports } from './exports/exportsPort.ts';
import { createImported } from './imported/importedPort.ts';
import { brokenReferences } from './references.ts';
import { addRun, isRewound, listRuns, peopleOfRun, presentHeaderHash, readRun, storedHeaderHash, unfinishedRuns } from './runs.ts';
import { addFacts, keepAnswers, rebuildFacts, removeFacts } from './reports/facts.ts';
import { openReports } from './reports/reports.ts';
import { createRoster } from './roster/rosterPort.ts';
import { changedFile, keepFiles, readFiles } from './scenarioFiles.ts';
import { addScore, brokenScore, brokenScoreChain, countScores, listScores, readScore, scoreHashOf } from './scores.ts';
import { addSelfEvaluation, listSelfEvaluations } from './selfEvaluations.ts';

/** The Records port over one open file; `stationId` is this station's row. Every write is one short immediate transaction. */
export function createRecords(db: Db, stationId: string): Records {
  const reports = openReports(db.name);
  const write = (work: () => void): void => db.transaction(work).immediate();
  const note = (wall: string): void => {
    try {
      writeMark(db, stationId, wall);
    } catch {
      // What was stored is stored; the mark catches up with the next thing that is.
    }
  };
  const roster = createRoster(db, write, note);
  const evaluations = createEvaluations(db, stationId, write, note);
  const withHeader = (score: StoredScore): { header: RunHeader; score: StoredScore }[] => {
    const header = readRun(db, score.runId);
    return header ? [{ header, score }] : [];
  };
  return {
    listPeople: (search) => listPeople(db, search),
    findPerson: (id) => findPerson(db, id),
    findByStaffNo: (staffNo) => findByStaffNo(db, staffNo),
    addPerson: (person) => write(() => addPerson(db, person)),
    touchPerson: (id, wall) => write(() => touchPerson(db, id, wall)),
    erasePerson: (id, wall) => {
      const erasure = db.transaction(() => erasePerson(db, id, wall)).immediate();
      // The log of changes still holds the name until it is written back.
      db.pragma('wal_checkpoint(TRUNCATE)');
      return erasure;
    },
    runsOf: (personId) => listRuns(db, personId),
    openRun: (header, files, started) => {
      write(() => {
        keepFiles(db, header.contentHash, files);
        addRun(db, header);
        if (started) addExamAct(db, started);
      });
      note(header.startedAt);
    },
    openFork: (header, inputs) => {
      write(() => {
        addRun(db, header);
        for (const input of inputs) appendInput(db, header.runId, input);
      });
      note(header.startedAt);
    },
    isRewound: (runId) => isRewound(db, runId),
    readRun: (runId) => readRun(db, runId),
    unfinishedOf: (personId) => unfinishedRuns(db, personId),
    unfinished: () => unfinishedRuns(db, null),
    appendInput: (runId, input) => write(() => appendInput(db, runId, input)),
    readInputs: (runId) => readInputs(db, runId),
    storedInputs: (runId) => storedInputs(db, runId),
    heartbeat: (runId, mark) => write(() => beat(db, runId, mark)),
    lastHeartbeat: (runId) => lastBeat(db, runId),
    incident: (runId, incident) => write(() => addIncident(db, runId, incident)),
    incidentsOf: (runId) => listIncidents(db, runId),
    finishRun: (score, answers) => {
      write(() => {
        addScore(db, readRun(db, score.runId)?.station ?? stationId, score);
        addFacts(db, score.runId);
        keepAnswers(db, score.runId, answers ?? []);
      });
      note(score.finishedAt);
    },
    readScore: (runId) => readScore(db, runId),
    recordsOf: (personId) => listScores(db, personId).flatMap(withHeader),
    allRecords: () => listScores(db, null).flatMap(withHeader),
    scenarioFiles: (contentHash) => readFiles(db, contentHash),
    scoreHash: (runId) => scoreHashOf(db, runId),
    addSelfEvaluation: (runId, evaluation) => write(() => addSelfEvaluation(db, runId, evaluation)),
    selfEvaluationsOf: (runId) => listSelfEvaluations(db, runId),
    checkChain: (runId) => checkChain(db, runId),
    checkScores: () => brokenScoreChain(db),
    checkReferences: () => brokenReferences(db),
    checkLedger: () => [...brokenMark(db), ...brokenLedger(db)],
    peopleOfRun: (runId) => peopleOfRun(db, runId),
    head: () => ({ records: countScores(db), ...ledgerHead(db) }),
    invigilatorPin: () => readPin(db),
    keepInvigilatorPin: (pin) => write(() => keepPin(db, pin)),
    addExamAct: (act) => write(() => {
      addExamAct(db, act);
      if (act.runId !== null && act.kind === 'released') addFacts(db, act.runId);
      if (act.runId !== null && act.kind === 'annulled') removeFacts(db, act.runId);
    }),
    reports,
    roster,
    papers: createPapers(db, stationId, write, note),
    evaluations,
    outside: createOutside(db, write, note),
    exports: createExports(db.name),
    imported: createImported(db, write),
    keepAnswers: (runId, answers) => write(() => keepAnswers(db, runId, answers)),
    rebuildFacts: () => write(() => rebuildFacts(db)),
    examActs: (personId) => listExamActs(db, personId),
    examActsOfRun: (runId) => listExamActsOfRun(db, runId),
    checkExamActs: () => brokenExamActs(db),
    accounts: () => listAccounts(db),
    findAccount: (id) => findAccount(db, 'id', id),
    findAccountNamed: (account) => findAccount(db, 'account', account),
    keepAccount: (account) => write(() => keepAccount(db, account)),
    audit: (entry) => write(() => addAudit(db, entry)),
    auditEntries: (most) => listAudit(db, most),
    lastAudit: (kind, about) => lastAudit(db, kind, about),
    lastAuditOf: (kinds, about) => lastAuditOf(db, kinds, about),
    auditPage: (wish) => auditPage(db, wish),
    checkAudit: () => brokenAudit(db),
    stationId: () => stationId,
    close: () => {
      reports.close();
      if (db.open) db.close();
    },
  };
}

function checkChain(db: Db, runId: string): string | null {
  const header = readRun(db, runId);
  if (!header) return 'there is no such run';
  const start = presentHeaderHash(db, runId);
  if (start === null || storedHeaderHash(db, runId) !== start) return 'the header was changed';
  const file = changedFile(db, header.contentHash);
  if (file !== null) return `the stored scenario file ${file} was changed`;
  return brokenInput(db, runId, start) ?? brokenScore(db, runId);
}
