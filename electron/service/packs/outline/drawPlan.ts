import type { Law } from '../../../../scenarios/engine/index.ts';
import type { Both } from './blocks.ts';
import { channelOf } from './channels.ts';
import { citedIn } from './cited.ts';
import type { Drawn, DrawnMessage, DrawnPerson, DrawnPhase, DrawnPlace, DrawnQuestion, DrawnTask, DrawnUnit, OutlineLine } from './drawn.ts';
import { drillId, idMaker, isEverybody, isTrainee, namesIn, onlySpeaks, placeKind } from './names.ts';
import type { Plan, PlanEvent, PlanFact } from './readPlan.ts';
import { schedule } from './schedule.ts';

/** Somebody waits for an answer: it ends with a question, or asks for one in so many words. */
const asks = /[?？][”’"』」）)]*$|怎么(?:办|定|回|答|处理|处置)|如何(?:处置|处理|答复|回应|应对)|要不要|该不该|准话|给个(?:说法|答复)|拿主意/;
/** What a list of events calls a row whose sort it names. */
const sorts: readonly (readonly [RegExp, 'question' | 'message' | 'order'])[] = [[/拿主意|决策|决定|decision|question/i, 'question'], [/消息|来电|message|call/i, 'message'], [/指令|任务|order|task/i, 'order']];
const groups: readonly (readonly [RegExp, string])[] = [[/通知|拨打|电话|联系|呼叫|致电/, 'call'], [/报告|上报|汇报|请示/, 'report'], [/发布|告示|公告|通报|公示|发通知|群里/, 'publish'], [/陪|看望|走访|安抚|劝|慰问|上门/, 'visit'], [/协调|对接|会商|商请/, 'coordinate']];
const categories: readonly (readonly [RegExp, string])[] = [[/电梯/, 'elevator'], [/火灾|起火|电动自行车|电动车/, 'fire'], [/燃气|煤气/, 'gas'], [/台风|暴雨|内涝|防汛|积水/, 'flood'], [/物业撤|物业退|撤场/, 'property-exit'], [/聚集|群体/, 'group-incident'], [/疫|传染|中毒|病/, 'public-health'], [/垃圾/, 'waste'], [/停车|充电/, 'parking'], [/诈骗|反诈/, 'fraud'], [/独居|走失|老人|儿童/, 'vulnerable']];
const elsewhere = { call: 'stay', report: 'stay', publish: 'stay', coordinate: 'stay' } as Readonly<Record<string, string>>;
const both = (zh: string, en: string): Both => ({ zh, en });
const short = (text: string, most: number): string => ([...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text);
/** real minutes that a phase may last */
const phaseMinutes = 6;

/** A plan as a drill, as far as it goes, and what became of every line and row of it. Nothing is guessed that is not marked as missing. */
export function drawPlan(plan: Plan, { laws, today }: { readonly laws: readonly Law[]; readonly today: string }): { readonly drawn: Drawn; readonly lines: readonly OutlineLine[] } {
  const lines: (OutlineLine & { readonly nth: number })[] = [], remarks: string[] = [], madeUp = new Set<string>();
  const idOf = idMaker();
  const places = new Map<string, DrawnPlace>(), units = new Map<string, DrawnUnit>(), people = new Map<string, DrawnPerson>();
  const tasks = new Map<string, DrawnTask>(), questions: DrawnQuestion[] = [], messages: DrawnMessage[] = [], phases: (Omit<DrawnPhase, 'comes' | 'pace'> & { from: number; comes: DrawnPhase['comes'][number][] })[] = [];
  const line = ({ at, nth }: { readonly at: Both; readonly nth: number }, text: string, became: Both, missing: readonly Both[] = []): void => void lines.push({ at, nth, text: short(text, 120), became, missing });
  const place = (name: string): string => { const known = places.get(name) ?? { id: idOf('place', name), name, kind: placeKind(name) }; places.set(name, known); return known.id; };
  const unit = (name: string, says = ''): DrawnUnit => {
    const known = units.get(name) ?? { id: isTrainee(name) && !units.has('我') ? 'self' : idOf('unit', name), name, kind: /[组队站所部司]$|中心$|单位$|人员$|委$/.test(name) ? 'team' as const : 'person' as const, says };
    units.set(name, known);
    return known;
  };

  const titleOf = plan.facts.find(({ kind }) => kind === 'title')?.text ?? '';
  const title = titleOf.replace(/(?:应急)?(?:处置)?(?:桌面|综合|专项)?(?:演练|推演)?(?:实施|工作)?(?:方案|预案|脚本|流程表|事件表|计划表?)?$/, '') || titleOf || '【待补】剧本名称';
  const startFact = plan.facts.find(({ kind }) => kind === 'startsAt');
  const startsAt = startFact ? `${startFact.text.startsWith('T') ? today : startFact.text.slice(0, 10)}${startFact.text.slice(startFact.text.indexOf('T'))}` : null;
  const objectives: string[] = [], situation: string[] = [], lawCards: string[] = [];
  for (const fact of plan.facts) takeFact(fact);

  const timed = schedule(plan.events, startsAt);
  for (const { event, ms, remark } of timed) takeEvent(event, ms, remark);
  // the trainee's own place comes first
  const own = [...places.values()].find(({ kind }) => kind === 'office') ?? { id: place('社区服务中心') };
  const scene = [...places.values()].find(({ id }) => id !== own.id) ?? { id: place('现场') };
  for (const name of ['社区服务中心', '现场']) { const made = places.get(name); if (made && !plan.facts.some(({ text }) => text === name) && !plan.events.some(({ cells }) => cells.place === name)) madeUp.add(made.id); }
  const end = timed.at(-1)?.ms ?? 0;
  const whole = phases.map(({ id, title: name, ms, from, comes }, i): DrawnPhase => {
    const lasts = Math.max(60_000, (phases[i + 1]?.from ?? end + 600_000) - from);
    return { id, title: name, ms: lasts, pace: Math.max(1, Math.ceil(lasts / 60_000 / phaseMinutes)), comes: comes.map((each) => ({ ...each, ms: Math.max(5000, each.ms - ms) })) };
  });
  const first = timed.find(({ event }) => event.when?.kind === 'clock')?.event.when;
  const opening = first?.kind === 'clock' ? `${String(Math.floor(first.minute / 60) % 24).padStart(2, '0')}:${String(first.minute % 60).padStart(2, '0')}` : '08:30';
  const trainee = [...units.values()].find(({ id }) => id === 'self');
  const drawn: Drawn = {
    id: drillId(title), title, category: categories.find(([words]) => words.test(title))?.[1] ?? 'dispute', startsAt: startsAt ?? `${today}T${opening}`,
    minutes: Math.min(240, Math.max(1, Math.ceil(whole.reduce((sum, { ms, pace }) => sum + ms / pace / 60_000, 0)))),
    role: trainee?.name ?? '社区值班干部', situation: situation.join('\n'), objectives, lawCards: [...new Set(lawCards)], places: [...places.values()],
    units: [{ id: 'self', name: '我', kind: 'self', says: '' }, ...[...units.values()].filter(({ id }) => id !== 'self')], people: [...people.values()].map((each) => ({ ...each, at: each.at === '' ? scene.id : each.at })),
    tasks: [...tasks.values()].map((task) => ({ ...task, where: task.where === '' ? scene.id : task.where })), questions: questions.map((each) => ({ ...each, at: each.at === '' ? scene.id : each.at })), messages: messages.map((each) => ({ ...each, at: each.at === '' ? scene.id : each.at })), phases: whole, remarks, madeUp,
  };
  return { drawn, lines: lines.toSorted((a, b) => a.nth - b.nth).map(({ at, text, became, missing }) => ({ at, text, became, missing })) };

  function takeFact(fact: PlanFact): void {
    const { kind, text, says } = fact;
    const full = says === '' ? text : `${text}：${says}`;
    if (kind === 'title') return line(fact, text, both('剧本名称', 'the title of the drill'));
    if (kind === 'startsAt') return line(fact, says, both('开始时间', 'when it begins'));
    if (kind === 'heading') return line(fact, text, both('标题，不另存', 'a heading, not kept of its own'));
    if (kind === 'objective') { objectives.push(text); return line(fact, text, both('演练目标', 'an objective')); }
    if (kind === 'situation') { situation.push(text); return line(fact, text, both('背景', 'the situation')); }
    if (kind === 'place') { place(text); return line(fact, full, both('地点', 'a place'), [both('它在地图上的位置', 'where it lies on the map')]); }
    if (kind === 'unit') {
      if (isEverybody(text) || text === '') { remarks.push(full); return line(fact, full, both('原样留作备注', 'kept as a remark')); }
      for (const name of namesIn(text)) unit(name, says);
      return line(fact, full, isTrainee(text) ? both('学员自己', 'the trainee') : both('队伍', 'a unit'), [both('它平时在哪里', 'where it stands')]);
    }
    if (kind === 'law') {
      const cited = citedIn(text, laws, startsAt?.slice(0, 10) ?? today);
      lawCards.push(...cited.flatMap(({ source }) => source ?? []));
      remarks.push(text);
      return line(fact, text, cited.some(({ source }) => source !== null) ? both('任务简报里的法条', 'law of the briefing') : both('原样留作备注', 'kept as a remark'), cited.filter(({ source }) => source === null).map(({ written }) => both(`${written}在法条库里没有找到，请挑选`, `${written} is not in the law table: choose one`)));
    }
    remarks.push(full);
    return line(fact, full, both('原样留作备注', 'kept as a remark'));
  }

  function takeEvent(event: PlanEvent, ms: number, remark: Both | null): void {
    const { at, cells, others } = event;
    const missing: Both[] = remark ? [remark] : [];
    const became: Both[] = [];
    const phase = phaseOf(event.phase, ms);
    const where = cells.place === undefined ? '' : place(cells.place);
    const text = cells.text ?? '', from = cells.from ?? '';
    const to = namesIn(cells.to ?? '').filter((name) => !isEverybody(name)).map((name) => unit(name));
    speaker(from, where);
    for (const name of namesIn(cells.to ?? '').filter(isEverybody)) { remarks.push(`${at.zh}：${name}`); became.push(both(`“${name}”不是一个队伍，留作注释`, `"${name}" is no unit: as a comment`)); }
    const clauses = clausesOf(cells.action ?? '');
    const channel = channelOf(cells.channel ?? '');
    if (text !== '' && channel === null) missing.push(both(cells.channel === undefined ? '怎么传来的（先按电话）' : `“${cells.channel}”是哪种渠道（先按电话）`, cells.channel === undefined ? 'how it comes (a call for now)' : `which channel "${cells.channel}" is (a call for now)`));
    if (text !== '' && from === '') missing.push(both('谁发来的', 'who it is from'));
    const sender = from === '' ? '【待补】谁' : from;
    const sort = sorts.find(([words]) => words.test(cells.kind ?? ''))?.[1];
    const choices = optionsOf(cells.options ?? '').filter((each) => each !== clauses.join('，'));
    let since = `phase:${phase.id}`;
    if (text !== '' && (sort === 'question' || choices.length > 0 || (sort === undefined && asks.test(text)))) {
      const id = `question${questions.length + 1}`;
      const name = cells.title ?? short(text.replace(/^.*[：:]\s*[“"]?/s, '').replace(/[”"]/g, ''), 14);
      questions.push({ id, title: name, prompt: text, from: sender, channel: channel ?? 'phone', at: where, best: clauses.join('，'), others: choices });
      phase.comes.push({ ms, what: 'open', id });
      became.push(both(`要拿主意的事“${name}”`, `the decision "${name}"`));
      missing.push(...(clauses.length === 0 ? [both('好的做法怎么写', 'what a good answer says')] : []), choices.length === 0 ? both('短标题、另外的选项、每个选项的好坏和讲评、分值、法条', 'a short title, the other options, how good each is and why, points, sources') : both('短标题、每个选项的好坏和讲评、分值、法条', 'a short title, how good each option is and why, points, sources'));
    } else {
      if (text !== '') {
        const id = `message${messages.length + 1}`;
        messages.push({ id, title: cells.title ?? short(text, 16), text, from: sender, channel: channel ?? 'phone', at: where });
        phase.comes.push({ ms, what: 'deliver', id });
        since = `inject.delivered:${id}`;
        became.push(both('来电、消息', 'a message'));
      }
      for (const clause of clauses) {
        const { actor, words } = actorOf(clause, to);
        const known = tasks.get(words);
        if (!known) tasks.set(words, taskOf(words, actor, where, since));
        became.push(both(`指令“${short(words, 18)}”和评分项`, `the order "${short(words, 18)}" and its item`));
      }
      if (clauses.length > 0) missing.push(both('指令在哪里做、要多久、完成的期限、分值、讲评、法条', 'where and how long the order is done, by when, points, feedback, sources'));
      if (text === '' && clauses.length === 0) { became.push(both('原样留作备注', 'kept as a remark')); remarks.push(Object.values(cells).join(' | ')); }
    }
    if (cells.kind !== undefined && sort === undefined) { remarks.push(`${at.zh}：${cells.kind}`); became.push(both('类型留作注释', 'its sort as a comment')); }
    if (cells.note !== undefined) { remarks.push(`${at.zh}：${cells.note}`); became.push(both('备注留作注释', 'its remark as a comment')); }
    for (const other of others) { remarks.push(`${at.zh}：${other}`); became.push(both(`“${short(other, 12)}”留作注释`, `"${short(other, 12)}" as a comment`)); }
    line(event, [cells.time, text || cells.action].filter(Boolean).join(' '), both(became.map(({ zh }) => zh).join('；'), became.map(({ en }) => en).join('; ')), missing);
  }

  function phaseOf(name: string, ms: number): (typeof phases)[number] {
    const last = phases.at(-1);
    const called = name === '' ? (last?.title ?? '演练') : name;
    if (last && last.title === called) return last;
    const begun = { id: `phase${phases.length + 1}`, title: called, ms: last ? ms : 0, from: last ? ms : 0, comes: [] };
    phases.push(begun);
    return begun;
  }

  function speaker(from: string, where: string): void {
    for (const name of namesIn(from)) {
      if (isTrainee(name) || onlySpeaks(name) || units.has(name) || people.has(name) || plan.events.some(({ cells }) => namesIn(cells.to ?? '').includes(name))) continue;
      people.set(name, { id: idOf('person', name), name, at: where });
    }
  }

  function actorOf(clause: string, to: readonly DrawnUnit[]): { actor: readonly string[]; words: string } {
    const named = [...units.values()].filter(({ name }) => clause.startsWith(name)).toSorted((a, b) => b.name.length - a.name.length)[0];
    const words = (named ? clause.slice(named.name.length) : clause).replace(/^(?:应|要|须|负责|立即|马上|及时|[、，,:：])+/, '');
    if (named && words !== '') return { actor: [named.id], words };
    return { actor: to.length > 0 ? [...new Set(to.map(({ id }) => id))] : ['self'], words: clause };
  }

  function taskOf(words: string, by: readonly string[], where: string, since: string): DrawnTask {
    const group = groups.find(([pattern]) => pattern.test(words))?.[1] ?? 'field';
    return { id: `order${tasks.size + 1}`, title: short(words, 18), help: [...words].length > 18 ? words : '', group, by, where: elsewhere[group] ?? where, since };
  }
}

/** What a row offers to choose from: a line each, or with letters and numbers in front. */
function optionsOf(cell: string): string[] {
  return cell.split(/[;；\n]|(?=[①②③④⑤⑥⑦⑧⑨])|(?<=^|\s)(?=[A-DＡ-Ｄ\d][.、．)）])/).map((each) => each.replace(/^[\s①②③④⑤⑥⑦⑧⑨]*(?:[A-DＡ-Ｄ\d]+[.、．)）])?\s*/, '').trim()).filter((each) => each !== '');
}

/** The single steps of an expected action. */
function clausesOf(action: string): string[] {
  return action.split(/[;；\n。]|(?=[①②③④⑤⑥⑦⑧⑨])|(?<=\S)(?=\d[.、)）])/).map((each) => each.replace(/^[\s①②③④⑤⑥⑦⑧⑨]*(?:\d+[.、)）])?\s*/, '').trim()).filter((each) => each !== '');
}
