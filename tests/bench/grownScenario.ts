import { compile, type Compiled } from '../../scenarios/engine/compile/compile.ts';
import type { Scenario } from '../../scenarios/engine/schema/scenario.ts';
import { aLawTable, anEnglish, aScenario, type ScenarioInput } from '../support/aScenario.ts';

const common = { indicators: { P1: 1 }, sources: ['fireLaw/44'] };
const feedback = { done: '做到了。', missing: '没有做。' };

/** A drill of so many minutes at the pace of a clock, with so many decisions and as many orders, items and injects in proportion. */
export function grownScenario(decisions: number, minutes = 60): Compiled {
  const scenario = grownDocument(decisions, minutes);
  const { compiled, remarks } = compile(scenario, anEnglish(scenario), aLawTable());
  if (remarks[0]) throw new Error(remarks[0].message);
  return compiled;
}

/** The document of {@link grownScenario}. */
export function grownDocument(decisions: number, minutes = 60): Scenario {
  const each = <T>(make: (i: number) => T): T[] => Array.from({ length: decisions }, (_, i) => make(i));
  const document: Partial<ScenarioInput> = {
    minutes,
    variables: [...each((i) => ({ id: `level${i}`, label: `量${i}`, type: 'int' as const, min: 0, max: 100, initial: 0, saturating: true })), { id: 'fire', label: '火', type: 'int', min: 0, max: 5, initial: 2, saturating: true }, { id: 'told', label: '已告知', type: 'bool', initial: false }, { id: 'mood', label: '情绪', type: 'enum', values: [{ id: 'calm', label: '平静' }, { id: 'angry', label: '激动' }], initial: 'calm' }],
    tasks: each((i) => ({ id: `task${i}`, title: `任务${i}`, group: 'field' as const, by: ['self', 'guards'], on: { places: ['building', 'gate'] }, duration: 'seconds(15)', unavailable: [{ id: `closed${i}`, when: `level${i} > 90`, reason: '已经关闭' }], finish: [{ set: { [`level${i}`]: `level${i} + 7` } }] })),
    dynamics: Array.from({ length: Math.ceil(decisions / 20) }, (_, i) => ({ id: `growth${i}`, label: `发展${i}`, initial: `slow${i}`, states: [{ id: `slow${i}`, to: [{ when: `level${i} > 50`, state: `fast${i}` }], ticks: [{ id: `grow${i}`, every: 1000, progress: 'told ? 1 : 2', threshold: 30, effects: [{ set: { [`level${i}`]: `level${i} + 1` } }] }] }, { id: `fast${i}` }] })),
    initialPhase: 'alarm',
    phases: [{ id: 'alarm', title: '处置', pace: 1, after: [{ delay: `minutes(${minutes})`, phase: 'done' }] }, { id: 'done', title: '结束', pace: 1, final: true }],
    decisions: each((i) => ({
      ...common, id: `ask${i}`, title: `问${i}`, prompt: '怎么办？', from: '甲', when: `now() >= seconds(${15 + Math.floor(((minutes * 60 - 200) * i) / decisions)})`, limit: 'seconds(60)', onTimeout: { feedback: '晚了。' }, points: 1, withdrawWhen: `level${i} > 95`,
      options: [{ id: `yes${i}`, text: '马上去办', quality: 'best' as const, effects: [{ set: { [`level${i}`]: `level${i} + 10` } }], feedback: '对。' }, { id: `no${i}`, text: '等一等', quality: 'poor' as const, feedback: '不对。' }, { id: `late${i}`, text: '再看看', quality: 'acceptable' as const, when: `level${i} < 80`, feedback: '慢了。' }],
    })),
    injects: each((i) => ({ id: `news${i}`, channel: 'group' as const, from: '群', text: '有消息。', when: `happened("decision.answered:ask${i}")` })),
    endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
    rubric: {
      passMark: 60, passMarkSetBy: 'provisional',
      tasks: each((i) => ({ ...common, id: `item${i}`, title: `项${i}`, points: 1, feedback, pattern: i % 2 === 0 ? { doneBy: { what: { event: `order.finished:task${i}` }, by: `minutes(${minutes - 10})` } } : { doneBy: { what: { state: `level${i} >= 5` }, by: `minutes(${minutes - 5})` } }, how: [{ task: `task${i}` }] })),
      vetoes: each((i) => ({ id: `veto${i}`, title: `否决${i}`, when: `level${i} > 99 && mood == "angry"`, reason: '不得如此。', sources: common.sources })),
    },
  };
  return aScenario({ ...document, people: [], attributes: [], places: aScenario().places.map(({ show: _show, ...place }) => place), roads: aScenario().roads.map(({ closedWhen: _closedWhen, ...road }) => road) } as Partial<ScenarioInput>);
}
