import type { Lang } from '../compile/compile.ts';
import type { RefusalCode } from './inputs.ts';

type Phrase = { readonly zh: string; readonly en: string };

/** The engine's own few sentences; everything else that is shown comes from the scenario. */
const phrases = {
  'order.given': { zh: '下令', en: 'Ordered' }, 'order.started': { zh: '开始', en: 'Started' }, 'order.finished': { zh: '完成', en: 'Done' },
  'order.cancelled': { zh: '已取消', en: 'Cancelled' }, 'order.stranded': { zh: '无路可走', en: 'No way through' }, 'order.declined': { zh: '未获执行', en: 'Not carried out' },
  'order.overreach': { zh: '越权，未获执行', en: 'Beyond your powers, not carried out' },
  'decision.opened': { zh: '待决定', en: 'To decide' }, 'decision.answered': { zh: '已决定', en: 'Decided' }, 'decision.timedOut': { zh: '超时未决定', en: 'No answer in time' },
  'inject.missed': { zh: '未接听', en: 'Missed' }, 'inject.ringing': { zh: '来电或来访', en: 'Calling' },
  'promise.made': { zh: '承诺', en: 'Promised' }, 'promise.kept': { zh: '承诺已兑现', en: 'Promise kept' }, 'promise.broken': { zh: '承诺到期未兑现', en: 'Promise not kept in time' },
  'bool.true': { zh: '是', en: 'yes' }, 'bool.false': { zh: '否', en: 'no' }, 'sep': { zh: '：', en: ': ' }, 'arrow': { zh: '→', en: ' → ' },
} as const satisfies Record<string, Phrase>;

export function phrase(key: keyof typeof phrases, lang: Lang): string {
  return phrases[key][lang];
}

/** Why something is grey, in words a trainee understands. */
const reasons: Partial<Record<RefusalCode, Phrase>> = {
  unitBusy: { zh: '正在执行任务', en: 'busy with another task' },
  unitCannot: { zh: '现在不在场', en: 'not here now' },
  alreadyDone: { zh: '已经办过', en: 'already done' },
  underWay: { zh: '正在办', en: 'under way' },
  wrongTarget: { zh: '还不知道该找谁', en: 'nobody known yet' },
};

export function refusalText(code: RefusalCode, lang: Lang): string {
  return reasons[code]?.[lang] ?? (lang === 'zh' ? '现在不能办' : 'not possible now');
}
