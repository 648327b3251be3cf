import type { HeatLayer, HeatReason } from './layout/heat.ts';
import type { MapCommand } from './mapKeys.ts';
import type { TierWish } from './quality.ts';
import type { RunView } from './runView.ts';

/** The sign of a line in the legend, apart from the stances of people. */
export type LegendSign = 'unit' | 'working' | 'calling' | 'fire' | 'smoke' | 'crowd' | 'blocked' | 'closed' | 'dark' | 'water' | HeatLayer;

interface MapWords {
  readonly map: string;
  readonly controls: string;
  readonly panel: string;
  readonly legend: string;
  readonly layers: string;
  readonly close: string;
  readonly commands: Readonly<Record<MapCommand, string>>;
  readonly unfollow: string;
  readonly nobody: string;
  readonly calm: string;
  readonly signs: Readonly<Record<LegendSign, string>>;
  readonly unnamed: Readonly<Record<'good' | 'neutral' | 'warn' | 'bad', string>>;
  readonly reasons: Readonly<Record<HeatReason, (n: number) => string>>;
  readonly cold: Readonly<Record<HeatLayer, string>>;
  readonly quality: string;
  readonly tiers: Readonly<Record<TierWish, string>>;
  readonly between: string;
  readonly colon: string;
}

/** The few words of the map's own controls. */
export const mapWords: Record<RunView['lang'], MapWords> = {
  zh: {
    map: '社区地图', controls: '地图镜头', panel: '图例', legend: '图上有什么', layers: '热力图', close: '收起图例',
    commands: {
      in: '放大地图', out: '缩小地图', whole: '显示整张地图', left: '往左看', right: '往右看', up: '往上看', down: '往下看',
      follow: '跟随选中的', incident: '去事发点', need: '需求热力', mood: '舆情热力', legend: '图例',
    },
    unfollow: '不再跟随', nobody: '先选一个单位或人，再点跟随', calm: '现在没有事发点',
    signs: {
      unit: '处置单位，字取自名称', working: '正在干活，圈满即完成', calling: '窗口在呼救', fire: '着火，数字是火势', smoke: '冒烟，数字是到几层', crowd: '有人聚集',
      blocked: '通道被堵', closed: '道路不通', dark: '停电', water: '有水（出水或积水）', need: '需求：圈越大越急，数字是件数', mood: '舆情：圈越大越热，数字是件数',
    },
    unnamed: { good: '情况好的人', neutral: '其他住户', warn: '要留意的人', bad: '情况急的人' },
    reasons: {
      calling: (n) => `呼救${n}人`, question: (n) => `待您决定${n}件`, request: (n) => `来电来访未处理${n}件`, inNeed: (n) => `情况急${n}人`, crowd: (n) => `聚集${n}级`,
      talk: (n) => `群里和网上议论${n}条`, media: (n) => `媒体${n}人`, upset: (n) => `不满${n}人`, wavering: (n) => `摇摆${n}人`,
    },
    cold: { need: '图上没有未处理的需求。', mood: '图上没有舆情热点。' },
    quality: '画面', tiers: { auto: '自动', fine: '精细', plain: '流畅', spare: '省电' }, between: '、', colon: '：',
  },
  en: {
    map: 'Map of the community', controls: 'Camera', panel: 'Legend', legend: 'What is on the map', layers: 'Heat maps', close: 'Close the legend',
    commands: {
      in: 'Zoom the map in', out: 'Zoom the map out', whole: 'Show the whole map', left: 'Look left', right: 'Look right', up: 'Look up', down: 'Look down',
      follow: 'Follow what is selected', incident: 'Go to the incident', need: 'Needs', mood: 'Public mood', legend: 'Legend',
    },
    unfollow: 'Stop following', nobody: 'Select a unit or a person first', calm: 'No incident at the moment',
    signs: {
      unit: 'A unit; the letter is from its name', working: 'At work; a full ring is done', calling: 'A window that calls for help', fire: 'Fire and its strength', smoke: 'Smoke up to this floor', crowd: 'People gather',
      blocked: 'The way is blocked', closed: 'The road is closed', dark: 'No power', water: 'Water, running or standing', need: 'Needs: larger is more urgent; the number counts them', mood: 'Mood: larger is hotter; the number counts reports',
    },
    unnamed: { good: 'People who are well', neutral: 'Other households', warn: 'People to keep an eye on', bad: 'People in a bad way' },
    reasons: {
      calling: (n) => `${n} calling for help`, question: (n) => `${n} for you to decide`, request: (n) => `${n} calls or visits open`, inNeed: (n) => `${n} in a bad way`, crowd: (n) => `crowd of level ${n}`,
      talk: (n) => `${n} posts`, media: (n) => `${n} from the media`, upset: (n) => `${n} upset`, wavering: (n) => `${n} wavering`,
    },
    cold: { need: 'No open needs on the map.', mood: 'Nothing heats up on the map.' },
    quality: 'Drawing', tiers: { auto: 'Automatic', fine: 'Fine', plain: 'Smooth', spare: 'Sparing' }, between: ', ', colon: ': ',
  },
};
