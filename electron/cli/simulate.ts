import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { botNames, runsOf, summaryOf, usualMix, type Compiled, type Mix, type Plan, type SimulatedRun } from '../../scenarios/engine/index.ts';
import { findScenarios } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { simulationLines } from './simulationText.ts';
import { counterOf, playShare, type Share } from './simulateShare.ts';
import { oneOf, wholeNumber, WrongUse } from './wrongUse.ts';

const flags = { runs: { type: 'string' }, seed: { type: 'string' }, bots: { type: 'string' }, workers: { type: 'string' }, variant: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
/** Below this a second thread costs more than it brings. */
const worthAThread = 200;

/** Plays many seeded bots and says what their results say about the drill. Same seed, same result, however many workers. */
export async function simulate(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, flags, { min: 1, max: 1 });
  const entry = findScenarios(positionals[0] ?? '', values.data).entries[0];
  if (!entry?.compiled) throw new WrongUse(`剧本“${positionals[0]}”不可用，见 check`, `the scenario "${positionals[0]}" is unusable, see check`);
  const plan: Plan = {
    runs: wholeNumber('--runs', values.runs ?? '1000', 10_000_000), seed: wholeNumber('--seed', values.seed ?? '1'),
    bots: values.bots === undefined ? usualMix : mixOf(values.bots), forms: formsOf(entry.compiled, values.variant),
  };
  if (plan.runs === 0) throw new WrongUse('--runs 至少为 1', '--runs must be at least 1');
  const all = runsOf(plan);
  const workers = Math.min(all, values.workers === undefined ? Math.min(availableParallelism(), Math.ceil(all / worthAThread)) : Math.max(1, wholeNumber('--workers', values.workers, 256)));
  const told = progress(all, io);
  const share: Share = { files: entry.files, plan, counter: counterOf() };
  const others = Array.from({ length: workers - 1 }, () => playThere(share, told));
  const runs = (await Promise.all([...others, playHere(entry.compiled, share, told)])).flat();
  const result = summaryOf(entry.compiled, plan, runs);
  if (values.json) io.out(JSON.stringify(result));
  else for (const line of simulationLines(result, io)) io.out(line);
  return result.forms.some(({ faults }) => faults.runs > 0) ? 1 : 0;
}

/** `expert=10,hesitant=40`: parts of the whole. */
function mixOf(text: string): Mix {
  const parts = text.split(',').map((part) => {
    const [name = '', share = '1', ...rest] = part.split('=');
    if (rest.length > 0) throw new WrongUse(`--bots 应形如 expert=10,hesitant=40，而不是“${part}”`, `--bots must look like expert=10,hesitant=40, not "${part}"`);
    return [oneOf('--bots', name.trim(), botNames), wholeNumber('--bots', share.trim(), 1_000_000)] as const;
  });
  if (parts.every(([, share]) => share === 0)) throw new WrongUse('--bots 的份数不能全为 0', 'the parts of --bots must not all be 0');
  return Object.fromEntries(parts);
}

function formsOf({ scenario }: Compiled, variant: string | undefined): (string | null)[] {
  const ids = scenario.variants.map(({ id }) => id);
  if (variant === undefined) return [null];
  return variant === 'all' ? [null, ...ids] : [oneOf('--variant', variant, ids)];
}

/** The thread that asked plays too: it has the drill compiled already, and begins while the others start. */
async function playHere(compiled: Compiled, { plan, counter }: Share, told: (count: number) => void): Promise<SimulatedRun[]> {
  const runs: SimulatedRun[] = [];
  for (const batch of playShare(compiled, plan, counter)) {
    runs.push(...batch);
    told(batch.length);
    await setImmediate(); // what the others have sent is taken in
  }
  return runs;
}

/** Another thread with the same texts takes runs from the same counter. */
export function playThere(share: Share, told: (count: number) => void): Promise<SimulatedRun[]> {
  return new Promise((resolve, reject) => {
    const runs: SimulatedRun[] = [];
    const worker = new Worker(new URL('./simulateWorker.ts', import.meta.url), { workerData: share });
    worker.on('message', (batch: readonly SimulatedRun[]) => {
      runs.push(...batch);
      told(batch.length);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve(runs) : reject(new Error(`a worker ended with ${code}`))));
  });
}

/** A line that counts, for who watches; nothing where no one does. */
function progress(all: number, io: Io): (count: number) => void {
  if (!process.stderr.isTTY) return () => {};
  let done = 0, shown = -1;
  return (count) => {
    done += count;
    const percent = Math.floor((done * 100) / all);
    if (percent !== shown) process.stderr.write(`\r${say(io, '已演练', 'played')} ${done} / ${all}${done === all ? '\n' : ''}`);
    shown = percent;
  };
}
