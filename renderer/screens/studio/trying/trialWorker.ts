import { apply, intent as intentOf, intentToInput, loadScenario, replay, sheetOf, startRun, stepClock, textOf, trialAt, valuesOf, viewOf, withValues, type Compiled, type Intent, type Lang, type Run, type RunClock } from '../../../../scenarios/engine/index.ts';
import type { Acted, AskedIntent, FromTrial, ToTrial, TrialPlan } from './trialTalk.ts';

const everyTick = 200;

/** One trial: a run that is played here and thrown away with this thread. Nothing of it is stored. */
class Trial {
  readonly #lang: Lang;
  #clock: RunClock;
  #acts = 0;
  readonly #before = new Map<string, Run>();
  #ticked = performance.now();

  constructor(run: Run, lang: Lang) {
    this.#clock = { run, carry: 0 };
    this.#lang = lang;
    this.#show();
    setInterval(() => this.#tick(), everyTick);
  }

  act(call: number, asked: AskedIntent): void {
    this.#catchUp();
    const acted = this.#acted(intentOf.parse(asked));
    tell({ kind: 'acted', call, acted });
    this.#show();
  }

  set(name: string, value: number | string | boolean): void {
    this.#catchUp();
    this.#clock = { ...this.#clock, run: withValues(this.#clock.run, { [name]: value }) };
    this.#show();
  }

  rewind(step: string): void {
    const run = this.#before.get(step);
    if (run) this.#clock = { run, carry: 0 };
    this.#show();
  }

  #acted(intent: Intent): Acted {
    const { run } = this.#clock, { compiled } = run;
    const say = (key: string | null): string | null => (key === null ? null : textOf(compiled, key, this.#lang));
    const input = intentToInput(run, intent);
    if (!input) return { ok: false, code: 'unknownThing', reason: null };
    const applied = apply(run, run.state.now, input);
    if (!applied.ok) return { ok: false, code: applied.code, reason: say(applied.reason) };
    this.#acts += 1;
    if (intent.type === 'optionChosen') this.#before.set(intent.decision, run);
    this.#clock = { ...this.#clock, run: applied.run };
    return { ok: true, outcome: applied.outcome, reason: say(applied.reason) };
  }

  #tick(): void {
    const before = this.#clock.run;
    this.#catchUp();
    if (this.#clock.run !== before) this.#show();
  }

  #catchUp(): void {
    const now = performance.now();
    this.#clock = stepClock(this.#clock, now - this.#ticked);
    this.#ticked = now;
  }

  #show(): void {
    const { run } = this.#clock;
    tell({ kind: 'shown', view: viewOf(run, { runId: 'trial', seq: this.#acts, trainee: '', lang: this.#lang }), values: valuesOf(run), sheet: run.state.ended ? sheetOf(run) : null });
  }
}

let trial: Trial | null = null;

addEventListener('message', ({ data }: MessageEvent<ToTrial>) => {
  if (data.kind === 'act') trial?.act(data.call, data.intent);
  else if (data.kind === 'rewind') trial?.rewind(data.step);
  else if (data.kind === 'set') trial?.set(data.name, data.value);
  else begin(data);
});

function begin({ scenario, en, tables, ...plan }: TrialPlan): void {
  const { compiled } = loadScenario({ path: 'scenario.yaml', scenario, en: en.trim() === '' ? null : en, enPath: 'en.yaml', ...tables });
  if (!compiled) return tell({ kind: 'refused', why: 'unsound' });
  const run = runAt(compiled, plan);
  if (!run) return tell({ kind: 'refused', why: 'noWay' });
  trial = new Trial(run, plan.lang);
}

function runAt(compiled: Compiled, { beginning, seed, form }: Pick<TrialPlan, 'beginning' | 'seed' | 'form'>): Run | null {
  const options = { seed, mode: 'practice', variant: form } as const;
  if (beginning.kind === 'start') return startRun(compiled, options);
  if (beginning.kind === 'script') return replay(compiled, options, beginning.inputs, beginning.at);
  return trialAt(compiled, options, beginning.id)?.run ?? null;
}

function tell(message: FromTrial): void {
  postMessage(message);
}
