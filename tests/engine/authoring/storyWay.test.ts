import { expect, test } from 'vitest';
import { momentsOf, playDrill, shownStory, storyGraph, storyWay, type Moment, type StoryKind, type StoryWay } from '../../../scenarios/engine/index.ts';
import { shippedScenarios } from '../../support/shippedScenarios.ts';

const story: ReadonlySet<StoryKind> = new Set(['phase', 'decision', 'ending']);
const along = ({ edges }: StoryWay): string[] => [...edges].map(({ from, to, option }) => `${from}${option === null ? '' : `.${option}`} → ${to}`);
const moment = (text: string, at = 0, way: Moment['way'] = null): Moment => ({ node: text.split('.')[0] ?? '', option: text.split('.')[1] ?? null, at, way });
const wayOf = (value: unknown, kinds: readonly StoryKind[], moments: readonly Moment[]): StoryWay => storyWay(shownStory(storyGraph(value), new Set(kinds)), moments);

test.each(shippedScenarios())('$id: played well or not at all, its way begins with the first phase, ends with an ending, and each phase is come to along an arrow, which leads from an earlier step', ({ loaded: { compiled, written } }) => {
  if (!compiled) throw new Error('the drill does not load');
  for (const bot of ['expert', 'passive'] as const) {
    const { inputs, run } = playDrill(compiled, { seed: 3, mode: 'assessed' }, { bot });
    const { steps, edges } = storyWay(shownStory(storyGraph(written), story), momentsOf(compiled, { scenario: '', seed: 3, mode: 'assessed', variant: null, inputs: [...inputs] }));
    expect([[...steps.keys()][0], [...steps.keys()].at(-1)], bot).toEqual([`phase:${compiled.scenario.phases[0]?.id}`, `ending:${run.state.ended?.ending}`]);
    const ends = new Set([...edges].map(({ to }) => to));
    for (const key of [...steps.keys()].slice(1)) if (/^(?:phase|ending):/.test(key)) expect(ends, `${bot}: ${key}`).toContain(key);
    for (const { from, to } of edges) expect(steps.get(from), `${bot}: ${from} → ${to}`).toBeLessThan(steps.get(to) ?? 0);
  }
});

const asked = {
  phases: [{ id: 'alarm', enter: [{ open: 'first' }], to: [{ when: 'fire > 2', phase: 'after' }], after: [{ delay: 'minutes(2)', phase: 'after' }] }, { id: 'after', to: [{ when: 'false', phase: 'alarm' }] }],
  decisions: [{ id: 'first', options: [{ id: 'go', effects: [{ open: 'second' }] }, { id: 'stay', effects: [{ open: 'second' }, { open: 'third', in: 'seconds(9)' }] }], onTimeout: { effects: [{ open: 'third' }] } }, { id: 'second' }, { id: 'third' }],
};

test('only the option that was taken is on the way, with what it brought about, at once or later', () => {
  const moments = [moment('phase:alarm'), moment('decision:first'), moment('decision:first.stay', 5000), moment('decision:second', 5000), moment('decision:third', 14_000)];
  const way = wayOf(asked, ['phase', 'decision'], moments);
  expect(along(way)).toEqual(['phase:alarm → decision:first', 'decision:first.stay → decision:second', 'decision:first.stay → decision:third']);
  expect([[...way.steps], [...way.options].map(([key, ids]) => [key, [...ids]])]).toEqual([[['phase:alarm', 1], ['decision:first', 2], ['decision:second', 3], ['decision:third', 4]], [['decision:first', ['stay']]]]);
});

test('what came up at another moment did not come from an option that acts at once, nor silence from an answer', () => {
  expect(along(wayOf(asked, ['decision'], [moment('decision:first'), moment('decision:first.go', 5000), moment('decision:second', 8000)]))).toEqual([]);
  expect(along(wayOf(asked, ['decision'], [moment('decision:first'), moment('decision:first.timeout', 5000), moment('decision:third', 5000)]))).toEqual(['decision:first.timeout → decision:third']);
});

test('of two ways from one phase to the other only the one that was taken is on the way, and the way back only when it was gone', () => {
  const [start, later, back] = [moment('phase:alarm'), moment('phase:after', 120_000, ['phases', 0, 'after', 0]), moment('phase:alarm', 130_000, ['phases', 1, 'to', 0])];
  const paths = ({ edges }: StoryWay): string[] => [...edges].map(({ path }) => path.join('.'));
  expect(paths(wayOf(asked, ['phase'], [start, later]))).toEqual(['phases.0.after.0']);
  expect(paths(wayOf(asked, ['phase'], [start, later, back]))).toEqual(['phases.0.after.0', 'phases.1.to.0']);
});

test('an arrow through a message that is not shown is on the way when the message came between, and messages are steps when they are shown', () => {
  const draft = { phases: [{ id: 'alarm', enter: [{ deliver: 'news' }] }], decisions: [{ id: 'first', when: "happened('inject.acknowledged:news')" }], injects: [{ id: 'news' }] };
  const moments = [moment('phase:alarm'), moment('inject:news'), moment('decision:first')];
  expect([...wayOf(draft, ['phase', 'decision'], moments).steps.values()]).toEqual([1, 2]);
  expect(along(wayOf(draft, ['phase', 'decision'], moments))).toEqual(['phase:alarm → decision:first']);
  expect(along(wayOf(draft, ['phase', 'decision'], moments.toSpliced(1, 1)))).toEqual([]);
  expect(along(wayOf(draft, ['phase', 'inject'], moments))).toEqual(['phase:alarm → inject:news']);
});
