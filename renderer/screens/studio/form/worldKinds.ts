import { toneNames } from '../../../../scenarios/engine/index.ts';
import type { Field, Kinds } from './field.ts';
import { shared } from './storyKinds.ts';

const { id, only } = shared;
const places = [['places']], units = [['units']], people = [['people']];
const valued: readonly Field[] = [
  { name: 'label', as: 'line' }, { name: 'type', as: 'type' }, { name: 'values', as: 'parts', kind: 'value', ofType: 'enum' }, { name: 'initial', as: 'scalar' }, { name: 'min', as: 'number', ofType: 'int' }, { name: 'max', as: 'number', ofType: 'int' },
];
const asked: readonly Field[] = [{ name: 'when', as: 'logic', is: 'condition' }, { name: 'reason', as: 'text' }];

export const placeKinds = ['building', 'office', 'gate', 'road', 'square', 'station', 'clinic', 'shelter', 'hydrant', 'power', 'gas', 'water', 'shed', 'shop', 'park', 'school', 'home'];

/** Places, people, teams, orders, and what the world does by itself. */
export const worldKinds: Kinds = {
  place: [
    { name: 'name', as: 'line' }, { name: 'kind', as: 'choice', of: placeKinds },
    { name: 'floors', as: 'number' }, { name: 'note', as: 'text' }, { name: 'x', as: 'number' }, { name: 'y', as: 'number' }, { name: 'show', as: 'part', kind: 'show', more: true }, only, id,
  ],
  show: [
    { name: 'fire', as: 'logic', is: 'number' }, { name: 'smoke', as: 'logic', is: 'number' }, { name: 'crowd', as: 'logic', is: 'number' },
    { name: 'blocked', as: 'logic', is: 'condition' }, { name: 'water', as: 'logic', is: 'condition' }, { name: 'dark', as: 'logic', is: 'condition' },
  ],
  road: [{ name: 'from', as: 'one', of: places }, { name: 'to', as: 'one', of: places }, { name: 'takes', as: 'amount' }, { name: 'closedWhen', as: 'logic', is: 'condition', more: true }, id],
  person: [
    { name: 'name', as: 'line' }, { name: 'role', as: 'line' }, { name: 'at', as: 'one', of: places }, { name: 'floor', as: 'number' }, { name: 'note', as: 'text' },
    { name: 'kind', as: 'choice', of: ['resident', 'official', 'group', 'media'], usual: 'resident' }, { name: 'attributes', as: 'values', of: ['attributes'] }, { name: 'knownWhen', as: 'logic', is: 'condition', more: true }, only, id,
  ],
  attribute: [...valued, { name: 'unit', as: 'line', ofType: 'int' }, { name: 'visible', as: 'yesNo' }, { name: 'saturating', as: 'yesNo', more: true, ofType: 'int' }, id],
  value: [{ name: 'label', as: 'line' }, { name: 'tone', as: 'choice', of: toneNames, usual: 'neutral' }, id],
  unit: [
    { name: 'name', as: 'line' }, { name: 'kind', as: 'choice', of: ['self', 'team', 'vehicle', 'person'] }, { name: 'at', as: 'one', of: places }, { name: 'can', as: 'text' }, { name: 'cannot', as: 'text' }, { name: 'note', as: 'text' },
    { name: 'commandable', as: 'yesNo' }, { name: 'status', as: 'choice', of: ['ready', 'away'], usual: 'ready', more: true }, { name: 'speed', as: 'number', more: true }, { name: 'group', as: 'line', more: true }, id,
  ],
  task: [
    { name: 'title', as: 'line' }, { name: 'group', as: 'choice', of: ['call', 'report', 'publish', 'visit', 'field', 'coordinate'] }, { name: 'help', as: 'text' }, { name: 'by', as: 'many', of: units }, { name: 'on', as: 'part', kind: 'target' },
    { name: 'duration', as: 'logic', is: 'time' }, { name: 'finish', as: 'effects' }, { name: 'slots', as: 'parts', kind: 'slot' }, { name: 'unavailable', as: 'parts', kind: 'unavailable' }, { name: 'declined', as: 'parts', kind: 'declined' },
    { name: 'where', as: 'one', of: places, also: ['stay'], more: true }, { name: 'once', as: 'yesNo', more: true }, { name: 'interruptible', as: 'yesNo', more: true }, { name: 'given', as: 'effects', more: true }, { name: 'start', as: 'effects', more: true }, id,
  ],
  target: [{ name: 'places', as: 'many', of: places }, { name: 'people', as: 'many', of: people }],
  slot: [{ name: 'label', as: 'line' }, { name: 'options', as: 'parts', kind: 'said' }, id],
  said: [{ name: 'label', as: 'line' }, { name: 'good', as: 'yesNo' }, id],
  unavailable: [...asked, id],
  declined: [...asked, { name: 'overreach', as: 'yesNo' }, { name: 'effects', as: 'effects', more: true }, id],
  variable: [
    ...valued, { name: 'gauge', as: 'yesNo' }, { name: 'help', as: 'text' }, { name: 'unit', as: 'line', ofType: 'int' }, { name: 'direction', as: 'choice', of: ['better', 'worse', 'none'], usual: 'none' },
    { name: 'warnAt', as: 'number', more: true, ofType: 'int' }, { name: 'badAt', as: 'number', more: true, ofType: 'int' }, { name: 'saturating', as: 'yesNo', more: true, ofType: 'int' }, id,
  ],
  coefficient: [{ name: 'label', as: 'line' }, { name: 'value', as: 'number' }, { name: 'unit', as: 'line' }, { name: 'note', as: 'text' }, { name: 'sources', as: 'sources', more: true }, id],
  dynamic: [{ name: 'label', as: 'line' }, { name: 'states', as: 'parts', kind: 'state' }, { name: 'initial', as: 'line' }, id],
  state: [{ name: 'label', as: 'line' }, { name: 'id', as: 'line' }, { name: 'ticks', as: 'parts', kind: 'tick' }, { name: 'after', as: 'parts', kind: 'stateAfter' }, { name: 'to', as: 'parts', kind: 'stateWay' }, { name: 'enter', as: 'effects', more: true }, { name: 'exit', as: 'effects', more: true }],
  tick: [{ name: 'every', as: 'amount' }, { name: 'progress', as: 'logic', is: 'number' }, { name: 'threshold', as: 'amount' }, { name: 'effects', as: 'effects' }, id],
  stateAfter: [{ name: 'delay', as: 'logic', is: 'time' }, { name: 'effects', as: 'effects' }, { name: 'state', as: 'line' }, { name: 'when', as: 'logic', is: 'condition', more: true }],
  stateWay: [{ name: 'when', as: 'logic', is: 'condition' }, { name: 'state', as: 'line' }, { name: 'effects', as: 'effects', more: true }],
  board: [
    { name: 'title', as: 'line' }, { name: 'columns', as: 'many', of: [['attributes']] }, { name: 'tallies', as: 'parts', kind: 'tally' }, { name: 'rows', as: 'logic', is: 'condition' }, { name: 'when', as: 'logic', is: 'condition' },
    { name: 'tone', as: 'one', of: [['attributes']], more: true }, { name: 'weight', as: 'one', of: [['attributes']], more: true }, id,
  ],
  tally: [{ name: 'label', as: 'line' }, { name: 'part', as: 'logic', is: 'number' }, { name: 'whole', as: 'logic', is: 'number' }, { name: 'need', as: 'part', kind: 'need' }, { name: 'source', as: 'source' }, id],
  need: [{ name: 'n', as: 'logic', is: 'number' }, { name: 'd', as: 'logic', is: 'number' }, { name: 'strict', as: 'yesNo' }],
};
