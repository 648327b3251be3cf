import { roles, type Role } from '../../contract/access.ts';
import type { contract } from '../../contract/contract.ts';

type Contract = typeof contract;
/** `group.procedure`, of every procedure of the contract. */
export type ProcedurePath = { [Group in keyof Contract & string]: `${Group}.${keyof Contract[Group] & string}` }[keyof Contract & string];

/**
 * `person`: a trainee's `personId` is their own. `run`: a trainee's `runId` is one they take part in; staff look at finished runs whose result may be
 * told; evaluators also at exams before the release. `exam`: a trainee's `sessionId` is of an exam they asked for.
 */
export type Own = 'person' | 'run' | 'exam';

export interface Rule {
  /** `nobody`: a session is not needed */
  readonly who: readonly (Role | 'nobody')[];
  readonly own: readonly Own[];
  /** A screen asks this again and again by itself: it does not count as somebody being there. */
  readonly isPolled?: true;
}

const all = ['nobody', ...roles] as const;
const trainee = ['trainee'] as const;
const staff = ['evaluator', 'instructor', 'administrator'] as const;
const teaching = ['instructor', 'administrator'] as const;
const administrator = ['administrator'] as const;
const lookers = ['trainee', ...teaching] as const;
/** Who looks at one finished run: those who rate it too. */
const reviewers = ['trainee', ...staff] as const;
const evaluator = ['evaluator'] as const;

const to = (who: Rule['who'], ...own: Own[]): Rule => ({ who, own });

/** Who may call what. A procedure that is not here is refused; docs/access.md says the same in words. */
export const rules: Readonly<Record<ProcedurePath, Rule>> = {
  'station.info': to(all),
  'station.firstPlace': to(all),
  'station.settlePlace': to(all),
  'people.list': to(all),
  'people.enter': to(all),
  'people.comeBack': to(all),
  'library.list': to(roles),
  'library.briefing': to(roles),
  'training.unfinished': to(trainee, 'person'),
  'training.start': to(trainee, 'person'),
  'training.resume': to(trainee, 'person', 'run'),
  'training.view': to(lookers, 'run'),
  'training.watch': to(trainee, 'run'),
  'training.act': to(trainee, 'run'),
  'training.rewind': to(trainee, 'person', 'run'),
  'training.leave': to(trainee, 'run'),
  'training.debrief': to(reviewers, 'run'),
  'history.mine': to(lookers, 'person'),
  'history.record': to(reviewers, 'person', 'run'),
  'history.compare': to(lookers, 'person', 'run'),
  'history.growth': to(lookers, 'person'),
  'history.archive': to(lookers, 'person'),
  'history.evaluate': to(trainee, 'person', 'run'),
  'exam.offer': to(trainee, 'person'),
  'exam.ask': to(trainee, 'person'),
  'exam.ownPin': to(trainee, 'person'),
  'exam.withdraw': to(trainee, 'person', 'exam'),
  'exam.session': to(trainee, 'exam'),
  'exam.ofRun': to(reviewers, 'run'),
  'invigilation.pin': to(teaching),
  'invigilation.setPin': to(teaching),
  'invigilation.open': to(trainee),
  'invigilation.close': to(trainee),
  'invigilation.briefing': to(trainee, 'exam'),
  'invigilation.start': to(trainee, 'exam'),
  'invigilation.resume': to(trainee, 'run'),
  'invigilation.list': { who: teaching, own: [], isPolled: true },
  'invigilation.annul': to(teaching),
  'invigilation.release': to(teaching),
  'invigilation.allow': to(teaching),
  'replay.outline': to(reviewers, 'person', 'run'),
  'replay.at': to(reviewers, 'person', 'run'),
  'replay.other': to(reviewers, 'person', 'run'),
  'replay.otherAt': to(reviewers, 'person', 'run'),
  'statistics.dashboard': to(teaching),
  'statistics.items': to(teaching),
  'statistics.rows': to(teaching),
  'instructor.runs': { who: teaching, own: [], isPolled: true },
  'instructor.injects': { who: teaching, own: [], isPolled: true },
  'instructor.send': to(teaching),
  'roster.people': to(teaching),
  'roster.preview': to(teaching),
  'roster.take': to(teaching),
  'roster.add': to(teaching),
  'roster.forms': to(teaching),
  'roster.correct': to(teaching),
  'roster.setPin': to(teaching),
  'roster.takePinAway': to(teaching),
  'roster.classes': to(teaching),
  'roster.keepClass': to(teaching),
  'roster.removeClass': to(teaching),
  'roster.assigned': to(trainee, 'person'),
  'papers.overview': to(teaching),
  'papers.keepCentre': to(teaching),
  'papers.scoreSheet': to(teaching, 'run'),
  'papers.result': to(teaching, 'run'),
  'papers.appeal': to(teaching, 'run'),
  'papers.hours': to(teaching),
  'papers.progress': to(teaching),
  'papers.progressOf': to(teaching),
  'papers.certificate': to(teaching),
  'papers.keepProgramme': to(teaching),
  'papers.classList': to(teaching),
  'papers.report': to(teaching),
  'papers.keepReport': to(teaching),
  'papers.keepImprovement': to(teaching),
  'papers.check': to(teaching),
  'papers.forms': to(teaching),
  'papers.keepForm': to(teaching),
  'papers.removeForm': to(teaching),
  'papers.fillForm': to(teaching, 'run'),
  'papers.placeholders': to(teaching),
  'papers.classRuns': to(teaching),
  'papers.fillClass': to(teaching),
  'papers.sampleForm': to(teaching),
  'releases.rules': to(teaching),
  'releases.setRules': to(administrator),
  'releases.look': to(teaching),
  'releases.review': to(teaching),
  'releases.panel': to(teaching),
  'releases.judge': to(teaching),
  'releases.release': to(teaching),
  'releases.withdraw': to(teaching),
  'releases.bringBack': to(teaching),
  'releases.list': to(teaching),
  'releases.history': to(teaching),
  'releases.passMark': to(roles),
  'names.state': to(teaching),
  'names.sheet': to(teaching),
  'names.preview': to(teaching),
  'names.store': to(teaching),
  'names.remove': to(teaching),
  'studio.list': to(teaching),
  'studio.templates': to(teaching),
  'studio.create': to(teaching),
  'studio.open': to(teaching),
  'studio.save': to(teaching),
  'studio.duplicate': to(teaching),
  'studio.remove': to(teaching),
  'studio.putBack': to(teaching),
  'studio.tables': to(teaching),
  'evaluation.list': to(staff),
  'evaluation.ofRun': to(reviewers, 'run'),
  'evaluation.log': to(reviewers, 'run'),
  'evaluation.keepDraft': to(evaluator, 'run'),
  'evaluation.sign': to(evaluator, 'run'),
  'evaluation.reviewVeto': to(staff, 'run'),
  'evaluation.appeal': to(trainee, 'run'),
  'evaluation.takeUp': to(staff, 'run'),
  'evaluation.decide': to(staff, 'run'),
  'outside.choices': to(teaching),
  'outside.add': to(teaching),
  'outside.correct': to(teaching),
  'outside.withdraw': to(teaching),
  'packs.export': to(teaching),
  'packs.paper': to(teaching),
  'packs.preview': to(teaching),
  'packs.take': to(teaching),
  'exports.state': to(teaching),
  'exports.start': to(teaching),
  'exports.watch': to(teaching),
  'exports.cancel': to(teaching),
  'exports.piece': to(teaching),
  'exports.remove': to(teaching),
  'imports.archives': to(teaching),
  'imports.runs': to(teaching),
  'imports.begin': to(teaching),
  'imports.piece': to(teaching),
  'imports.take': to(teaching),
  'imports.erase': to(administrator),
  'accounts.state': to(all),
  'accounts.createFirst': to(all),
  'accounts.signIn': to(all),
  'accounts.signOut': to(all),
  'accounts.me': to(staff),
  'accounts.changePassword': to(staff),
  'accounts.list': to(administrator),
  'accounts.create': to(administrator),
  'accounts.disable': to(administrator),
  'accounts.enable': to(administrator),
  'accounts.resetPassword': to(administrator),
  'audit.page': to(administrator),
  'care.state': to(administrator),
  'care.backups': to(administrator),
  'care.backUpNow': to(administrator),
  'care.progress': { who: administrator, own: [], isPolled: true },
  'care.lossOf': to(administrator),
  'care.disks': to(administrator),
  'care.setSecond': to(administrator),
  'care.enrolAnew': to(administrator),
  'care.stageRestore': to(administrator),
  'care.unstage': to(administrator),
  'care.exportPerson': to(administrator),
  'care.erasePerson': to(administrator),
};

/** The row of a procedure; none for one that nobody has thought about. */
export function ruleOf(path: string): Rule | null {
  return Object.hasOwn(rules, path) ? rules[path as ProcedurePath] : null;
}
