import type { RunPaper } from '../../contract/paperShapes.ts';
import type { Caller } from '../access/sessions.ts';
import type { Implementer } from '../implementer.ts';
import { foldName } from '../people.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { AuditKind, Ports } from '../ports.ts';
import { byPinyin } from '../roster/pinyinOrder.ts';
import { finishedRuns } from '../training/finishedRuns.ts';
import { aboutKey } from './about.ts';
import { checkPaper } from './check.ts';
import { classPaperOf } from './classPaper.ts';
import { playedOn, standingOn } from './facts.ts';
import { formProcedures } from './forms/procedures.ts';
import { hoursOf } from './hours.ts';
import { improvementsDue, unfitImprovement } from './improvements.ts';
import { issue } from './issue.ts';
import { centreOf, ownProgramme, programmesHere, termsOf } from './ownWords.ts';
import { progressOf } from './portfolio.ts';
import { progressPage } from './progressPage.ts';
import { keepTexts, reportOf } from './report.ts';
import { countedRun, runPaperOf, type CountedRun } from './runPaper.ts';

/** Papers that a centre signs. What is issued or changed is on record with who did it; no paper stands on a run that does not count. */
export function paperProcedures(os: Implementer, ports: Ports, played: PlayedScenarios) {
  const { records, clock, ids } = ports;
  const finished = finishedRuns(ports, played);
  const ok = { ok: true as const };
  const actOf = (caller: Caller) => ({ by: 'accountId' in caller ? caller.accountId : 'nobody', wall: new Date(clock.wall()).toISOString() });
  const note = (kind: AuditKind, caller: Caller, about: string, why = ''): void => records.audit({ kind, ...actOf(caller), about, note: why });
  const runOf = async (runId: string, errors: { UNKNOWN_RUN(): Error; NOT_COUNTED(): Error }): Promise<CountedRun> => {
    const run = await countedRun(ports, finished, runId);
    if (typeof run === 'string') throw errors[run]();
    return run;
  };
  const issuedRun = (kind: 'scoreSheet' | 'result', run: CountedRun, lang: 'zh' | 'en', caller: Caller, errors: { NO_STATION_KEY(): Error }): RunPaper => {
    const { runId, total, max, passed, passMark, version, contentHash, person, corrected } = runPaperOf(ports, run, lang, null);
    const issued = issue(ports, kind, person.id, { runs: standingOn(ports, [runId]), scenario: run.header.scenarioId, version, contentHash, total, max, passed, passMark, corrected }, actOf(caller).by);
    if (!issued) throw errors.NO_STATION_KEY();
    return runPaperOf(ports, run, lang, issued);
  };
  const programmeOf = (id: string, errors: { UNKNOWN_PROGRAMME(): Error }) => {
    const found = programmesHere(ports).find(({ programme }) => programme.id === id);
    if (!found) throw errors.UNKNOWN_PROGRAMME();
    return found;
  };
  const isHere = (personId: string): boolean => records.roster.people().some(({ id }) => id === personId);
  return {
    overview: os.papers.overview.handler(({ input: { lang } }) => ({
      centre: centreOf(records), programmes: programmesHere(ports).map((each) => termsOf(each, lang)), due: improvementsDue(ports, played, lang), canSign: records.papers.sign('') !== null,
    })),
    keepCentre: os.papers.keepCentre.handler(({ input, context: { caller } }) => {
      records.papers.keepText('settings', 'centre', JSON.stringify({ centre: foldName(input.centre) }), actOf(caller));
      note('paperTextKept', caller, 'settings centre');
      return ok;
    }),
    scoreSheet: os.papers.scoreSheet.handler(async ({ input, errors, context: { caller } }) => issuedRun('scoreSheet', await runOf(input.runId, errors), input.lang, caller, errors)),
    result: os.papers.result.handler(async ({ input, errors, context: { caller } }) => {
      const run = await runOf(input.runId, errors);
      if (run.header.mode === 'practice') throw errors.IS_PRACTICE();
      return issuedRun('result', run, input.lang, caller, errors);
    }),
    appeal: os.papers.appeal.handler(async ({ input, errors }) => runPaperOf(ports, await runOf(input.runId, errors), input.lang, null)),
    hours: os.papers.hours.handler(async ({ input: { personId, year, lang }, errors, context: { caller } }) => {
      if (!isHere(personId)) throw errors.UNKNOWN_PERSON();
      const paper = await hoursOf(ports, personId, year, lang);
      if (!paper) throw errors.RULES_UNUSABLE();
      if (paper.counted === 0) throw errors.NOTHING_COUNTS();
      const issued = issue(ports, 'hours', personId, { runs: playedOn(ports, paper.drills.map(({ runId }) => runId)), year, counted: paper.counted }, actOf(caller).by);
      if (!issued) throw errors.NO_STATION_KEY();
      return { ...paper, issued };
    }),
    progress: os.papers.progress.handler(({ input: { programmeId, classId, only, after, lang }, errors }) => {
      const here = programmeOf(programmeId, errors);
      const members = classId === null ? null : records.roster.classes().find(({ id }) => id === classId)?.members;
      if (members === undefined) throw errors.UNKNOWN_CLASS();
      const people = records.roster.people().filter(({ id }) => members === null || members.includes(id)).toSorted(byPinyin);
      return progressPage(ports, here, people, { only, after }, lang);
    }),
    progressOf: os.papers.progressOf.handler(async ({ input: { programmeId, personId, lang }, errors }) => {
      const here = programmeOf(programmeId, errors);
      const [portfolio] = isHere(personId) ? await progressOf(ports, here, [personId], lang) : [];
      if (!portfolio) throw errors.UNKNOWN_PERSON();
      return portfolio;
    }),
    certificate: os.papers.certificate.handler(async ({ input: { programmeId, personId, lang }, errors, context: { caller } }) => {
      const here = programmeOf(programmeId, errors);
      if (!isHere(personId)) throw errors.UNKNOWN_PERSON();
      const [paper] = await progressOf(ports, here, [personId], lang);
      if (!paper?.isMet) throw errors.PROGRAMME_NOT_MET();
      const { id, title, leastDrills, leastCategories, leastExams, withinMonths, modes, requiredDrills, requiredCategories } = here.programme;
      const facts = { runs: standingOn(ports, paper.drills.map(({ runId }) => runId)), programme: { id, title, version: here.version, leastDrills, leastCategories, leastExams, withinMonths, modes, requiredDrills, requiredCategories } };
      const issued = issue(ports, 'portfolio', personId, facts, actOf(caller).by);
      if (!issued) throw errors.NO_STATION_KEY();
      return { ...paper, issued };
    }),
    keepProgramme: os.papers.keepProgramme.handler(({ input: { programmeId, terms }, errors, context: { caller } }) => {
      const { programme } = programmeOf(programmeId, errors);
      if (terms !== null && ownProgramme(programme, terms) === null) throw errors.TERMS_UNFIT();
      records.papers.keepProgramme(programmeId, terms === null ? null : JSON.stringify(terms), actOf(caller));
      note('paperTextKept', caller, `programme ${programmeId}`, terms === null ? '' : JSON.stringify(terms));
      return ok;
    }),
    classList: os.papers.classList.handler(({ input, errors }) => {
      const found = records.roster.classes().find(({ id }) => id === input.classId);
      if (!found) throw errors.UNKNOWN_CLASS();
      return classPaperOf(ports, found, input.lang);
    }),
    report: os.papers.report.handler(async ({ input: { about, lang }, errors }) => {
      if (about.of === 'run') await runOf(about.runId, errors);
      const report = await reportOf(ports, played, about, lang);
      if (!report) throw errors.NOTHING_COUNTS();
      return report;
    }),
    keepReport: os.papers.keepReport.handler(({ input: { about, lang, texts }, context: { caller } }) => {
      keepTexts(records, about, lang, texts, actOf(caller));
      note('paperTextKept', caller, `report ${aboutKey(about)}`);
      return ok;
    }),
    keepImprovement: os.papers.keepImprovement.handler(({ input: { id, about, ...rest }, errors, context: { caller } }) => {
      const key = aboutKey(about);
      if (id !== null && !records.papers.improvements(key).some((each) => each.id === id)) throw errors.UNKNOWN_IMPROVEMENT();
      const unfit = unfitImprovement(rest);
      if (unfit !== null) throw errors[unfit]();
      const kept = { ...rest, id: id ?? ids.uuid(), about: key, wall: new Date(clock.wall()).toISOString() };
      records.papers.keepImprovement(kept);
      note('improvementKept', caller, kept.id, `${kept.state} ${kept.due}`);
      return { id: kept.id };
    }),
    check: os.papers.check.handler(({ input }) => checkPaper(ports, input.code, input.lang)),
    ...formProcedures(os, ports, { runOf, issuedRun, note, actOf }),
  };
}
