import type { Lang } from '../text/i18n.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Scenario time since the start: 03:20, 1:05:00, or "第2天 06:30" from the second day on. */
export function elapsedText(ms: number, lang: Lang): string {
  const whole = Math.max(0, Math.floor(ms / 1000)) * 1000;
  if (whole < hour) return `${two(whole / minute)}:${two((whole % minute) / 1000)}`;
  if (whole < day) return `${Math.floor(whole / hour)}:${two((whole % hour) / minute)}:${two((whole % minute) / 1000)}`;
  const clock = `${two((whole % day) / hour)}:${two((whole % hour) / minute)}`;
  const days = Math.floor(whole / day);
  return lang === 'zh' ? `${days}天 ${clock}` : `${days}d ${clock}`;
}

/** How long something still takes, in words: 40秒, 3分20秒, 2小时5分. */
export function spanText(ms: number, lang: Lang): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const parts: [number, string, string][] = [
    [Math.floor(seconds / 86_400), '天', 'd'], [Math.floor((seconds % 86_400) / 3600), '小时', 'h'], [Math.floor((seconds % 3600) / 60), '分', 'min'], [seconds % 60, '秒', 's'],
  ];
  const first = Math.max(0, parts.findIndex(([n]) => n > 0));
  const shown = seconds === 0 ? parts.slice(3) : parts.slice(first, first + 2).filter(([n], i) => n > 0 || i === 0);
  return shown.map(([n, zh, en]) => (lang === 'zh' ? `${n}${zh}` : `${n} ${en}`)).join(lang === 'zh' ? '' : ' ');
}

/** The civil time of the scenario. `startsAt` is local time of the place, so it is read and shown without any zone. */
export function civilTime(startsAt: string, ms: number, lang: Lang, withSeconds: boolean): { date: string; time: string } {
  const at = civilDate(startsAt, ms);
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  const date = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: lang === 'zh' ? 'long' : 'short', day: 'numeric', weekday: 'short' }).format(at);
  const time = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', ...(withSeconds ? { second: '2-digit' } : {}), hourCycle: 'h23' }).format(at);
  return { date, time };
}

/** The one clock of a drill: 08:31:05 on its first day, 次日 00:30:00 on the second, with the date from then on. */
export function clockText(startsAt: string, ms: number, lang: Lang): string {
  const at = civilDate(startsAt, ms);
  const { time } = civilTime(startsAt, ms, lang, true);
  const days = Math.floor(at.getTime() / day) - Math.floor(civilDate(startsAt, 0).getTime() / day);
  if (days === 0) return time;
  if (days === 1) return lang === 'zh' ? `次日 ${time}` : `next day ${time}`;
  return `${new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'UTC', month: lang === 'zh' ? 'long' : 'short', day: 'numeric' }).format(at)} ${time}`;
}

/** The same moment for machines: 2026-03-18T08:30:00. */
export function civilStamp(startsAt: string, ms: number): string {
  return civilDate(startsAt, ms).toISOString().slice(0, 19);
}

function civilDate(startsAt: string, ms: number): Date {
  return new Date(Date.parse(`${startsAt.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')}Z`) + Math.floor(ms));
}

/** A moment of real time (records, last visit), in the computer's own zone. */
export function momentText(iso: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { year: 'numeric', month: lang === 'zh' ? 'long' : 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso));
}

function two(n: number): string {
  return String(Math.floor(n)).padStart(2, '0');
}
