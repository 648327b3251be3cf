import type { Channel } from '../../../../scenarios/engine/index.ts';

/** What plans call a way of telling, the more particular first. */
const ways: readonly (readonly [RegExp, Channel])[] = [
  [/微信|群|qq|短信|朋友圈|抖音|网络|网上|短视频/i, 'group'],
  [/新闻|媒体|报道|广播|电视|热搜|news/i, 'news'],
  [/平台|工单|系统|城运|网格通|ticket|platform/i, 'ticket'],
  [/对讲机|手台|电台|步话机|喊话|radio/i, 'radio'],
  [/文件|公文|书面|通知书|函|纸质|传真|简报|告示|document|paper|letter/i, 'document'],
  [/当面|上门|来访|到访|走访|口头|现场|面对面|visit|person/i, 'visitor'],
  [/电话|来电|手机|热线|拨打|呼叫|对讲|phone|call/i, 'phone'],
];

/** The channel that a plan means; null where it names none that there is. */
export function channelOf(written: string): Channel | null {
  return ways.find(([words]) => words.test(written))?.[1] ?? null;
}
