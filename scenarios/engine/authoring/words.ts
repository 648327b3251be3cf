import { parse, type ASTNode } from '@marcbachmann/cel-js';
import type { Lang } from '../compile/compile.ts';
import { keyInWords } from './keyWords.ts';
import type { DraftNames } from './names.ts';

/** Where the expression stands, as far as its names depend on that: the order whose `slot` it reads, and what the city's rules are called. */
export interface WordsContext { readonly task?: string; readonly ruleNames?: ReadonlyMap<string, string> }

/** An expression as an instructor would say it, `火势 ≥ 3 且 未发生“报警”`; null for what is not an expression. Says what stands there, right or wrong: checking is the compiler's. */
export function inWords(source: string, names: DraftNames, lang: Lang, context: WordsContext = {}): string | null {
  try {
    return new Reader(names, lang, context).say(parse(source).ast);
  } catch {
    return null;
  }
}

const signs: Partial<Record<ASTNode['op'], string>> = { '==': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥', '+': '+', '-': '−', '*': '×' };
const binding: Partial<Record<ASTNode['op'], number>> = { '?:': 0, '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3, in: 3, '+': 4, '-': 4, '*': 5, '!_': 6, '-_': 6 };
const spans = { seconds: { zh: '秒', en: 's' }, minutes: { zh: '分钟', en: ' min' }, hours: { zh: '小时', en: ' h' }, days: { zh: '天', en: ' days' }, workdays: { zh: '个工作日', en: ' working days' }, calendarDays: { zh: '个自然日', en: ' calendar days' }, months: { zh: '个月', en: ' months' } } as const;
const statuses: Readonly<Record<string, { zh: string; en: string }>> = { idle: { zh: '空闲', en: 'idle' }, moving: { zh: '在路上', en: 'on the way' }, working: { zh: '正在办', en: 'at work' }, away: { zh: '不在场', en: 'away' }, stranded: { zh: '被困', en: 'stranded' } };

class Reader {
  readonly #names: DraftNames;
  readonly #lang: Lang;
  readonly #context: WordsContext;

  constructor(names: DraftNames, lang: Lang, context: WordsContext) {
    this.#names = names;
    this.#lang = lang;
    this.#context = context;
  }

  say(node: ASTNode): string {
    switch (node.op) {
      case 'value': return this.#literal(node.args);
      case 'id': return this.#name(node.args);
      case '.': return this.#member(node.args[0], node.args[1]);
      case '!_': return this.#not(node.args);
      case '-_': return `−${this.#inner(node.args, node)}`;
      case '&&': return `${this.#inner(node.args[0], node)}${this.#t(' 且 ', ' and ')}${this.#inner(node.args[1], node)}`;
      case '||': return `${this.#inner(node.args[0], node)}${this.#t(' 或 ', ' or ')}${this.#inner(node.args[1], node)}`;
      case '?:': return this.#t(`若${this.say(node.args[0])}则${this.say(node.args[1])}，否则${this.say(node.args[2])}`, `${this.say(node.args[1])} if ${this.say(node.args[0])}, else ${this.say(node.args[2])}`);
      case 'in': return this.#t(`${this.#inner(node.args[0], node)} 是 ${this.#valueFor(node.args[0], node.args[1])} 之一`, `${this.#inner(node.args[0], node)} is one of ${this.#valueFor(node.args[0], node.args[1])}`);
      case 'list': return node.args.map((each) => this.say(each)).join(this.#t('、', ', '));
      case 'call': return this.#call(node.args[0], node.args[1]);
      case 'rcall': return this.#macro(node.args[0], node.args[1], node.args[2]);
      default: return this.#binary(node);
    }
  }

  #t(zh: string, en: string): string { return this.#lang === 'zh' ? zh : en; }

  #inner(node: ASTNode, outer: ASTNode): string {
    const said = this.say(node);
    return (binding[node.op] ?? 9) < (binding[outer.op] ?? 0) ? this.#t(`（${said}）`, `(${said})`) : said;
  }

  #binary(node: ASTNode): string {
    const sign = signs[node.op];
    if (sign === undefined || !Array.isArray(node.args)) return node.input.slice(node.start, node.end);
    const [left, right] = node.args as readonly [ASTNode, ASTNode];
    return `${this.#inner(left, node)} ${sign} ${isName(left) ? this.#valueFor(left, right) : isName(right) ? this.#valueFor(right, left) : this.#inner(right, node)}`;
  }

  /** A text beside a name is one of that name's values: `phase == 'alarm'`, `sun.stance == 'agree'`, `stateOf('leak') == 'dry'`. */
  #valueFor(owner: ASTNode, node: ASTNode): string {
    if (node.op === 'list') return node.args.map((each) => this.#valueFor(owner, each)).join(this.#t('、', ', '));
    if (node.op !== 'value' || typeof node.args !== 'string') return this.say(node);
    const id = node.args;
    if (owner.op === 'id') return owner.args === 'phase' ? this.#quoted(this.#names.of('phase', id)) : this.#quoted(owner.args === 'target' ? this.#placeOrPerson(id) : this.#names.value('variable', owner.args, id));
    if (owner.op === 'call' && owner.args[0] === 'stateOf') return this.#quoted(this.#names.state(this.#text(owner.args[1][0]), id));
    if (owner.op !== '.') return this.#quoted(id);
    const field = owner.args[1];
    if (owner.args[0].op === 'id' && owner.args[0].args === 'slot') return this.#quoted(this.#context.task === undefined ? id : this.#names.slot(this.#context.task, field, id));
    if (field === 'status') return statuses[id]?.[this.#lang] ?? id;
    return this.#quoted(field === 'at' ? this.#names.of('place', id) : field === 'task' ? this.#names.of('task', id) : field === 'id' ? this.#placeOrPerson(id) : this.#names.value('attribute', field, id));
  }

  #not(node: ASTNode): string {
    if (node.op === 'call' && node.args[0] === 'happened') return this.#t(`未发生${this.#key(node.args[1])}`, `not yet: ${this.#key(node.args[1])}`);
    if (node.op === 'call' && node.args[0] === 'isOpen') return this.#t(`${this.#decision(node.args[1])}没有在等答复`, `${this.#decision(node.args[1])} is not waiting`);
    if (isName(node)) return this.#t(`没有${this.#quoted(this.say(node))}`, `not ${this.#quoted(this.say(node))}`);
    return this.#t(`不是（${this.say(node)}）`, `not (${this.say(node)})`);
  }

  #call(name: string, args: readonly ASTNode[]): string {
    const [first] = args;
    const all = args.map((each) => this.say(each));
    const span = name in spans ? spans[name as keyof typeof spans] : undefined;
    if (span && first) return `${binding[first.op] === undefined ? all[0] : this.#t(`（${all[0]}）`, `(${all[0]})`)}${span[this.#lang]}`;
    switch (name) {
      case 'happened': return this.#t(`已发生${this.#key(args)}`, `happened: ${this.#key(args)}`);
      case 'times': return this.#t(`${this.#key(args)}的次数`, `times of ${this.#key(args)}`);
      case 'firstAt': return this.#t(`第一次${this.#key(args)}的时间`, `first time of ${this.#key(args)}`);
      case 'lastAt': return this.#t(`最近一次${this.#key(args)}的时间`, `last time of ${this.#key(args)}`);
      case 'since': return this.#t(`距${this.#key(args)}的时间`, `time since ${this.#key(args)}`);
      case 'now': return this.#t('已过去的时间', 'time since the start');
      case 'isOpen': return this.#t(`${this.#decision(args)}正等答复`, `${this.#decision(args)} is waiting`);
      case 'stateOf': return this.#quoted(this.#names.of('dynamic', this.#text(first)));
      case 'atLeast': return this.#t(`${all[0]} 占 ${all[1]} 不低于 ${all[2]}/${all[3]}`, `${all[0]} of ${all[1]} at least ${all[2]}/${all[3]}`);
      case 'moreThan': return this.#t(`${all[0]} 占 ${all[1]} 超过 ${all[2]}/${all[3]}`, `${all[0]} of ${all[1]} more than ${all[2]}/${all[3]}`);
      case 'min': return this.#t(`${all.join('、')}中较小的`, `the smaller of ${all.join(', ')}`);
      case 'max': return this.#t(`${all.join('、')}中较大的`, `the larger of ${all.join(', ')}`);
      case 'clamp': return this.#t(`${all[0]}（限于${all[1]}到${all[2]}）`, `${all[0]} (kept between ${all[1]} and ${all[2]})`);
      case 'floorDiv': return this.#t(`${all[0]} ÷ ${all[1]}（取整）`, `${all[0]} ÷ ${all[1]} (whole)`);
      case 'sum': return this.#t(`${all[0]}的合计`, `the sum of ${all[0]}`);
      default: return `${name}(${all.join(', ')})`;
    }
  }

  #macro(name: string, on: ASTNode, args: readonly ASTNode[]): string {
    const list = this.say(on), body = args[1] ? this.say(args[1]) : '';
    switch (name) {
      case 'filter': return this.#t(`${list}中“${body}”的`, `${list} with ${body}`);
      case 'exists': return this.#t(`${list}中有人“${body}”`, `some of ${list}: ${body}`);
      case 'all': return this.#t(`${list}都“${body}”`, `all of ${list}: ${body}`);
      case 'map': return this.#t(`${list}的${body}`, `${body} of ${list}`);
      default: return this.#t(`${list}的数量`, `number of ${list}`);
    }
  }

  #member(owner: ASTNode, field: string): string {
    const of = owner.op === 'id' ? owner.args : '';
    if (of === 'local') return this.#t(`本地规定“${this.#context.ruleNames?.get(field) ?? field}”`, `local rule “${this.#context.ruleNames?.get(field) ?? field}”`);
    if (of === 'slot') return this.#quoted(this.#context.task === undefined ? field : this.#names.slot(this.#context.task, field));
    const fields: Readonly<Record<string, string>> = { at: this.#t('位置', 'place'), floor: this.#t('楼层', 'floor'), status: this.#t('状态', 'status'), task: this.#t('正在办的事', 'task'), id: '' };
    const what = fields[field] ?? this.#names.of('attribute', field);
    const who = this.say(owner);
    if (what === '') return who;
    return this.#names.has('person', of) || this.#names.has('unit', of) || of === 'person' || of === 'unit' ? this.#t(`${who}的${what}`, `${who}'s ${what}`) : what;
  }

  #name(id: string): string {
    const words: Readonly<Record<string, string>> = { phase: this.#t('阶段', 'phase'), people: this.#t('所有人', 'all people'), units: this.#t('所有队伍', 'all units'), target: this.#t('对象', 'target'), person: this.#t('这个人', 'this person'), unit: this.#t('这支队伍', 'this unit') };
    const kind = (['variable', 'coefficient', 'person', 'unit'] as const).find((each) => this.#names.has(each, id));
    return kind ? this.#names.of(kind, id) : words[id] ?? id;
  }

  #placeOrPerson(id: string): string { return this.#names.has('person', id) ? this.#names.of('person', id) : this.#names.of('place', id); }
  #decision(args: readonly ASTNode[]): string { return this.#quoted(this.#names.of('decision', this.#text(args[0]))); }
  #key(args: readonly ASTNode[]): string { return this.#quoted(keyInWords(this.#text(args[0]), this.#names, this.#lang)); }
  #text(node: ASTNode | undefined): string { return node?.op === 'value' && typeof node.args === 'string' ? node.args : ''; }
  #quoted(text: string): string { return this.#t(`“${text}”`, `“${text}”`); }

  #literal(value: unknown): string {
    if (typeof value === 'boolean') return value ? this.#t('是', 'yes') : this.#t('否', 'no');
    return typeof value === 'string' ? this.#quoted(value) : String(value);
  }
}

function isName(node: ASTNode): boolean {
  return node.op === 'id' || node.op === '.' || (node.op === 'call' && node.args[0] === 'stateOf');
}
