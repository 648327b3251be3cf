import type { ExpressionTable } from '../compile/compileExpressions.ts';
import type { Effect } from '../schema/effects.ts';
import { expressionOf, type Draft, type OrderScope } from './draft.ts';

const aPerson: OrderScope = { task: '', unit: '', target: '', slots: {}, each: true };
const timeless = new WeakMap<readonly Effect[], { readonly table: ExpressionTable; readonly is: boolean }>();

/**
 * Runs effects of the world that come again and again, unless they changed nothing the last time and nothing has changed since: then they would
 * change nothing now. Only lists that write and choose are left out so, and only if nothing in them reads the clock.
 */
export function repeatEffects(draft: Draft, effects: readonly Effect[], run: () => void): void {
  if (!isTimeless(draft, effects)) return run();
  const before = draft.version;
  if (draft.idle.get(effects) === before) return;
  run();
  if (draft.version === before) draft.idle.set(effects, before);
}

function isTimeless({ compiled }: Draft, effects: readonly Effect[]): boolean {
  const known = timeless.get(effects);
  if (known?.table === compiled.expressions) return known.is;
  const reads = (source: string, scope: OrderScope | null) => expressionOf(compiled, source, scope).reads.has('now');
  const isFree = (list: readonly Effect[], scope: OrderScope | null): boolean => list.every((effect) => {
    if ('set' in effect) return Object.values(effect.set).every((source) => !reads(source, scope));
    if ('then' in effect) return !reads(effect.when, scope) && isFree(effect.then, scope) && isFree(effect.else ?? [], scope);
    return 'each' in effect && (effect.where === undefined || !reads(effect.where, aPerson)) && isFree(effect.do, aPerson);
  });
  const is = isFree(effects, null);
  timeless.set(effects, { table: compiled.expressions, is });
  return is;
}
