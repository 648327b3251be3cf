import type { ASTNode } from '@marcbachmann/cel-js';
import type { CivilTime } from './civilTime.ts';
import { ExpressionFault } from './expressionFault.ts';
import { FUNCTIONS } from './expressionFunctions.ts';
import { listPart } from './expressionMacros.ts';
import { suggestion, unusableNameReason } from './expressionNames.ts';
import { arithmeticPart, choicePart, equalityPart, logicalPart, membershipPart, minusPart, notPart, orderPart } from './expressionOperators.ts';
import { describe, literalPart, readPart, Refusal } from './expressionParts.ts';
import type { BoolPart, Builder, Element, NumberListPart, NumberPart, Part, RecordListPart, ScalarPart } from './expressionParts.ts';
import type { Scope } from './expressionTypes.ts';

const MAX_MACRO_NESTING = 2;

/**
 * Compiles one syntax tree: what is not on its list is refused, everything else becomes closures whose types are
 * known. Collects on the way what the expression reads.
 */
export class ExpressionBuilder implements Builder {
  readonly source: string;
  readonly reads = new Set<string>();
  readonly constants = new Set<string>();
  readonly happeningKeys = new Set<string>();
  readonly decisionIds = new Set<string>();
  readonly regionIds = new Set<string>();
  readonly #scope: Scope;
  readonly #elements = new Map<string, { readonly record: string; readonly element: Element }>();

  constructor(source: string, scope: Scope) {
    this.source = source;
    this.#scope = scope;
  }

  get civil(): CivilTime | undefined { return this.#scope.civil; }
  noteRead(name: string): void { this.reads.add(name); }
  noteHappening(key: string): void { this.happeningKeys.add(key); }
  noteDecision(id: string): void { this.decisionIds.add(id); }
  noteRegion(id: string): void { this.regionIds.add(id); }

  /** A fault while a constant part is computed is known before any run: it refuses the expression. */
  part(node: ASTNode): Part {
    try {
      return this.#build(node);
    } catch (error) {
      if (error instanceof ExpressionFault) throw new Refusal(error.problem, node);
      throw error;
    }
  }

  bool(node: ASTNode): BoolPart {
    const part = this.part(node);
    return part.kind === 'bool' ? part : unexpected('a bool', part, node);
  }

  number(node: ASTNode): NumberPart {
    const part = this.part(node);
    return part.kind === 'number' ? part : unexpected('a number', part, node);
  }

  scalar(node: ASTNode): ScalarPart {
    const part = this.part(node);
    return part.kind === 'numberList' || part.kind === 'recordList' ? unexpected('a single value', part, node) : part;
  }

  numberList(node: ASTNode): NumberListPart {
    const part = this.part(node);
    return part.kind === 'numberList' ? part : unexpected('a list of numbers', part, node);
  }

  recordList(node: ASTNode): RecordListPart {
    const part = this.part(node);
    return part.kind === 'recordList' ? part : unexpected('a list of objects', part, node);
  }

  within<T>(name: ASTNode, record: string, element: Element, body: () => T): T {
    if (name.op !== 'id') throw new Refusal('the first argument must be a name for the element', name);
    const reason = unusableNameReason(name.args);
    if (reason !== undefined) throw new Refusal(reason, name);
    if (this.#knownNames().includes(name.args)) throw new Refusal(`"${name.args}" hides another name`, name);
    if (this.#elements.size >= MAX_MACRO_NESTING) throw new Refusal(`macros nest at most ${MAX_MACRO_NESTING} deep`, name);
    this.#elements.set(name.args, { record, element });
    const result = body();
    this.#elements.delete(name.args);
    return result;
  }

  #build(node: ASTNode): Part {
    switch (node.op) {
      case 'value': return literalPart(literal(node));
      case 'id': return this.#name(node, node.args);
      case '.': return this.#field(node, node.args[0], node.args[1]);
      case 'call': return this.#call(node, node.args[0], node.args[1]);
      case 'rcall': return listPart(this, node);
      case 'list': return this.#numbers(node.args);
      case '?:': return choicePart(this, node);
      case '||': case '&&': return logicalPart(this, node);
      case '!_': return notPart(this, node);
      case '-_': return minusPart(this, node);
      case '+': case '-': case '*': return arithmeticPart(this, node, node.op);
      case '<': case '<=': case '>': case '>=': return orderPart(this, node, node.op);
      case '==': case '!=': return equalityPart(this, node, node.op);
      case 'in': return membershipPart(this, node);
      case '/': throw new Refusal('"/" is not allowed: use floorDiv(a, b)', node);
      case '%': throw new Refusal('"%" is not allowed: use a - b * floorDiv(a, b)', node);
      case '[]': case '[?]': throw new Refusal('index access "[]" is not allowed', node);
      case '.?': throw new Refusal('optional access ".?" is not allowed', node);
      case 'map': throw new Refusal('map literals "{}" are not allowed', node);
    }
  }

  #name(node: ASTNode, name: string): Part {
    const { values, objects, lists } = this.#scope;
    const type = own(values, name);
    const known = this.#constant(name);
    if (known) return known;
    if (type !== undefined) {
      this.noteRead(name);
      return readPart(type, (f) => f.value(name));
    }
    const record = own(lists, name);
    if (record !== undefined) {
      this.noteRead(name);
      return { kind: 'recordList', record, run: (f) => f.list(name), constant: undefined };
    }
    if (own(objects, name) !== undefined || this.#elements.has(name)) {
      throw new Refusal(`"${name}" is an object: read one of its fields`, node);
    }
    if (FUNCTIONS.has(name)) throw new Refusal(`"${name}" is a function: write ${name}(…)`, node);
    throw new Refusal(`unknown name "${name}"${suggestion(name, this.#knownNames())}`, node);
  }

  #field(node: ASTNode, owner: ASTNode, field: string): Part {
    if (owner.op !== 'id') throw new Refusal('a field can only be read from a named object', node);
    const name = owner.args;
    const bound = this.#elements.get(name);
    const record = bound?.record ?? own(this.#scope.objects, name);
    if (record === undefined) throw this.#noObject(owner, name);
    const fields = own(this.#scope.records, record) ?? {};
    const type = own(fields, field);
    if (type === undefined) {
      const at = { start: node.end - field.length, end: node.end };
      throw new Refusal(`"${name}" has no field "${field}"${suggestion(field, Object.keys(fields))}`, at);
    }
    const known = this.#constant(`${name}.${field}`);
    if (known) return known;
    // The type was looked up in the record, so the field is there.
    if (bound !== undefined) return readPart(type, () => bound.element.current[field]!);
    this.noteRead(name);
    return readPart(type, (f) => f.object(name)[field]!);
  }

  #constant(key: string): Part | undefined {
    const value = this.#scope.constants?.get(key);
    if (value === undefined) return undefined;
    this.constants.add(key);
    return literalPart(value);
  }

  #noObject(owner: ASTNode, name: string): Refusal {
    const isKnown = own(this.#scope.values, name) !== undefined || own(this.#scope.lists, name) !== undefined;
    if (isKnown) return new Refusal(`"${name}" has no fields`, owner);
    return new Refusal(`unknown name "${name}"${suggestion(name, this.#knownNames())}`, owner);
  }

  #call(node: ASTNode, name: string, args: readonly ASTNode[]): Part {
    const called = FUNCTIONS.get(name);
    const at = { start: node.start, end: node.start + name.length };
    if (name === 'size') throw new Refusal('write the list first, as in people.size()', at);
    if (called === undefined) throw new Refusal(`unknown function "${name}"${suggestion(name, FUNCTIONS.keys())}`, at);
    const count = called.parameters.length;
    if (args.length !== count) throw new Refusal(`"${name}" takes ${count} argument${count === 1 ? '' : 's'}, not ${args.length}`, node);
    return called.build(this, args);
  }

  #numbers(nodes: readonly ASTNode[]): NumberListPart {
    const runs = nodes.map((node) => this.number(node).run);
    return { kind: 'numberList', run: (f) => runs.map((run) => run(f)), constant: undefined };
  }

  #knownNames(): readonly string[] {
    const { values, objects, lists } = this.#scope;
    return [...Object.keys(values), ...Object.keys(objects), ...Object.keys(lists), ...this.#elements.keys()];
  }
}

function literal(node: Extract<ASTNode, { readonly op: 'value' }>): boolean | number | string {
  const value = node.args;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value !== 'bigint' && typeof value !== 'number') throw new Refusal('only whole numbers, strings, true and false can be written', node);
  const number = Number(value);
  if (!Number.isInteger(number)) throw new Refusal('fractions are not allowed: use a smaller unit', node);
  if (!Number.isSafeInteger(number)) throw new Refusal('this number is too large', node);
  return number;
}

/** Looks at own keys only: `constructor` and the like are never names. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function unexpected(wanted: string, part: Part, node: ASTNode): never {
  throw new Refusal(`expected ${wanted}, but this is ${describe(part)}`, node);
}
