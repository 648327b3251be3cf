import { pinyin } from 'pinyin-pro';

/** Ids made from Chinese names, each given once: `unitLaoMa`. The kind in front keeps them from being words of the expression language. */
export function idMaker(): (kind: string, name: string) => string {
  const taken = new Set<string>();
  return (kind, name) => {
    const base = `${kind}${syllables(name).map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join('')}`.slice(0, 34);
    let id = base;
    for (let n = 2; taken.has(id) || id === kind; n += 1) id = `${base}${n}`;
    taken.add(id);
    return id;
  };
}

/** A name for a folder: `dian-ti-kun-ren`. */
export function drillId(title: string): string {
  const id = syllables(title).join('-').slice(0, 50).replace(/-[^-]*$/, (tail) => (syllables(title).join('-').length > 50 ? '' : tail)).replace(/^[^a-z]+/, '');
  return id === '' ? 'imported-plan' : id;
}

function syllables(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((each) => each.toLowerCase().replaceAll('ü', 'v').replace(/[^a-z0-9]/g, '')).filter((each) => each !== '');
}

const trainee = /^(?:我|本社区|社区)$|值班(?:干部|人员|员)$|社区(?:干部|书记|主任|值守|值班)|参演(?:人员|学员)|参训|学员|总指挥|指挥长|现场指挥/;
const nobodys = /群$|平台|系统|热线|对讲$|媒体|记者|导调|导演|控制|网友|12345|119|110|120/;

/** Who a name of a plan is: the trainee, somebody who can be sent, or somebody who only speaks. */
export const isTrainee = (name: string): boolean => trainee.test(name);
export const onlySpeaks = (name: string): boolean => nobodys.test(name);
export const isEverybody = (name: string): boolean => /^(?:全体|各组|各小组|所有|全员|各部门|大家)/.test(name);
export const namesIn = (cell: string): string[] => cell.split(/[、，,;；/和及\n]|→|->/).map((each) => each.replace(/[(（].*?[)）]/g, '').trim()).filter((each) => each !== '');

/** What kind of place a name is, as far as it says. */
export function placeKind(name: string): string {
  const kinds: readonly (readonly [RegExp, string])[] = [[/门诊|医院|卫生|诊所/, 'clinic'], [/大门|入口|出口|门岗|岗亭/, 'gate'], [/广场|空地|活动场/, 'square'], [/中心|居委|办公|物业|服务站|社区$|值班室/, 'office'], [/学校|幼儿园|小学|中学/, 'school'], [/公园|绿地|花园/, 'park'], [/派出所|消防|岗|站$/, 'station'], [/超市|商店|店|市场/, 'shop'], [/路口|道路|路$|街$/, 'road'], [/车棚|棚/, 'shed'], [/安置|避难/, 'shelter'], [/配电|变电/, 'power'], [/燃气|调压/, 'gas'], [/水泵|泵房|水井/, 'water']];
  return kinds.find(([words]) => words.test(name))?.[1] ?? 'building';
}
