import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editable, shownStory, storyGraph, type StoryKind } from '../../../scenarios/engine/index.ts';
import { grownScenario } from '../../bench/grownScenario.ts';
import { shippedScenarios, shippedTutorials } from '../../support/shippedScenarios.ts';

const story: ReadonlySet<StoryKind> = new Set(['phase', 'decision', 'ending']);
const arrows = (value: unknown): string[] => storyGraph(value).edges.map(({ from, to, option, does }) => `${from}${option === null ? '' : `.${option}`} ${does} ${to}`);
const written = (text: string): unknown => editable(text).value;

test.each([...shippedScenarios(), ...shippedTutorials()])('$id: every phase, decision and ending is there, and every way of a phase is an edge', ({ loaded }) => {
  const { document, written: draft } = loaded;
  if (!document) throw new Error('the drill does not load');
  const { nodes, edges } = shownStory(storyGraph(draft), story);
  const keys = new Set(nodes.map(({ key }) => key));
  for (const [kind, parts] of [['phase', document.phases], ['decision', document.decisions], ['ending', document.endings]] as const) for (const { id } of parts) expect(keys).toContain(`${kind}:${id}`);
  const goes = new Set(edges.filter(({ does }) => does === 'goes').map(({ from, to }) => `${from} ${to}`));
  for (const phase of document.phases) for (const next of [...phase.to, ...phase.after]) if (next.phase !== undefined) expect(goes).toContain(`phase:${phase.id} phase:${next.phase}`);
  const reached = new Set(edges.map(({ to }) => to));
  for (const { id } of document.endings) expect(reached, 'an ending follows a final phase').toContain(`ending:${id}`);
  for (const phase of document.phases.slice(1)) expect(reached, 'a later phase is led to').toContain(`phase:${phase.id}`);
});

test('effects that open, go to and deliver lead on, with their conditions, their time and luck, however deep they stand', () => {
  const draft = written(`
phases: [ { id: alarm, enter: [ { open: first, in: seconds(60) } ], exit: [ { deliver: news } ] }, { id: after } ]
decisions:
  - { id: first, options: [ { id: go, effects: [ { when: fire >= 3, then: [ { open: second } ], else: [ { goto: after } ] } ] }, { id: stay } ], onTimeout: { effects: [ { chance: { branches: [ { effects: [ { withdraw: second } ] } ] } } ] } }
  - { id: second }
injects: [ { id: news } ]
dynamics: [ { id: leak, states: [ { id: dry, after: [ { delay: minutes(5), when: wet, effects: [ { goto: after } ] } ] } ] } ]
`);
  expect(arrows(draft)).toEqual(['phase:alarm opens decision:first', 'phase:alarm delivers inject:news', 'decision:first.go opens decision:second', 'decision:first.go goes phase:after', 'decision:first.timeout withdraws decision:second', 'dynamic:leak goes phase:after']);
  const { edges } = storyGraph(draft);
  expect(edges.map(({ conditions }) => conditions)).toEqual([[], [], ['fire >= 3'], ['!(fire >= 3)'], [], ['wet']]);
  expect(edges.map(({ delay, byChance }) => [delay, byChance])).toEqual([['seconds(60)', false], [null, false], [null, false], [null, false], [null, true], ['minutes(5)', false]]);
  expect(edges[2]?.path).toEqual(['decisions', 0, 'options', 0, 'effects', 0, 'then', 0]);
});

test('a condition that names a phase, an answer, an order or a happening of its own leads from there', () => {
  expect(arrows(written(`
phases: [ { id: alarm, to: [ { when: "happened('order.finished:call@gate')", phase: response } ] }, { id: response, final: true } ]
decisions:
  - { id: first, when: phase == 'alarm', options: [ { id: go, effects: [ { happen: seen } ] } ] }
  - { id: second, when: "times('seen') > 0 && happened('option:first.go')" }
  - { id: third, when: "happened('seen') && happened(" }
tasks: [ { id: call } ]
endings: [ { id: good, when: "!happened('decision.timedOut:second')" } ]
`))).toEqual([
    'phase:alarm goes phase:response', 'task:call depends phase:response', 'phase:alarm depends decision:first', 'decision:first.go depends decision:second', 'decision:first.go depends decision:third', 'decision:second depends ending:good', 'phase:response ends ending:good',
  ]);
});

test('what leads somewhere through a message is one edge while messages are not shown, and two when they are', () => {
  const graph = storyGraph(written("phases: [ { id: alarm, enter: [ { deliver: news } ] } ]\ndecisions: [ { id: first, when: \"happened('inject.acknowledged:news')\" } ]\ninjects: [ { id: news } ]"));
  expect(shownStory(graph, story).edges).toMatchObject([{ from: 'phase:alarm', to: 'decision:first', does: 'depends', through: ['inject:news'] }]);
  expect(shownStory(graph, new Set([...story, 'inject'])).edges.map(({ through }) => through)).toEqual([[], []]);
});

test('a half-written draft has a graph, whatever stands in it, and only edges between parts that are there', () => {
  expect(storyGraph(null)).toEqual({ nodes: [], edges: [] });
  expect(storyGraph({ decisions: [{}, { id: 'a' }, { id: 'a' }, 3, null] }).nodes.map(({ key }) => key)).toEqual(['decision[0]', 'decision:a', 'decision[2]']);
  const anything = fc.record({ phases: fc.anything(), decisions: fc.array(fc.anything()), endings: fc.jsonValue(), dynamics: fc.array(fc.record({ states: fc.anything() })) });
  fc.assert(fc.property(anything, (value) => {
    const { nodes, edges } = storyGraph(value);
    const keys = new Set(nodes.map(({ key }) => key));
    return keys.size === nodes.length && edges.every(({ from, to }) => keys.has(from) && keys.has(to));
  }));
});

test('two hundred decisions all stand in the graph', () => {
  const { nodes } = storyGraph(grownScenario(200).scenario);
  expect(nodes.filter(({ kind }) => kind === 'decision')).toHaveLength(200);
});
