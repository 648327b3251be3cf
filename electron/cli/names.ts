import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { NamesPreview } from '../contract/names.ts';
import { makeSheet } from '../service/names/makeSheet.ts';
import { lookAt } from '../service/names/preview.ts';
import { storedNames, storeNames } from '../service/names/stored.ts';
import type { LibraryEntry, Ports } from '../service/ports.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';
import { oneOf, WrongUse } from './wrongUse.ts';

interface Wishes { readonly data?: string | undefined; readonly out?: string | undefined; readonly 'dry-run': boolean; readonly json: boolean }

/** A filled sheet is a few kilobytes. */
const mostBytes = 2_000_000;

/** `names export ID --out FILE` and `names import ID FILE [--dry-run]`: a station's own names in a drill, from one sheet. */
export async function names(args: readonly string[], io: Io): Promise<number> {
  const flags = { data: { type: 'string' }, out: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;
  const { values, positionals: [what = '', id = '', file] } = parseOptions(args, flags, { min: 2, max: 3 });
  const isExport = oneOf('names', what, ['export', 'import']) === 'export';
  const library = stationLibrary(values.data);
  const entry = library.original(id);
  if (!entry?.compiled) throw new WrongUse(`没有能用的剧本“${id}”`, `there is no usable drill "${id}"`);
  return isExport ? exported(entry, values, io) : imported(library, entry, file, values, io);
}

async function exported(entry: LibraryEntry, { data, out, json }: Wishes, io: Io): Promise<number> {
  if (out === undefined) throw new WrongUse('请用 --out 写明存到哪个文件', 'name the file with --out');
  const set = await withRecords(data, (records) => (records ? storedNames(records, entry.id).names : []));
  writeFileSync(out, makeSheet(entry, set));
  io.out(json ? JSON.stringify({ ok: true, file: out, names: set.length }) : say(io, `已存到 ${out}；只填“新名称（填这里）”和英文的新名称`, `saved to ${out}; fill in the columns for new names only`));
  return 0;
}

async function imported(library: Ports['library'], entry: LibraryEntry, file: string | undefined, { data, 'dry-run': dryRun, json }: Wishes, io: Io): Promise<number> {
  if (file === undefined) throw new WrongUse('请写明填好的表', 'name the filled sheet');
  const { names: own, entry: named, preview } = lookAt(library, entry, bytesOf(file), io.lang);
  const isStored = named !== null && !dryRun;
  if (isStored) {
    await withRecords(data, (records) => {
      if (!records) throw new Error('the folder was made');
      storeNames(records, entry.id, own, 'commandLine', new Date().toISOString());
    }, true);
  }
  if (json) io.out(JSON.stringify({ ok: named !== null, stored: isStored, ...preview }));
  else for (const line of lines(preview, isStored, io)) (named ? io.out : io.err)(line);
  return named ? 0 : 1;
}

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size <= mostBytes) return readFileSync(path);
  } catch {
    throw new WrongUse(`读不了文件“${path}”`, `cannot read the file "${path}"`);
  }
  throw new WrongUse(`文件太大，不是名称表：“${path}”`, `too big for a sheet of names: "${path}"`);
}

function lines({ problems, changes, standing }: NamesPreview, isStored: boolean, io: Io): string[] {
  if (problems.length > 0) return problems.map(({ sheet, row, sentence }) => (sheet === null ? sentence : say(io, `“${sheet}”第 ${row} 行：${sentence}`, `"${sheet}" row ${row}: ${sentence}`)));
  return [
    ...changes.map(({ sheet, old, now, texts }) => say(io, `${sheet}  ${old} → ${now}  （${texts} 段文字）`, `${sheet}  ${old} → ${now}  (${texts} texts)`)),
    ...(standing === 0 ? [] : [say(io, `还有 ${standing} 处文字里有没换的名字，在“本社区的名称”页面里能看到`, `${standing} texts still hold names that were not replaced; the page of names shows them`)]),
    isStored ? say(io, '已存；正在运行的程序重新打开后用上', 'stored; a program that is running uses them once it is opened again') : say(io, '只是预览，什么也没有存', 'nothing was stored: this was a preview'),
  ];
}
