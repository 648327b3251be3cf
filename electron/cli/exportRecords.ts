import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { modeNames, type Mode } from '../../scenarios/engine/index.ts';
import { exportFormats, exportLists } from '../contract/exports.ts';
import { programRoot } from '../loopback/main.ts';
import { programVersion } from '../loopback/version.ts';
import { Unsigned } from '../service/exports/archive.ts';
import { exportFile, MappingMissing, type ExportDone, type ExportWish } from '../service/exports/exportFile.ts';
import { TooBig } from '../service/exports/zip.ts';
import { playedScenarios } from '../service/playedScenarios.ts';
import type { Records, ScenarioLibrary } from '../service/ports.ts';
import { systemClock } from '../service/systemPorts.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';
import { dayOf } from './stats.ts';
import { oneOf, WrongUse } from './wrongUse.ts';

const flags = {
  format: { type: 'string', default: 'csv' }, list: { type: 'string', default: 'records' }, out: { type: 'string' }, class: { type: 'string' }, scenario: { type: 'string' },
  mode: { type: 'string', multiple: true }, from: { type: 'string' }, to: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false },
} as const;

/** `records export`: finished runs as a file, all of it or nothing; Ctrl-C leaves no file. Unreleased and void exams never leave. */
export async function exportRecords(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseOptions(args, flags, { min: 0, max: 0 });
  if (values.out === undefined) throw new WrongUse('请用 --out 指定要写的文件', 'name the file to write with --out');
  const out = resolve(values.out);
  const format = oneOf('--format', values.format, exportFormats);
  const list = oneOf('--list', values.list, exportLists);
  if (list !== 'records' && format !== 'csv' && format !== 'xlsx') throw new WrongUse('人员和班次只能导出为 csv 或 xlsx', 'people and classes leave as csv or xlsx only');
  const filter = {
    className: values.class, scenarioId: values.scenario, modes: values.mode?.map((mode): Mode => oneOf('--mode', mode, modeNames)),
    from: values.from === undefined ? undefined : dayOf('--from', values.from), to: values.to === undefined ? undefined : dayOf('--to', values.to),
  };
  const done = await withRecords(values.data, (records) => (records ? written(records, stationLibrary(values.data), { format, list, filter, lang: io.lang, file: out }, io) : null));
  if (done === null) throw new WrongUse('这个数据文件夹里没有记录', 'this data folder holds no records');
  if (values.json) io.out(JSON.stringify({ ok: done.kind === 'done', out, ...done }));
  else io.out(done.kind === 'cancelled' ? say(io, '已取消，没有留下文件', 'cancelled; no file was left') : say(io, `已写入 ${out}：${list === 'records' ? `${done.runs} 场，` : ''}${done.bytes} 字节`, `written to ${out}: ${list === 'records' ? `${done.runs} runs, ` : ''}${done.bytes} bytes`));
  return done.kind === 'done' ? 0 : 1;
}

async function written(records: Records, library: ScenarioLibrary, wish: ExportWish, io: Io): Promise<ExportDone> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  let told = performance.now();
  try {
    const clock = systemClock();
    const done = await exportFile({ records, library, clock, station: { version: programVersion(programRoot), label: hostname() } }, playedScenarios({ records, library }), wish, {
      signal: stop.signal,
      progress: (at) => {
        if (performance.now() - told < 2000) return;
        told = performance.now();
        io.err(say(io, `已写 ${at.done}/${at.of} 场`, `${at.done} of ${at.of} runs written`));
      },
    });
    if (done.kind === 'done') records.audit({ kind: 'exported', by: 'commandLine', about: wish.list, note: JSON.stringify({ format: wish.format, ...wish.filter, runs: done.runs }), wall: new Date(clock.wall()).toISOString() });
    return done;
  } catch (error) {
    throw toldPlainly(error, wish.file);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

/** What the user can do something about, in words. */
function toldPlainly(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return new WrongUse(`“${file}”已经存在，没有覆盖`, `"${file}" is there already and was not overwritten`);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new WrongUse(`没有要写入的文件夹：“${file}”`, `the folder of "${file}" is not there`);
  if (error instanceof TooBig) return new WrongUse('归档超过 4 GB，请用 --from、--to 或 --class 分成几份', 'the archive would be over 4 GB; split it with --from, --to or --class');
  if (error instanceof Unsigned) return new Error('站点密钥不能用，归档无法签名；请先启动一次沙盘 · the station’s key cannot be used, so the archive cannot be signed; start Shapan once');
  if (error instanceof MappingMissing) return new Error('scenarios/assessment 里的对照表不能用，请运行 check · the mapping in scenarios/assessment cannot be used; run check');
  return error;
}
