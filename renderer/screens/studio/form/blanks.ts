/** What a new part is called in ids: `order3`. */
const prefixes: Readonly<Record<string, string>> = {
  phase: 'phase', decision: 'ask', option: 'option', inject: 'news', task: 'order', place: 'place', road: 'road', person: 'person', attribute: 'trait', unit: 'team', variable: 'level', coefficient: 'number', dynamic: 'change', state: 'state', tick: 'tick',
  promise: 'promise', board: 'board', tally: 'tally', ending: 'ending', item: 'item', outcome: 'outcome', veto: 'veto', cap: 'cap', variant: 'form', objective: 'goal', value: 'value', slot: 'slot', said: 'said', unavailable: 'closed', declined: 'declined',
};

export const hasId = (kind: string): boolean => kind in prefixes;

/** An id that nothing in the document has. */
export function freeId(kind: string, taken: ReadonlySet<string>): string {
  // the trainee is the unit of this name; no drill does without it
  if (kind === 'unit' && !taken.has('self')) return 'self';
  const prefix = prefixes[kind] ?? kind;
  let n = 1;
  while (taken.has(`${prefix}${n}`)) n += 1;
  return `${prefix}${n}`;
}

/** Every id of a document, wherever it stands. */
export function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) idsIn(each, found);
  else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) if (key === 'id' && typeof each === 'string') found.add(each); else idsIn(each, found);
  return found;
}

interface Start { readonly words: (key: 'newPart' | 'newText' | 'newReason') => string; readonly first: (list: 'places' | 'units' | 'phases') => string; readonly id: (kind: string) => string }

/** A new part of a kind: what it cannot do without, so that it can be checked from its first moment. */
export function blank(kind: string, { words, first, id }: Start): unknown {
  const title = words('newPart'), text = words('newText'), feedback = words('newReason');
  const scored = { points: 5, indicators: { D1: 1 }, sources: ['design'] };
  // it does happen, so that it can be checked before the right one is put in its place
  const event = `phase:${first('phases')}`;
  const option = (quality: string): object => ({ id: id('option'), text, quality, feedback });
  const made: Readonly<Record<string, () => object>> = {
    objective: () => ({ text }), phase: () => ({ title, pace: 1 }), after: () => ({ delay: 'minutes(1)' }), way: () => ({ when: 'false', phase: first('phases') }),
    decision: () => ({ title, prompt: text, from: title, ...scored, options: [option('best'), option('acceptable'), option('poor')] }),
    option: () => ({ text, quality: 'poor', feedback }), inject: () => ({ channel: 'group', from: title, text }), promise: () => ({ text }), ending: () => ({ title, text, tone: 'neutral', when: 'false' }),
    place: () => ({ name: title, kind: 'building', x: 500, y: 320 }), road: () => ({ from: first('places'), to: first('places'), takes: 30000 }), person: () => ({ name: title, role: text, at: first('places') }),
    attribute: () => ({ label: title, type: 'int', min: 0, max: 100, initial: 50 }), variable: () => ({ label: title, type: 'int', min: 0, max: 5, initial: 0 }), coefficient: () => ({ label: title, value: 1 }), value: () => ({ label: title }),
    unit: () => ({ name: title, kind: 'team', at: first('places') }), task: () => ({ title, group: 'field', by: [first('units')], duration: 'minutes(3)' }), slot: () => ({ label: title, options: [{ id: id('said'), label: text, good: true }, { id: id('said'), label: text }] }), said: () => ({ label: text }),
    unavailable: () => ({ when: 'false', reason: text }), declined: () => ({ when: 'false', reason: text }), dynamic: () => ({ label: title, initial: 'usual', states: [{ id: 'usual' }] }), state: () => ({}),
    tick: () => ({ every: 1000, progress: 1, threshold: 60 }), stateAfter: () => ({ delay: 'minutes(1)' }), stateWay: () => ({ when: 'false', state: 'usual' }), board: () => ({ title, columns: [] }), tally: () => ({ label: title, part: 0, whole: 1, need: { n: 1, d: 2 }, source: 'design' }),
    item: () => ({ title, ...scored, pattern: { doneBy: { what: { event }, by: 'minutes(5)' } }, feedback: { done: text, missing: text } }), outcome: () => ({ title, ...scored, when: 'true', feedback: { good: text, bad: text } }),
    veto: () => ({ title, when: 'false', reason: text, sources: ['design'] }), cap: () => ({ title, when: 'false', max: 59, reason: text, sources: ['design'] }), how: () => ({ task: '' }), variant: () => ({ title, modes: ['exam'] }),
    timeout: () => ({ feedback }), late: () => ({ after: 30000, every: 30000, lose: 10, floor: 50 }), need: () => ({ n: 1, d: 2 }), allocation: () => ({ total: 0, into: '', weight: 1 }),
    effect_set: () => ({ set: {} }), effect_deliver: () => ({ deliver: '' }), effect_open: () => ({ open: '' }), effect_goto: () => ({ goto: first('phases') }), effect_happen: () => ({ happen: 'something' }), effect_when: () => ({ when: 'true', then: [] }),
    effect_each: () => ({ each: 'people', do: [] }), effect_withdraw: () => ({ withdraw: '' }), effect_unit: () => ({ unit: first('units') }), effect_send: () => ({ send: first('units'), task: '' }), effect_promise: () => ({ promise: '', owner: '', due: 'days(3)' }),
    effect_keep: () => ({ keep: '' }), effect_chance: () => ({ chance: { stream: 'luck', branches: [{ weight: 50, effects: [] }, { weight: 50, effects: [] }] } }), effect_allocate: () => ({ allocate: { total: 0, into: '', weight: 1 } }),
    what_event: () => ({ event }), what_state: () => ({ state: 'true' }),
    pattern_doneBy: () => ({ what: { event }, by: 'minutes(5)' }), pattern_before: () => ({ what: { event }, before: { event } }), pattern_atLeast: () => ({ what: event, times: 1 }), pattern_never: () => ({ what: { event } }), pattern_inOrder: () => ({ events: [event, event] }), pattern_heldFor: () => ({ state: 'true', ms: 'minutes(5)' }),
  };
  const start = made[kind]?.() ?? {};
  if (!hasId(kind)) return start;
  const own = id(kind);
  return { id: own, ...start, ...(own === 'self' && { kind: 'self' }) };
}
