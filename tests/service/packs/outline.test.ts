import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planTime } from '../../../electron/service/packs/outline/planTime.ts';
import { openFile } from '../../../electron/service/packs/openFile.ts';
import { playDrill, sheetOf } from '../../../scenarios/engine/index.ts';
import { aDocx, aParagraph, aTable, loadedOutline, outlineIn, outlineOf, planFile } from '../../support/plans.ts';
import { anXlsx } from '../../support/rosters.ts';

const heading = ['时间', '渠道', '从', '到', '内容', '预期动作'];

test('a Word plan becomes a drill that lacks only what the plan does not say', () => {
  const outline = outlineIn(planFile('plan.docx'));
  const { document, findings, compiled } = loadedOutline(outline);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(outline.counts).toEqual({ phases: 3, questions: 6, messages: 4, tasks: 8, places: 6, units: 5, people: 3 });
  expect(document).toMatchObject({
    title: '和顺里社区电梯困人', category: 'elevator', startsAt: '2026-05-20T18:30', role: '社区值班干部', lawCards: ['equipmentLaw/45'],
    objectives: [{ text: '先稳住被困的人，不让外行动手' }, { text: '尽快请维保单位到场放人' }, { text: '停用检修，把进度说清楚' }],
  });
  expect(document?.phases.map(({ title }) => title)).toEqual(['接报', '救援', '善后', '演练结束']);
  expect(document?.injects.map(({ channel, from }) => [channel, from])).toEqual([['phone', '七号楼电梯对讲'], ['radio', '维保人员'], ['group', '七号楼居民群'], ['ticket', '社区平台']]);
  expect(document?.tasks.map(({ title, by }) => [title, document.units.find(({ id }) => id === by[0])?.name])).toContainEqual(['守住各层厅门', '物业值班员老马']);
  expect(outline.texts.scenario.split('\n').filter((line) => line.includes('# 待补')).length).toBeGreaterThan(40);
  if (!compiled) throw new Error('it cannot be played');
  expect(sheetOf(playDrill(compiled, { seed: 1, mode: 'practice' }, { bot: 'expert' }).run).total).toBeGreaterThan(90_000);
});

test('its list of events in Excel, under other headings and with phases in merged cells, tells the same story', () => {
  const events = ({ phases, decisions, injects, tasks }: NonNullable<ReturnType<typeof loadedOutline>['document']>): unknown => [phases.map(({ title, after }) => [title, after.map(({ delay }) => delay)]), decisions.map(({ prompt, channel }) => [prompt, channel]), injects.map(({ text }) => text), tasks.map(({ title }) => title)];
  const [word, excel] = [planFile('plan.docx'), planFile('events.xlsx')].map((bytes) => loadedOutline(outlineIn(bytes)));
  expect(excel?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(events(excel!.document!)).toEqual(events(word!.document!));
});

test('every line and row of the plan is in the report, with what it became and what is missing', () => {
  const { lines } = outlineIn(planFile('plan.docx'));
  expect(lines.filter(({ became }) => became.zh === '' || became.en === '')).toEqual([]);
  expect(lines.find(({ text }) => text.includes('撬棍'))).toMatchObject({ at: { zh: '第 2 个表第 6 行' }, became: { zh: expect.stringContaining('要拿主意的事') }, missing: [{ zh: expect.stringContaining('另外的选项') }] });
  expect(lines.find(({ text }) => text.includes('应急预案'))).toMatchObject({ missing: [{ zh: '《和顺里社区应急预案》在法条库里没有找到，请挑选' }] });
  expect(lines.find(({ text }) => text.startsWith('全程标明'))).toMatchObject({ became: { zh: '原样留作备注' } });
});

const cell = fc.oneof({ arbitrary: fc.constantFrom('', '08:30', 'T+5分钟', '微信群', '飞鸽', '王大姐', '全体', '物业公司', '漏水了，怎么办？', '有人：“快来”', '# 号', '"引号"', '派人去看；上报街道', '- 一', '{a: 1}', '&锚 *别名', '\\n', '第二阶段 救援'), weight: 3 }, { arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }), weight: 1 });
const plain = (text: string): string => text.normalize('NFC').replace(/[\p{C}\s"\\“”]/gu, '');

test('whatever stands in a list of events, each row is reported, no words are lost, and the draft has no error', () => {
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
    const bytes = aDocx(aTable([[...heading, '领导签字'], ...rows].map((row) => row.map((each) => each.replace(/[^\P{C}\n]/gu, '')))));
    const outline = outlineOf(bytes);
    if ('code' in outline) return outline.code === 'noEvents' || outline.code === 'unreadable';
    expect(loadedOutline(outline).findings.filter(({ severity, code }) => severity === 'error' && code !== 'noDecisions').map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    const filled = rows.filter((row) => row.some((each) => plain(each) !== ''));
    expect(outline.lines.length).toBeGreaterThanOrEqual(filled.length);
    const whole = plain(outline.texts.scenario) + outline.lines.map(({ text }) => plain(text)).join('');
    for (const row of filled) expect(whole).toContain(plain(row[4]).slice(0, 20));
    for (const row of filled) expect(whole).toContain(plain(row[6]).slice(0, 20));
    return true;
  }), { seed: 7, numRuns: 150 });
});

test.each<[string, string]>([
  ['08:30', '0 08:30'], ['8：30', '0 08:30'], ['8时30分', '0 08:30'], ['上午8点半', '0 08:30'], ['下午2:15', '0 14:15'], ['晚上八点', '0 20:00'], ['十点一刻', '0 10:15'], ['0.770833', '0 18:30'], ['18:30—18:36', '0 18:30'],
  ['第2天上午9点', '1 09:00'], ['第二天 9:00', '1 09:00'], ['次日 7:05', '1 07:05'], ['D+1 09:00', '1 09:00'], ['5月20日 18:30', '-05-20 18:30'], ['2026年5月20日18时30分', '2026-05-20 18:30'],
  ['T+15分钟', '+900'], ['T+15', '+900'], ['T+00:15', '+900'], ['＋15min', '+900'], ['第15分钟', '+900'], ['开始后1小时20分', '+4800'], ['T+2天', '+172800'], ['T0', '+0'], ['T+1d 01:05:30', '+90330'], ['不定', 'none'], ['', 'none'], ['25:70', 'none'],
])('the time “%s” is %s', (written, expected) => {
  const time = planTime(written);
  const found = time === null ? 'none' : time.kind === 'after' ? `+${time.ms / 1000}` : `${time.date ?? time.day ?? 0} ${String(Math.floor(time.minute / 60)).padStart(2, '0')}:${String(time.minute % 60).padStart(2, '0')}`;
  expect(found).toBe(expected);
});

test('a drill over days: the clock that falls back is the next day, a missing time follows the row above and is named', () => {
  const rows = [['22:00', '电话', '王女士', '值班干部', '楼上漏水', '派人看'], ['1:30', '电话', '王女士', '值班干部', '还在漏', '上报街道'], ['', '电话', '王女士', '值班干部', '停了', '发布通知'], ['第3天上午9点', '上门', '王女士', '值班干部', '谁来赔，怎么办？', '先查清原因']];
  const outline = outlineIn(anXlsx([heading, ...rows]));
  expect(loadedOutline(outline).document?.phases[0]?.after.map(({ delay }) => delay)).toEqual(['seconds(5)', 'minutes(210)', 'minutes(211)', 'hours(35)', 'minutes(2110)']);
  expect(outline.lines.filter(({ missing }) => missing.some(({ zh }) => zh.includes('没有写时间')))).toHaveLength(1);
});

test('a row is a decision where a column says so or offers options, though nobody asks a question in it', () => {
  const rows = [
    ['8:30', '电话', '王女士', '楼上漏水了', '先关总阀', '', '要拿主意'], ['8:35', '上门', '王女士', '我要找物业算账', '先听她说完', 'A. 请她先回去\nB. 让她报警', ''],
    ['8:40', '微信群', '王女士', '大家都来看看吧？', '', '', '消息'], ['8:45', '电话', '王女士', '水停了', '派人复查', '', ''], ['8:50', '电话', '王女士', '谢谢', '', '', '甲类'],
  ];
  const outline = outlineIn(anXlsx([['时间', '渠道', '从', '内容', '预期动作', '选项', '类型'], ...rows]));
  const { document, findings } = loadedOutline(outline);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document?.decisions.map(({ prompt, options }) => [prompt, options.map(({ text }) => text)])).toEqual([['楼上漏水了', ['先关总阀', '【待补】不够好的做法']], ['我要找物业算账', ['先听她说完', '请她先回去', '让她报警']]]);
  expect([document?.injects.map(({ text }) => text), document?.tasks.map(({ title }) => title)]).toEqual([['大家都来看看吧？', '水停了', '谢谢'], ['派人复查']]);
  expect(outline.texts.scenario, 'a sort that nobody knows').toContain('甲类');
});

const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const table = aTable([heading, ['8:30', '电话', '王', '李', '漏水了', '派人']]);

test.each<[string, Uint8Array, string, string]>([
  ['an old .doc, .wps or .et, or a locked file', old, 'old', '另存为 .docx 或 .xlsx'],
  ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'pdf', '原来的 Word'],
  ['an RTF', new TextEncoder().encode('{\\rtf1 '), 'rtf', '另存为 .docx'],
  ['a plan without a list of events', aDocx(aParagraph('演练方案')), 'noEvents', '表头写上'],
  ['a workbook without one', anXlsx([['姓名', '工号'], ['李明', '7']]), 'noEvents', '表头写上'],
  ['entities of its own', aDocx(table, { before: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' }), 'unreadable', '另存为 .docx'],
  ['broken XML', aDocx('<w:p><w:r>'), 'unreadable', '另存为 .docx'],
  ['half a million elements', aDocx(Array.from({ length: 320_000 }, (_, i) => `<w:p n="${i % 997}"/>`).join('')), 'unreadable', '另存为 .docx'],
  ['text five hundred layers down', aDocx(`${table}${'<w:sdt>'.repeat(500)}${aParagraph('深处')}${'</w:sdt>'.repeat(500)}`), 'unreadable', '另存为 .docx'],
  ['tables in tables in tables', aDocx(`${table}${'<w:tbl><w:tr><w:tc>'.repeat(90)}${'</w:tc></w:tr></w:tbl>'.repeat(90)}`), 'unreadable', '另存为 .docx'],
  ['a bomb', aDocx('a'.repeat(9_000_000)), 'bomb', '不要使用'],
])('%s is refused with the way out', (_what, bytes, code, way) => {
  const opened = openFile(bytes, { laws: [], today: '2026-03-18' });
  expect(opened.kind === 'refused' ? opened.refusals.map((each) => [each.code, each.zh.includes(way)]) : opened.kind).toEqual([[code, true]]);
});

test('deleted text, pictures and macros beside a good table do no harm', () => {
  const deleted = '<w:p><w:del><w:r><w:delText>作废的话</w:delText></w:r></w:del><w:r><w:t>留着的话</w:t></w:r></w:p>';
  const outline = outlineIn(aDocx(deleted + table, { more: [{ name: 'word/vbaProject.bin', data: 'x' }, { name: 'word/media/a.png', data: 'x' }] }));
  expect(outline.counts).toMatchObject({ messages: 1, tasks: 1 });
  expect([outline.texts.scenario.includes('留着的话'), outline.texts.scenario.includes('作废')]).toEqual([true, false]);
});
