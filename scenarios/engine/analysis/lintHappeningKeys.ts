import { walkEffects } from '../compile/walk.ts';
import type { Scenario } from '../schema/scenario.ts';
import { targetsOf } from './lintReferences.ts';

/** Every key under which this document can make something happen (run/happen.ts); false = it is a key, but nothing can bring it about. */
export function happeningKeys(scenario: Scenario): ReadonlyMap<string, boolean> {
  const keys = new Map<string, boolean>([['ended', true]]);
  const withdrawn = new Set<string>();
  const promised = new Set<string>(), kept = new Set<string>();
  const sentTo = new Map<string, Set<string>>();
  walkEffects(scenario, (effect) => {
    if ('happen' in effect) keys.set(effect.happen, true);
    if ('withdraw' in effect) withdrawn.add(effect.withdraw);
    if ('promise' in effect) promised.add(effect.promise);
    if ('keep' in effect) kept.add(effect.keep);
    if ('send' in effect) sentTo.set(effect.task, (sentTo.get(effect.task) ?? new Set()).add(effect.to ?? ''));
  });
  for (const phase of scenario.phases) keys.set(`phase:${phase.id}`, true);
  for (const dynamic of scenario.dynamics) for (const state of dynamic.states) keys.set(`dynamic:${dynamic.id}.${state.id}`, true);
  for (const veto of scenario.rubric.vetoes) keys.set(`veto:${veto.id}`, true);
  for (const cap of scenario.rubric.caps) keys.set(`cap:${cap.id}`, true);
  for (const { id } of scenario.promises) {
    for (const what of ['made', 'broken']) keys.set(`promise.${what}:${id}`, promised.has(id));
    keys.set(`promise.kept:${id}`, promised.has(id) && kept.has(id));
  }
  keys.set('promise.broken', promised.size > 0);
  orders(scenario, sentTo, keys);
  story(scenario, withdrawn, keys);
  return keys;
}

function orders(scenario: Scenario, sentTo: ReadonlyMap<string, ReadonlySet<string>>, keys: Map<string, boolean>): void {
  keys.set('overreach', scenario.tasks.some((task) => task.declined.some((condition) => condition.overreach)));
  for (const task of scenario.tasks) {
    const targets = [...targetsOf(task), ...(sentTo.get(task.id) ?? [])].filter((target) => target !== '');
    for (const what of ['given', 'started', 'finished', 'cancelled', 'stranded', 'declined']) {
      const isPossible = what !== 'declined' || task.declined.length > 0;
      for (const key of [task.id, ...targets.map((target) => `${task.id}@${target}`)]) keys.set(`order.${what}:${key}`, isPossible);
    }
    keys.set(`overreach:${task.id}`, task.declined.some((condition) => condition.overreach));
  }
}

function story(scenario: Scenario, withdrawn: ReadonlySet<string>, keys: Map<string, boolean>): void {
  for (const decision of scenario.decisions) {
    keys.set(`decision.opened:${decision.id}`, true);
    keys.set(`decision.answered:${decision.id}`, true);
    keys.set(`decision.timedOut:${decision.id}`, decision.limit !== undefined);
    keys.set(`decision.withdrawn:${decision.id}`, decision.withdrawWhen !== undefined || withdrawn.has(decision.id));
    for (const option of decision.options) keys.set(`option:${decision.id}.${option.id}`, true);
  }
  for (const inject of scenario.injects) {
    keys.set(`inject.delivered:${inject.id}`, true);
    keys.set(`inject.acknowledged:${inject.id}`, true);
    keys.set(`inject.missed:${inject.id}`, inject.ringFor !== undefined);
  }
}
