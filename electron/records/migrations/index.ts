import { sql as stationsAndPeople } from './001-stations-and-people.ts';
import { sql as runsAndInputs } from './002-runs-and-inputs.ts';
import { sql as scoresHeartbeatsIncidents } from './003-scores-heartbeats-incidents.ts';
import { sql as invigilatorAndExamActs } from './004-invigilator-and-exam-acts.ts';
import { sql as peopleBoundAndOneLedger } from './005-people-bound-and-one-ledger.ts';
import { sql as accountsAndAudit } from './006-accounts-and-audit.ts';
import { sql as selfEvaluations } from './007-self-evaluations.ts';
import { sql as runFacts } from './008-run-facts.ts';
import { sql as rosterAndClasses } from './009-roster-and-classes.ts';
import { sql as rewoundRuns } from './010-rewound-runs.ts';
import { sql as papers } from './011-papers.ts';
import { sql as evaluation } from './012-evaluation.ts';
import { sql as importedArchives } from './013-imported-archives.ts';
import { sql as outsideEntries } from './014-outside-entries.ts';
import { sql as programmeVersions } from './015-programme-versions.ts';
import { sql as sealedWords } from './016-sealed-words.ts';
import { sql as resultsNow } from './017-results-now.ts';

/** Frozen history, append only: entry n brings a file from user_version n to n + 1. */
export const migrations: readonly string[] = [stationsAndPeople, runsAndInputs, scoresHeartbeatsIncidents, invigilatorAndExamActs, peopleBoundAndOneLedger, accountsAndAudit, selfEvaluations, runFacts, rosterAndClasses, rewoundRuns, papers, evaluation, importedArchives, outsideEntries, programmeVersions, sealedWords, resultsNow];
