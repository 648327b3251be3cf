import { read, utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Api } from '../../electron/contract/contract.ts';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { readSheet } from '../../electron/service/names/readSheet.ts';
import { playDrill, replay, sheetOf } from '../../scenarios/engine/index.ts';
import { signedIn } from '../support/staff.ts';
import { aStation, playedOut, withToken, type TestStation } from '../support/stations.ts';

type Rows = readonly (readonly string[])[];

/** The sheet as a spreadsheet program would save it after these cells were typed: tab, row, column, text. */
async function filled(station: TestStation, typed: readonly (readonly [tab: string, row: number, column: number, text: string])[], scenarioId = 'small-fire'): Promise<string> {
  const { file } = await station.api.names.sheet({ scenarioId, lang: 'zh' });
  const book = read(file, { type: 'base64' });
  for (const [tab, row, column, text] of typed) utils.sheet_add_aoa(book.Sheets[tab] ?? {}, [[text]], { origin: { r: row - 1, c: column } });
  return write(book, { type: 'base64', bookType: 'xlsx' }) as string;
}

const rowsOf = (file: string, tab: string): Rows => utils.sheet_to_json(read(file, { type: 'base64' }).Sheets[tab] ?? {}, { header: 1 });

async function staffed(): Promise<TestStation & { staff: Api }> {
  const station = aStation();
  return { ...station, staff: withToken(station.router, await signedIn(station.records, station.api, 'instructor')) };
}

const set = { scenarioId: 'small-fire' };

test('the sheet that is filled in renames a drill, keeps its logic, survives a restart, and goes again', async () => {
  const station = await staffed();
  const { library } = station.ports;
  const before = library.find('small-fire');
  const [, first = []] = rowsOf((await station.api.names.sheet({ ...set, lang: 'zh' })).file, '点位');
  const old = first[1] ?? '';
  const file = await filled(station, [['点位', 2, 2, '梧桐苑9号楼'], ['点位', 2, 4, 'Block 9 of Wutong Court']]);
  const preview = await station.api.names.preview({ ...set, file, lang: 'zh' });
  expect(preview.problems).toEqual([]);
  expect(preview.changes.map(({ old: was, now }) => [was, now])).toContainEqual([old, '梧桐苑9号楼']);
  expect(await station.api.names.store({ ...set, file })).toEqual({ names: 1 });
  const after = library.find('small-fire');
  expect(after?.logicHash).toBe(before?.logicHash);
  expect(after?.contentHash).not.toBe(before?.contentHash);
  expect((await station.staff.library.briefing({ id: 'small-fire', lang: 'zh' })).places.map(({ name }) => name)).toContain('梧桐苑9号楼');
  expect((await station.staff.library.briefing({ id: 'small-fire', lang: 'en' })).places.map(({ name }) => name)).toContain('Block 9 of Wutong Court');
  expect(rowsOf((await station.api.names.sheet({ ...set, lang: 'zh' })).file, '点位')[1]?.[2]).toBe('梧桐苑9号楼');

  const person = await station.api.people.enter({ name: '李明', staffNo: '007' });
  const { runId } = await station.api.training.start({ personId: person.id, scenarioId: 'small-fire' });
  await playedOut(station, runId);
  await station.api.names.remove(set);
  expect(library.find('small-fire')).toBe(before);
  const kept = station.records.scenarioFiles(station.records.readRun(runId)?.contentHash ?? '');
  expect(kept?.['scenario.yaml']).toContain('梧桐苑9号楼');
  expect(JSON.stringify(await station.api.replay.at({ personId: person.id, runId, at: 0, lang: 'zh' }))).toContain('梧桐苑9号楼');

  await station.api.names.store({ ...set, file });
  station.close();
  const next = aStation({ folder: station.folder, scenarios: station.scenarios });
  expect(next.ports.library.find('small-fire')?.contentHash).toBe(after?.contentHash);
  expect(next.records.checkAudit()).toEqual([]);
});

test('each mistake in a sheet is named with its row, and nothing is stored', async () => {
  const station = await staffed();
  const file = await filled(station, [
    ['点位', 2, 2, '一二三四五六七八九十一二三四五'], ['点位', 3, 2, '打13812345678'], ['点位', 99, 0, 'nowhere'], ['点位', 99, 2, '某处'],
    ['其他', 30, 1, '没有写到的路'], ['其他', 30, 2, '新路'], ['其他', 31, 2, '没有原名'],
  ]);
  const { problems, changes } = await station.api.names.preview({ ...set, file, lang: 'zh' });
  expect(changes).toEqual([]);
  expect(problems.map(({ sheet, row }) => [sheet, row])).toEqual([['点位', 2], ['点位', 3], ['点位', 99], ['其他', 30], ['其他', 31]]);
  expect(problems.map(({ sentence }) => sentence).join()).toMatch(/太长.*真的电话.*没有编号“nowhere”.*没有写到.*没有写原名/);
  await expect(station.api.names.store({ ...set, file })).rejects.toMatchObject({ code: 'SHEET_UNFIT' });
  expect(await station.api.names.state(set)).toEqual({ names: 0, setAt: null, isInUse: false });
  const empty = await filled(station, []);
  expect((await station.api.names.preview({ ...set, file: empty, lang: 'en' })).problems[0]?.sentence).toContain('No new name');
});

test('a name that another row has, an invisible character and a formula are refused', async () => {
  const station = await staffed();
  const { file } = await station.api.names.sheet({ ...set, lang: 'zh' });
  const [, , second = []] = rowsOf(file, '点位');
  const taken = await station.api.names.preview({ ...set, file: await filled(station, [['点位', 2, 2, second[1] ?? '']]), lang: 'zh' });
  expect(taken.problems[0]?.sentence).toContain('已经是另一行的名字');
  const unseen = await station.api.names.preview({ ...set, file: await filled(station, [['点位', 2, 2, '东\u202e门']]), lang: 'zh' });
  expect(unseen.problems[0]?.sentence).toContain('看不见的字符');
  const book = read(file, { type: 'base64' });
  Object.assign(book.Sheets['点位'] ?? {}, { C2: { t: 's', v: '东门', f: 'WEBSERVICE("x")' } });
  const formula = await station.api.names.preview({ ...set, file: write(book, { type: 'base64', bookType: 'xlsx' }) as string, lang: 'zh' });
  expect(formula.problems).toMatchObject([{ row: 2, sentence: '这一行有公式。请直接写文字。' }]);
});

test('hostile files end soon as a sentence', () => {
  expect(readSheet(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('old');
  expect(readSheet(new TextEncoder().encode('<html>'))).toBe('unreadable');
  expect(readSheet(new TextEncoder().encode('PK\u0003\u0004 and then nothing that is a zip'))).toBe('unreadable');
  expect(readSheet(zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }, { level: 9 }))).toBe('unreadable');
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(Array.from({ length: 5_000 }, (_, i) => [`p${i}`, 'a', 'b'])), '点位');
  expect(readSheet(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))).toBe('tooManyRows');
  expect(readSheet(new Uint8Array(write({ SheetNames: ['x'], Sheets: { x: utils.aoa_to_sheet([['a']]) } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))).toBe('noTabs');
});

test('the drills that ship play and score the same under other names, in every form', () => {
  const library = readScenarios();
  for (const { id, document, logicHash, compiled } of library.list()) {
    const names = [...(document?.people ?? [])].map(({ id: person, name }, i) => ({ kind: 'person' as const, form: null, id: person, oldZh: name, oldEn: null, zh: `居民${i}号`, en: `Resident ${i}` }));
    const named = library.withNames(id, names);
    expect([id, named?.entry.findings.filter(({ severity }) => severity === 'error'), named?.entry.logicHash]).toEqual([id, [], logicHash]);
    if (!compiled || !named?.entry.compiled) throw new Error(`${id} does not play`);
    for (const variant of [null, ...compiled.variants.keys()]) {
      const options = { seed: 11, mode: variant === null ? 'practice' as const : 'exam' as const, variant };
      const { inputs } = playDrill(compiled, options, { bot: 'hesitant' });
      const points = (drill: typeof compiled) => { const sheet = sheetOf(replay(drill, options, inputs)); return [sheet.total, sheet.items.map((item) => [item.id, item.points])]; };
      expect(points(named.entry.compiled)).toEqual(points(compiled));
    }
  }
});
