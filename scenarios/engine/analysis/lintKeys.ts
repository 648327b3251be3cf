import { scopeKey, type ExpressionTable } from '../compile/compileExpressions.ts';
import type { ExpressionPlace, KeyPlace } from '../compile/walk.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { What } from '../schema/rubric.ts';
import type { Scenario } from '../schema/scenario.ts';
import { happeningKeys } from './lintHappeningKeys.ts';
import { idsOf, Remarks, unknownReference } from './lintRemark.ts';

/** What expressions and the rubric name by text: happenings, decisions in `isOpen`, dynamics in `stateOf`. */
export function lintKeys(scenario: Scenario, places: readonly ExpressionPlace[], table: ExpressionTable): Remark[] {
  const remarks = new Remarks();
  const known = happeningKeys(scenario);
  const decisions = idsOf(scenario.decisions), regions = new Set(['story', ...idsOf(scenario.dynamics)]);
  for (const place of places) {
    const expression = table.get(scopeKey(place.scope))?.get(place.source);
    for (const key of expression?.happeningKeys ?? []) check(known, { path: place.path, key }, remarks);
    for (const id of expression?.decisionIds ?? []) remarks.refer('decision', place.path, id, decisions);
    for (const id of expression?.regionIds ?? []) remarks.refer('dynamic', place.path, id, regions);
  }
  for (const place of patternKeys(scenario)) check(known, place, remarks);
  return remarks.all;
}

function check(known: ReadonlyMap<string, boolean>, { path, key }: KeyPlace, remarks: Remarks): void {
  const isPossible = known.get(key);
  if (isPossible === undefined) remarks.all.push(unknownReference('happening', path, key, near(known, key)));
  else if (!isPossible) remarks.warn('happeningImpossible', path, `"${key}" can never happen in this drill: nothing in the document brings it about`, `“${key}”在本演练中不可能发生：剧本里没有什么会引起它`);
}

/** Candidates of the same form first (`order.finished:…`), so that the sentence names something useful. */
function near(known: ReadonlyMap<string, boolean>, key: string): string[] {
  const form = key.slice(0, key.indexOf(':') + 1);
  const all = [...known.keys()];
  const same = all.filter((each) => (form === '' ? !each.includes(':') : each.startsWith(form)));
  return same.length > 0 ? same : all;
}

/** The happening keys that the rubric's patterns name. */
function patternKeys(scenario: Scenario): KeyPlace[] {
  const found: KeyPlace[] = [];
  const add = (path: Path, key: string | undefined) => { if (key !== undefined) found.push({ path, key }); };
  const what = (path: Path, value: What) => { if ('event' in value) add([...path, 'event'], value.event); };
  scenario.rubric.tasks.forEach(({ pattern }, i) => {
    const path = ['rubric', 'tasks', i, 'pattern'];
    if ('doneBy' in pattern) { what([...path, 'doneBy', 'what'], pattern.doneBy.what); add([...path, 'doneBy', 'from'], pattern.doneBy.from); }
    if ('before' in pattern) { what([...path, 'before', 'what'], pattern.before.what); what([...path, 'before', 'before'], pattern.before.before); }
    if ('atLeast' in pattern) { add([...path, 'atLeast', 'what'], pattern.atLeast.what); add([...path, 'atLeast', 'from'], pattern.atLeast.from); }
    if ('never' in pattern) { what([...path, 'never', 'what'], pattern.never.what); add([...path, 'never', 'from'], pattern.never.from); add([...path, 'never', 'until'], pattern.never.until); }
    if ('inOrder' in pattern) pattern.inOrder.events.forEach((event, j) => add([...path, 'inOrder', 'events', j], event));
    if ('heldFor' in pattern) add([...path, 'heldFor', 'from'], pattern.heldFor.from);
  });
  return found;
}
