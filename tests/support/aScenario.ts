import type { z } from 'zod';
import { textsOf } from '../../scenarios/engine/compile/texts.ts';
import { lawTable, type Law } from '../../scenarios/engine/schema/laws.ts';
import { scenario as scenarioSchema, type Scenario } from '../../scenarios/engine/schema/scenario.ts';

/** A document as an author writes it: defaults may be left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

const indicators = { P1: 1 };
const sources = ['fireLaw/44'];
const feedback = { done: '做到了。', late: '做晚了。', missing: '没有做。' };

/** A small fire: sound, complete and without a single remark of lint. Fields of `overrides` replace whole parts of it. */
export function aScenario(overrides: Partial<ScenarioInput> = {}): Scenario {
  return scenarioSchema.parse({ ...document(), ...overrides });
}

/** {@link aScenario} with one thing changed after it was read. */
export function aChangedScenario(change: (scenario: Scenario) => void): Scenario {
  const scenario = aScenario();
  change(scenario);
  return scenario;
}

/** The part with this id. */
export function the<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`there is no "${id}" among ${list.map((each) => each.id).join(', ')}`);
  return found;
}

/** The law that {@link aScenario} cites, and a second one that had not come into force by then. */
export function aLawTable(): Law[] {
  return lawTable.parse({
    format: 1,
    laws: [
      { id: 'fireLaw', kind: 'law', title: { zh: '消防法', en: 'Fire Protection Law' }, from: '2021-04-29', articles: { 44: { zh: '任何人发现火灾都应当立即报警。', en: 'Whoever finds a fire calls for help at once.' } } },
      { id: 'laterLaw', kind: 'law', title: { zh: '后来的法', en: 'A later law' }, from: '2027-01-01', articles: { 1: { zh: '自2027年起施行。', en: 'In force from 2027.' } } },
      { id: 'design', kind: 'design', title: { zh: '剧本设计', en: 'Design of the drill' } },
    ],
  }).laws;
}

/** An English text for every Chinese one. */
export function anEnglish(scenario: Scenario = aScenario()): Map<string, string> {
  return new Map([...textsOf(scenario).keys()].map((key) => [key, `English of ${key}`]));
}

function document(): ScenarioInput {
  return {
    format: 1, id: 'small-fire', category: 'fire', version: '1.0.0', title: '小火', summary: '一场小火。', role: '社区书记', situation: '居民楼冒烟。',
    objectives: [{ id: 'callEarly', text: '尽早报警' }], minutes: 10, startsAt: '2026-03-18T08:30', lawCards: ['fireLaw/44'],
    variables: [
      { id: 'fire', label: '火势', type: 'int', min: 0, max: 5, initial: 2, saturating: true, gauge: true, help: '火的大小', direction: 'worse', warnAt: 2, badAt: 4 },
      { id: 'told', label: '已通知居民', type: 'bool', initial: false },
      { id: 'mood', label: '情绪', type: 'enum', values: [{ id: 'calm', label: '平静', tone: 'good' }, { id: 'angry', label: '激动', tone: 'bad' }], initial: 'calm', gauge: true, help: '居民的情绪' },
    ],
    attributes: [
      { id: 'trust', label: '信任', type: 'int', min: 0, max: 100, initial: 50, saturating: true, visible: true },
      { id: 'state', label: '去向', type: 'enum', values: [{ id: 'home', label: '在家' }, { id: 'out', label: '已撤离' }], initial: 'home' },
    ],
    places: [
      { id: 'office', name: '社区办公室', kind: 'office', x: 100, y: 100 },
      { id: 'gate', name: '小区大门', kind: 'gate', x: 400, y: 300, show: { blocked: 'mood == "angry"' } },
      { id: 'building', name: '三号楼', kind: 'building', x: 700, y: 300, floors: 6, show: { fire: 'fire', smoke: 'min(fire + 1, 6)' } },
    ],
    roads: [{ id: 'lane', from: 'office', to: 'gate', takes: 30_000 }, { id: 'drive', from: 'gate', to: 'building', takes: 20_000, closedWhen: 'mood == "angry"' }],
    people: [
      { id: 'sun', name: '孙大爷', role: '住户', at: 'building', floor: 5, attributes: { trust: 30 } },
      { id: 'li', name: '李队长', role: '物业经理', at: 'gate', kind: 'official', knownWhen: 'told' },
    ],
    units: [
      { id: 'self', name: '你', kind: 'self', at: 'office' },
      { id: 'guards', name: '保安队', kind: 'team', at: 'gate' },
      { id: 'fireBrigade', name: '消防车', kind: 'vehicle', at: 'gate', speed: 2000, status: 'away', commandable: false },
    ],
    tasks: tasks(), dynamics: dynamics(), phases: phases(), initialPhase: 'alarm', decisions: decisions(), injects: injects(),
    endings: [
      { id: 'saved', title: '火灭人安', text: '火灭了，人都出来了。', tone: 'good', when: 'fire == 0 && sun.state == "out"' },
      { id: 'over', title: '演练结束', text: '演练到此结束。', tone: 'neutral', when: true },
    ],
    rubric: rubric(),
  };
}

function tasks(): ScenarioInput['tasks'] {
  return [
    {
      id: 'call119', title: '拨打119', group: 'call', by: ['self'], where: 'stay', duration: 'seconds(20)',
      slots: [{ id: 'floor', label: '楼层', options: [{ id: 'known', label: '二楼', good: true }, { id: 'unsaid', label: '没有说' }] }],
      unavailable: [{ id: 'fireOut', when: 'fire == 0', reason: '火已经灭了' }],
      finish: [{ deliver: 'thanks' }, { when: 'slot.floor == "known"', then: [{ happen: 'goodCall' }], else: [{ happen: 'poorCall' }] }],
    },
    {
      id: 'visit', title: '上门通知', group: 'visit', by: ['self', 'guards'], on: { people: ['sun', 'li'] }, duration: 'person.trust < 40 ? seconds(60) : seconds(20)',
      declined: [{ id: 'commandPassed', when: 'fireBrigade.status == "working"', reason: '现场已由消防队指挥', overreach: true, effects: [{ set: { mood: '"angry"' } }] }],
      finish: [{ set: { 'person.state': '"out"', 'person.trust': 'person.trust + 10', told: true } }],
    },
    { id: 'extinguish', title: '灭火', group: 'field', by: ['fireBrigade'], on: { places: ['building'] }, duration: 'minutes(1)', finish: [{ set: { fire: 0 } }] },
  ];
}

function dynamics(): ScenarioInput['dynamics'] {
  return [{
    id: 'blaze', label: '火情', initial: 'burning',
    states: [
      { id: 'burning', to: [{ when: 'fire == 0', state: 'out' }], ticks: [{ id: 'growth', every: 1000, progress: 'told ? 1 : 2', threshold: 120, effects: [{ set: { fire: 'fire + 1' } }] }] },
      { id: 'out' },
    ],
  }];
}

function phases(): ScenarioInput['phases'] {
  return [
    { id: 'alarm', title: '接警', pace: 1, to: [{ when: 'happened("order.finished:call119")', phase: 'fighting' }], after: [{ delay: 'minutes(5)', phase: 'fighting' }] },
    {
      id: 'fighting', title: '处置', pace: 2,
      enter: [
        { open: 'whoGoes', in: 'seconds(10)' },
        { chance: { stream: 'traffic', branches: [{ weight: 2, effects: [{ send: 'fireBrigade', task: 'extinguish', to: 'building' }] }, { weight: 1, effects: [{ unit: 'fireBrigade', at: 'office' }, { send: 'fireBrigade', task: 'extinguish', to: 'building' }] }] } },
      ],
      to: [{ when: 'stateOf("blaze") == "out" && !isOpen("whoGoes")', phase: 'done' }], after: [{ delay: 'minutes(10)', phase: 'done' }],
    },
    { id: 'done', title: '结束', pace: 1, final: true },
  ];
}

function decisions(): ScenarioInput['decisions'] {
  return [
    {
      id: 'firstWords', title: '第一句话', prompt: '居民来电说楼道冒烟，你先说什么？', from: '孙大爷', when: 'happened("inject.acknowledged:smoke") || happened("inject.missed:smoke")',
      common: true, points: 20, indicators, sources, limit: 'seconds(60)', onTimeout: { feedback: '时间到了。' }, hint: '先问人。',
      options: [
        { id: 'askPeople', text: '先问有没有人被困', quality: 'best', feedback: '先人后物。' },
        { id: 'askCause', text: '先问是什么烧起来', quality: 'acceptable', feedback: '可以晚些问。' },
        { id: 'sendUp', text: '请他自己上楼灭火', quality: 'fatal', mustFail: 'sentIntoFire', effects: [{ happen: 'sentUp' }], feedback: '不得让居民冒险。' },
      ],
    },
    {
      id: 'whoGoes', title: '派谁去', prompt: '五楼老人还没下来，派谁去敲门？', from: '李队长', channel: 'radio', withdrawWhen: 'sun.state == "out"',
      common: true, points: 25, indicators, sources,
      options: [
        { id: 'nobody', text: '等消防队来了再说', quality: 'poor', effects: [{ set: { mood: '"angry"' } }], feedback: '等不起。' },
        { id: 'guards', text: '保安在烟层以下敲', quality: 'best', effects: [{ set: { told: true } }], feedback: '安全又及时。' },
        { id: 'neighbour', text: '请对门邻居去敲门', quality: 'acceptable', when: 'fire < 3', feedback: '火小时可以。' },
      ],
    },
  ];
}

function injects(): ScenarioInput['injects'] {
  return [
    { id: 'smoke', channel: 'phone', from: '孙大爷', text: '楼道里有烟！', when: true, ringFor: 'seconds(30)', missedText: '有一个未接来电', missed: [{ set: { 'sun.trust': 'sun.trust - 10' } }] },
    { id: 'thanks', channel: 'phone', from: '119', text: '消防车已出动。', reply: true },
  ];
}

function rubric(): ScenarioInput['rubric'] {
  const item = { points: 5, indicators, sources, feedback, common: true };
  const called = { event: 'order.finished:call119' };
  const sunIsOut = { state: 'sun.state == "out"' };
  return {
    passMark: 60, passMarkSetBy: 'provisional',
    tasks: [
      { ...item, id: 'callSoon', title: '三分钟内报警', pattern: { doneBy: { what: called, by: 'minutes(3)', until: 'minutes(5)' } } },
      { ...item, id: 'sunOut', title: '老人撤离', pattern: { doneBy: { what: sunIsOut, from: 'phase:fighting', by: 'minutes(4)' } }, how: [{ task: 'visit', unit: 'guards', target: 'sun' }], offeredWhen: 'phase == "fighting"' },
      { ...item, id: 'callFirst', title: '先报警后上门', pattern: { before: { what: called, before: { event: 'order.started:visit' } } } },
      { ...item, id: 'visitBoth', title: '两户都通知到', pattern: { atLeast: { what: 'order.finished:visit', times: 2, by: 'minutes(9)' } } },
      { ...item, id: 'noOverreach', title: '不越权指挥', pattern: { never: { what: { event: 'overreach' }, from: 'phase:fighting', until: 'dynamic:blaze.out' } } },
      { ...item, id: 'noAnger', title: '不激化情绪', pattern: { never: { what: { state: 'mood == "angry"' } } } },
      { ...item, id: 'rightOrder', title: '顺序正确', pattern: { inOrder: { events: ['inject.acknowledged:smoke', 'order.finished:call119', 'order.finished:visit@sun'] } } },
      { ...item, id: 'calmHeld', title: '情绪保持平稳', pattern: { heldFor: { state: 'mood == "calm" && told', ms: 'minutes(2)', by: 'minutes(9)' } }, how: [{ task: 'visit' }] },
    ],
    outcomes: [
      { id: 'fireSmall', title: '火势得到控制', points: 10, when: 'fire <= 2', indicators, sources, feedback: { good: '火势不大。', bad: '火势失控。' } },
      { id: 'trustKept', title: '居民信任', points: 5, share: 'floorDiv(sum(people.map(p, p.trust)) * 10, people.size())', indicators, sources, feedback: { good: '信任仍在。', bad: '信任受损。' } },
    ],
    vetoes: [{ id: 'sentIntoFire', title: '让居民冒险', when: 'happened("sentUp")', reason: '不得组织居民冒险灭火。', sources }],
    caps: [{ id: 'neverCalled', title: '没有报警', when: 'phase == "done" && !happened("order.given:call119")', reason: '必须报警。', sources, max: 59 }],
  };
}
