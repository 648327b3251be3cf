import { expect, test } from 'vitest';
import { targetChoices } from '../../../../renderer/screens/drill/targetChoices.ts';
import type { Translate } from '../../../../renderer/text/i18n.ts';
import type { RunView, TaskView } from '../../../../scenarios/engine/index.ts';

const t = ((_: string, { n }: { n: number }) => `${n}楼`) as unknown as Translate;
const person = (handle: string, tone: string, floor: number | null): object => ({ handle, name: handle, role: `role of ${handle}`, floor, tone, attributes: [{ label: 'state', value: tone, tone }] });
const view = { people: [person('safe', 'good', 1), person('lost', 'bad', 3), person('home', 'neutral', null)] } as unknown as RunView;
const task = { targets: ['safe', 'lost', 'home'].map((handle) => ({ handle, name: handle, reason: null })) } as unknown as TaskView;

test('people to be reached come by urgency, each with role, floor and state', () => {
  expect(targetChoices(view, task, t).map(({ handle, detail }) => [handle, detail])).toEqual([
    ['lost', 'role of lost · 3楼 · bad'], ['home', 'role of home · neutral'], ['safe', 'role of safe · 1楼 · good'],
  ]);
});

test('places keep the order they have', () => {
  expect(targetChoices({ people: [] } as unknown as RunView, task, t).map(({ handle }) => handle)).toEqual(['safe', 'lost', 'home']);
});
