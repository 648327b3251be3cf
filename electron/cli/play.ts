import { writeFileSync } from 'node:fs';
import { playDrill, type Compiled, type Script } from '../../scenarios/engine/index.ts';
import { canonicalText, inputDigest, lastStep, sha256 } from '../service/digest.ts';
import type { LibraryEntry } from '../service/ports.ts';
import { sheetInPoints } from '../service/sheet.ts';
import { findScenarios } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { checkForm, playOptions, type PlayOptions } from './playOptions.ts';
import type { Played } from './played.ts';
import { savePlay } from './savePlay.ts';
import { WrongUse } from './wrongUse.ts';

/** Plays one drill in virtual time and prints its sheet. A lost drill is still a fine play: exit 0. */
export async function play(args: readonly string[], io: Io): Promise<number> {
  const options = playOptions(args);
  const entry = findScenarios(options.id, options.data).entries[0];
  if (!entry) throw new WrongUse(`没有剧本“${options.id}”`, `there is no scenario "${options.id}"`);
  if (!entry.compiled) throw new Error(say(io, `剧本“${entry.id}”不可用：${entry.findings[0]?.messageZh ?? ''}`, `the scenario "${entry.id}" is unusable: ${entry.findings[0]?.message ?? ''}`));
  checkForm(entry.compiled.scenario, options);
  const played = playThrough(entry, entry.compiled, options);
  if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(scriptOf(played), null, 1)}\n`);
  const runId = options.save ? await savePlay(played) : derivedId(played);
  const { sheet, digest } = played;
  if (options.json) {
    const { total, max, grade, passed, vetoes, items, indicators, coverage, ending, durationMs } = sheet;
    const shared = { runId, scenario: entry.id, version: entry.version, seed: options.seed, mode: options.mode };
    io.out(JSON.stringify({ ...shared, total, max, grade, passed, vetoes, items, indicators, coverage, ending, durationMs, digest }));
  } else for (const line of sheetLines(runId, played, io)) io.out(line);
  return 0;
}

function playThrough(entry: LibraryEntry, compiled: Compiled, options: PlayOptions): Played {
  const { run, inputs } = playDrill(compiled, { seed: options.seed, mode: options.mode, variant: options.variant }, options.player);
  const step = lastStep(run, inputs);
  const log = step ? [...inputs, step] : inputs;
  return { entry, options, run, inputs: log, digest: inputDigest(log), sheet: sheetInPoints(run) };
}

function scriptOf({ entry, options, inputs }: Played): Script {
  return { scenario: entry.id, seed: options.seed, mode: options.mode, variant: options.variant, inputs: [...inputs] };
}

/** The same play has the same id on every machine: a UUID (version 8) out of what determines it. */
function derivedId({ entry, options, digest }: Played): string {
  const hex = sha256(canonicalText([entry.contentHash, options.seed, options.mode, options.variant, digest]));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function sheetLines(runId: string, { entry, options, sheet, digest }: Played, io: Io): string[] {
  const minutes = Math.round(sheet.durationMs / 60_000);
  return [
    `${entry.id} ${entry.version}  ${say(io, '种子', 'seed')} ${options.seed}  ${options.mode}`,
    say(io, `得分 ${sheet.total} / ${sheet.max}  等级 ${sheet.grade}  ${sheet.passed ? '通过' : '未通过'}`, `score ${sheet.total} of ${sheet.max}  grade ${sheet.grade}  ${sheet.passed ? 'passed' : 'failed'}`),
    say(io, `一票否决 ${sheet.vetoes.length} 项`, `${sheet.vetoes.length} vetoes`) + sheet.vetoes.map(({ id }) => ` ${id}`).join(''),
    say(io, `结局 ${sheet.ending}，情景时间 ${minutes} 分钟`, `ending ${sheet.ending}, ${minutes} minutes of scenario time`),
    ...sheet.items.map(({ id, kind, state, points, max }) => `  ${kind.padEnd(9)} ${state.padEnd(11)} ${String(points).padStart(6)} / ${String(max).padEnd(5)} ${id}`),
    `${say(io, '场次', 'run')} ${runId}`,
    `${say(io, '日志摘要', 'log digest')} ${digest}`,
  ];
}
