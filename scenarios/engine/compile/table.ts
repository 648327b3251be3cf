import type { Compiled } from './compile.ts';
import type { ExpressionTable } from './compileExpressions.ts';
import type { Facts } from './expression.ts';
import { afterEvent, regionsOf, storyRegion, unitEvent, unitRegion, unitStates, type MachineAction, type MachineEvent } from './machine.ts';
import type { Regions, Selected, Selector } from './select.ts';
import type { Scenario } from '../schema/scenario.ts';

type Guard = (facts: Facts) => boolean;

/** One way an event may move one region. `from` null = from any state; `to` null = effects without a way. */
interface Row { readonly from: string | null; readonly to: string | null; readonly guard: Guard | null; readonly take: MachineAction | null }
/** The rows of one event in one region, in document order: the first that is open is taken. */
interface Rows { readonly region: string; readonly rows: Row[] }

interface Table {
  readonly initial: Regions;
  /** regions in document order: entries run in it, exits against it */
  readonly order: readonly string[];
  readonly byEvent: ReadonlyMap<string, readonly Rows[]>;
  readonly actions: { readonly enter: Actions; readonly exit: Actions };
}
type Actions = ReadonlyMap<string, ReadonlyMap<string, MachineAction>>;

/**
 * The same machine as plain tables (engine rule 24): regions are flat, so a step is one look-up per region.
 * Exits run against document order, then what the transitions themselves do, then entries in document order, as in XState.
 */
function tableSelector(scenario: Scenario, expressions: ExpressionTable): Selector {
  const table = buildTable(scenario, expressions);
  return { initial: () => ({ regions: table.initial, actions: entries(table, table.order, table.initial) }), next: (regions, event) => next(table, regions, event) };
}

const massForms = new WeakMap<Compiled, Compiled>();

/** The same document stepped by its tables: what bots, simulation and search run on. */
export function withTable(compiled: Compiled): Compiled {
  const known = massForms.get(compiled);
  if (known) return known;
  const variants = new Map([...compiled.variants].map(([id, variant]) => [id, withTable(variant)]));
  const form: Compiled = { ...compiled, variants, selector: tableSelector(compiled.scenario, compiled.expressions) };
  massForms.set(compiled, form);
  massForms.set(form, form);
  return form;
}

function next(table: Table, regions: Regions, event: MachineEvent): Selected {
  const moved: string[] = [], takes: MachineAction[] = [];
  let after: Record<string, string> | null = null;
  for (const { region, rows } of table.byEvent.get(event.type) ?? []) {
    const row = rows.find(({ from, guard }) => (from === null || from === regions[region]) && (guard === null || guard(event.facts)));
    if (!row) continue;
    if (row.take) takes.push(row.take);
    if (row.to === null) continue;
    moved.push(region);
    after ??= { ...regions };
    after[region] = row.to;
  }
  if (after === null) return { regions, actions: takes };
  const exits = [...moved].reverse().flatMap((region) => table.actions.exit.get(region)?.get(regions[region] ?? '') ?? []);
  return { regions: after, actions: [...exits, ...takes, ...entries(table, moved, after)] };
}

function entries(table: Table, moved: readonly string[], regions: Regions): MachineAction[] {
  return moved.flatMap((region) => table.actions.enter.get(region)?.get(regions[region] ?? '') ?? []);
}

function buildTable(scenario: Scenario, expressions: ExpressionTable): Table {
  const sources = regionsOf(scenario);
  const byEvent = new Map<string, Rows[]>();
  const add = (event: string, region: string, row: Row) => {
    const known = byEvent.get(event) ?? [];
    const last = known.at(-1);
    if (last?.region === region) last.rows.push(row); else known.push({ region, rows: [row] });
    byEvent.set(event, known);
  };
  const guardOf = (source: string | undefined): Guard | null => {
    const expression = source === undefined ? undefined : expressions.get('')?.get(source);
    return source === undefined ? null : (facts) => expression?.evaluate(facts) === true;
  };
  for (const { id: region, states } of sources) for (const state of states) {
    const take = (list: 'to' | 'after', index: number): MachineAction => ({ type: 'take', params: { region, state: state.id, list, index } });
    if (region === storyRegion) add(`goto.${state.id}`, region, { from: null, to: state.id, guard: null, take: null });
    state.to.forEach((to, index) => add('settle', region, { from: state.id, to: to.state, guard: guardOf(to.when), take: take('to', index) }));
    state.after.forEach((after, index) => add(afterEvent(region, state.id, index), region, { from: state.id, to: after.state ?? null, guard: guardOf(after.when), take: take('after', index) }));
  }
  for (const unit of scenario.units) for (const status of unitStates) add(unitEvent(unit.id, status), unitRegion(unit.id), { from: null, to: status, guard: null, take: null });
  const actions = (type: 'enter' | 'exit'): Actions => new Map(sources.map(({ id: region, states }) => [region, new Map(states.map((state) => [state.id, { type, params: { region, state: state.id } }]))]));
  const initial = Object.fromEntries([
    ...sources.map((region) => [region.id, region.initial] as const),
    ...scenario.units.map((unit) => [unitRegion(unit.id), unit.status === 'away' ? 'away' : 'idle'] as const),
  ]);
  return { initial, order: Object.keys(initial), byEvent, actions: { enter: actions('enter'), exit: actions('exit') } };
}
