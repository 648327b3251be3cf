import { expect, test } from 'vitest';
import { placeCard, type Box } from '../../../renderer/screens/drill/coach/placeCard.ts';
import { lessonOf, passedAt, passedBy, type Passed } from '../../../renderer/screens/drill/coach/progress.ts';
import { senders, steps, type Facts } from '../../../renderer/screens/drill/coach/steps.ts';
import { coachEn } from '../../../renderer/text/coachEn.ts';
import { coachZh } from '../../../renderer/text/coachZh.ts';
import { advance, apply, intentToInput, startRun, viewOf, type Intent, type RunView } from '../../../scenarios/engine/index.ts';
import { shippedTutorials } from '../../support/shippedScenarios.ts';

/** Somebody at the screen of the shipped drill, with the coach looking on. */
class Learner {
  #run;
  #passed: Passed;
  selected: string | null = null;
  task: string | null = null;
  taken: string | null = null;

  constructor(seed: number) {
    const compiled = shippedTutorials()[0]?.loaded.compiled;
    if (!compiled) throw new Error('the drill that teaches the screen does not load');
    this.#run = startRun(compiled, { seed, mode: 'practice' });
    this.#passed = passedAt(this.facts);
  }

  get view(): RunView {
    return viewOf(this.#run, { runId: 'r', seq: 0, trainee: '王秀英', lang: 'zh' });
  }

  get facts(): Facts {
    return { view: this.view, selected: this.selected, task: this.task, taken: this.taken };
  }

  /** What the coach says now. */
  get told(): string | null {
    this.looks();
    return lessonOf(this.#passed, this.facts)?.saying ?? null;
  }

  /** The coach takes note of how things stand. */
  looks(): void {
    this.#passed = passedBy(this.#passed, this.facts);
  }

  read(): void {
    this.#passed = new Set([...this.#passed, 'reason' as const]);
  }

  comesBack(): void {
    [this.selected, this.task, this.taken] = [null, null, null];
    this.#passed = passedAt(this.facts);
  }

  pass(ms: number): void {
    this.#run = advance(this.#run, this.#run.state.now + ms);
  }

  does(intent: Intent): void {
    const input = intentToInput(this.#run, intent);
    const applied = input && apply(this.#run, this.#run.state.now, input);
    if (!applied?.ok) throw new Error(`refused: ${intent.type}`);
    this.#run = applied.run;
  }

  takesTheCall(): void {
    const call = this.view.messages.find(({ channel }) => channel === 'phone')?.handle ?? '';
    this.taken = call;
    this.does({ type: 'injectAcknowledged', message: call });
  }

  signs(): void {
    this.does({ type: 'injectAcknowledged', message: this.view.messages.find(({ channel }) => channel === 'ticket')?.handle ?? '' });
  }

  orders(): void {
    const [task] = this.view.tasks;
    if (!task) throw new Error('nothing can be ordered');
    this.does({ type: 'orderGiven', unit: senders(this.view)[0]?.handle ?? '', task: task.handle, target: task.targets[0]?.handle, slots: {} });
    this.task = null;
  }

  answers(nth = 0): void {
    const [decision] = this.view.decisions;
    this.does({ type: 'optionChosen', decision: decision?.handle ?? '', option: decision?.options[nth]?.handle ?? '' });
  }
}

function untilTheOrder(learner: Learner): void {
  learner.selected = learner.view.places[0]?.handle ?? null;
  learner.looks();
  learner.pass(7_000);
  learner.takesTheCall();
  learner.looks();
  learner.taken = null;
  learner.looks();
  learner.signs();
}

test('each sentence gives way to the next when its thing is done, from the map to the end', () => {
  const learner = new Learner(3);
  const heard: (string | null)[] = [learner.told];
  const then = (does: () => void): void => { does(); heard.push(learner.told); };
  then(() => { learner.selected = learner.view.places[0]?.handle ?? null; });
  learner.pass(7_000);
  then(() => learner.takesTheCall());
  then(() => { learner.taken = null; });
  then(() => learner.signs());
  then(() => { learner.selected = null; });
  then(() => { learner.selected = senders(learner.view)[0]?.handle ?? null; });
  then(() => { learner.task = learner.view.tasks[0]?.handle ?? null; });
  then(() => learner.orders());
  then(() => learner.pass(15_000));
  then(() => learner.pass(8_000));
  then(() => learner.answers());
  then(() => learner.read());
  then(() => learner.does({ type: 'paused' }));
  then(() => learner.does({ type: 'resumed' }));
  then(() => learner.does({ type: 'waitUntil', to: learner.view.clock.now + 300_000 }));
  expect(heard).toEqual(['map', 'phone', 'hangUp', 'ticket', 'back', 'unit', 'task', 'order', 'travel', 'work', 'decide', 'reason', 'pause', 'resume', 'skip', null]);
  expect(learner.view.ended?.tone).toBe('good');
});

test('an order taken back is asked for once more, and nothing before it', () => {
  const learner = new Learner(4);
  untilTheOrder(learner);
  learner.selected = null;
  learner.orders();
  expect(learner.told).toBe('travel');
  learner.does({ type: 'orderCancelled', order: learner.view.orders[0]?.handle ?? '' });
  // A unit on the road goes on to the next corner first.
  learner.pass(10_000);
  expect(learner.told).toBe('unit');
});

test('who stopped the clock early is told how to go on where the clock is needed, and is not held up elsewhere', () => {
  const learner = new Learner(5);
  learner.does({ type: 'paused' });
  expect(learner.told).toBe('map');
  learner.selected = learner.view.places[0]?.handle ?? null;
  expect(learner.told).toBe('resume');
  learner.does({ type: 'resumed' });
  expect(learner.told).toBe('phone');
});

test('who comes back in the middle goes on there', () => {
  const learner = new Learner(6);
  untilTheOrder(learner);
  learner.comesBack();
  expect(learner.told).toBe('unit');
  learner.orders();
  learner.pass(30_000);
  learner.answers(1);
  learner.comesBack();
  expect(learner.told).toBe('reason');
});

test('nobody is hurried: a call not taken and an hour of waiting still lead to the order and to a good end', () => {
  const learner = new Learner(7);
  learner.pass(3_600_000);
  learner.selected = learner.view.places[0]?.handle ?? null;
  expect(learner.view.ended).toBeNull();
  expect(learner.told).toBe('ticket');
  learner.signs();
  learner.orders();
  learner.pass(3_600_000);
  expect(learner.told).toBe('decide');
});

test('both languages know every sentence and every step has something to point at', () => {
  expect(Object.keys(coachEn.say)).toEqual(Object.keys(coachZh.say));
  expect(steps.filter(({ saying, anchors }) => coachZh.say[saying] === '' || anchors.length === 0)).toEqual([]);
});

const window = { width: 1093, height: 550 };
const map: Box = { left: 270, top: 110, right: 640, bottom: 510 };
const card = { width: 330, height: 150 };

test.each([
  ['a button of the header', { left: 300, top: 8, right: 380, bottom: 48 }],
  ['a unit on the left', { left: 0, top: 110, right: 270, bottom: 180 }],
  ['a question on the right', { left: 641, top: 200, right: 1093, bottom: 510 }],
  ['a form over the left and the map', { left: 8, top: 118, right: 620, bottom: 500 }],
])('the card stays in the window and off %s', (_, target: Box) => {
  const { left, top } = placeCard(target, card, map, [target], window);
  expect([left >= 0, top >= 0, left + card.width <= window.width, top + card.height <= window.height]).toEqual([true, true, true, true]);
  const apart = left >= target.right || left + card.width <= target.left || top >= target.bottom || top + card.height <= target.top;
  expect(apart).toBe(true);
});
