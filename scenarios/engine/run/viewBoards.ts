import { optionalText, textOf } from '../compile/compile.ts';
import { shareAgainst } from '../compile/expressionArithmetic.ts';
import type { Board } from '../schema/scenario.ts';
import { sourceText } from '../score/sources.ts';
import { evaluate, holds, type OrderScope } from './draft.ts';
import { valueText, type Viewing } from './viewParts.ts';
import type { BoardView, PersonView } from './viewSchema.ts';

/** The boards that are up, counted anew from the state. `people` are those the trainee knows. */
export function boardViews(viewing: Viewing, people: readonly PersonView[]): BoardView[] {
  const { run, compiled, lang, handles } = viewing;
  return compiled.scenario.boards.filter((board) => board.when === undefined || holds(compiled, run.state, board.when)).map((board): BoardView => ({
    handle: handles.of('board', board.id), title: textOf(compiled, `board.${board.id}.title`, lang),
    columns: board.columns.map((column) => textOf(compiled, `attribute.${column}.label`, lang)),
    rows: people.filter(({ handle }) => isOn(viewing, board, handle)).map((person) => rowOf(viewing, board, person)).sort(byPlace),
    tallies: board.tallies.map((tally) => tallyOf(viewing, board, tally)),
  }));
}

const personScope = (target: string): OrderScope => ({ task: '', unit: '', slots: {}, target, each: true });

function isOn({ run, compiled, handles }: Viewing, board: Board, handle: string): boolean {
  return board.rows === undefined || holds(compiled, run.state, board.rows, personScope(handles.idOf('person', handle) ?? ''));
}

function rowOf(viewing: Viewing, board: Board, { handle, name, place, floor }: PersonView): BoardView['rows'][number] {
  const { run, compiled, lang, handles } = viewing;
  const record = run.state.people[handles.idOf('person', handle) ?? ''] ?? {};
  const shown = (id: string) => {
    const attribute = compiled.index.attributes.get(id);
    return attribute ? valueText(viewing, 'attribute', attribute, record[id] ?? attribute.initial) : { text: '', tone: 'neutral' as const };
  };
  return {
    handle, name, place, floor, tone: board.tone === undefined ? 'neutral' : shown(board.tone).tone, weight: board.weight === undefined ? null : shown(board.weight).text,
    values: board.columns.map((column) => { const { text, tone } = shown(column); return { label: textOf(compiled, `attribute.${column}.label`, lang), value: text, tone }; }),
  };
}

/** A stairwell is read from the bottom up. */
function byPlace(a: BoardView['rows'][number], b: BoardView['rows'][number]): number {
  if (a.place !== b.place) return (a.place ?? '') < (b.place ?? '') ? -1 : 1;
  return (a.floor ?? 0) - (b.floor ?? 0) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** Nothing of nothing meets no share: a vote in which nobody takes part decides nothing. */
function tallyOf({ run, compiled, lang }: Viewing, board: Board, tally: Board['tallies'][number]): BoardView['tallies'][number] {
  const number = (source: string) => Number(evaluate(compiled, run.state, source));
  const [part, whole, n, d] = [number(tally.part), number(tally.whole), number(tally.need.n), number(tally.need.d)];
  const beyond = whole > 0 ? shareAgainst(part, whole, n, d, tally.part) : -1;
  return {
    label: textOf(compiled, `board.${board.id}.${tally.id}.label`, lang), unit: optionalText(compiled, `board.${board.id}.${tally.id}.unit`, lang), part, whole, share: whole > 0 ? Math.floor((part * 1000) / whole) : 0,
    need: { n, d, strict: tally.need.strict }, met: tally.need.strict ? beyond > 0 : beyond >= 0, source: sourceText(compiled, tally.source, lang),
  };
}
