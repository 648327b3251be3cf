import { expect, test } from 'vitest';
import { readScenarios } from '../../../../electron/library/readScenarios.ts';
import { byPhase } from '../../../../renderer/screens/studio/document/byPhase.ts';
import { openersOf } from '../../../../renderer/screens/studio/document/openers.ts';
import { itemsAt, setAt } from '../../../../renderer/screens/studio/document/partSteps.ts';
import { foundIn } from '../../../../renderer/screens/studio/find/found.ts';
import { blank, freeId, idsIn } from '../../../../renderer/screens/studio/form/blanks.ts';
import { kinds } from '../../../../renderer/screens/studio/form/kinds.ts';
import { pathOfText, textOfPath } from '../../../../renderer/screens/studio/lint/findingPath.ts';
import { formPath, listOf, partLists } from '../../../../renderer/screens/studio/outline/sections.ts';
import { studioLabelZh, studioValueZh } from '../../../../renderer/text/studioFieldsZh.ts';
import { changed, loadScenario, scenarioJsonSchema, type PartPath } from '../../../../scenarios/engine/index.ts';
import { emptyStart } from '../../../../electron/service/studio/emptyStart.ts';

interface Schema { readonly properties?: Record<string, Schema>; readonly items?: Schema; readonly additionalProperties?: Schema; readonly $ref?: string; readonly $defs?: Record<string, Schema> }
const schema = scenarioJsonSchema() as Schema;
const resolved = (at: Schema | undefined): Schema => (at?.$ref === undefined ? at ?? {} : resolved(schema.$defs?.[at.$ref.split('/').at(-1) ?? '']));
const changesAt = (name: string): Schema => resolved(resolved(resolved(resolved(schema.properties?.['variants']).items).properties?.[name]).additionalProperties);
const fieldsAt = (path: PartPath): string[] => Object.keys(resolved(resolved(path.reduce<Schema>((at, step) => resolved(resolved(at).properties?.[String(step)]), schema)).items).properties ?? {});

test('every field that the format knows of a part has its place in the form of that part', () => {
  for (const { path, kind } of partLists) expect([kind, fieldsAt(path).filter((name) => !kinds[kind]?.some((field) => field.name === name))]).toEqual([kind, []]);
});

test('everything that another form of the drill may change has its place in the form of that change', () => {
  const changes = kinds['variant']?.flatMap((field) => (field.as === 'changes' ? [field] : [])) ?? [];
  expect(changes.map(({ name }) => name)).toEqual(['people', 'places', 'decisions', 'injects', 'objectives', 'roads', 'units', 'tasks', 'endings']);
  for (const { name, change } of changes) expect([name, Object.keys(changesAt(name).properties ?? {}).filter((each) => !kinds[change]?.some((field) => field.name === each))]).toEqual([name, []]);
  expect(Object.keys(resolved(resolved(changesAt('decisions').properties?.['options']).additionalProperties).properties ?? {}).filter((each) => !kinds['changedOption']?.some((field) => field.name === each))).toEqual([]);
});

test('every field and every choice of every form has words', () => {
  const wordless = Object.entries(kinds).flatMap(([kind, fields]) => fields.flatMap((field) => {
    const names = field.name in studioLabelZh || `${kind}_${field.name}` in studioLabelZh ? [] : [`${kind}.${field.name}`];
    const values = 'of' in field && (field.as === 'choice' || field.as === 'choices') ? field.of.filter((value) => !(value in studioValueZh) && !(`${kind}_${field.name}_${value}` in studioValueZh)) : [];
    return [...names, ...values.map((value) => `${kind}.${field.name} ${value}`)];
  }));
  expect(wordless).toEqual([]);
});

test('a new part of any kind is one that the check can read', () => {
  const { laws, commons } = readScenarios().tables;
  const { scenario, en } = emptyStart('2026-03-18T08:30:00Z');
  const root = loadScenario({ path: 's', scenario, en, laws, commons }).written;
  for (const { path, kind } of partLists) {
    const taken = idsIn(root);
    const part = blank(kind, { words: () => '新写的', first: (list) => String((itemsAt(root, [list])[0] as { id: string }).id), id: (each) => { const id = freeId(each, taken); taken.add(id); return id; } });
    const grown = changed(root, setAt(path, [...itemsAt(root, path), part]).change);
    const { document, findings } = loadScenario({ path: 's', scenario: JSON.stringify(grown), en, laws, commons });
    expect([kind, document !== null || kind === 'board' ? [] : findings.map(({ message }) => message)], 'but for a board, whose columns its author chooses').toEqual([kind, []]);
  }
});

test('where the trainee is missing, the first unit that is added is the trainee', () => {
  const made = (taken: string[]): unknown => blank('unit', { words: () => '新写的', first: () => 'office', id: (kind) => freeId(kind, new Set(taken)) });
  expect([made([]), made(['self'])]).toMatchObject([{ id: 'self', kind: 'self' }, { id: 'team1', kind: 'team' }]);
});

test('every decision and message of the drills that ship stands in the outline once', () => {
  for (const { written } of readScenarios().list()) {
    const sorted = byPhase(written);
    for (const list of ['decisions', 'injects'] as const) expect(sorted.flatMap((each) => each[list]).toSorted((a, b) => a - b)).toEqual([...itemsAt(written, [list]).keys()]);
    expect(sorted.filter(({ phase, decisions }) => phase !== null && decisions.length > 0).length).toBeGreaterThan(0);
  }
});

test('a finding leads to the form of its part', () => {
  const path = ['rubric', 'tasks', 3, 'feedback', 'late'];
  expect(pathOfText(textOfPath(path))).toEqual(path);
  expect([listOf(path)?.kind, formPath(path), formPath(['rubric', 'passMark']), formPath(['situation'])]).toEqual(['item', ['rubric', 'tasks', 3], ['rubric'], []]);
});

test('words are found in Chinese, in English and among ids, whatever their case', () => {
  const documents = { scenario: { decisions: [{ id: 'askWater', title: '问水' }] }, en: { 'decision.askWater.title': 'About water' } };
  expect(foundIn(documents, 'WATER').map(({ file, path }) => [file, path])).toEqual([['scenario', ['decisions', 0, 'id']], ['en', ['decision.askWater.title']]]);
  expect(foundIn(documents, '问水')).toHaveLength(1);
  expect(foundIn(documents, '  ')).toEqual([]);
});

test('for a decision the places that put it are named, by effects at any depth', () => {
  const value = { tasks: [{ id: 'look', finish: [{ when: 'true', then: [{ open: 'ask' }] }] }], decisions: [{ id: 'ask', options: [] }, { id: 'other', options: [{ effects: [{ open: 'ask' }] }] }], phases: [{ id: 'one', to: [{ when: 'true', phase: 'two' }] }, { id: 'two' }] };
  expect(openersOf(value, 'decision', 'ask')).toEqual([['decisions', 1], ['tasks', 0]]);
  expect(openersOf(value, 'phase', 'two')).toEqual([['phases', 0]]);
  expect(openersOf(value, 'task', 'look')).toEqual([]);
});
