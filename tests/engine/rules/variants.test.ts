import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../scenarios/engine/analysis/lint.ts';
import { playDrill } from '../../../scenarios/engine/analysis/play.ts';
import { briefingOf } from '../../../scenarios/engine/briefing.ts';
import { compile, type Compiled } from '../../../scenarios/engine/compile/compile.ts';
import { textsOf } from '../../../scenarios/engine/compile/texts.ts';
import { logicText } from '../../../scenarios/engine/logicText.ts';
import { advance, startRun } from '../../../scenarios/engine/run/run.ts';
import { viewOf } from '../../../scenarios/engine/run/view.ts';
import { pathText } from '../../../scenarios/engine/schema/finding.ts';
import { debriefOf } from '../../../scenarios/engine/score/debrief.ts';
import { aLawTable, anEnglish, aScenario, the, type ScenarioInput } from '../../support/aScenario.ts';

type VariantInput = Omit<NonNullable<ScenarioInput['variants']>[number], 'id' | 'title' | 'modes'>;
const withVariant = (change: VariantInput, rest: Partial<ScenarioInput> = {}) => aScenario({ ...rest, variants: [{ id: 'formB', title: '乙卷', modes: ['exam'], ...change }] });

function made(change: VariantInput, rest: Partial<ScenarioInput> = {}): Compiled {
  const scenario = withVariant(change, rest);
  const { compiled, remarks } = compile(scenario, anEnglish(scenario), aLawTable());
  expect(remarks).toEqual([]);
  return compiled;
}

const remarksOf = (change: VariantInput, rest: Partial<ScenarioInput> = {}) => {
  const scenario = withVariant(change, rest);
  return lint(scenario, anEnglish(scenario), aLawTable());
};
const findings = (change: VariantInput, rest?: Partial<ScenarioInput>) => remarksOf(change, rest).map((remark) => `${remark.code} ${pathText(remark.path)}`);

const anotherBuilding: VariantInput = {
  drillTitle: '另一场小火', summary: '又一场。', role: '副书记', situation: '高层冒烟。', startsAt: '2026-05-06T22:10', objectives: { callEarly: { text: '马上报警' } },
  places: { building: { name: '七号楼', note: '十八层', kind: 'home', x: 600, y: 200, floors: 18 } }, roads: { lane: { takes: 45_000 } }, units: { guards: { name: '夜班保安', note: '两个人', at: 'building' } },
  people: { sun: { name: '冯奶奶', role: '独居', floor: 15 } }, tasks: { visit: { title: '敲门通知', help: '一户一户' } }, injects: { smoke: { title: '来电', missedText: '没接到', at: 'building' } },
  decisions: { firstWords: { title: '先说什么', prompt: '十五楼来电。', from: '冯奶奶', options: { askPeople: { text: '先问各层有没有人', feedback: '先人。' } } } }, endings: { over: { title: '到此', text: '演练结束了。' } },
};

describe('a variant is another building with other people', () => {
  const compiled = made(anotherBuilding);
  const view = (lang: 'zh' | 'en') => viewOf(startRun(compiled, { seed: 3, mode: 'exam', variant: 'formB' }), { runId: 'r', seq: 0, trainee: '', lang });

  it('in the briefing, which a trainee reads before the clock starts', () => {
    const form = compiled.variants.get('formB') ?? compiled;
    expect(briefingOf(form, 'zh')).toMatchObject({ title: '另一场小火', summary: '又一场。', role: '副书记', situation: '高层冒烟。', startsAt: '2026-05-06T22:10', objectives: ['马上报警'] });
    expect(briefingOf(compiled, 'zh')).toMatchObject({ title: '小火', startsAt: '2026-03-18T08:30', objectives: ['尽早报警'] });
  });

  it('on the map and in the lists', () => {
    expect(view('zh')).toMatchObject({ title: '另一场小火', clock: { startsAt: '2026-05-06T22:10' } });
    expect(view('zh').places.find(({ name }) => name === '七号楼')).toMatchObject({ note: '十八层', kind: 'home', x: 600, y: 200, floors: 18 });
    expect(view('zh').units.find(({ name }) => name === '夜班保安')?.place).toBe(view('zh').places.find(({ name }) => name === '七号楼')?.handle);
    expect(view('zh').people.map(({ name, role, floor }) => [name, role, floor])).toEqual([['冯奶奶', '独居', 15]]);
    expect(view('zh').tasks.find(({ title }) => title === '敲门通知')?.help).toBe('一户一户');
  });

  it('in messages and decisions, in the debrief, and in English', () => {
    const { run } = playDrill(compiled, { seed: 3, mode: 'exam', variant: 'formB' }, { bot: 'always-first' });
    const debrief = debriefOf(run, 'zh');
    expect(debrief.decisions[0]).toMatchObject({ title: '先说什么', prompt: '十五楼来电。', from: '冯奶奶', best: '先问各层有没有人', bestWhy: '先人。' });
    expect(debrief.ending.title === '到此' || debrief.ending.title === '火灭人安').toBe(true);
    expect(view('en').title).toBe('English of variant.formB.scenario.title');
  });

  it('whose numbers are its own: another coefficient is another fire', () => {
    const phases: ScenarioInput['phases'] = [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 'seconds(wait)', phase: 'done' }] }, { id: 'done', title: '完', pace: 1, final: true }];
    const rest = { coefficients: [{ id: 'wait', label: '等', value: 100 }], phases };
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), (wait) => {
      const both = made({ coefficients: { wait } }, rest);
      const ends = (variant: string | null) => advance(startRun(both, { seed: 1, mode: variant === null ? 'practice' : 'exam', variant }), 1e9).state.ended?.at;
      expect([ends(null), ends('formB')]).toEqual([100_000, wait * 1000]);
    }), { numRuns: 20 });
  });

  it('its texts change no logic, its numbers do', () => {
    const logic = (change: VariantInput) => logicText(withVariant(change));
    const { startsAt, roads, ...words } = anotherBuilding;
    expect(logic({ ...anotherBuilding, decisions: { firstWords: { prompt: '换个问法？' } } })).not.toBe(logic(words));
    expect(logic({ startsAt, roads, drillTitle: '甲', people: { sun: { role: '甲' } } })).toBe(logic({ startsAt, roads, drillTitle: '乙', people: { sun: { role: '乙' } } }));
    expect(logic({ roads: { lane: { takes: 1000 } } })).not.toBe(logic({ roads: { lane: { takes: 2000 } } }));
  });
});

describe('a variant has more or less than the document', () => {
  const { people = [], injects = [], places = [] } = aScenario();
  const extra: Partial<ScenarioInput> = {
    places: [...places, { id: 'roof', name: '天台', kind: 'building', x: 1, y: 1, only: ['formB'] }],
    people: [...people, { id: 'ghost', name: '租客', role: '租客', at: 'roof', only: ['formB'] }],
    injects: [{ id: 'rumour', channel: 'group', from: '群', text: '听说楼塌了', when: true, only: ['formB'] }, ...injects],
  };

  it('what only a variant has is in no other form', () => {
    const compiled = made({}, extra);
    const names = (variant: string | null) => {
      const run = startRun(compiled, { seed: 1, mode: 'practice', variant });
      return [Object.keys(run.state.people), run.compiled.scenario.places.map(({ id }) => id), run.state.deliveries.map(({ inject }) => inject)];
    };
    expect(names(null)).toEqual([['sun', 'li'], ['office', 'gate', 'building'], ['smoke']]);
    expect(names('formB')).toEqual([['sun', 'li', 'ghost'], ['office', 'gate', 'building', 'roof'], ['rumour', 'smoke']]);
  });

  it('what it is without is gone, with the roads there and as a target', () => {
    const rest = { places: [...places, { id: 'shed', name: '车棚', kind: 'shed' as const, x: 1, y: 1 }], roads: [...(aScenario().roads), { id: 'path', from: 'gate', to: 'shed', takes: 9000 }] };
    const form = made({ without: { places: ['shed'], people: ['li'] } }, rest).variants.get('formB')?.scenario;
    expect([form?.places.map(({ id }) => id), form?.roads.map(({ id }) => id), form?.people.map(({ id }) => id), form?.tasks[1]?.on?.people]).toEqual([['office', 'gate', 'building'], ['lane', 'drive'], ['sun'], ['sun']]);
  });

  it('a form that still names what it lacks is a finding, at its place in the document and with the form\'s name', () => {
    const [remark] = remarksOf({ without: { injects: ['thanks'] } });
    expect([remark?.code, pathText(remark?.path ?? []), remark?.message, remark?.messageZh]).toEqual([
      'unknownReference', 'tasks[0].finish[0].deliver', 'in the variant "formB": there is no inject "thanks"; known: smoke', '变式“formB”中：没有名为“thanks”的导调事件；可用的有：smoke']);
    expect(findings({ without: { people: ['sun'] } })).toContain('unknownReference rubric.tasks[6].pattern.inOrder.events[2]');
  });

  it('what it says of a place before it in the list is found where it stands, whatever is missing in front', () => {
    const broken = { ...extra, injects: [...(extra.injects ?? []), { id: 'late', channel: 'phone' as const, from: '某', text: '喂', when: 'happened("phase:alram")' }] };
    expect(findings({}, broken)).toEqual(['unknownReference injects[3].when']);
  });
});

describe('lint looks at each variant as a whole drill', () => {
  it.each<[string, VariantInput, string]>([
    ['an unknown coefficient', { coefficients: { wait: 1 } }, 'unknownReference variants[0].coefficients.wait'],
    ['an unknown road', { roads: { lame: { takes: 1000 } } }, 'unknownReference variants[0].roads.lame'],
    ['an unknown unit', { units: { guard: { name: '甲' } } }, 'unknownReference variants[0].units.guard'],
    ['an unknown task', { tasks: { visits: { title: '甲' } } }, 'unknownReference variants[0].tasks.visits'],
    ['an unknown option', { decisions: { whoGoes: { options: { police: { text: '甲' } } } } }, 'unknownReference variants[0].decisions.whoGoes.options.police'],
    ['an unknown ending', { endings: { end: { text: '甲' } } }, 'unknownReference variants[0].endings.end'],
    ['an unknown objective', { objectives: { win: { text: '甲' } } }, 'unknownReference variants[0].objectives.win'],
    ['a unit at no place', { units: { guards: { at: 'roof' } } }, 'unknownReference variants[0].units.guards.at'],
    ['a message from no place', { injects: { smoke: { at: 'roof' } } }, 'unknownReference variants[0].injects.smoke.at'],
    ['a day before the law', { startsAt: '2020-01-01T08:00' }, 'lawNotInForce lawCards[0]'],
    ['a floor above its own roof', { places: { building: { floors: 3 } } }, 'floorTooHigh people[0].floor'],
    ['an option that is much longer than the others', { decisions: { firstWords: { options: { askPeople: { text: '先问清楚每一层每一户有没有老人孩子和行动不便的人被困在家里出不来' } } } } }, 'bestIsLongest variants[0].decisions.firstWords.options'],
    ['taking away what is not there', { without: { people: ['nobody'] } }, 'unknownReference variants[0].without.people[0]'],
    ['changing what it takes away', { without: { people: ['li'] }, people: { li: { name: '甲' } } }, 'changedButGone variants[0].people.li'],
  ])('%s', (_, change, expected) => expect(findings(change)).toContain(expected));

  it('a sound one is silent, and what is wrong with the document itself is said once', () => {
    expect(findings(anotherBuilding)).toEqual([]);
    const injects = aScenario().injects.map((inject) => ({ ...inject, at: inject.id === 'smoke' ? 'roof' : inject.at }));
    expect(findings({}, { injects })).toEqual(['unknownReference injects[0].at']);
  });

  it('each changed text wants its English, and no other', () => {
    const scenario = withVariant(anotherBuilding);
    const keys = [...textsOf(scenario).keys()].filter((key) => key.startsWith('variant.'));
    expect(keys).toContain('variant.formB.decision.firstWords.askPeople.text');
    expect(keys).not.toContain('variant.formB.decision.firstWords.askCause.text');
    const english = new Map([...anEnglish(scenario)].filter(([key]) => key !== 'variant.formB.unit.guards.note'));
    expect(lint(scenario, english, aLawTable()).map((remark) => `${remark.code} ${pathText(remark.path)}`)).toEqual(['translationMissing text.variant.formB.unit.guards.note']);
  });

  it('a number that only a variant uses is used', () => {
    const phases = aScenario().phases;
    const rest = { coefficients: [{ id: 'wait', label: '等', value: 100 }] };
    expect(findings({ injects: { smoke: { when: 'now() > seconds(wait)' } } }, { ...rest, phases })).toEqual([]);
    expect(findings({}, rest)).toEqual(['coefficientUnused coefficients[0]']);
  });

  it('only names variants that there are', () => {
    const people = aScenario().people.map((person) => (person.id === 'li' ? { ...person, only: ['formC'] } : person));
    expect(findings({}, { people })).toContain('unknownReference people[1].only[0]');
    expect(the(aScenario().people, 'li').only).toBeUndefined();
  });
});
