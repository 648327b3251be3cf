import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StaffRole } from '../../electron/contract/access.ts';
import type { Api } from '../../electron/contract/contract.ts';
import { checkReleases } from '../../electron/service/releases/checkReleases.ts';
import { panelMark } from '../../electron/service/releases/panel.ts';
import { ownFire } from '../support/releases.ts';
import { signedIn } from '../support/staff.ts';
import { aStation, playedOut, withToken, type TestStation } from '../support/stations.ts';

type Staffed = TestStation & Readonly<Record<Exclude<StaffRole, 'evaluator'>, Api>>;

async function staffed(folder?: string): Promise<Staffed> {
  const station = aStation(folder === undefined ? {} : { folder });
  const as = async (role: StaffRole): Promise<Api> => withToken(station.router, await signedIn(station.records, station.api, role));
  return { ...station, instructor: await as('instructor'), administrator: await as('administrator') };
}

/** A draft with these texts, written by the instructor. */
async function aDraft({ instructor }: Staffed, texts = ownFire()): Promise<{ draftId: string; revision: number }> {
  const { draftId } = await instructor.studio.create({ start: { kind: 'empty' } });
  const { revision } = await instructor.studio.save({ draftId, revision: 1, ...texts });
  return { draftId, revision };
}

async function edited({ instructor }: Staffed, draftId: string, texts: { scenario: string; en: string }): Promise<{ draftId: string; revision: number }> {
  const { revision } = await instructor.studio.open({ draftId });
  return { draftId, revision: (await instructor.studio.save({ draftId, revision, ...texts })).revision };
}

const set = { scenarioId: 'own-fire' };
const noNote = { passMarkNote: '' };

test('a draft is released, played, released again and withdrawn; who plays or has played keeps the text they began with', async () => {
  const station = await staffed();
  const { instructor, api, records, ports } = station;
  const draft = await aDraft(station);
  expect(await instructor.releases.look({ draftId: draft.draftId, lang: 'zh' })).toMatchObject({ state: 'draft', stops: [], errors: [], last: null, version: '1.0.0', proposed: '1.0.0', passMark: { mark: 60, setBy: 'provisional' } });
  await instructor.releases.release({ ...draft, ...noNote });
  const { id: personId } = await api.people.enter({ name: '李明', staffNo: '007' });
  const begin = async (): Promise<string> => (await api.training.start({ personId, ...set })).runId;
  const old = await begin();
  await playedOut(station, old);
  const debrief = await api.training.debrief({ runId: old, lang: 'zh' });
  const open = await begin();
  await api.training.leave({ runId: open });

  const next = ownFire({ version: '1.0.1', title: '小火第二版', summary: '改过的简介。' });
  const again = await edited(station, draft.draftId, next);
  expect(await instructor.releases.look({ draftId: draft.draftId, lang: 'zh' })).toMatchObject({ state: 'draft', proposed: '1.0.1', last: { version: '1.0.0', changes: ['剧本名称：小火 → 小火第二版', '剧本整体：改了文字'] } });
  await instructor.releases.release({ ...again, ...noNote });
  expect((await api.library.list({ lang: 'zh' })).find(({ id }) => id === 'own-fire')).toMatchObject({ version: '1.0.1', title: '小火第二版', usable: true });
  expect((await api.training.resume({ runId: open, personId })).runId).toBe(open);
  expect((await api.training.view({ runId: open, lang: 'zh' })).title).toBe('小火');
  await playedOut(station, open);
  expect((await api.training.debrief({ runId: open, lang: 'zh' })).version).toBe('1.0.0');
  expect(records.readRun(await begin())).toMatchObject({ scenarioVersion: '1.0.1' });

  await instructor.releases.withdraw({ ...set, reason: '第三步有歧义' });
  await expect(begin()).rejects.toMatchObject({ code: 'UNKNOWN_SCENARIO' });
  expect(await api.training.debrief({ runId: old, lang: 'zh' })).toEqual(debrief);
  expect((await instructor.statistics.dashboard({ filter: {}, lang: 'zh' })).by.drill.map(({ title }) => title)).toContain('小火第二版');
  expect(ports.library.find('own-fire')).toBeNull();
  await instructor.releases.bringBack({ ...set, version: '1.0.0', reason: '' });
  expect(records.readRun(await begin())).toMatchObject({ scenarioVersion: '1.0.0' });
  const { acts, inForce, versions } = await instructor.releases.history({ ...set, lang: 'zh' });
  expect([inForce, versions, acts.map(({ kind, version, by, note }) => [kind, version, by, note])]).toEqual(['1.0.0', ['1.0.0', '1.0.1'], [
    ['returned', '1.0.0', '张instructor', ''], ['withdrawn', '1.0.1', '张instructor', '第三步有歧义'], ['released', '1.0.1', '张instructor', ''], ['released', '1.0.0', '张instructor', ''],
  ]]);
  expect(records.auditEntries(20).filter(({ kind }) => kind.startsWith('drill')).map(({ kind, about }) => [kind, about])).toEqual([
    ['drillReturned', 'own-fire 1.0.0'], ['drillWithdrawn', 'own-fire 1.0.1'], ['drillReleased', 'own-fire 1.0.1'], ['drillReleased', 'own-fire 1.0.0'],
  ]);
});

test('a practice that goes back to a step after a new release plays the text it came from', async () => {
  const station = await staffed();
  const { instructor, api, records, clock } = station;
  const draft = await aDraft(station);
  await instructor.releases.release({ ...draft, ...noNote });
  const { id: personId } = await api.people.enter({ name: '李明', staffNo: '007' });
  const { runId } = await api.training.start({ personId, ...set });
  clock.pass(3000);
  const { seq, messages, tasks } = await api.training.view({ runId, lang: 'zh' });
  await api.training.act({ runId, seq, intent: { type: 'injectAcknowledged', message: messages[0]!.handle } });
  expect(tasks.length).toBeGreaterThan(0);
  const { decisions, seq: then } = await api.training.view({ runId, lang: 'zh' });
  await api.training.act({ runId, seq: then, intent: { type: 'optionChosen', decision: decisions[0]!.handle, option: decisions[0]!.options[0]!.handle } });
  const step = (await api.training.view({ runId, lang: 'zh' })).feedback.at(-1)!.decision;
  await instructor.releases.release({ ...await edited(station, draft.draftId, ownFire({ version: '2.0.0', title: '另一场' })), ...noNote });
  const fork = await api.training.rewind({ runId, personId, step });
  expect([(await api.training.view({ runId: fork.runId, lang: 'zh' })).title, records.readRun(fork.runId)?.scenarioVersion]).toEqual(['小火', '1.0.0']);
});

test('a form for exams that came with a new release is the one that is sat', async () => {
  const station = await staffed();
  const { instructor, api } = station;
  const draft = await aDraft(station);
  await instructor.releases.release({ ...draft, ...noNote });
  await instructor.invigilation.setPin({ pin: '408213' });
  const { id: personId } = await api.people.enter({ name: '李明', staffNo: '007' });
  expect(await api.exam.offer({ personId, ...set })).toEqual({ state: 'noForm' });
  await instructor.releases.release({ ...await edited(station, draft.draftId, ownFire({ version: '1.1.0', variants: [{ id: 'formB', title: '乙卷', modes: ['exam'], seeds: [41, 43] }] })), ...noNote });
  expect(await api.exam.offer({ personId, ...set })).toEqual({ state: 'open' });
});

test.each<[string, Parameters<typeof ownFire>[0], (texts: { scenario: string; en: string }) => { scenario: string; en: string }, string]>([
  ['with an error', { version: '1.1.0' }, ({ scenario, en }) => ({ scenario: scenario.replace('open: whoGoes', 'open: nobodyKnows'), en }), 'errors'],
  ['that is not YAML', { version: '1.1.0' }, ({ en }) => ({ scenario: 'id: [', en }), 'errors'],
  ['under the id of a drill that ships', { version: '1.1.0', id: 'small-fire' }, (texts) => texts, 'idTaken'],
  ['in another category than before', { version: '1.1.0', category: 'gas' }, (texts) => texts, 'otherCategory'],
  ['whose version did not rise', { version: '1.0.0', title: '又一场' }, (texts) => texts, 'versionNotLater'],
])('a draft %s is refused whatever the screen found, and nothing changes for those who play', async (_what, more, change, stop) => {
  const station = await staffed();
  const { instructor, ports } = station;
  const draft = await aDraft(station);
  await instructor.releases.release({ ...draft, ...noNote });
  const before = ports.library.find('own-fire');
  const bad = await edited(station, draft.draftId, change(ownFire(more)));
  expect((await instructor.releases.look({ draftId: bad.draftId, lang: 'zh' })).stops).toEqual([stop]);
  await expect(instructor.releases.release({ ...bad, ...noNote })).rejects.toMatchObject({ code: 'NOT_READY', data: { stops: [stop] } });
  expect(ports.library.find('own-fire')).toBe(before);
});

test('where two persons are wanted, somebody who did not write the draft signs exactly these texts', async () => {
  const station = await staffed();
  const { instructor, administrator } = station;
  expect(await instructor.releases.rules()).toEqual({ twoPersons: false });
  await administrator.releases.setRules({ twoPersons: true });
  const draft = await aDraft(station);
  await expect(instructor.releases.release({ ...draft, ...noNote })).rejects.toMatchObject({ code: 'NOT_READY', data: { stops: ['notReviewed'] } });
  await expect(instructor.releases.review({ ...draft, note: '' })).rejects.toMatchObject({ code: 'OWN_DRAFT' });
  await administrator.releases.review({ ...draft, note: '看过了' });
  expect(await instructor.releases.look({ draftId: draft.draftId, lang: 'zh' })).toMatchObject({ state: 'reviewed', stops: [], mayReview: false, review: { by: '张administrator', note: '看过了' } });
  const changed = await edited(station, draft.draftId, ownFire({ summary: '审完又改。' }));
  await expect(instructor.releases.release({ ...changed, ...noNote })).rejects.toMatchObject({ code: 'NOT_READY', data: { stops: ['notReviewed'] } });
  await expect(administrator.releases.review({ ...draft, note: '' })).rejects.toMatchObject({ code: 'DRAFT_CHANGED' });
  await administrator.releases.review({ ...changed, note: '' });
  await instructor.releases.release({ ...changed, ...noNote });
  expect((await instructor.releases.history({ ...set, lang: 'zh' })).acts).toMatchObject([{ kind: 'released', by: '张instructor', reviewedBy: '张administrator' }]);
});

test('a pass mark that a panel set says how, to everybody, for each version its own', async () => {
  const station = await staffed();
  const { instructor, api } = station;
  const texts = ownFire();
  const draft = await aDraft(station, { ...texts, scenario: texts.scenario.replace('passMarkSetBy: provisional', 'passMarkSetBy: panel') });
  await expect(instructor.releases.release({ ...draft, ...noNote })).rejects.toMatchObject({ code: 'NOTE_MISSING' });
  await instructor.releases.release({ ...draft, passMarkNote: '2026年3月6日，七位评委两轮，67.1±1.5' });
  const noted = { note: '2026年3月6日，七位评委两轮，67.1±1.5', by: '张instructor', at: expect.any(String) };
  await api.people.enter({ name: '李明', staffNo: '007' });
  expect(await api.releases.passMark({ ...set, version: '1.0.0' })).toEqual(noted);
  expect(await api.releases.passMark({ scenarioId: 'small-fire', version: '1.0.0' })).toBeNull();
});

/** Five judges on eight things, so that things and judges have the means of the worked example of the method: 67.1 with an error of 1.47. */
const eightMeans = [73, 62, 86, 54, 68, 52, 78, 64], leanings = [0.375, -1.5, 1.625, -4.625, 4.125];

test('a panel’s judgements are kept with the draft, make the pass mark by points, and go into the audit log with the release', async () => {
  const station = await staffed();
  const { instructor } = station;
  const asks = ownFire().scenario.replace('passMarkSetBy: provisional', 'passMarkSetBy: panel');
  const { draftId, revision } = await aDraft(station, { ...ownFire(), scenario: asks });
  const { items, result } = await instructor.releases.panel({ draftId });
  expect(items.length).toBeGreaterThan(0);
  expect(result).toEqual({ judges: 0, open: 0, least: 5, mark: null, error: null });
  const judgements = Object.fromEntries(items.map(({ id }, at) => [id, [60, 70, at === 0 ? null : 80]]));
  await instructor.releases.judge({ draftId, judgements });
  expect(await instructor.releases.panel({ draftId })).toEqual({ items, judgements, result: { judges: 2, open: 1, least: 5, mark: expect.closeTo(65, 9), error: expect.closeTo(5, 9) } });
  expect((await instructor.studio.open({ draftId })).revision, 'no text was changed').toBe(revision);
  await edited(station, draftId, { ...ownFire(), scenario: `${asks}# later\n` });
  await instructor.releases.release({ draftId, revision: revision + 1, passMarkNote: '两位评委' });
  const note = station.records.lastAudit('drillReleased', 'own-fire 1.0.0')?.note ?? '{}';
  expect(JSON.parse(note)).toMatchObject({ passMark: { setBy: 'panel' }, panel: judgements });
});

test('the mark of a panel is that of the worked example; where points differ, each thing counts by its points', () => {
  const items = eightMeans.map((_mean, at) => ({ id: `point${at}`, title: '', points: 5 }));
  const judgements = Object.fromEntries(eightMeans.map((mean, at) => [`point${at}`, leanings.map((leaning) => mean + leaning)]));
  expect(panelMark(items, judgements)).toEqual({ judges: 5, open: 0, least: 5, mark: expect.closeTo(67.125, 6), error: expect.closeTo(1.4737, 3) });
  expect(panelMark([{ id: 'a', title: '', points: 30 }, { id: 'b', title: '', points: 10 }], { a: [80], b: [40] })).toMatchObject({ mark: expect.closeTo(70, 9), error: null });
  expect(panelMark([], { gone: [50] })).toMatchObject({ judges: 0, mark: null });
});

test('what a release was is known to the audit log: files that were exchanged with their own labels are found', async () => {
  const station = await staffed();
  const { instructor, records, folder, ports } = station;
  await instructor.releases.release({ ...await aDraft(station), ...noNote });
  const check = () => checkReleases(ports.releases, records);
  expect(check()).toMatchObject({ ok: true });
  const forged = await staffed();
  await forged.instructor.releases.release({ ...await aDraft(forged, ownFire({ summary: '偷换。' })), ...noNote });
  const { scenario, en } = forged.ports.releases.texts('own-fire', '1.0.0')!;
  const label = JSON.stringify({ format: 1, ...forged.ports.releases.find('own-fire')!.releases[0] });
  for (const root of ['releases/own-fire/1.0.0', 'scenarios/fire/own-fire']) {
    for (const [name, text] of Object.entries({ 'scenario.yaml': scenario, 'en.yaml': en, 'release.json': label })) writeFileSync(join(folder, root, name), text);
  }
  expect(ports.releases.problems()).toEqual([]);
  expect(check()).toMatchObject({ ok: false, sentence: { en: 'own-fire 1.0.0: the audit log knows no such release' } });
});

test('a release survives a restart with the own names that were set for the drill', async () => {
  const station = await staffed();
  const { instructor, ports } = station;
  const draft = await aDraft(station);
  await instructor.releases.release({ ...draft, ...noNote });
  const names = [{ kind: 'place', form: null, id: 'office', oldZh: '社区办公室', oldEn: null, zh: '东社区', en: null }];
  station.records.audit({ kind: 'namesSet', by: 'a', about: 'own-fire', note: JSON.stringify(names), wall: 'w' });
  await instructor.releases.release({ ...await edited(station, draft.draftId, ownFire({ version: '1.0.1', summary: '新简介。' })), ...noNote });
  const placeOf = ({ library }: TestStation['ports']) => [library.find('own-fire')?.version, library.find('own-fire')?.document?.places[0]?.name];
  expect(placeOf(ports)).toEqual(['1.0.1', '东社区']);
  station.close();
  expect(placeOf((await staffed(station.folder)).ports)).toEqual(['1.0.1', '东社区']);
});
