import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { fillForm, placeholdersIn } from '../../../electron/service/papers/forms/fillForm.ts';
import { fillXml, namesIn } from '../../../electron/service/papers/forms/fillXml.ts';
import { openForm, type Form } from '../../../electron/service/papers/forms/openForm.ts';
import { isKnown, placeholderLines } from '../../../electron/service/papers/forms/placeholders.ts';
import { sampleForm } from '../../../electron/service/papers/forms/sampleForm.ts';
import { cellsOf, convertedByOffice } from '../../support/office.ts';
import { aFolder } from '../../support/records.ts';
import { signedIn } from '../../support/staff.ts';
import { withToken } from '../../support/stations.ts';
import { aPaperStation, playedBy } from './aPaperStation.ts';

const words = { group: 'w:p', text: 'w:t' };
const known = (name: string): string | null => ({ 姓名: '李 & <明>', 得分: '85' })[name] ?? null;
const inRuns = (parts: readonly string[]): string => `<w:p><w:pPr/>${parts.map((part) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${part}</w:t></w:r>`).join('')}</w:p>`;
const textOf = (xml: string): string => xml.replace(/<[^>]+>/g, '');
const sample = (kind: 'docx' | 'xlsx'): Record<string, Uint8Array> => unzipSync(sampleForm(kind, 'zh'));
const opened = (bytes: Uint8Array): Form => { const form = openForm(bytes); if (typeof form === 'string') throw new Error(form); return form; };

test('a placeholder is filled wherever Word split it, in the looks of where it begins, and the value cannot break the document', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 16 }), { maxLength: 6 }), (cuts) => {
    const whole = '甲{{姓名}}乙{{ 得分 }}';
    const edges = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
    const parts = edges.slice(1).map((end, i) => whole.slice(edges[i], end));
    const filled = fillXml(inRuns(parts), words, known);
    expect(textOf(filled)).toBe('甲李 &amp; &lt;明&gt;乙85');
    expect(filled.match(/<w:r>/g)).toHaveLength(parts.length);
  }));
});

test('two paragraphs are never read as one, a text box stands by itself, and what is not known stays as it was written', () => {
  expect(namesIn(inRuns(['{{姓']) + inRuns(['名}}']), words)).toEqual([]);
  const boxed = '<w:p><w:r><w:t>{{得</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{{姓名}}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t>分}}</w:t></w:r></w:p>';
  expect(textOf(fillXml(boxed, words, known))).toBe('85李 &amp; &lt;明&gt;');
  const odd = inRuns(['{{血型}} ｛｛姓名｝｝', '<w:t/>']);
  expect(textOf(fillXml(odd, words, known))).toBe('{{血型}} 李 &amp; &lt;明&gt;');
});

const relation = (target: string, type = 'attachedTemplate'): Uint8Array => strToU8(`<Relationships><Relationship Id="r" Type="http://x/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`);

test.each([
  ['a form that is too big', 'tooBig', () => new Uint8Array(1_000_001).fill(0x50)],
  ['an old .doc, or one with a password', 'old', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ['a picture', 'notAForm', () => strToU8('GIF89a')],
  ['a zip that is no form', 'notAForm', () => zipSync({ 'a.txt': strToU8('{{姓名}}') })],
  ['a torn file', 'unreadable', () => sampleForm('docx', 'zh').slice(0, 500)],
  ['a zip bomb', 'unreadable', () => zipSync({ ...sample('docx'), 'word/big.xml': new Uint8Array(40_000_000) })],
  ['a path that leads out of the folder', 'badPath', () => zipSync({ ...sample('docx'), '../../etc/passwd': strToU8('x') })],
  ['a path of Windows', 'badPath', () => zipSync({ ...sample('docx'), 'word\\evil.xml': strToU8('x') })],
  ['macros', 'macros', () => zipSync({ ...sample('docx'), 'word/vbaProject.bin': strToU8('x') })],
  ['a .docm under another name', 'macros', () => zipSync({ ...sample('docx'), '[Content_Types].xml': strToU8('<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>') })],
  ['a template elsewhere', 'external', () => zipSync({ ...sample('docx'), 'word/_rels/settings.xml.rels': relation('http://evil.example/t.dotm') })],
  ['a picture elsewhere', 'external', () => zipSync({ ...sample('docx'), 'word/_rels/document.xml.rels': relation('file:///c:/secret.png', 'image') })],
  ['a link that runs a program', 'external', () => zipSync({ ...sample('docx'), 'word/_rels/document.xml.rels': relation('file:///c:/windows/calc.exe', 'hyperlink') })],
  ['a link into another workbook', 'external', () => zipSync({ ...sample('xlsx'), 'xl/externalLinks/externalLink1.xml': strToU8('<x/>') })],
  ['a field that fetches', 'external', () => zipSync({ ...sample('docx'), 'word/footer1.xml': strToU8('<w:ftr><w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\cmd.exe</w:instrText></w:r></w:p></w:ftr>') })],
  ['an embedded file', 'parts', () => zipSync({ ...sample('docx'), 'word/embeddings/oleObject1.bin': strToU8('x') })],
  ['entities', 'parts', () => zipSync({ ...sample('docx'), 'word/footnotes.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })],
] as const)('refused: %s', (_name, why, make) => {
  expect(openForm(make())).toBe(why);
});

test('a plain web address in a form is no reason to refuse it', () => {
  expect(openForm(zipSync({ ...sample('docx'), 'word/_rels/document.xml.rels': relation('https://example.org/', 'hyperlink') }))).toMatchObject({ kind: 'docx' });
});

test('the samples hold every placeholder, in both languages', () => {
  for (const lang of ['zh', 'en'] as const) {
    for (const kind of ['docx', 'xlsx'] as const) expect(placeholdersIn(opened(sampleForm(kind, lang)))).toEqual(placeholderLines(lang).map(({ key }) => key));
    expect(placeholderLines(lang).every(({ key, other }) => isKnown(key) && isKnown(other))).toBe(true);
  }
});

test('LibreOffice opens what the station filled, with the right Chinese, and finds nothing left to fill', () => {
  const folder = aFolder();
  const value = (name: string): string => (name === '姓名' ? '李𠮷明 & <张>' : `值${name}`);
  const paths = (['docx', 'xlsx'] as const).map((kind) => {
    const path = join(folder, `filled.${kind}`);
    writeFileSync(path, fillForm(opened(sampleForm(kind, 'zh')), value));
    return path;
  });
  const [text = '', sheet = ''] = [convertedByOffice(paths.slice(0, 1), 'txt:Text', folder), convertedByOffice(paths.slice(1), 'fods', folder)].map(([path = '']) => readFileSync(path, 'utf8'));
  expect(text).toContain('李𠮷明 & <张>');
  expect(text).not.toContain('{{');
  const rows = Object.values(cellsOf(sheet))[0] ?? [];
  expect(rows.find(([first]) => first?.value === '姓名')?.[1]).toEqual({ type: 'string', value: '李𠮷明 & <张>' });
  expect(rows.flat().some(({ value: each }) => each.includes('{{'))).toBe(false);
}, 120_000);

test('in a sheet a cell that asks for a number alone becomes a number, with a staff number, a date or words beside it staying text', () => {
  const folder = aFolder();
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['{{得分}}', '得分 {{得分}}', '{{工号}}', '{{ 满分 }}', '{{演练日期}}', '{{血型}}']]));
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
  const values: Record<string, string | number> = { 得分: 82.5, 满分: 100, 工号: '007', 演练日期: '2026-03-18' };
  const path = join(folder, 'numbers.xlsx');
  writeFileSync(path, fillForm(opened(bytes), (name) => values[name] ?? null));
  const [row = []] = Object.values(cellsOf(readFileSync(convertedByOffice([path], 'fods', folder)[0] ?? '', 'utf8')))[0] ?? [];
  expect(row.slice(0, 6).map(({ type, value }) => [type, value])).toEqual([['float', '82.5'], ['string', '得分 82.5'], ['string', '007'], ['float', '100'], ['string', '2026-03-18'], ['string', '{{血型}}']]);
}, 120_000);

test('a form is filled for a whole class: a file for each member who has a result, from the latest that counts, and who has none is named', async () => {
  const { staff, station, personId } = await aPaperStation();
  const { api, records } = station;
  const [twin, idle] = [await api.people.enter({ name: '李明', staffNo: '008' }), await api.people.enter({ name: '王芳', staffNo: '009' })];
  const { id: classId } = await staff.roster.keepClass({ id: null, name: '一班', from: '2026-03-01', to: '2026-12-31', unit: '', members: [personId, twin.id, idle.id], drills: [] });
  const runs = [await playedBy(station, personId), await playedBy(station, personId), await playedBy(station, twin.id)];
  await playedBy(station, twin.id, 'practice');
  // whoever watched that long has to sign in again
  const teacher = withToken(station.router, await signedIn(records, withToken(station.router, null), 'instructor'));
  expect(await teacher.papers.classRuns({ classId, lang: 'zh' })).toEqual(expect.arrayContaining([{ scenarioId: 'small-fire', mode: 'assessed', title: '小火', people: 2 }, { scenarioId: 'small-fire', mode: 'practice', title: '小火', people: 1 }]));
  const parts = { ...sample('docx'), 'word/document.xml': strToU8(`<w:document><w:body>${inRuns(['{{姓名}} {{工号}} {{第几次}} {{血型}} {{编号}}'])}</w:body></w:document>`) };
  const { id } = await teacher.papers.keepForm({ name: '考核表.docx', data: Buffer.from(zipSync(parts)).toString('base64') });
  const made = await teacher.papers.fillClass({ id, classId, scenarioId: 'small-fire', mode: 'assessed', lang: 'zh' });
  expect([made.fileName, made.filled, made.unknown, made.without]).toEqual(['考核表-一班.zip', 2, ['血型'], ['王芳']]);
  const files = unzipSync(Buffer.from(made.data, 'base64'));
  expect(Object.keys(files).toSorted()).toEqual(['考核表-李明-007.docx', '考核表-李明-008.docx']);
  const said = textOf(strFromU8(unzipSync(files['考核表-李明-007.docx']!)['word/document.xml']!));
  const [, code = ''] = /^李明 007 3 \{\{血型\}\} (\S+)$/.exec(said) ?? [];
  expect([(await teacher.papers.check({ code, lang: 'zh' })).state, runs.length, records.auditEntries(1)[0]?.note]).toEqual(['sound', 3, '考核表.docx × 2']);
  await expect(teacher.papers.fillClass({ id, classId, scenarioId: 'small-fire', mode: 'exam', lang: 'zh' })).rejects.toMatchObject({ code: 'NOTHING_COUNTS' });
  await expect(teacher.papers.fillClass({ id, classId: 'none', scenarioId: 'small-fire', mode: 'assessed', lang: 'zh' })).rejects.toMatchObject({ code: 'UNKNOWN_CLASS' });
});

test('a centre keeps its form, is told what is not known, and gets it back filled with a run', async () => {
  const { staff, runId, station } = await aPaperStation();
  const parts = { ...sample('docx'), 'word/document.xml': strToU8(`<w:document><w:body>${inRuns(['{{na', 'me}} {{血型}} {{编号}} {{结果}}'])}</w:body></w:document>`) };
  const kept = await staff.papers.keepForm({ name: '登记/表.docx', data: Buffer.from(zipSync(parts)).toString('base64') });
  expect(kept).toEqual({ id: kept.id, name: '登记表.docx', known: ['name', '编号', '结果'], unknown: ['血型'] });
  expect(await staff.papers.forms()).toEqual([kept]);
  const { fileName, data, unknown } = await staff.papers.fillForm({ id: kept.id, runId, lang: 'zh' });
  expect([fileName, unknown]).toEqual(['登记表-李明.docx', ['血型']]);
  const [, code = ''] = /李明 \{\{血型\}\} (\S+) 及格/.exec(textOf(strFromU8(unzipSync(Buffer.from(data, 'base64'))['word/document.xml'] ?? new Uint8Array()))) ?? [];
  expect((await staff.papers.check({ code, lang: 'zh' })).state).toBe('sound');
  await expect(staff.papers.keepForm({ name: 'x.docx', data: Buffer.from('no').toString('base64') })).rejects.toMatchObject({ code: 'FORM_UNFIT', data: { why: 'notAForm' } });
  await staff.papers.removeForm({ id: kept.id });
  await expect(staff.papers.fillForm({ id: kept.id, runId, lang: 'zh' })).rejects.toMatchObject({ code: 'UNKNOWN_FORM' });
  expect(station.records.auditEntries(10).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['formKept', 'formFilled', 'formRemoved']));
});
