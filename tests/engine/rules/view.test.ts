import { describe, expect, it } from 'vitest';
import { botNames } from '../../../scenarios/engine/analysis/bots.ts';
import { playDrill } from '../../../scenarios/engine/analysis/play.ts';
import { logicText } from '../../../scenarios/engine/logicText.ts';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import type { Input, TimedInput } from '../../../scenarios/engine/run/inputs.ts';
import { intentToInput } from '../../../scenarios/engine/run/intents.ts';
import { advance, apply, replay, startRun } from '../../../scenarios/engine/run/run.ts';
import { viewOf } from '../../../scenarios/engine/run/view.ts';
import type { Intent, RunView } from '../../../scenarios/engine/run/viewSchema.ts';
import { debriefOf } from '../../../scenarios/engine/score/debrief.ts';
import { debrief } from '../../../scenarios/engine/score/debriefSchema.ts';
import { sheetOf } from '../../../scenarios/engine/score/score.ts';
import { aCompiled, aRun } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

const scenario = aScenario();
const compiled = aCompiled(scenario);
const viewIn = (lang: 'zh' | 'en') => (run: Run): RunView => viewOf(run, { runId: 'r', seq: 3, trainee: '甲', lang });
const view = viewIn('zh');
function does(run: Run, at: number, input: Input): Run {
  const applied = apply(run, at, input);
  if (!applied.ok) throw new Error(`${input.type} was refused: ${applied.code}`);
  return applied.run;
}
const call: Input = { type: 'orderGiven', unit: 'self', task: 'call119', target: '', slots: { floor: 'known' } };
const visit: Input = { type: 'orderGiven', unit: 'guards', task: 'visit', target: 'sun', slots: {} };
const pickUp: Input = { type: 'injectAcknowledged', delivery: 1 };
const fatal: Input = { type: 'optionChosen', decision: 'firstWords', option: 'sendUp' };
/** The phone answered, a question open, guards on their way. */
const busy = (seed = 1, mode: 'practice' | 'assessed' = 'practice') => does(does(startRun(compiled, { seed, mode }), 1000, pickUp), 1500, visit);
const handlesIn = (shown: RunView): string[] => [...shown.places, ...shown.people, ...shown.units, ...shown.tasks, ...shown.decisions, ...shown.gauges, ...shown.decisions.flatMap((each) => each.options), ...shown.tasks.flatMap((each) => each.slots)].map((each) => each.handle);

describe('rule 28: handles', () => {
  it('differ between seeds, are unique in a run and stay the same while it lasts', () => {
    const [one, two] = [handlesIn(view(busy(1))), handlesIn(view(busy(2)))];
    expect(new Set(one).size).toBe(one.length);
    expect(one.filter((handle) => two.includes(handle))).toEqual([]);
    expect(handlesIn(view(advance(busy(1), 5000)))).toEqual(one);
  });

  it('every intent the view offers comes back as the input it means', () => {
    const run = busy();
    const shown = view(run);
    const [decision] = shown.decisions, best = decision?.options.find((option) => option.text === '先问有没有人被困');
    const task = shown.tasks.find((each) => each.title === '拨打119'), slot = task?.slots[0], unit = shown.units.find((each) => each.name === '你');
    const knock = shown.tasks.find((each) => each.title === '上门通知');
    const intents: [Intent, Input][] = [
      [{ type: 'optionChosen', decision: decision?.handle ?? '', option: best?.handle ?? '' }, { type: 'optionChosen', decision: 'firstWords', option: 'askPeople' }],
      [{ type: 'orderGiven', unit: unit?.handle ?? '', task: task?.handle ?? '', slots: { [slot?.handle ?? '']: slot?.options.find((option) => option.label === '二楼')?.handle ?? '' } }, call],
      [{ type: 'orderGiven', unit: shown.units.find((each) => each.name === '保安队')?.handle ?? '', task: knock?.handle ?? '', target: knock?.targets[0]?.handle ?? '', slots: {} }, visit],
      [{ type: 'orderCancelled', order: shown.orders[0]?.handle ?? '' }, { type: 'orderCancelled', order: 1 }],
      [{ type: 'injectAcknowledged', message: shown.messages[0]?.handle ?? '' }, pickUp], [{ type: 'hintTaken', decision: decision?.handle ?? '' }, { type: 'hintTaken', decision: 'firstWords' }],
      [{ type: 'paused' }, { type: 'paused' }], [{ type: 'resumed' }, { type: 'resumed' }], [{ type: 'speedSet', speed: 4 }, { type: 'speedSet', speed: 4 }], [{ type: 'waitUntil', to: 90 }, { type: 'waitUntil', to: 90 }], [{ type: 'runEnded' }, { type: 'runEnded' }],
    ];
    for (const [intent, input] of intents) expect(intentToInput(run, intent)).toEqual(input);
  });

  it('a handle of another run, an authored id or a number nobody was given means nothing', () => {
    const run = busy(1), other = view(busy(2)), own = view(run);
    const ownTask = own.tasks.find((each) => each.title === '拨打119'), otherTask = other.tasks.find((each) => each.title === '拨打119');
    const [decision, foreign] = [own.decisions[0], other.decisions[0]];
    const unit = own.units.find((each) => each.name === '你')?.handle ?? '';
    const intents: Intent[] = [
      { type: 'optionChosen', decision: foreign?.handle ?? '', option: foreign?.options[0]?.handle ?? '' }, { type: 'optionChosen', decision: decision?.handle ?? '', option: foreign?.options[0]?.handle ?? '' },
      { type: 'optionChosen', decision: 'firstWords', option: 'askPeople' }, { type: 'hintTaken', decision: 'firstWords' }, { type: 'hintTaken', decision: foreign?.handle ?? '' },
      { type: 'orderGiven', unit: 'self', task: 'call119', slots: { floor: 'known' } }, { type: 'orderGiven', unit, task: otherTask?.handle ?? '', slots: {} },
      { type: 'orderGiven', unit, task: ownTask?.handle ?? '', slots: { [otherTask?.slots[0]?.handle ?? '']: ownTask?.slots[0]?.options[0]?.handle ?? '' } },
      { type: 'orderGiven', unit, task: ownTask?.handle ?? '', target: 'building', slots: {} }, { type: 'orderGiven', unit, task: unit, slots: {} },
      ...['x', '', '0', '2', '-1', '1e0', '1.0', ' 1'].flatMap((text): Intent[] => [{ type: 'orderCancelled', order: text }, { type: 'injectAcknowledged', message: text }]),
    ];
    expect(intents.map((intent) => intentToInput(run, intent)).filter((input) => input !== null)).toEqual([]);
  });
});

describe('what the trainee sees', () => {
  it('a person only when known, a unit of the world only when it is there', () => {
    const names = (run: Run) => [view(run).people.map((person) => person.name), view(run).units.map((unit) => unit.name).sort()];
    expect(names(aRun())).toEqual([['孙大爷'], ['你', '保安队'].sort()]);
    const fighting = advance(does(aRun(), 0, call), 25_000);
    expect(names(fighting)[1]).toContain('消防车');
    expect(view(fighting).orders).toEqual([]);
    expect(view(fighting).timeline.some((entry) => entry.text.startsWith('消防车'))).toBe(false);
  });

  it('gauges with their tone and last change; hidden variables and attributes never', () => {
    const [fire, mood] = view(aRun()).gauges;
    expect(fire).toMatchObject({ label: '火势', value: 2, min: 0, max: 5, tone: 'warn', change: null });
    expect(mood).toMatchObject({ label: '情绪', text: '平静', value: 0, max: 1, tone: 'good' });
    expect(JSON.stringify(view(busy()))).not.toContain('已通知居民');
    expect(view(aRun()).people[0]?.attributes.map((attribute) => attribute.label)).toEqual(['信任']);
    const bool = aScenario({ variables: scenario.variables.map((variable) => (variable.id === 'told' ? { ...variable, gauge: true, initial: true } : variable)) });
    expect(view(aRun(bool)).gauges.find((gauge) => gauge.label === '已通知居民')).toMatchObject({ value: 1, max: 1, text: '是' });
  });

  it('a line of the menu is grey with its reason, but never for lack of power', () => {
    const line = (run: Run, title: string) => view(run).tasks.find((task) => task.title === title);
    const out = aScenario({ variables: scenario.variables.map((variable) => (variable.id === 'fire' ? { ...variable, initial: 0 } : variable)), dynamics: [], phases: [{ id: 'alarm', title: '接警', pace: 1 }], initialPhase: 'alarm', rubric: { passMark: 60, passMarkSetBy: 'provisional' } });
    expect([line(aRun(), '拨打119')?.reason, line(aRun(out), '拨打119')?.reason]).toEqual([null, '火已经灭了']);
    expect(line(busy(), '上门通知')?.units.map((unit) => unit.reason).sort()).toEqual([null, '正在执行任务'].sort());
    expect([line(busy(), '上门通知')?.targets, line(busy(), '上门通知')?.reason]).toEqual([[{ handle: expect.any(String) as string, name: '孙大爷', reason: '正在办' }], '正在办']);
    const passed = advance(does(aRun(), 0, call), 60_000);
    expect(passed.state.units['fireBrigade']?.status).toBe('working');
    expect(line(passed, '上门通知')).toMatchObject({ reason: null });
    expect(line(aRun(), '灭火')).toBeUndefined();
  });

  it('how far a free unit has to go by the roads as they are, and how long work takes where nothing hidden tells', () => {
    const shown = view(aRun());
    const guards = shown.units.find((unit) => unit.name === '保安队');
    const way = (run: RunView, place: string) => run.units.find((unit) => unit.name === '保安队')?.ways[run.places.find((each) => each.name === place)?.handle ?? ''];
    expect(guards && way(shown, shown.places.find((place) => place.handle === guards.place)?.name ?? '')).toBe(0);
    for (const person of shown.people) {
      const task = shown.tasks.find((each) => each.targets.some((target) => target.handle === person.handle));
      expect(task?.goes).toBe('target');
      const promised = guards?.ways[person.place ?? ''] ?? -1;
      const moving = does(aRun(), 0, visit);
      expect(view(moving).units.find((unit) => unit.name === '保安队')).toMatchObject({ arrivesAt: promised, ways: {} });
    }
    const slow = aScenario({ tasks: aScenario().tasks.map((task) => (task.id === 'call119' ? { ...task, duration: 'told ? minutes(1) : minutes(9)' } : task)) });
    const takes = (run: Run) => view(run).tasks.find((task) => task.title === '拨打119')?.takes;
    expect(takes(aRun())).toEqual(expect.any(Number));
    expect(takes(aRun(slow))).toBeNull();
  });

  it('reasons and the quality of a choice at once in practice, and nothing of them in assessed runs', () => {
    const [practice, assessed] = [does(busy(1), 3000, fatal), does(busy(1, 'assessed'), 3000, fatal)];
    expect(view(practice).feedback).toMatchObject([{ title: '第一句话', quality: 'fatal', why: '不得让居民冒险。', best: '先问有没有人被困' }]);
    expect([view(assessed).feedback, view(assessed).clock.speeds, JSON.stringify(view(assessed)).includes('不得让居民冒险')]).toEqual([[], [1], false]);
    const hinted = does(busy(), 2000, { type: 'hintTaken', decision: 'firstWords' });
    expect([view(busy()).decisions[0], view(hinted).decisions[0], view(busy(1, 'assessed')).decisions[0]]).toMatchObject([{ hint: null, canHint: true }, { hint: '先问人。', canHint: false }, { hint: null, canHint: false }]);
  });

  it('no speed but ×1 and no waiting while a timed decision is open', () => {
    expect([view(busy()).clock, view(aRun()).clock]).toMatchObject([{ canWait: false, speeds: [1] }, { canWait: true, speeds: [1, 2, 4] }]);
  });

  it('orders, messages and the timeline in the asked language, without a Chinese sign in English', () => {
    const shown = JSON.stringify(viewIn('en')(advance(does(busy(), 2000, call), 200_000)), (key, value: unknown) => (key === 'trainee' ? undefined : value));
    expect(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.exec(shown)).toBeNull();
  });

  it('after the end only what happened, the ending and no more questions', () => {
    const over = view(does(busy(), 3000, { type: 'runEnded' }));
    expect([over.ended?.title, over.decisions, over.tasks, over.clock.canWait]).toEqual(['演练结束', [], [], false]);
  });
});

describe('the debrief', () => {
  const over = advance(does(does(busy(), 3000, fatal), 4000, call), 3_600_000);
  it('is complete and of one language in both', () => {
    for (const lang of ['zh', 'en'] as const) {
      const review = debriefOf(over, lang);
      expect(debrief.parse(review)).toEqual(review);
      const texts: string[] = [];
      JSON.stringify(review, (_key, value: unknown) => { if (typeof value === 'string') texts.push(value); return value; });
      if (lang === 'en') expect(texts.filter((text) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
      expect(texts.filter((text) => /^(decision|item|task|veto|cap|ending|phase|unit|scenario)\./.test(text))).toEqual([]);
      expect([review.decisions.length, review.tasks.length, review.outcomes.length, review.vetoes.length]).toEqual([2, 8, 2, 1]);
      expect([...review.tasks, ...review.outcomes].every((item) => item.why !== '' && item.sources.length > 0)).toBe(true);
    }
  });

  it('adds up to the sheet, and names the rule and the law behind each point', () => {
    const review = debriefOf(over, 'zh');
    const sum = [...review.decisions, ...review.tasks, ...review.outcomes].reduce((whole, item) => whole + item.points, 0);
    expect([sum, review.total, review.indicators.reduce((whole, each) => whole + each.points, 0)]).toEqual([review.total, sheetOf(over).total / 1000, review.total]);
    expect(review.decisions[0]).toMatchObject({ state: 'answered', quality: 'fatal', why: '不得让居民冒险。', best: '先问有没有人被困', points: 0, sources: [{ title: '消防法', article: '44', gist: '任何人发现火灾都应当立即报警。' }] });
    expect(review.vetoes).toMatchObject([{ title: '让居民冒险', reason: '不得组织居民冒险灭火。', at: 3000 }]);
  });
});

describe('the evidence of a debrief', () => {
  const log: TimedInput[] = [{ at: 3000, input: fatal }, { at: 4000, input: call }];
  const over = advance(does(does(busy(), 3000, fatal), 4000, call), 3_600_000);
  it('names the items behind each indicator, which give exactly its points', () => {
    for (const { evidence, items, points } of debriefOf(over, 'zh').indicators) {
      expect(evidence).toHaveLength(items);
      expect(evidence.reduce((sum, each) => sum + Math.round(each.points * 1000), 0)).toBe(Math.round(points * 1000));
    }
  });
  it('says when the trainee ended the drill before the story did', () => {
    expect(debriefOf(over, 'zh', log).endedEarly).toBe(false);
    expect(debriefOf(does(busy(), 3000, { type: 'runEnded' }), 'zh', [{ at: 3000, input: { type: 'runEnded' } }]).endedEarly).toBe(true);
  });
});

describe('rule 27: the logic of a document', () => {
  const edited = (change: (document: ScenarioInput) => void): string => {
    const copy = structuredClone<ScenarioInput>(scenario);
    change(copy);
    return logicText(aScenario(copy));
  };
  const first = <T>(list: T[] | undefined): T => { const [head] = list ?? []; if (head === undefined) throw new Error('the document has none'); return head; };

  it('is the same whatever its texts say', () => {
    expect(edited((document) => {
      document.title = '别的题目'; document.situation = '别的情形。'; first(document.objectives).text = '别的目标';
      first(document.variables).label = '别的'; first(document.variables).help = '别的说明'; first(document.places).name = '别处'; first(document.people).note = '别的人'; first(document.units).name = '别队';
      first(document.tasks).title = '别事'; first(first(document.tasks).slots).label = '别项'; first(first(document.tasks).unavailable).reason = '别的理由';
      first(document.decisions).prompt = '别的问题？'; first(document.decisions).from = '别人'; first(first(document.decisions).options).text = '别的做法'; first(first(document.decisions).options).feedback = '别的说明。';
      first(document.injects).text = '别的话'; first(document.injects).from = '别人'; first(document.endings).text = '别的结局。'; first(document.rubric.tasks).feedback = { done: '别的。', missing: '没有。' }; first(document.rubric.vetoes).reason = '别的。';
    })).toBe(logicText(scenario));
  });

  it.each<[string, (document: ScenarioInput) => void]>([
    ['a starting value', (document) => { first(document.variables).initial = 3; }], ['a guard', (document) => { first(document.endings).when = 'fire == 1'; }], ['a delay', (document) => { first(first(document.phases).after).delay = 'minutes(6)'; }],
    ['where a road begins', (document) => { first(document.roads).from = 'building'; }], ['from when an item counts', (document) => { first(document.rubric.tasks).pattern = { doneBy: { what: { event: 'order.finished:call119' }, from: 'phase:alarm', by: 'minutes(3)', until: 'minutes(5)' } }; }],
    ['a unit put elsewhere', (document) => { first(document.phases).enter = [{ unit: 'guards', at: 'office' }]; }], ['what an effect sets', (document) => { first(document.phases).enter = [{ set: { told: true } }]; }],
    ['points', (document) => { first(document.decisions).points = 21; }], ['the quality of an option', (document) => { first(first(document.decisions).options).quality = 'poor'; }], ['the order of the options', (document) => { first(document.decisions).options.reverse(); }],
  ])('changes with %s', (_, change) => expect(edited(change)).not.toBe(logicText(scenario)));
});

describe('bots', () => {
  it.each(botNames)('%s comes to an end, and its log replays to the identical sheet', (bot) => {
    for (const mode of ['practice', 'exam'] as const) {
      const played = playDrill(compiled, { seed: 11, mode }, { bot });
      expect(played.run.state.ended).not.toBeNull();
      const again = replay(compiled, { seed: 11, mode }, played.inputs);
      expect([sheetOf(again), again.state]).toEqual([sheetOf(played.run), played.run.state]);
      expect(sheetOf(playDrill(compiled, { seed: 11, mode }, { inputs: played.inputs }).run)).toEqual(sheetOf(played.run));
    }
  });

  it('an expert passes, one who does nothing fails', () => {
    const result = (bot: 'expert' | 'passive') => sheetOf(playDrill(compiled, { seed: 11, mode: 'practice' }, { bot }).run);
    expect([result('expert').passed, result('expert').vetoes, result('passive').passed]).toEqual([true, [], false]);
  });

  it('a bot whose best option has closed meanwhile takes the best that is left', () => {
    const closing = aScenario({
      tasks: [], dynamics: [], injects: [], initialPhase: 'alarm', rubric: { passMark: 60, passMarkSetBy: 'provisional' },
      phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 2000, effects: [{ set: { fire: 4 } }] }], to: [{ when: 'happened("decision.answered:ask")', phase: 'done' }] }, { id: 'done', title: '结束', pace: 1, final: true }],
      decisions: [{ id: 'ask', title: '问', prompt: '怎么办？', from: '甲', when: 'true', points: 10, indicators: { P1: 1 }, sources: ['design'], options: [{ id: 'go', text: '去', quality: 'best', when: 'fire < 3', feedback: '对。' }, { id: 'stay', text: '留', quality: 'poor', feedback: '不对。' }] }],
    });
    expect(playDrill(aCompiled(closing), { seed: 1, mode: 'practice' }, { bot: 'expert' }).run.state.decisions['ask']?.option).toBe('stay');
  });
});
