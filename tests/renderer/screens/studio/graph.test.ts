import i18next from 'i18next';
import { expect, test } from 'vitest';
import { drawingOf, type Drawing } from '../../../../renderer/screens/studio/graph/cards.ts';
import { laidOut, type Laid } from '../../../../renderer/screens/studio/graph/layout.ts';
import { layoutRequest } from '../../../../renderer/screens/studio/graph/links.ts';
import { nearest } from '../../../../renderer/screens/studio/graph/nearest.ts';
import { phasesOf } from '../../../../renderer/screens/studio/graph/phasesOf.ts';
import { startTexts } from '../../../../renderer/text/i18n.ts';
import { draftNames, shownStory, storyGraph, type StoryKind } from '../../../../scenarios/engine/index.ts';
import { shippedScenarios } from '../../../support/shippedScenarios.ts';

await startTexts('zh');
const { t } = i18next;
const kinds: ReadonlySet<StoryKind> = new Set(['phase', 'decision', 'ending']);
const drawn = (value: unknown): Drawing => drawingOf(shownStory(storyGraph(value), kinds), draftNames(value, new Map(), 'zh'), 'zh', t);
const laid = (value: unknown, drawing: Drawing): Laid => laidOut(layoutRequest(drawing, phasesOf(value), 18));

test.each(shippedScenarios())('$id: no two cards of the graph lie over each other, and phases follow each other to the right', ({ loaded }) => {
  const drawing = drawn(loaded.written), { nodes } = laid(loaded.written, drawing);
  const boxes = drawing.cards.map(({ key, width, height }) => ({ key, x: nodes[key]?.x ?? Number.NaN, y: nodes[key]?.y ?? Number.NaN, w: width * 18, h: height * 18 }));
  for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y, `${a.key} ${b.key}`).toBe(true);
  for (const { from, to, does } of drawing.arrows) if (does === 'opens') expect(nodes[to]?.x, to).toBeGreaterThan(nodes[from]?.x ?? Number.NaN);
});

test('an arrow says its time and its condition in the author’s words, and starts at the option it follows from', () => {
  const { arrows, cards } = drawn({
    variables: [{ id: 'fire', label: '火势' }], phases: [{ id: 'alarm', title: '报警', to: [{ when: 'fire >= 3', phase: 'over' }] }, { id: 'over', title: '结束', final: true }],
    decisions: [{ id: 'first', title: '先做什么', options: [{ id: 'go', text: '先去现场', quality: 'best', effects: [{ open: 'second', in: 'seconds(20)' }] }] }, { id: 'second' }], endings: [{ id: 'all', title: '都好', when: 'true' }],
  });
  expect(arrows.map(({ from, to, option, says }) => [from, to, option, says])).toEqual([['decision:first', 'decision:second', 'go', '过 20秒'], ['phase:alarm', 'phase:over', null, '火势 ≥ 3'], ['phase:over', 'ending:all', null, '其他情况']]);
  expect(cards.find(({ key }) => key === 'decision:first')?.options).toEqual([{ id: 'go', text: '先去现场', quality: 'best' }]);
});

test('a decision that nothing leads to stands behind the phase in which it comes up', () => {
  const value = { phases: [{ id: 'alarm' }], decisions: [{ id: 'first', when: 'now() > seconds(20)' }] };
  const { nodes } = laid(value, drawn(value));
  expect(nodes['decision:first']?.x).toBeGreaterThan(nodes['phase:alarm']?.x ?? Number.NaN);
});

test('arrow keys lead to the nearest card in their direction', () => {
  const box = (key: string, x: number, y: number) => ({ key, x, y, width: 10, height: 10 });
  const boxes = [box('middle', 100, 100), box('right', 200, 110), box('farther', 300, 100), box('above', 100, 0), box('left', 0, 100)];
  expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'Enter'].map((key) => nearest(boxes, 'middle', key))).toEqual(['right', 'above', 'left', null, null]);
});
