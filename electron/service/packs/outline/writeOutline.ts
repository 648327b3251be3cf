import type { Drawn, DrawnPlace } from './drawn.ts';

/** A text in YAML: as it is where that is safe, else quoted. */
const y = (text: string): string => (/^[\p{Script=Han}【（《][\p{Script=Han}\p{L}\p{N}【】（）《》。，、？！；：“”…·—]*$/u.test(text) ? text : JSON.stringify(text));
const flow = (fields: Readonly<Record<string, string | number | null>>): string => `{ ${Object.entries(fields).filter(([, value]) => value !== null && value !== '').map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
const list = (items: readonly string[]): string => items.map((item) => `  - ${item}\n`).join('');
const lines = (text: string): string[] => text.split('\n').map((each) => each.trim()).filter((each) => each !== '');
const todo = ' # 待补';

/** The scenario text of a drawn plan: sound enough to be checked and played, with `# 待补` at everything the plan does not tell. */
export function writeOutline(drawn: Drawn): string {
  const { questions, tasks, messages, phases, places, people, units } = drawn;
  const own = places.find(({ kind }) => kind === 'office') ?? places[0];
  const points = shares(questions.length, tasks.length);
  const at = new Map(around(places, own).map(([id, x, ly]) => [id, { x, y: ly }]));
  return [
    '# 由演练方案导入。标着“待补”的地方，方案里没有写，请补上；补完就删掉这些字。',
    ...(drawn.remarks.length === 0 ? [] : ['# 方案里还写着：', ...drawn.remarks.flatMap(lines).map((each) => `#   ${each}`)]),
    'format: 1', `id: ${drawn.id}`, `category: ${drawn.category}${todo}：看看类别对不对`, 'version: 0.1.0', `title: ${y(drawn.title)}`,
    `summary: ${y(`【待补】${drawn.title}：一两句话说明这次演练`)}${todo}`, `role: ${y(drawn.role)}${todo}`,
    `situation: ${y(drawn.situation === '' ? '【待补】开始时的情况' : lines(drawn.situation).join(''))}${drawn.situation === '' ? todo : ''}`,
    `objectives:\n${list((drawn.objectives.length > 0 ? drawn.objectives : ['【待补】这次演练要练什么']).map((text, i) => flow({ id: `goal${i + 1}`, text: y(text) })))}minutes: ${drawn.minutes}`, `startsAt: ${drawn.startsAt}`,
    ...(drawn.lawCards.length === 0 ? [] : [`lawCards: [${drawn.lawCards.join(', ')}]`]),
    '', `# 位置是排开的，请在地图上挪到合适的地方\nplaces:\n${list(places.map(({ id, name, kind }) => `${flow({ id, name: y(name), kind, ...at.get(id) })}${drawn.madeUp.has(id) ? `${todo}：方案里没有这个地点` : ''}`))}roads:\n${list(places.filter((each) => each !== own).map(({ id }, i) => `${flow({ id: `road${i + 1}`, from: own?.id ?? '', to: id, takes: 30_000 })}${todo}：走多久（毫秒）`))}`,
    ...(people.length === 0 ? [] : [`people:\n${list(people.map(({ id, name, at: home }) => `${flow({ id, name: y(name), role: '【待补】身份', at: home })}${todo}`))}`]),
    `units:\n${list(units.map(({ id, name, kind, says }) => `${flow({ id, name: y(name), kind, at: own?.id ?? '', can: says === '' ? null : y(says) })}${id === 'self' ? '' : `${todo}：平时在哪里`}`))}`,
    ...(tasks.length === 0 ? [] : [`tasks:\n${list(tasks.map(({ id, title, help, group, by, where }) => `${flow({ id, title: y(title), help: help === '' ? null : y(help), group, by: `[${by.join(', ')}]`, where, duration: 'minutes(1)' })}${todo}：在哪里、要多久`))}`]),
    `phases:\n${phases.map(({ id, title, ms, pace, comes }, i) => `  - id: ${id}\n    title: ${y(title)}\n    pace: ${pace}\n    after:\n${[...comes.map((each) => `{ delay: ${time(each.ms)}, effects: [ { ${each.what}: ${each.id} } ] }`), `{ delay: ${time(Math.max(ms, ...comes.map((each) => each.ms + 5000)))}, phase: ${phases[i + 1]?.id ?? 'closing'} }`].map((each) => `      - ${each}\n`).join('')}`).join('')}  - { id: closing, title: 演练结束, pace: 1, final: true }\ninitialPhase: ${phases[0]?.id ?? 'closing'}`,
    ...(questions.length === 0 ? [] : ['', `decisions:\n${questions.map((each, i) => `  - id: ${each.id}\n    title: ${y(each.title)}${todo}：起个短标题\n    prompt: ${y(each.prompt)}\n    from: ${y(each.from)}\n    channel: ${each.channel}\n    at: ${each.at}\n    points: ${points.questions[i]}${todo}\n    indicators: { P1: 1 }${todo}\n    sources: [design]${todo}\n    options:${todo}：${each.others.length > 0 ? '看看每个选项的好坏' : '再写一两个差不多长的选项'}\n      - ${flow({ id: 'good', text: y(each.best === '' ? '【待补】好的做法' : each.best), quality: 'best', feedback: '【待补】为什么这样好' })}\n${(each.others.length > 0 ? each.others : ['【待补】不够好的做法']).map((text, i) => `      - ${flow({ id: i === 0 ? 'poor' : `poor${i + 1}`, text: y(text), quality: 'poor', feedback: '【待补】为什么不够好' })}\n`).join('')}`).join('')}`]),
    ...(messages.length === 0 ? [] : [`injects:\n${messages.map(({ id, channel, from, at: where, title, text }) => `  - ${flow({ id, channel, from: y(from), at: where, title: ['document', 'ticket', 'news'].includes(channel) ? y(title) : null, text: y(text), ringFor: channel === 'phone' || channel === 'visitor' ? 'minutes(1)' : null, missedText: channel === 'phone' || channel === 'visitor' ? y(`${from}来过，没有接到`) : null })}\n`).join('')}`]),
    `endings:\n  - { id: done, title: 演练结束, text: 【待补】这样结束说明什么, tone: neutral, when: "true" }${todo}：好的和不好的结局`,
    '', `rubric:\n  passMark: 65${todo}\n  passMarkSetBy: provisional`,
    ...(tasks.length === 0 ? [] : [`  tasks:\n${tasks.map(({ id, title, by, since }, i) => `    - id: item${i + 1}\n      title: ${y(title)}\n      points: ${points.tasks[i]}${todo}\n      indicators: { D1: 1 }${todo}\n      sources: [design]${todo}\n      pattern: { doneBy: { what: { event: "order.finished:${id}" }, from: "${since}", by: minutes(5), until: minutes(10), lateShare: 50 } }${todo}：期限\n      how: [ { task: ${id}, unit: ${by[0]} } ]\n      feedback: { done: 【待补】按时做了, late: 【待补】做晚了, missing: 【待补】没有做 }\n`).join('')}`]),
  ].join('\n').replace(/\n{3,}/g, '\n\n').replace(/\n*$/, '\n');
}

function time(ms: number): string {
  return ms % 3_600_000 === 0 ? `hours(${ms / 3_600_000})` : ms % 60_000 === 0 ? `minutes(${ms / 60_000})` : `seconds(${Math.round(ms / 1000)})`;
}

/** Hundred points in whole numbers: half for each kind, the rest to the first ones. */
function shares(questions: number, tasks: number): { questions: number[]; tasks: number[] } {
  const cards = tasks === 0 ? 100 : questions === 0 ? 0 : 48;
  const among = (sum: number, count: number): number[] => Array.from({ length: count }, (_, i) => Math.max(1, Math.floor(sum / count) + (i < sum % count ? 1 : 0)));
  return { questions: among(cards, questions), tasks: among(100 - cards, tasks) };
}

/** The trainee's own place in the middle, the others around it. */
function around(places: readonly DrawnPlace[], own: DrawnPlace | undefined): (readonly [string, number, number])[] {
  const others = places.filter((each) => each !== own);
  return [...(own ? [[own.id, 500, 320] as const] : []), ...others.map(({ id }, i) => { const angle = (2 * Math.PI * i) / Math.max(1, others.length); return [id, Math.round(500 + 340 * Math.cos(angle)), Math.round(320 + 210 * Math.sin(angle))] as const; })];
}
