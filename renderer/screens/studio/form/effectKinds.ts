import type { Field, Kinds } from './field.ts';

const later: readonly Field[] = [{ name: 'in', as: 'logic', is: 'time' }, { name: 'jitter', as: 'logic', is: 'time', more: true }];
const units = [['units']], places = [['places']], decisions = [['decisions']], promises = [['promises']];

/** What can follow from something: the closed list of operations. The kind is told by the first field. */
export const effectKinds: Kinds = {
  effect_set: [{ name: 'set', as: 'assigns' }],
  effect_deliver: [{ name: 'deliver', as: 'one', of: [['injects']] }, ...later],
  effect_open: [{ name: 'open', as: 'one', of: decisions }, ...later],
  effect_goto: [{ name: 'goto', as: 'one', of: [['phases']] }],
  effect_happen: [{ name: 'happen', as: 'line' }],
  effect_when: [{ name: 'when', as: 'logic', is: 'condition' }, { name: 'then', as: 'effects' }, { name: 'else', as: 'effects' }],
  effect_each: [{ name: 'where', as: 'logic', is: 'condition' }, { name: 'do', as: 'effects' }, { name: 'most', as: 'number', more: true }],
  effect_withdraw: [{ name: 'withdraw', as: 'one', of: decisions }],
  effect_unit: [{ name: 'unit', as: 'one', of: units }, { name: 'at', as: 'one', of: places }, { name: 'status', as: 'choice', of: ['ready', 'away'], usual: '' }],
  effect_send: [{ name: 'send', as: 'one', of: units }, { name: 'task', as: 'one', of: [['tasks']] }, { name: 'to', as: 'one', of: [['places'], ['people']] }],
  effect_promise: [{ name: 'promise', as: 'one', of: promises }, { name: 'owner', as: 'one', of: [['people'], ['units']] }, { name: 'due', as: 'logic', is: 'time' }],
  effect_keep: [{ name: 'keep', as: 'one', of: promises }],
  effect_chance: [{ name: 'chance', as: 'chance' }],
  effect_allocate: [{ name: 'allocate', as: 'part', kind: 'allocation' }],
  allocation: [{ name: 'total', as: 'logic', is: 'number' }, { name: 'into', as: 'one', of: [['attributes']] }, { name: 'weight', as: 'logic', is: 'number' }, { name: 'where', as: 'logic', is: 'condition' }],
};

/** In the order in which they are offered. */
export const effectNames = Object.keys(effectKinds).filter((kind) => kind.startsWith('effect_')).map((kind) => kind.slice('effect_'.length));
