import { tidy, type Block, type Both } from './blocks.ts';
import { headingOf, otherHeadingOf, type PlanColumn } from './columns.ts';
import { planTime, type PlanTime } from './planTime.ts';

/** One row of the event list, each column as it stands there; `phase` is the heading or the cell above that it belongs to. */
export interface PlanEvent { readonly at: Both; /** its place among all lines and rows */ readonly nth: number; readonly phase: string; readonly when: PlanTime | null; readonly cells: Readonly<Partial<Record<PlanColumn, string>>>; /** what stands in columns that nobody knows */ readonly others: readonly string[] }
/** A part of the plan beside its event list, as what it was understood. `kept`: nothing that a drill has; it stays as a remark. */
export interface PlanFact { readonly at: Both; readonly nth: number; readonly kind: 'title' | 'startsAt' | 'place' | 'objective' | 'law' | 'unit' | 'situation' | 'heading' | 'kept'; readonly text: string; readonly says: string }
export interface Plan { readonly facts: readonly PlanFact[]; readonly events: readonly PlanEvent[] }

const phaseName = /阶段|环节|第[一二三四五六七八九十\d]+(?:步|幕|场)|phase|stage/i;

/** What stands where in a plan. Every line and every row comes back as a fact or an event: nothing is dropped here. */
export function readPlan(blocks: readonly Block[]): Plan {
  const facts: PlanFact[] = [], events: PlanEvent[] = [];
  let section = '', phase = '', nth = 0;
  for (const block of blocks) {
    if (block.kind === 'line') {
      const text = tidy(block.text);
      if (block.isHeading) section = text;
      if (block.isHeading && phaseName.test(text) && text.length <= 40) phase = phaseTitle(text);
      facts.push(...numbered(nth++, factOf(block.at, text, block.isHeading, section, facts.length === 0)));
      continue;
    }
    let columns: ReadonlyMap<number, PlanColumn> | null = null, list: ReturnType<typeof otherHeadingOf> = null;
    for (const { at, cells } of block.rows) {
      const row = cells.map(tidy);
      const filled = row.filter((cell) => cell !== '');
      const heading = headingOf(row), other = heading ? null : otherHeadingOf(row);
      if (heading) [columns, list] = [heading, null];
      else if (other) [columns, list] = [null, other];
      else if (filled.length === 1 && !(columns && isEvent(row, columns))) {
        const [only = ''] = filled;
        if (columns || phaseName.test(only)) phase = phaseTitle(only);
        facts.push(...numbered(nth++, columns || phaseName.test(only) ? [{ at, kind: 'heading', text: only, says: '' }] : factOf(at, only, false, section, facts.length === 0)));
      } else if (columns) {
        const event = eventOf(at, nth++, row, columns, phase);
        phase = event.phase;
        events.push(event);
      } else if (list) facts.push({ at, nth: nth++, kind: list.kind === 'units' ? 'unit' : 'place', text: row[list.name] ?? '', says: list.says < 0 ? '' : (row[list.says] ?? '') });
      else facts.push({ at, nth: nth++, kind: 'kept', text: filled.join(' | '), says: '' });
    }
  }
  return { facts, events };
}

type Said = Omit<PlanFact, 'nth'>;
const numbered = (nth: number, facts: readonly Said[]): PlanFact[] => facts.map((fact) => ({ ...fact, nth }));

const isEvent = (row: readonly string[], columns: ReadonlyMap<number, PlanColumn>): boolean => [...columns].some(([i, column]) => (column === 'text' || column === 'action') && (row[i] ?? '') !== '') && row[0] === '';

/** `第一阶段：接报（18:30—18:36）` is called 接报. */
function phaseTitle(text: string): string {
  const plain = text.replace(/[(（].*?[)）]/g, '').replace(/^[一二三四五六七八九十\d]{1,3}[、.)]\s*/, '').trim();
  const own = plain.replace(/^第[一二三四五六七八九十\d]+(?:阶段|环节|步|幕|场)[:：、\s]*/, '').replace(/[:：]\s*$/, '').trim();
  return own === '' ? plain : own;
}

function eventOf(at: Both, nth: number, row: readonly string[], columns: ReadonlyMap<number, PlanColumn>, phase: string): PlanEvent {
  const cells: Partial<Record<PlanColumn, string>> = {};
  for (const [i, column] of columns) if ((row[i] ?? '') !== '') cells[column] = row[i] ?? '';
  return { at, nth, phase: cells.phase === undefined ? phase : phaseTitle(cells.phase), when: planTime(cells.time ?? ''), cells, others: row.filter((cell, i) => cell !== '' && !columns.has(i)) };
}

const labelled = /^([^:：\n]{2,8})[:：]\s*(.+)$/s;

function factOf(at: Both, text: string, isHeading: boolean, section: string, isFirst: boolean): Said[] {
  const fact = (kind: PlanFact['kind'], of = text): Said => ({ at, kind, text: of, says: '' });
  if (text === '') return [];
  const [, label = '', said = ''] = labelled.exec(text) ?? [];
  if (/^(?:演练)?(?:时间|日期)$/.test(label)) { const time = planTime(said); return [time?.kind === 'clock' && time.date !== null ? { at, kind: 'startsAt', text: `${time.date.startsWith('-') ? '' : time.date}T${clock(time.minute)}`, says: said } : fact('kept')]; }
  if (/^(?:演练)?(?:地点|场所|位置)$/.test(label)) return said.split(/[、;；]/).map((each) => fact('place', each.trim().replace(/[。.]$/, '')));
  if (/^(?:演练)?(?:名称|题目|主题|科目)$/.test(label)) return [fact('title', said)];
  if (isFirst && /演练|方案|预案|脚本|推演|事件/.test(text) && text.length <= 60) return [fact('title')];
  if (isHeading) return [fact('heading')];
  if (/目的|目标/.test(section)) return split(text).map((each) => fact('objective', each));
  if (/依据|法律|法规/.test(section) || label.startsWith('依据')) return [fact('law')];
  if (/背景|情景|情况|概况|假设|设定/.test(section)) return [fact('situation')];
  return [fact('kept')];
}

const split = (text: string): string[] => text.split(/[;；\n]|(?<=。)/).map((each) => each.replace(/^[\s(（]*(?:[\d０-９]+|[一二三四五六七八九十]+)[)）.．、]\s*/, '').replace(/[。;；]$/, '').trim()).filter((each) => each !== '');
const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
