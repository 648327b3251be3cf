import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drillPaper, drillPapers, type DrillPaper } from '../../../electron/service/packs/papers/drillPaper.ts';
import { loadScenario, textOf, type Compiled } from '../../../scenarios/engine/index.ts';
import { ownScenarios } from '../../../electron/library/readScenarios.ts';
import { convertedByOffice } from '../../support/office.ts';
import { liftStuck } from '../../support/packs.ts';
import { loadedOutline, outlineIn } from '../../support/plans.ts';
import { aFolder } from '../../support/records.ts';
import { shippedCommons, shippedLaws, shippedScenarios } from '../../support/shippedScenarios.ts';
import { signedIn } from '../../support/staff.ts';
import { aStation, withToken } from '../../support/stations.ts';

const compiled = ((): Compiled => {
  const loaded = loadScenario({ path: 'scenario.yaml', ...liftStuck, enPath: 'en.yaml', laws: shippedLaws(), commons: shippedCommons() });
  if (!loaded.compiled) throw new Error('the small drill does not load');
  return loaded.compiled;
})();
const papers = Object.keys(drillPapers) as DrillPaper[];

/** What a reader of each file sees in LibreOffice, by its name. */
function read(files: Readonly<Record<string, Uint8Array>>, to: string): Record<string, string> {
  const folder = aFolder(), into = join(folder, 'out');
  mkdirSync(into);
  const paths = Object.entries(files).map(([name, bytes]) => { const path = join(folder, name); writeFileSync(path, bytes); return path; });
  const made = convertedByOffice(paths, to, into);
  return Object.fromEntries(Object.keys(files).map((name, i) => [name, readFileSync(made[i]!, 'utf8')]));
}

test('Word shows the handbook with every answer and its reason, the briefing without any, and the list of events; all say 演练', () => {
  const files = Object.fromEntries(papers.flatMap((paper) => (['zh', 'en'] as const).map((lang) => [`${paper}-${lang}.docx`, drillPaper(compiled, paper, 'docx', lang)])));
  const seen = read(files, 'fodt');
  const has = (name: string, text: string): boolean => (seen[name] ?? '').replace(/<[^>]+>/g, '').includes(text);
  for (const decision of compiled.scenario.decisions) for (const { text, feedback } of decision.options) {
    expect([has('handbook-zh.docx', text), has('handbook-zh.docx', feedback), has('briefing-zh.docx', text)], text).toEqual([true, true, false]);
  }
  for (const text of ['《中华人民共和国特种设备安全法》第45条', '电梯的维护保养应当由电梯制造单位', '开始以后2分钟内做到，5分钟内算做晚：办完：通知维保单位', '没有资质的人撬门可能坠入井道', '评委记录']) expect(has('handbook-zh.docx', text), text).toBe(true);
  for (const { text } of compiled.scenario.injects) expect(has('events-zh.docx', text)).toBe(true);
  expect([has('handbook-en.docx', 'Stop him, explain where the car hangs'), has('events-en.docx', 'Hello? Is anybody there?'), has('briefing-en.docx', 'Half past six')]).toEqual([true, true, true]);
  for (const paper of papers) expect([has(`${paper}-zh.docx`, '演练 · 电梯困人'), has(`${paper}-en.docx`, 'DRILL · Stuck in the lift')]).toEqual([true, true]);
});

test('Excel shows the same, a sheet for each part, marked 演练, and nothing is taken for a formula', () => {
  const seen = read(Object.fromEntries(papers.map((paper) => [`${paper}.xlsx`, drillPaper(compiled, paper, 'xlsx', 'zh')])), 'fods');
  for (const paper of papers) expect(seen[`${paper}.xlsx`]).toContain('演练 · 电梯困人');
  expect([...(seen['handbook.xlsx'] ?? '').matchAll(/<table:table table:name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['演练概况', '阶段', '要拿主意的事', '指令和时限', '结果', '一票否决和封顶', '依据']);
  expect(Object.values(seen).some((each) => each.includes('table:formula'))).toBe(false);
});

test.each(['docx', 'xlsx'] as const)('the list of events as .%s comes in again as a plan of the same events', (form) => {
  const { document, findings } = loadedOutline(outlineIn(drillPaper(compiled, 'events', form, 'zh')));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const told = [...(document?.decisions ?? []).map(({ prompt, channel }) => [prompt, channel]), ...(document?.injects ?? []).map(({ text, channel }) => [text, channel])].toSorted();
  const meant = [...compiled.scenario.decisions.map(({ prompt, channel }) => [prompt, channel]), ...compiled.scenario.injects.map(({ text, channel }) => [text, channel])].toSorted();
  expect(told).toEqual(meant);
  const byWhom = document?.tasks.map(({ title, by }) => [title, document.units.find(({ id }) => id === by[0])?.name]);
  expect(byWhom).toEqual(expect.arrayContaining([['通知维保单位', '我'], ['守住各层厅门', '物业值班员老马'], ['平层放人', '维保人员']]));
});

test('the list of events of every drill that ships comes in again with each of its decisions and options, question mark or not', () => {
  for (const { id, loaded } of shippedScenarios()) {
    const { decisions = [], injects = [] } = loaded.document ?? {};
    const { document } = loadedOutline(outlineIn(drillPaper(loaded.compiled!, 'events', 'xlsx', 'zh')));
    const told = (prompt: string, options: readonly unknown[]): readonly [string, number] => [prompt.replaceAll(/\s/g, ''), options.length];
    const meant = decisions.map((each) => told(textOf(loaded.compiled!, `decision.${each.id}.prompt`, 'zh'), each.options));
    expect(document?.decisions.map(({ prompt, options }) => told(prompt, options)).toSorted(), id).toEqual(meant.toSorted());
    expect(document?.injects.length, id).toBe(injects.filter(({ reply, only }) => !reply && only === undefined).length);
  }
});

test('every drill that ships makes all its papers, and the same bytes each time', () => {
  for (const { id, loaded } of shippedScenarios()) for (const paper of papers) expect(drillPaper(loaded.compiled!, paper, 'docx', 'zh').length, id).toBeGreaterThan(3000);
  for (const form of ['docx', 'xlsx'] as const) expect(drillPaper(compiled, 'events', form, 'zh')).toEqual(drillPaper(compiled, 'events', form, 'zh'));
});

test('papers of a drill and of a draft come over the contract; a draft with errors says which', async () => {
  const station = aStation({ scenarios: ownScenarios() });
  const staff = withToken(station.router, await signedIn(station.records, station.api, 'instructor'));
  const { draftId } = await staff.studio.create({ start: { kind: 'empty' } });
  const wish = { paper: 'handbook', form: 'docx', lang: 'zh' } as const;
  expect((await staff.packs.paper({ of: { kind: 'drill', scenarioId: 'fire-ebike-stairwell' }, ...wish })).name).toMatch(/^fire-ebike-stairwell-[\d.]+-评委手册\.docx$/);
  expect((await staff.packs.paper({ of: { kind: 'draft', draftId }, ...wish })).name).toBe('new-drill-0.1.0-评委手册.docx');
  const draft = await staff.studio.open({ draftId });
  await staff.studio.save({ draftId, revision: 1, en: '', scenario: draft.scenario.replace('category: dispute', 'category: none') });
  await expect(staff.packs.paper({ of: { kind: 'draft', draftId }, ...wish })).rejects.toMatchObject({ code: 'UNFIT', data: { sentences: [{ zh: expect.stringContaining('第 3 行') }] } });
});
