import type { Law } from '../schema/laws.ts';
import type { Scenario } from '../schema/scenario.ts';
import { aspectAt, aspectWords, differences, idOf } from './aspects.ts';
import type { Aspect, DrillChange, Told, Version } from './drillChange.ts';
import { partLists, type PartList } from './partLists.ts';

export interface Exact { readonly of: Aspect; readonly words: Told }

const field = (part: object, name: string): unknown => Reflect.get(part, name);
const fieldText = (part: object, name: string): string | null => { const value = field(part, name); return typeof value === 'string' && value !== '' ? value : null; };
const short = (text: string): string => ([...text].length > 24 ? `${[...text].slice(0, 23).join('')}…` : text);

/** What a part is called by people; its id where it has no name. */
export function nameOf({ key }: Pick<PartList, 'key'>, id: string, part: object, { english }: Pick<Version, 'english'>): Told {
  const names = ['title', 'name', 'label', 'text'];
  const named = names.find((name) => fieldText(part, name) !== null);
  const zh = named === undefined ? id : fieldText(part, named) ?? id;
  return { zh: short(zh), en: short(named === undefined ? id : english.get(`${key}.${id}.${named}`) ?? zh) };
}

/** Points and time limits that changed, from what to what. */
export function numberWords(was: object, is: object): Exact[] {
  const [before, after] = [field(was, 'points'), field(is, 'points')];
  if (typeof before !== 'number' || typeof after !== 'number' || before === after) return [];
  return [{ of: 'points', words: { zh: `分值 ${before} → ${after}`, en: `points ${before} → ${after}` } }];
}

/** Answers that came or went. */
export function optionWords(was: object, is: object): Exact[] {
  const [before, after] = [field(was, 'options'), field(is, 'options')];
  if (!Array.isArray(before) || !Array.isArray(after)) return [];
  const only = (these: readonly unknown[], others: readonly unknown[]) => these.filter((each) => !others.some((other) => idOf(other) === idOf(each)))
    .map((each) => short(typeof each === 'object' && each !== null ? fieldText(each, 'text') ?? '' : ''));
  const words = (texts: readonly string[], zh: string, en: string): Exact[] => texts.map((text) => ({ of: 'points' as const, words: { zh: `${zh}选项“${text}”`, en: `${en} the option “${text}”` } }));
  return [...words(only(after, before), '加了', 'with'), ...words(only(before, after), '去掉了', 'without')];
}

/** Rules cited anew and no more, by title and article. */
export function citedWords(was: object, is: object, laws: readonly Law[], name = 'sources'): Exact[] {
  const list = (part: object): readonly unknown[] => { const value = field(part, name); return Array.isArray(value) ? value : []; };
  const [before, after] = [list(was), list(is)];
  const words = (these: readonly unknown[], others: readonly unknown[], zh: string, en: string): Exact[] => these.filter((each) => !others.includes(each)).map((each) => {
    const [id = '', article] = String(each).split('/');
    const title = laws.find((law) => law.id === id)?.title ?? { zh: id, en: id };
    return { of: 'laws', words: { zh: `${zh}《${title.zh}》${article === undefined ? '' : `第${article}条`}`, en: `${en} ${title.en}${article === undefined ? '' : `, article ${article}`}` } };
  });
  return [...words(after, before, '依据加上', 'now cites'), ...words(before, after, '依据去掉', 'no longer cites')];
}

const told: readonly (readonly [of: (scenario: Scenario) => string | number, zh: string, en: string, aspect: Aspect])[] = [
  [({ title }) => title, '剧本名称', 'Name of the drill', 'words'],
  [({ minutes }) => minutes, '演练时长（分钟）', 'Minutes of play', 'times'],
  [({ startsAt }) => startsAt, '开始时间', 'Beginning', 'times'],
  [({ rubric }) => rubric.passMark, '及格线', 'Pass mark', 'points'],
];

/** What changed about the drill as a whole. */
export function wholeChanges(before: Scenario, after: Scenario, laws: readonly Law[]): DrillChange[] {
  const exact = told.flatMap(([of, zh, en, aspect]): DrillChange[] => (of(before) === of(after) ? [] : [{ zh: `${zh}：${of(before)} → ${of(after)}`, en: `${en}: ${of(before)} → ${of(after)}`, aspects: [aspect] }]));
  const cards = citedWords(before, after, laws, 'lawCards').map(({ words, of }): DrillChange => ({ zh: `任务简报：${words.zh}`, en: `Briefing: ${words.en}`, aspects: [of] }));
  const rest = new Set(differences(bare(before), bare(after)).map(aspectAt).filter((aspect) => aspect !== 'laws' || cards.length === 0));
  return [...exact, ...cards, ...[...rest].map((aspect): DrillChange => ({ zh: `剧本整体：${aspectWords[aspect].zh}`, en: `The drill as a whole: ${aspectWords[aspect].en}`, aspects: [aspect] }))];
}

/** Without what is told part by part or by name, and without the version. */
function bare(scenario: Scenario): object {
  const listed = new Set(partLists.map(({ of }) => of(scenario)));
  const rest = (part: object, without: readonly string[]) => Object.fromEntries(Object.entries(part).filter(([key, value]) => !without.includes(key) && !(Array.isArray(value) && listed.has(value))));
  return { ...rest(scenario, ['version', 'title', 'minutes', 'startsAt', 'rubric']), rubric: rest(scenario.rubric, ['passMark']) };
}

/** How many English texts say something else. */
export function englishChange({ english: before }: Version, { english: after }: Version): DrillChange[] {
  const n = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
  return n === 0 ? [] : [{ zh: `英文：改了 ${n} 处`, en: `English: ${n === 1 ? 'one text' : `${n} texts`} changed`, aspects: ['words'] }];
}
