import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../../scenarios/engine/compile/compile.ts';
import { loadLaws, loadScenario, type Loaded } from '../../scenarios/engine/load.ts';
import type { Run } from '../../scenarios/engine/run/draft.ts';
import type { Input, TimedInput } from '../../scenarios/engine/run/inputs.ts';
import { advance, apply, startRun } from '../../scenarios/engine/run/run.ts';
import { sheetOf, type ScoreSheet } from '../../scenarios/engine/score/score.ts';

const folder = join(import.meta.dirname, '../hard');
const lawFolder = join(import.meta.dirname, '../../scenarios/law');
const lawsIn = (path: string) => loadLaws(readFileSync(path, 'utf8'), path).laws;
const shipped = readdirSync(lawFolder).filter((file) => file.endsWith('.yaml')).flatMap((file) => lawsIn(join(lawFolder, file)));
/** The shipped table, and the articles that only the hard cases cite. */
const laws = [...shipped, ...lawsIn(join(folder, 'laws.yaml'))];

/** The hard cases by name: each a whole small drill in a file of its own beside its test. */
export const hardCases = readdirSync(folder).filter((file) => /^\d\d-.*\.yaml$/.test(file)).map((file) => file.replace('.yaml', ''));

/** Reads `tests/hard/NAME.yaml` as every drill is read. */
export function loadHardCase(name: string): Loaded {
  const path = `tests/hard/${name}.yaml`;
  return loadScenario({ path, scenario: readFileSync(join(folder, `${name}.yaml`), 'utf8'), en: null, laws });
}

/** The same, ready to play; its mistakes are the test's own. */
export function hardCase(name: string): Compiled {
  const { compiled, findings } = loadHardCase(name);
  if (!compiled) throw new Error(findings.map((finding) => `${finding.file}:${finding.line} ${finding.path} ${finding.message}`).join('\n'));
  return compiled;
}

export const second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

/** A play of a hard case, said in few words. Times are ms since the start; what is refused shows as its code. */
export class Play {
  run: Run;
  readonly log: TimedInput[] = [];

  constructor(compiled: Compiled, seed = 1, variant: string | null = null) {
    this.run = startRun(compiled, { seed, mode: 'practice', variant });
  }

  /** Lets time pass up to and with everything that is due at `at`. */
  until(at: number): this {
    this.run = advance(this.run, at);
    return this;
  }

  does(at: number, input: Input): string {
    const applied = apply(this.run, at, input);
    if (!applied.ok) return applied.code;
    this.log.push({ at, input });
    this.run = applied.run;
    return applied.outcome;
  }

  order(at: number, task: string, target = '', unit = 'self', slots: Readonly<Record<string, string>> = {}): string {
    return this.does(at, { type: 'orderGiven', unit, task, target, slots: { ...slots } });
  }

  choose(at: number, decision: string, option: string): string {
    return this.does(at, { type: 'optionChosen', decision, option });
  }

  /** Stops what a unit is doing. */
  stop(at: number, unit: string): string {
    this.until(at);
    return this.does(at, { type: 'orderCancelled', order: this.run.state.orders.find((order) => order.unit === unit)?.n ?? 0 });
  }

  /** Picks up or reads the latest message of this inject. */
  reads(at: number, inject: string): string {
    this.until(at);
    return this.does(at, { type: 'injectAcknowledged', delivery: this.run.state.deliveries.findLast((delivery) => delivery.inject === inject)?.n ?? 0 });
  }

  /** The instructor sends it. */
  injects(at: number, inject: string): string {
    return this.does(at, { type: 'instructorInjected', inject });
  }

  ends(at: number): ScoreSheet {
    this.does(at, { type: 'runEnded' });
    return sheetOf(this.run);
  }

  value(name: string) { return this.run.state.values[name]; }
  state(dynamic: string) { return this.run.state.regions[dynamic]; }
  person(id: string) { return this.run.state.people[id] ?? {}; }
  times(key: string): number { return this.run.state.counts[key]?.n ?? 0; }
  firstAt(key: string): number | null { return this.run.state.counts[key]?.first ?? null; }
  item(id: string) { return sheetOf(this.run).items.find((item) => item.id === id)?.state ?? 'not on the sheet'; }
  vetoes(): string[] { return Object.keys(this.run.state.vetoes); }
}
