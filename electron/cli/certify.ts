import type { Portfolio } from '../contract/paperShapes.ts';
import { programmesHere } from '../service/papers/ownWords.ts';
import { progressOf } from '../service/papers/portfolio.ts';
import { byPinyin } from '../service/roster/pinyinOrder.ts';
import { systemClock } from '../service/systemPorts.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';
import { WrongUse } from './wrongUse.ts';

/** `shapan certify`: who meets a programme and what the others lack. It issues nothing: certificates are made where they are printed. */
export async function certify(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseOptions(args, { programme: { type: 'string' }, class: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 0, max: 0 });
  const library = stationLibrary(values.data);
  const found = await withRecords(values.data, async (records) => {
    if (!records) return [];
    const ports = { records, library, clock: systemClock() };
    const programmes = programmesHere(ports);
    const here = values.programme === undefined ? programmes[0] : programmes.find(({ programme }) => programme.id === values.programme);
    if (!here) throw new WrongUse(`没有方案“${values.programme ?? ''}”，有：${idsOf(programmes)}`, `there is no programme "${values.programme ?? ''}"; there are: ${idsOf(programmes)}`);
    const members = values.class === undefined ? null : records.roster.classes().find(({ name }) => name === values.class)?.members;
    if (members === undefined) throw new WrongUse(`没有班次“${values.class ?? ''}”`, `there is no class "${values.class ?? ''}"`);
    const people = records.roster.people().filter(({ id }) => members === null || members.includes(id)).toSorted(byPinyin);
    return progressOf(ports, here, people.map(({ id }) => id), io.lang);
  });
  if (values.json) io.out(JSON.stringify({ people: found.map(({ centre: _centre, issued: _issued, ...rest }) => rest) }));
  else for (const line of found.length === 0 ? [say(io, '没有人', 'nobody')] : [titleOf(found), ...found.map((each) => lineOf(each, io)), totalOf(found, io)]) io.out(line);
  return 0;
}

const idsOf = (programmes: ReturnType<typeof programmesHere>): string => programmes.map(({ programme }) => programme.id).join(', ');
const titleOf = (found: readonly Portfolio[]): string => found[0]?.programme.title ?? '';
const totalOf = (found: readonly Portfolio[], io: Io): string => { const met = found.filter(({ isMet }) => isMet).length; return say(io, `共 ${found.length} 人，达到方案要求 ${met} 人`, `${found.length} people, ${met} meet the programme`); };

function lineOf({ person, isMet, gaps, drills, mean, error, reliability }: Portfolio, io: Io): string {
  const figures = mean === null ? '' : say(io, `；平均得分率 ${mean}%${error === null ? '' : ` ± ${error}`}，信度约 ${reliability?.toFixed(2) ?? '—'}`, `; mean ${mean}%${error === null ? '' : ` ± ${error}`}, reliability about ${reliability?.toFixed(2) ?? '—'}`);
  const state = isMet ? say(io, '已达到', 'met') : say(io, `还差：${gaps.map((gap) => gapText(gap, io)).join('；')}`, `missing: ${gaps.map((gap) => gapText(gap, io)).join('; ')}`);
  return `${person.name} ${person.staffNo}  ${say(io, `计入 ${drills.length} 个`, `${drills.length} counted`)}${figures}  ${state}`;
}

const counted = { zh: { drills: '演练', categories: '类别', exams: '考核' }, en: { drills: 'drills', categories: 'categories', exams: 'exams' } };

function gapText(gap: Portfolio['gaps'][number], io: Io): string {
  if (gap.kind === 'drill') return say(io, `必做演练“${gap.title}”`, `the drill "${gap.title}"`);
  if (gap.kind === 'category') return say(io, `必做类别 ${gap.category}`, `the category ${gap.category}`);
  return say(io, `${counted.zh[gap.kind]} ${gap.have}/${gap.need}`, `${counted.en[gap.kind]} ${gap.have}/${gap.need}`);
}
