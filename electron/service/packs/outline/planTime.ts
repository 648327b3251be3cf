/** When something happens in a plan: on a day by the clock, or so long after the beginning. `day`: null where the plan does not say, else days after the first, or a date. */
export type PlanTime = { readonly kind: 'clock'; readonly day: number | null; readonly date: string | null; readonly minute: number } | { readonly kind: 'after'; readonly ms: number };

const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** `十五`, `二十`, `8` as a number. */
function numberOf(text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  return 10 * (tens === '' ? 1 : (digits[tens ?? ''] ?? 0)) + (digits[ones ?? ''] ?? 0);
}

const n = '(\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十]+)';
const unitMs: readonly (readonly [RegExp, number])[] = [[new RegExp(`${n}(?:天|日|d(?![a-z]))`), 86_400_000], [new RegExp(`${n}(?:个?小时|时|h(?![a-z]))`), 3_600_000], [new RegExp(`${n}(?:分钟?|min|m(?![a-z]))`), 60_000], [new RegExp(`${n}(?:秒钟?|s)`), 1000]];

/** Reads “08:30”, “上午8点半”, “T+15分钟”, “第2天上午9点”, “5月20日 18:30—18:36” (its beginning). Null for what is no time. */
export function planTime(written: string): PlanTime | null {
  const spaced = written.normalize('NFKC').toLowerCase().replace(/\((.*?)\)/g, '$1');
  const day = /\bd\+(\d+)/.exec(spaced);
  const text = spaced.replace(day?.[0] ?? '', day ? `第${Number(day[1]) + 1}天` : '').replace(/\s+/g, '');
  if (text === '') return null;
  const fraction = /^0\.\d+$/.test(text) ? Number(text) : null;
  if (fraction !== null) return { kind: 'clock', day: null, date: null, minute: Math.round(fraction * 1440) };
  const relative = /^(?:t\+?|开始后|演练开始后|启动后|\+|第(?=[\d零〇一二两三四五六七八九十]+(?:分|秒|小时)))(.*)$/.exec(text)?.[1];
  if (relative !== undefined) return afterOf(relative);
  return clockOf(text) ?? (/^[\d零〇一二两三四五六七八九十]+(?:分钟|小时|min|秒)/.test(text) ? afterOf(text) : null);
}

function afterOf(text: string): PlanTime | null {
  const begin = text.split(/[-–—~至到]/)[0] ?? '';
  const clock = /^(?:(\d+)[d天])?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(begin);
  if (clock) return { kind: 'after', ms: Number(clock[1] ?? 0) * 86_400_000 + Number(clock[2]) * 3_600_000 + Number(clock[3]) * 60_000 + Number(clock[4] ?? 0) * 1000 };
  if (/^\d*$/.test(begin)) return { kind: 'after', ms: Number(begin) * 60_000 };
  const ms = unitMs.reduce((sum, [unit, each]) => { const found = unit.exec(begin)?.[1]; return found === undefined ? sum : sum + numberOf(found) * each; }, 0);
  return ms > 0 ? { kind: 'after', ms: Math.round(ms) } : null;
}

function clockOf(text: string): PlanTime | null {
  const day = /第([\d零〇一二两三四五六七八九十]+)[天日]/.exec(text);
  const dayNumber = day ? numberOf(day[1] ?? '1') - 1 : /次日|翌日|隔天/.test(text) ? 1 : /当[天日]/.test(text) ? 0 : null;
  const date = /(?:(\d{4})[年/.-])?(\d{1,2})[月/.-](\d{1,2})日?/.exec(text);
  const rest = text.replace(day?.[0] ?? '', '').replace(date?.[0] ?? '', '');
  const hour = new RegExp(`(凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜里|夜间)?${n}(?::(\\d{2})|[时点](?:(半)|(一刻)|(?:${n}分?))?)`).exec(rest);
  const at = date ? `${date[1] ?? ''}-${String(date[2]).padStart(2, '0')}-${String(date[3]).padStart(2, '0')}` : null;
  if (!hour) return dayNumber !== null || at !== null ? { kind: 'clock', day: dayNumber, date: at, minute: 9 * 60 } : null;
  const [, part = '', hours = '', colon, half, quarter, minutes] = hour;
  const minute = colon !== undefined ? Number(colon) : half ? 30 : quarter ? 15 : minutes === undefined ? 0 : numberOf(minutes);
  const typed = numberOf(hours);
  const turned = (/下午|傍晚|晚|夜/.test(part) && typed < 12) || (part === '中午' && typed < 4) ? typed + 12 : typed;
  return turned > 24 || minute > 59 ? null : { kind: 'clock', day: dayNumber, date: at, minute: turned * 60 + minute };
}
