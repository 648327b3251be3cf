import type { Cell, TableRow } from './readTable.ts';

const columnNames = ['name', 'staffNo', 'unit', 'post', 'className'] as const;
export type ColumnName = (typeof columnNames)[number];

/** What centres call these columns; compared without blanks, marks and case. */
const synonyms: Readonly<Record<ColumnName, readonly string[]>> = {
  name: ['姓名', '名字', '学员', '学员姓名', '人员姓名', '参训人员', '参训人员姓名', 'name', 'fullname', 'trainee'],
  staffNo: ['工号', '编号', '人员编号', '员工编号', '员工号', '职工号', '职工编号', '学员编号', '学号', '证号', '工作证号', 'staffno', 'staffnumber', 'employeeno', 'employeenumber', 'employeeid', 'staffid', 'number', 'no', 'id'],
  unit: ['单位', '所在单位', '工作单位', '单位名称', '所属单位', '部门', '社区', '所在社区', '所属社区', '街道', 'unit', 'department', 'organisation', 'organization', 'community'],
  post: ['岗位', '职务', '职位', '岗位职务', '工作岗位', 'post', 'position', 'title', 'jobtitle'],
  className: ['班次', '班级', '班别', '培训班', '培训班次', '所在班级', '期次', 'class', 'course'],
};

/** Which column of the file is what, with its heading as it stands there, and the rows below the heading. */
export interface Mapped {
  readonly headings: Readonly<Partial<Record<ColumnName, string>>>;
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<ColumnName, Cell>> }[];
}

const headingWithin = 20;
const none: Cell = { text: '', isLost: false };

/** Which column is what, as somebody said who looked at the file. `heading`: how many rows from the top hold nobody. */
export interface ChosenColumns { readonly heading: number; readonly columns: Readonly<Partial<Record<ColumnName, number | undefined>>> }

/** The first row that names both a name and a number is the heading; a title may stand above it. What somebody chose comes before that. */
export function mapColumns(table: readonly TableRow[], chosen: ChosenColumns | null = null): Mapped | 'noHeading' {
  const found = table.slice(0, headingWithin).findIndex(({ cells }) => columnOf(cells, 'name') >= 0 && columnOf(cells, 'staffNo') >= 0);
  const at = chosen ? chosen.heading - 1 : found;
  const heading = table[at]?.cells ?? [];
  if (!chosen && found < 0) return 'noHeading';
  const columns = columnNames.map((name) => [name, chosen ? (chosen.columns[name] ?? -1) : columnOf(heading, name)] as const);
  return {
    headings: Object.fromEntries(columns.flatMap(([name, column]) => (column < 0 ? [] : [[name, heading[column]?.text ?? '']]))),
    rows: table.slice(at + 1).map(({ line, cells }) => {
      const cell = (name: ColumnName): Cell => cells[columns.find(([each]) => each === name)?.[1] ?? -1] ?? none;
      return { line, cells: { name: cell('name'), staffNo: cell('staffNo'), unit: cell('unit'), post: cell('post'), className: cell('className') } };
    }),
  };
}

/** The best known heading first: a file with both 工号 and 编号 means 工号. */
function columnOf(cells: readonly Cell[], name: ColumnName): number {
  const headings = cells.map(({ text }) => folded(text));
  const found = synonyms[name].find((each) => headings.includes(each));
  return found === undefined ? -1 : headings.indexOf(found);
}

function folded(heading: string): string {
  return heading.normalize('NFKC').toLowerCase().replace(/\(.*?\)/g, '').replace(/[\s*:._/-]/g, '');
}
