import { expect, test } from 'vitest';
import type { ReplayOutline } from '../../../../electron/contract/replay.ts';
import { slidesOf } from '../../../../renderer/screens/debrief/projector/slides.ts';
import { stepOfKey } from '../../../../renderer/screens/debrief/projector/stepOfKey.ts';
import { checkpoints, debriefOf, playDrill } from '../../../../scenarios/engine/index.ts';
import { outlineOf } from '../../../../electron/service/replay/outline.ts';
import { shippedScenarios } from '../../../support/shippedScenarios.ts';

const compiled = shippedScenarios().find(({ id }) => id === 'fire-ebike-stairwell')!.loaded.compiled!;

function lesson(bot: 'random' | 'expert'): ReturnType<typeof slidesOf> {
  const { run, inputs } = playDrill(compiled, { seed: 5, mode: 'practice' }, { bot });
  const outline: ReplayOutline = outlineOf(checkpoints(compiled, { seed: 5, mode: 'practice', variant: null }, inputs, 5000), 'zh');
  return slidesOf(debriefOf(run, 'zh', inputs), outline);
}

test('a drill gone wrong becomes a lesson: result, scenes, each question before its answer, two futures, what to remember', () => {
  const slides = lesson('random');
  expect([slides[0]?.kind, slides.at(-1)?.kind]).toEqual(['verdict', 'summary']);
  expect(slides.filter(({ kind }) => kind === 'futures')).toHaveLength(1);
  const questions = slides.flatMap((slide, index) => (slide.kind === 'question' ? [index] : []));
  expect(questions.length).toBeGreaterThan(0);
  for (const index of questions) expect(slides[index + 1]).toMatchObject({ kind: 'answer', number: (slides[index] as { number: number }).number });
  for (const slide of slides) if (slide.kind === 'question' && slide.asked.ordinal !== null) expect(slide.asked.options[slide.asked.best ?? -1]).toBe(slide.asked.loss.decision?.best);
});

test('a drill without a loss has nothing to ask', () => {
  expect(lesson('expert').map(({ kind }) => kind)).toEqual(['verdict', 'summary']);
});

test('arrow keys, space and a clicker lead through a lesson and never beyond its ends', () => {
  expect(['ArrowRight', 'PageDown', ' ', 'Enter'].map((key) => stepOfKey(key, 2, 5))).toEqual([3, 3, 3, 3]);
  expect(['ArrowLeft', 'PageUp', 'Home', 'End', 'x'].map((key) => stepOfKey(key, 2, 5))).toEqual([1, 1, 0, 4, null]);
  expect([stepOfKey('ArrowRight', 4, 5), stepOfKey('ArrowLeft', 0, 5)]).toEqual([4, 0]);
});
