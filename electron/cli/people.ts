import { readFileSync, statSync } from 'node:fs';
import { planOf, takePlan, type ImportPlan } from '../service/roster/importFile.ts';
import { mostBytes, mostRows, type Unreadable } from '../service/roster/readTable.ts';
import { systemClock, systemIds } from '../service/systemPorts.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';
import { oneOf, WrongUse } from './wrongUse.ts';

/** `people import FILE`: a roster from .xlsx or .csv, all of it or nothing; `--dry-run` only says what would come of it. */
export async function people(args: readonly string[], io: Io): Promise<number> {
  const flags = { data: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, 'same-names': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseOptions(args, flags, { min: 2, max: 2 });
  oneOf('people', positionals[0] ?? '', ['import']);
  const bytes = bytesOf(positionals[1] ?? '');
  return withRecords(values.data, (records) => {
    if (!records) throw new Error('the folder was made');
    const plan = planOf({ records }, bytes);
    if (typeof plan === 'string') throw new WrongUse(...sentences[plan]);
    const done = values['dry-run'] ? null : takePlan({ records, clock: systemClock(), ids: systemIds() }, plan, { withSameNames: values['same-names'], by: 'commandLine' });
    const { headings, rows, newClasses } = plan;
    if (values.json) io.out(JSON.stringify({ ok: true, ...done, stored: done !== null, headings, rows, newClasses }));
    else for (const line of lines(plan, done, io)) io.out(line);
    return 0;
  }, true);
}

function bytesOf(path: string): Uint8Array {
  try {
    // not read at all when it is no roster anyway
    return statSync(path).size > mostBytes ? new Uint8Array(mostBytes + 1) : readFileSync(path);
  } catch {
    throw new WrongUse(`读不了文件“${path}”`, `cannot read the file "${path}"`);
  }
}

const sentences: Readonly<Record<Unreadable, readonly [zh: string, en: string]>> = {
  old: ['这是旧格式（.xls、.et、.doc）或者加了密码的文件。请用 WPS 或 Excel 打开，另存为 .xlsx 或 .csv（不加密码）', 'this is an old format (.xls, .et, .doc) or locked with a password; open it in WPS or Excel and save it as .xlsx or .csv without a password'],
  tooBig: [`文件太大：名册不超过 ${mostBytes / 1_000_000} MB`, `the file is too big: a roster has at most ${mostBytes / 1_000_000} MB`],
  tooManyRows: [`行数太多：一次最多 ${mostRows} 行，请分成几个文件`, `too many rows: at most ${mostRows} at once; split the file`],
  unreadable: ['文件打不开，可能已经损坏，或者不是 .xlsx、.csv', 'the file cannot be read: damaged, or no .xlsx or .csv'],
  empty: ['文件里没有人', 'nobody is in the file'],
  noHeading: ['前 20 行里没有同时写着“姓名”和“工号”的表头', 'no row of the first 20 has the headings "name" and "staff number"'],
};

function lines({ rows, newClasses }: ImportPlan, done: { added: number; changed: number } | null, io: Io): string[] {
  const words = {
    new: say(io, '新', 'new'), changed: say(io, '补充', 'more is said'), known: say(io, '已在名册', 'there already'), sameName: say(io, '与工号 {} 同名', 'called like number {}'), twice: say(io, '与第 {} 行重复', 'same as line {}'),
    otherName: say(io, '这个工号是“{}”的', 'the number is that of "{}"'), nameMissing: say(io, '没有姓名', 'no name'), staffNoMissing: say(io, '没有工号', 'no number'), tooLong: say(io, '太长', 'too long'),
    oddCharacters: say(io, '有认不出的字符', 'odd characters'), numberLost: say(io, '工号被表格软件缩短了，请把这一列设成文本重填', 'the spreadsheet shortened the number; make the column text and type it again'),
  };
  return [
    ...rows.map(({ line, name, staffNo, unit, verdict, note }) => `${String(line).padStart(5)}  ${name}  ${staffNo}  ${unit}  ${words[verdict].replace('{}', note)}`),
    ...(newClasses.length === 0 ? [] : [say(io, `新班次：${newClasses.join('、')}`, `new classes: ${newClasses.join(', ')}`)]),
    done ? say(io, `已存：新增 ${done.added} 人，补充 ${done.changed} 人`, `stored: ${done.added} added, ${done.changed} changed`) : say(io, '只是预览，什么也没有存', 'nothing was stored: this was a preview'),
  ];
}
