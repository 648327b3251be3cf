import type { Translate } from '../../../text/i18n.ts';
import { fieldOf, itemsAt, textOf } from '../document/partSteps.ts';
import { percentsOf } from './chance.ts';
import { effectNames } from './effectKinds.ts';
import { nameOf } from './nameOf.ts';

/** Which operation an effect is; empty for one that is not known. */
export function effectNameOf(effect: unknown): string {
  const keys = typeof effect === 'object' && effect !== null ? Object.keys(effect) : [];
  // `unit` and `task` are fields of others too: the longest list of own keys decides by its first
  return effectNames.find((name) => keys[0] === name) ?? effectNames.find((name) => keys.includes(name)) ?? '';
}

/** An effect in one sentence, with the names that people read; `say` says its expressions. */
export function effectText(effect: unknown, root: unknown, t: Translate, say: (source: string) => string | null): string {
  const name = effectNameOf(effect);
  const told = textOf(fieldOf(effect, name));
  const named = (lists: readonly string[], id = told): string => nameOf(lists.flatMap((list) => itemsAt(root, [list])).find((each) => fieldOf(each, 'id') === id)) || id;
  const inSentence = (value: unknown): string => { const source = textOf(value); return say(source) ?? source; };
  const wait = fieldOf(effect, 'in') === undefined ? '' : inSentence(fieldOf(effect, 'in'));
  const later = wait === '' ? '' : t('studio.effect.later', { wait });
  switch (name) {
    case 'set': return Object.entries(fieldOf(effect, 'set') ?? {}).map(([key, to]) => t('studio.effect.set', { name: say(key) ?? key, to: inSentence(to) })).join('；') || t('studio.effect.setNothing');
    case 'deliver': return t('studio.effect.deliver', { name: named(['injects']) }) + later;
    case 'open': return t('studio.effect.open', { name: named(['decisions']) }) + later;
    case 'withdraw': return t('studio.effect.withdraw', { name: named(['decisions']) });
    case 'goto': return t('studio.effect.goto', { name: named(['phases']) });
    case 'happen': return t('studio.effect.happen', { name: told });
    case 'when': return t('studio.effect.when', { when: inSentence(told), n: itemsAt(effect, ['then']).length });
    case 'each': return t('studio.effect.each', { n: itemsAt(effect, ['do']).length });
    case 'chance': return chanceText(itemsAt(effect, ['chance', 'branches']), (each) => effectText(each, root, t, say), t);
    case 'unit': return t('studio.effect.unit', { name: named(['units']), at: named(['places'], textOf(fieldOf(effect, 'at'))) });
    case 'send': return t('studio.effect.send', { name: named(['units']), task: named(['tasks'], textOf(fieldOf(effect, 'task'))) });
    case 'promise': return t('studio.effect.promise', { name: named(['promises']), due: inSentence(fieldOf(effect, 'due')) });
    case 'keep': return t('studio.effect.keep', { name: named(['promises']) });
    case 'allocate': return t('studio.effect.allocate');
    default: return JSON.stringify(effect);
  }
}

/** 有 60% 的可能：来消息“……”；否则：什么也不发生 */
function chanceText(branches: readonly unknown[], told: (effect: unknown) => string, t: Translate): string {
  const percents = percentsOf(branches);
  if (!percents) return t('studio.effect.chance', { n: branches.length });
  return branches.map((branch, at) => {
    const what = itemsAt(branch, ['effects']).map(told).join('、') || t('studio.effect.nothing');
    return at === branches.length - 1 ? t('studio.effect.otherwise', { what }) : t('studio.effect.odds', { p: percents[at] ?? 0, what });
  }).join('；');
}
