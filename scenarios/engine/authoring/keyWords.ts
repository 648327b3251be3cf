import type { Lang } from '../compile/compile.ts';
import type { DraftNames, NamedKind } from './names.ts';

type Said = Readonly<Record<Lang, string>>;
const orders: Readonly<Record<string, Said>> = {
  given: { zh: '下令', en: 'ordered' }, started: { zh: '开始', en: 'begun' }, finished: { zh: '办完', en: 'done' }, cancelled: { zh: '取消', en: 'cancelled' }, stranded: { zh: '走不过去', en: 'no way through' }, declined: { zh: '没有照办', en: 'not carried out' },
};
const others: Readonly<Record<string, { readonly kind: NamedKind; readonly said: Said }>> = {
  'decision.opened': { kind: 'decision', said: { zh: '要拿主意', en: 'to decide' } }, 'decision.answered': { kind: 'decision', said: { zh: '已答复', en: 'answered' } },
  'decision.timedOut': { kind: 'decision', said: { zh: '超时没有答复', en: 'no answer in time' } }, 'decision.withdrawn': { kind: 'decision', said: { zh: '不再需要答复', en: 'no longer asked' } },
  'inject.delivered': { kind: 'inject', said: { zh: '收到', en: 'received' } }, 'inject.acknowledged': { kind: 'inject', said: { zh: '接听或签收', en: 'taken' } }, 'inject.missed': { kind: 'inject', said: { zh: '没有接到', en: 'missed' } },
  'promise.made': { kind: 'promise', said: { zh: '作出承诺', en: 'promised' } }, 'promise.kept': { kind: 'promise', said: { zh: '承诺兑现', en: 'promise kept' } }, 'promise.broken': { kind: 'promise', said: { zh: '承诺没有兑现', en: 'promise broken' } },
  phase: { kind: 'phase', said: { zh: '进入阶段', en: 'phase begun' } }, veto: { kind: 'veto', said: { zh: '触及红线', en: 'red line' } }, cap: { kind: 'cap', said: { zh: '触发封顶', en: 'cap' } }, overreach: { kind: 'task', said: { zh: '越权', en: 'beyond powers' } },
};
const alone: Readonly<Record<string, Said>> = { ended: { zh: '演练结束', en: 'the drill is over' }, overreach: { zh: '越权下令', en: 'an order beyond powers' }, 'promise.broken': { zh: '有承诺没有兑现', en: 'a promise broken' } };

/** A happening's key in words: `order.finished:call119` → 办完：拨打119. What the author named is said as it is written. */
export function keyInWords(key: string, names: DraftNames, lang: Lang): string {
  const [what = '', whose] = split(key);
  if (whose === undefined) return alone[what]?.[lang] ?? key;
  const pair = (said: string, name: string): string => (lang === 'zh' ? `${said}：${name}` : `${said}: ${name}`);
  if (what.startsWith('order.')) {
    const [task = '', target] = whose.split('@');
    const at = target === undefined ? '' : names.of(names.has('person', target) ? 'person' : 'place', target);
    return pair(orders[what.slice(6)]?.[lang] ?? what, at === '' ? names.of('task', task) : lang === 'zh' ? `${names.of('task', task)}（${at}）` : `${names.of('task', task)} (${at})`);
  }
  if (what === 'option') {
    const [decision = '', option = ''] = whose.split('.');
    return pair(names.of('decision', decision), names.option(decision, option));
  }
  if (what === 'dynamic') {
    const [dynamic = '', state = ''] = whose.split('.');
    return pair(names.of('dynamic', dynamic), names.state(dynamic, state));
  }
  const other = others[what];
  return other ? pair(other.said[lang], names.of(other.kind, whose)) : key;
}

function split(key: string): [string, string | undefined] {
  const at = key.indexOf(':');
  return at < 0 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
}
