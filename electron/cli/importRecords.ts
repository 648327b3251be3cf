import { readFileSync, statSync } from 'node:fs';
import { importArchive, type ImportRefusal } from '../service/exports/import/importArchive.ts';
import { mostPackedBytes } from '../service/exports/import/readArchive.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';
import { WrongUse } from './wrongUse.ts';

/** `records import FILE`: an archive of another station, checked and replayed whole, kept beside this station's own records; all of it or nothing. */
export async function importRecords(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, { data: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 1, max: 1 });
  const bytes = bytesOf(positionals[0] ?? '');
  const outcome = await withRecords(values.data, (records) => {
    if (!records) throw new Error('the folder was made');
    return importArchive({ records, library: stationLibrary(values.data) }, bytes, 'commandLine', new Date().toISOString());
  }, true);
  const isWell = outcome.kind !== 'refused';
  if (values.json) io.out(JSON.stringify({ ok: isWell, ...outcome }));
  else if (outcome.kind === 'refused') io.err(`${say(io, ...sentences[outcome.why])}${outcome.runId === undefined ? '' : ` (${outcome.runId})`}${outcome.why === 'brokenRun' ? `: ${outcome.problem}` : ''}`);
  else if (outcome.kind === 'known') io.out(say(io, '这份归档已经导入过，没有改动', 'this archive was imported before; nothing changed'));
  else io.out(say(io, `已核对并导入 ${outcome.runs} 场，来自工作站 ${outcome.label}（${outcome.station}）；它们不计入本站统计`, `${outcome.runs} runs of the station ${outcome.label} (${outcome.station}) checked and imported; they enter no figure of this station`));
  return isWell ? 0 : 1;
}

function bytesOf(path: string): Uint8Array {
  try {
    // not read at all when it is too big anyway
    return statSync(path).size > mostPackedBytes ? new Uint8Array(mostPackedBytes + 1) : readFileSync(path);
  } catch {
    throw new WrongUse(`读不了文件“${path}”`, `cannot read the file "${path}"`);
  }
}

const sentences: Readonly<Record<ImportRefusal | 'brokenRun', readonly [zh: string, en: string]>> = {
  tooBig: ['文件太大，没有导入：一份归档不超过 300 MB，请在原工作站分成几份导出', 'too big, nothing was imported: an archive has at most 300 MB; export it in parts at its station'],
  unreadable: ['文件打不开，可能已经损坏，或者不是沙盘的归档；没有导入', 'the file cannot be read: damaged, or no archive of Shapan; nothing was imported'],
  strayFile: ['压缩包里有归档不该有的文件，没有导入', 'the zip holds files that no archive has; nothing was imported'],
  filesMissing: ['归档里的文件与清单不符，没有导入', 'the files are not those of the manifest; nothing was imported'],
  wrongHash: ['归档里有文件与清单上的校验值不符，可能被改动过；没有导入', 'a file does not have the hash of the manifest: it was changed; nothing was imported'],
  wrongSignature: ['清单的签名不对，归档可能被改动过；没有导入', 'the signature of the manifest is wrong: the archive was changed; nothing was imported'],
  own: ['这是本工作站自己的记录，不用导入', 'these are this station’s own records; there is nothing to import'],
  otherKey: ['以前导入过这个工作站的归档，但密钥不同；请向原工作站核实，没有导入', 'this station’s archives came with another key before; ask there; nothing was imported'],
  wrongCount: ['场次数与清单不符，没有导入', 'the number of runs is not that of the manifest; nothing was imported'],
  fork: ['同一场次以前导入过，内容却不同：有一份被改动过；没有导入', 'a run came before with another result: one of the two was changed; nothing was imported'],
  brokenRun: ['有场次核对不上，没有导入', 'a run does not hold; nothing was imported'],
};
