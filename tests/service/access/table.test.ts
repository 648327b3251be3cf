import { expect, onTestFinished, test } from 'vitest';
import { roles, type Role } from '../../../electron/contract/access.ts';
import { contract, type Api } from '../../../electron/contract/contract.ts';
import { rules } from '../../../electron/service/access/rules.ts';
import { anExamLibrary } from '../../support/exams.ts';
import { anAccount, signedIn } from '../../support/staff.ts';
import { aStation, playedOut, withToken, type TestStation } from '../../support/stations.ts';

/** Who is let in, by hand: n(obody), t(rainee), e(valuator), i(nstructor), a(dministrator). A trainee's and an instructor's run is a finished drill. */
const expected: Readonly<Record<string, string>> = {
  'station.info': 'nteia', 'station.firstPlace': 'nteia', 'station.settlePlace': 'nteia',
  'people.list': 'nteia', 'people.enter': 'nteia', 'people.comeBack': 'nteia',
  'library.list': 'teia', 'library.briefing': 'teia',
  'training.unfinished': 't', 'training.start': 't', 'training.resume': 't', 'training.view': 'tia', 'training.watch': 't', 'training.act': 't', 'training.rewind': 't', 'training.leave': 't', 'training.debrief': 'teia',
  'history.mine': 'tia', 'history.record': 'teia', 'history.compare': 'tia', 'history.growth': 'tia', 'history.archive': 'tia', 'history.evaluate': 't',
  'exam.offer': 't', 'exam.ask': 't', 'exam.ownPin': 't', 'exam.withdraw': 't', 'exam.session': 't', 'exam.ofRun': 'teia',
  'invigilation.pin': 'ia', 'invigilation.setPin': 'ia', 'invigilation.open': 't', 'invigilation.close': 't', 'invigilation.briefing': 't', 'invigilation.start': 't', 'invigilation.resume': 't',
  'invigilation.list': 'ia', 'invigilation.annul': 'ia', 'invigilation.release': 'ia', 'invigilation.allow': 'ia',
  'replay.outline': 'teia', 'replay.at': 'teia', 'replay.other': 'teia', 'replay.otherAt': 'teia',
  'statistics.dashboard': 'ia', 'statistics.items': 'ia', 'statistics.rows': 'ia',
  'studio.list': 'ia', 'studio.create': 'ia', 'studio.open': 'ia', 'studio.save': 'ia', 'studio.duplicate': 'ia', 'studio.remove': 'ia', 'studio.putBack': 'ia', 'studio.tables': 'ia', 'studio.templates': 'ia',
  'packs.export': 'ia', 'packs.paper': 'ia', 'packs.preview': 'ia', 'packs.take': 'ia',
  'releases.rules': 'ia', 'releases.setRules': 'a', 'releases.look': 'ia', 'releases.review': 'ia', 'releases.panel': 'ia', 'releases.judge': 'ia', 'releases.release': 'ia', 'releases.withdraw': 'ia', 'releases.bringBack': 'ia', 'releases.list': 'ia', 'releases.history': 'ia', 'releases.passMark': 'teia',
  'names.state': 'ia', 'names.sheet': 'ia', 'names.preview': 'ia', 'names.store': 'ia', 'names.remove': 'ia',
  'instructor.runs': 'ia', 'instructor.injects': 'ia', 'instructor.send': 'ia',
  'roster.people': 'ia', 'roster.preview': 'ia', 'roster.take': 'ia', 'roster.add': 'ia', 'roster.forms': 'ia', 'roster.correct': 'ia', 'roster.setPin': 'ia', 'roster.takePinAway': 'ia',
  'roster.classes': 'ia', 'roster.keepClass': 'ia', 'roster.removeClass': 'ia', 'roster.assigned': 't',
  'papers.overview': 'ia', 'papers.keepCentre': 'ia', 'papers.scoreSheet': 'ia', 'papers.result': 'ia', 'papers.appeal': 'ia', 'papers.hours': 'ia', 'papers.progress': 'ia', 'papers.progressOf': 'ia', 'papers.certificate': 'ia', 'papers.keepProgramme': 'ia', 'papers.classList': 'ia', 'papers.report': 'ia', 'papers.keepReport': 'ia', 'papers.keepImprovement': 'ia', 'papers.check': 'ia', 'papers.forms': 'ia', 'papers.keepForm': 'ia', 'papers.removeForm': 'ia', 'papers.fillForm': 'ia', 'papers.classRuns': 'ia', 'papers.fillClass': 'ia', 'papers.placeholders': 'ia', 'papers.sampleForm': 'ia',
  'evaluation.list': 'eia', 'evaluation.ofRun': 'teia', 'evaluation.log': 'teia', 'evaluation.keepDraft': 'e', 'evaluation.sign': 'e', 'evaluation.reviewVeto': 'eia',
  'evaluation.appeal': 't', 'evaluation.takeUp': 'eia', 'evaluation.decide': 'eia',
  'outside.choices': 'ia', 'outside.add': 'ia', 'outside.correct': 'ia', 'outside.withdraw': 'ia',
  'exports.state': 'ia', 'exports.start': 'ia', 'exports.watch': 'ia', 'exports.cancel': 'ia', 'exports.piece': 'ia', 'exports.remove': 'ia',
  'imports.archives': 'ia', 'imports.runs': 'ia', 'imports.begin': 'ia', 'imports.piece': 'ia', 'imports.take': 'ia', 'imports.erase': 'a',
  'accounts.state': 'nteia', 'accounts.createFirst': 'nteia', 'accounts.signIn': 'nteia', 'accounts.signOut': 'nteia',
  'accounts.me': 'eia', 'accounts.changePassword': 'eia',
  'accounts.list': 'a', 'accounts.create': 'a', 'accounts.disable': 'a', 'accounts.enable': 'a', 'accounts.resetPassword': 'a',
  'audit.page': 'a', 'care.state': 'a', 'care.backups': 'a', 'care.backUpNow': 'a', 'care.progress': 'a', 'care.lossOf': 'a', 'care.disks': 'a', 'care.setSecond': 'a', 'care.enrolAnew': 'a', 'care.stageRestore': 'a', 'care.unstage': 'a', 'care.exportPerson': 'a', 'care.erasePerson': 'a',
};

const paths = Object.entries(contract).flatMap(([group, procedures]) => Object.keys(procedures).map((name) => `${group}.${name}`));
const everybody = ['nobody', ...roles] as const;
type Anybody = (typeof everybody)[number];

/** What is called with: everything that any procedure asks for, of a trainee with a finished drill and an exam asked for. */
async function aRoom(): Promise<{ station: TestStation; input: object; token(role: Anybody): Promise<string | null> }> {
  const station = aStation({ scenarios: anExamLibrary() });
  await Promise.all((['evaluator', 'instructor', 'administrator'] as const).map((role) => anAccount(station.records, role)));
  const trainee = await station.api.people.enter({ name: '李明', staffNo: '007' });
  const { runId } = await station.api.training.start({ personId: trainee.id, scenarioId: 'small-fire' });
  await playedOut(station, runId);
  station.records.addExamAct({ kind: 'asked', sessionId: '019d0000-0000-7000-8000-00000000e0a1', personId: trainee.id, scenarioId: 'small-fire', runId: null, note: '', wall: 'w' });
  const input = {
    personId: trainee.id, runId, sessionId: '019d0000-0000-7000-8000-00000000e0a1', scenarioId: 'small-fire', lang: 'zh', key: 'no key', pin: '1', reason: '停电', search: '',
    inject: 'smoke', evaluation: { well: '', wrong: '', change: '', difficulty: 3 }, seq: 0, intent: { type: 'paused' }, at: 0, decision: 0, option: 0, step: 'none', id: 'small-fire', name: '王芳', staffNo: '8', account: 'somebody', password: 'short', old: 'wrong', role: 'evaluator', filter: {},
    file: '', data: '', digest: '', withSameNames: false, unit: '', post: '', from: '2026-01-01', to: '2026-01-02', members: [], drills: [],
    about: { of: 'run', runId }, programmeId: 'standard', classId: 'none', year: 2026, centre: '', terms: null, texts: null, problem: '', measure: '', owner: '', due: '', evidence: '', followUp: '', state: 'open', code: '1-0', kind: 'docx',
    of: { kind: 'draft', draftId: 'no-draft' }, paper: 'handbook', form: 'docx',
    draftId: 'no-draft', start: { kind: 'empty' }, scenario: '', en: '', revision: 1, twoPersons: false, passMarkNote: '', judgements: {}, note: '', version: '1.0.0',
    rating: { mentor: 'business', levels: {}, comment: '', moments: [] }, veto: 'veto:0', holds: true, against: 'whole:0', appeal: 1, outcome: 'refused', total: null,
    bytes: 10, upload: 'none', station: '', folder: '', wished: false, mode: 'practice', format: 'csv', list: 'records',
    person: '', page: 0, number: 1, entry: { kind: 'remedial', met: false, day: '2026-01-01', source: '签到表' },
  };
  const api = withToken(station.router, null);
  const tokens = new Map<Role, string>([['trainee', trainee.token]]);
  for (const role of ['evaluator', 'instructor', 'administrator'] as const) tokens.set(role, await signedIn(station.records, api, role));
  return { station, input, token: async (role) => (role === 'nobody' ? null : (tokens.get(role) ?? null)) };
}

/** What a caller hears: let in, whatever the procedure itself then says, or the refusal of the door. */
async function heard(api: Api, path: string, input: object): Promise<string> {
  const [group = '', name = ''] = path.split('.');
  const call = Reflect.get(Reflect.get(api, group) as object, name) as (input: object) => Promise<unknown>;
  try {
    const answer = await call(input);
    if (typeof answer === 'object' && answer !== null && 'return' in answer) onTestFinished(async () => void (await (answer as AsyncGenerator).return(undefined)));
    return 'let in';
  } catch (error) {
    const { code } = error as { code: string };
    expect(code, `${path}: the input of this test`).not.toBe('BAD_REQUEST');
    return ['NOT_SIGNED_IN', 'NOT_ALLOWED', 'SESSION_ENDED'].includes(code) ? code : 'let in';
  }
}

test('every procedure of the contract stands in this table and has a rule, and no other has', () => {
  expect(Object.keys(expected).toSorted()).toEqual(paths.toSorted());
  expect(Object.keys(rules).toSorted()).toEqual(paths.toSorted());
});

test('every procedure, called by everybody, lets in whom the table names and nobody else', async () => {
  const { station, input, token } = await aRoom();
  const found: Record<string, Record<string, string>> = {};
  const wanted: typeof found = {};
  for (const path of paths.filter((each) => each !== 'accounts.signOut')) {
    for (const role of everybody) {
      const isIn = expected[path]?.includes(role.charAt(0)) ?? false;
      (wanted[path] ??= {})[role] = isIn ? 'let in' : role === 'nobody' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED';
      (found[path] ??= {})[role] = await heard(withToken(station.router, await token(role)), path, input);
    }
  }
  expect(found).toEqual(wanted);
});

test('whoever signs out is out, and with a token that is no longer good every closed door says so', async () => {
  const { station, input, token } = await aRoom();
  for (const role of everybody) {
    const api = withToken(station.router, await token(role));
    expect(await heard(api, 'accounts.signOut', input)).toBe('let in');
    if (role === 'nobody') continue;
    for (const path of paths) expect([path, await heard(api, path, input)]).toEqual([path, expected[path]?.startsWith('n') ? 'let in' : 'SESSION_ENDED']);
  }
});
