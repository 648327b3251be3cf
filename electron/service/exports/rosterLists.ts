import type { Lang } from '../ports.ts';
import type { AssignedDrill, RosterClass, RosterPerson } from '../ports/roster.ts';
import { column, type Table } from './columns.ts';
import { modeWord } from './runList.ts';

const list = (names: readonly string[], lang: Lang): string => names.join(lang === 'zh' ? '、' : ', ');

/** Everybody on the roster. */
export function peopleTable(rows: Iterable<RosterPerson>, lang: Lang): Table<RosterPerson> {
  return {
    title: { zh: '人员', en: 'People' }, rows,
    columns: [
      column('staffNo', 'text', '工号', 'staff number', ({ staffNo }) => staffNo), column('name', 'text', '姓名', 'name', ({ name }) => name),
      column('unit', 'text', '单位', 'unit', ({ unit }) => unit), column('post', 'text', '岗位', 'post', ({ post }) => post),
      column('classes', 'text', '班次', 'classes', ({ classes }) => list(classes, lang)),
    ],
  };
}

/** The classes with their days and drills; `titleOf` names a scenario. */
export function classTable(rows: Iterable<RosterClass>, titleOf: (scenarioId: string) => string, lang: Lang): Table<RosterClass> {
  const drill = ({ scenarioId, mode }: AssignedDrill): string => `${titleOf(scenarioId)}${lang === 'zh' ? '（' : ' ('}${modeWord(mode, lang)}${lang === 'zh' ? '）' : ')'}`;
  return {
    title: { zh: '班次', en: 'Classes' }, rows,
    columns: [
      column('name', 'text', '班次', 'class', ({ name }) => name), column('unit', 'text', '单位', 'unit', ({ unit }) => unit),
      column('from', 'day', '开始日期', 'from', ({ from }) => from), column('to', 'day', '结束日期', 'to', ({ to }) => to),
      column('members', 'number', '人数', 'members', ({ members }) => members.length),
      column('drills', 'text', '安排的演练', 'drills', ({ drills }) => list(drills.map(drill), lang)),
    ],
  };
}
