import { channelNames, qualityNames, shelfNames, toneNames } from '../../../../scenarios/engine/index.ts';
import type { Field, Kinds } from './field.ts';

const phases = [['phases']], places = [['places']];
const id: Field = { name: 'id', as: 'fixed', more: true };
const scored: readonly Field[] = [{ name: 'points', as: 'number' }, { name: 'indicators', as: 'weights' }, { name: 'sources', as: 'sources' }];
const only: Field = { name: 'only', as: 'many', of: [['variants']], more: true };

/** What the drill is, and its story. */
export const storyKinds: Kinds = {
  basics: [
    { name: 'title', as: 'line' }, { name: 'summary', as: 'text' }, { name: 'role', as: 'text' }, { name: 'situation', as: 'text' }, { name: 'objectives', as: 'parts', kind: 'objective' },
    { name: 'minutes', as: 'number' }, { name: 'startsAt', as: 'day' }, { name: 'initialPhase', as: 'one', of: phases }, { name: 'category', as: 'choice', of: shelfNames }, { name: 'lawCards', as: 'sources' },
    { name: 'id', as: 'line', more: true }, { name: 'version', as: 'line', more: true }, { name: 'organisation', as: 'line', more: true },
  ],
  objective: [{ name: 'text', as: 'text' }, id],
  phase: [
    { name: 'title', as: 'line' }, { name: 'pace', as: 'amount' }, { name: 'after', as: 'parts', kind: 'after' }, { name: 'to', as: 'parts', kind: 'way' }, { name: 'final', as: 'yesNo' },
    { name: 'enter', as: 'effects', more: true }, { name: 'exit', as: 'effects', more: true }, id,
  ],
  after: [{ name: 'delay', as: 'logic', is: 'time' }, { name: 'effects', as: 'effects' }, { name: 'phase', as: 'one', of: phases }, { name: 'when', as: 'logic', is: 'condition', more: true }],
  way: [{ name: 'when', as: 'logic', is: 'condition' }, { name: 'phase', as: 'one', of: phases }, { name: 'effects', as: 'effects', more: true }],
  decision: [
    { name: 'title', as: 'line' }, { name: 'from', as: 'line' }, { name: 'channel', as: 'choice', of: channelNames, usual: 'phone' }, { name: 'prompt', as: 'text' }, { name: 'when', as: 'logic', is: 'condition' },
    { name: 'options', as: 'parts', kind: 'option' }, { name: 'known', as: 'text' }, { name: 'unknown', as: 'text' }, { name: 'hint', as: 'text' }, ...scored, { name: 'common', as: 'yesNo' },
    { name: 'at', as: 'one', of: places, more: true }, { name: 'limit', as: 'logic', is: 'time', more: true }, { name: 'onTimeout', as: 'part', kind: 'timeout', more: true }, { name: 'late', as: 'part', kind: 'late', more: true },
    { name: 'withdrawWhen', as: 'logic', is: 'condition', more: true }, { name: 'pace', as: 'number', more: true }, { name: 'group', as: 'line', more: true }, id,
  ],
  option: [
    { name: 'text', as: 'text' }, { name: 'quality', as: 'choice', of: qualityNames }, { name: 'feedback', as: 'text' }, { name: 'effects', as: 'effects' },
    { name: 'mustFail', as: 'one', of: [['rubric', 'vetoes'], ['rubric', 'caps']], more: true }, { name: 'share', as: 'number', more: true }, { name: 'when', as: 'logic', is: 'condition', more: true }, id,
  ],
  timeout: [{ name: 'feedback', as: 'text' }, { name: 'share', as: 'number' }, { name: 'effects', as: 'effects' }],
  late: [{ name: 'after', as: 'number' }, { name: 'every', as: 'number' }, { name: 'lose', as: 'number' }, { name: 'floor', as: 'number' }],
  inject: [
    { name: 'channel', as: 'choice', of: channelNames }, { name: 'from', as: 'line' }, { name: 'speaker', as: 'line' }, { name: 'title', as: 'line' }, { name: 'text', as: 'text' }, { name: 'when', as: 'logic', is: 'condition' }, { name: 'at', as: 'one', of: places },
    { name: 'ringFor', as: 'logic', is: 'time' }, { name: 'missedText', as: 'text' }, { name: 'acknowledged', as: 'effects' }, { name: 'missed', as: 'effects' }, { name: 'delivered', as: 'effects', more: true },
    { name: 'falseAlarm', as: 'yesNo', more: true }, { name: 'reply', as: 'yesNo', more: true }, { name: 'repeat', as: 'yesNo', more: true }, { name: 'assessable', as: 'yesNo', more: true }, only, id,
  ],
  promise: [{ name: 'text', as: 'text' }, { name: 'kept', as: 'effects' }, { name: 'broken', as: 'effects' }, id],
  ending: [{ name: 'title', as: 'line' }, { name: 'text', as: 'text' }, { name: 'tone', as: 'choice', of: toneNames }, { name: 'when', as: 'logic', is: 'condition' }, id],
};

export const shared = { id, scored, only };
