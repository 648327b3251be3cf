import { expect, test, vi } from 'vitest';
import { readScenarios } from '../../../../electron/library/readScenarios.ts';
import { draftStore, type DraftStore } from '../../../../renderer/screens/studio/document/draftStore.ts';
import { duplicateSteps, itemsAt, moveAt, removeSteps, setAt, setEnglish } from '../../../../renderer/screens/studio/document/partSteps.ts';
import { textDesk } from '../../../../renderer/screens/studio/document/textDesk.ts';
import { partLists } from '../../../../renderer/screens/studio/outline/sections.ts';
import { partAt } from '../../../../scenarios/engine/index.ts';

let time = 0;

/** The store over the real desk, which answers a little later, as one in its own thread does. */
function aStore(scenario: string, en = ''): DraftStore {
  const desk = textDesk();
  return draftStore({ scenario, en }, async (request) => { await new Promise((resolve) => setImmediate(resolve)); return desk(request); }, () => time);
}

const small = 'title: 旧题 # 说明\ndecisions:\n  # 第一件\n  - { id: ask1, title: 甲 }\n  - id: ask2\n    title: 乙\n';
const english = 'decision.ask1.title: "A"\ndecision.ask1.yes.text: "Yes" # a note\ndecision.ask2.title: "B"\n';

test('every drill that ships comes through the studio byte for byte, and a changed field changes its own lines only', async () => {
  for (const [n, { id, files }] of readScenarios().list().entries()) {
    const [scenario = '', en = ''] = [files['scenario.yaml'], files['en.yaml']];
    const store = aStore(scenario, en);
    const opened = await store.whenSettled();
    expect([opened.scenario.text, opened.en.text]).toEqual([scenario, en]);
    // each drill has its turn with other lists: together they are all of them
    for (const { path } of partLists.filter((_list, at) => at % 5 === n % 5)) {
      const items = itemsAt(store.get().scenario.value, path), at = items.length - 1;
      const [field] = ['title', 'name', 'label', 'text'].filter((each) => typeof partAt(items[at], [each]) === 'string');
      if (field === undefined) continue;
      const old = String(partAt(items[at], [field]));
      const before = (await store.whenSettled()).scenario.text.split('\n');
      store.edit([setAt([...path, at, field], `${old}（改）`)]);
      const after = (await store.whenSettled()).scenario.text.split('\n');
      expect(partAt(store.get().scenario.value, [...path, at, field])).toBe(`${old}（改）`);
      const differing = after.filter((line, n) => line !== before[n] && !before.includes(line));
      expect([id, path, differing.length], differing.join('\n')).toEqual([id, path, 1]);
      await store.undo();
      expect((await store.whenSettled()).scenario.text === before.join('\n'), 'undone byte for byte').toBe(true);
    }
  }
});

test('typing is seen at once, is one step back, and what others typed before stays', async () => {
  const store = aStore(small, english);
  await store.whenSettled();
  for (const text of ['新', '新题', '新题目']) { store.edit([setAt(['title'], text)]); time += 100; }
  expect(partAt(store.get().scenario.value, ['title'])).toBe('新题目');
  expect((await store.whenSettled()).scenario.text).toBe(small.replace('旧题', '新题目'));
  store.edit([setAt(['decisions', 1, 'title'], '丙')]);
  await store.undo();
  expect(store.get().scenario.text).toBe(small.replace('旧题', '新题目'));
  await store.undo();
  expect([store.get().scenario.text, store.get().canUndo]).toEqual([small, false]);
  await store.redo();
  await store.redo();
  expect((await store.whenSettled()).scenario.text).toBe(small.replace('旧题', '新题目').replace('乙', '丙'));
});

test('fields filled in quickly one after the other are all in the text two short pauses later, however many', async () => {
  const store = aStore(small);
  await store.whenSettled();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    store.edit([setAt(['title'], '新')]);
    store.edit([setAt(['decisions', 0, 'title'], '子')]);
    store.edit([setAt(['decisions', 1, 'title'], '丑')]);
    await vi.advanceTimersByTimeAsync(200);
    for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(200);
    for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(store.get().settled.scenario.text).toBe(small.replace('旧题', '新').replace('甲', '子').replace('乙', '丑'));
  } finally {
    vi.useRealTimers();
  }
});

test('what is typed into one field after a pause, or elsewhere meanwhile, is a step of its own', async () => {
  const store = aStore(small);
  await store.whenSettled();
  store.edit([setAt(['title'], '一')]);
  await store.whenSettled();
  time += 5000;
  store.edit([setAt(['title'], '二')]);
  await store.undo();
  expect(partAt(store.get().scenario.value, ['title'])).toBe('一');
});

test('a part is copied and taken away together with its English, as one step', async () => {
  const store = aStore(small, english);
  await store.whenSettled();
  const values = () => ({ scenario: store.get().scenario.value, en: store.get().en.value });
  store.edit(duplicateSteps(values(), ['decisions', 0], 'decision', 'ask3'));
  const copied = await store.whenSettled();
  expect(copied.en.value).toMatchObject({ 'decision.ask3.title': 'A', 'decision.ask3.yes.text': 'Yes' });
  expect(itemsAt(copied.scenario.value, ['decisions'])[1]).toEqual({ id: 'ask3', title: '甲' });
  store.edit([moveAt(['decisions'], 1, 2)]);
  store.edit(removeSteps(values(), ['decisions', 0], 'decision'));
  const removed = await store.whenSettled();
  expect(itemsAt(removed.scenario.value, ['decisions']).map((each) => partAt(each, ['id']))).toEqual(['ask2', 'ask3']);
  expect(Object.keys(removed.en.value as object).toSorted()).toEqual(['decision.ask2.title', 'decision.ask3.title', 'decision.ask3.yes.text']);
  await store.undo();
  await store.undo();
  await store.undo();
  expect([store.get().scenario.text, store.get().en.text]).toEqual([small, english]);
});

test('a text with a mistake stays as it was typed, takes no changes of forms, and is mended or undone', async () => {
  const store = aStore(small);
  await store.whenSettled();
  store.write('scenario', 'title: [\n');
  expect((await store.whenSettled()).scenario).toEqual({ text: 'title: [\n', value: null });
  expect(() => store.edit([setAt(['title'], '新')])).toThrow('not valid YAML');
  await store.undo();
  expect(partAt(store.get().scenario.value, ['title'])).toBe('旧题');
});

test('the first English text of a draft without any makes the file', async () => {
  const store = aStore(small);
  await store.whenSettled();
  store.edit([setEnglish('scenario.title', 'Old: "title"')]);
  expect((await store.whenSettled()).en.value).toEqual({ 'scenario.title': 'Old: "title"' });
});

test('an edit that leads nowhere is refused and leaves the draft as it was', async () => {
  const store = aStore(small);
  await store.whenSettled();
  expect(() => store.edit([setAt(['decisions', 9, 'title'], '新')])).toThrow();
  expect((await store.whenSettled()).scenario.text).toBe(small);
  expect(store.get().canUndo).toBe(false);
});

test('both texts put in place of others are one step back', async () => {
  const store = aStore(small, english);
  await store.whenSettled();
  store.rewrite({ scenario: small.replace('ask1', 'askFirst'), en: english.replaceAll('ask1', 'askFirst') });
  const { scenario, en } = await store.whenSettled();
  expect([partAt(scenario.value, ['decisions', 0, 'id']), partAt(en.value, ['decision.askFirst.title'])]).toEqual(['askFirst', 'A']);
  await store.undo();
  expect([store.get().scenario.text, store.get().en.text, store.get().canUndo]).toEqual([small, english, false]);
});

test('who goes quickly from field to field leaves no more than the last one waiting for its text', async () => {
  const store = aStore(small, english);
  await store.whenSettled();
  const fields = Array.from({ length: 30 }, (_each, at) => `field${at}`);
  for (const field of fields) store.edit([setAt([field], field)]);
  // one turn of the desk for each, without the pause that waits for further letters
  for (let turns = 0; turns < 60; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(fields.filter((field) => !store.get().settled.scenario.text.includes(`${field}: ${field}`)).length).toBeLessThan(2);
});
