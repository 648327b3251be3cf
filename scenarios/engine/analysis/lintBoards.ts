import type { ExpressionTable } from '../compile/compileExpressions.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Attribute, Board, Scenario } from '../schema/scenario.ts';
import { idsOf, Remarks } from './lintRemark.ts';

/** A board shows attributes that are visible, and counts nothing that the trainee may not know. */
export function lintBoards(scenario: Scenario, table: ExpressionTable): Remark[] {
  const remarks = new Remarks();
  scenario.boards.forEach((board, i) => {
    const at = ['boards', i];
    const attribute = (path: Path, id: string | undefined, type?: Attribute['type']) => {
      const found = scenario.attributes.find((each) => each.id === id);
      if (!found) return remarks.refer('attribute', path, id, idsOf(scenario.attributes));
      if (!found.visible) hidden(path, found.id);
      if (type !== undefined && found.type !== type) remarks.error('wrongAttributeType', path, `"${found.id}" is of type ${found.type}, but ${type} is needed here: choose another attribute`, `“${found.id}”是${found.type}类型，此处需要${type}：请换一个属性`);
    };
    const hidden = (path: Path, id: string) => remarks.error('boardShowsHidden', path, `"${id}" is hidden from the trainee and cannot stand on a board: mark it "visible: true" (a variable: "gauge: true"), or leave it out`, `“${id}”对学员不可见，不能上看板：请写“visible: true”（变量写“gauge: true”），或不要用它`);
    board.columns.forEach((column, j) => attribute([...at, 'columns', j], column));
    attribute([...at, 'tone'], board.tone, 'enum');
    attribute([...at, 'weight'], board.weight, 'int');
    for (const { path, source } of counts(board, at)) for (const id of hiddenIn(scenario, source, table)) hidden(path, id);
  });
  return remarks.all;
}

function counts(board: Board, at: Path): { path: Path; source: string }[] {
  return board.tallies.flatMap((tally, j) => (['part', 'whole'] as const).map((field) => ({ path: [...at, 'tallies', j, field], source: tally[field] })));
}

/** Attributes and variables that an expression reads and the trainee does not see. Fields are looked for in the text: what reads them is a person at hand. */
function hiddenIn({ attributes, variables }: Scenario, source: string, table: ExpressionTable): string[] {
  const reads = table.get('')?.get(source)?.reads;
  return [
    ...attributes.filter(({ id, visible }) => !visible && new RegExp(`\\.\\s*${id}\\b`).test(source)),
    ...variables.filter(({ id, gauge }) => !gauge && reads?.has(id) === true),
  ].map(({ id }) => id);
}
