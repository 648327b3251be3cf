import { accounts } from './accounts.ts';
import { backup } from './backup.ts';
import { certify } from './certify.ts';
import { check } from './check.ts';
import { checkLaws } from './checkLaws.ts';
import { checkWitness } from './checkWitness.ts';
import { doctor } from './doctor.ts';
import { helpOf } from './help.ts';
import type { Io } from './io.ts';
import { machine } from './machine.ts';
import { names } from './names.ts';
import { pack } from './pack.ts';
import { people } from './people.ts';
import { play } from './play.ts';
import { records } from './records.ts';
import { restore } from './restore.ts';
import { scenarios } from './scenarios.ts';
import { serve } from './serve.ts';
import { simulate } from './simulate.ts';
import { stats } from './stats.ts';
import { verify } from './verify.ts';
import { where } from './where.ts';
import { WrongUse } from './wrongUse.ts';
import { RecordsError } from '../records/notice.ts';

type Command = (args: readonly string[], io: Io) => Promise<number> | number;

const commands: Readonly<Record<string, Command>> = { scenarios, check: (args, io) => (args.includes('--witness') ? checkWitness : args.some((arg) => /^--laws(=|$)/.test(arg)) ? checkLaws : check)(args, io), play, simulate, machine, records, stats, certify, verify, backup, restore, doctor, where, accounts, people, names, pack, serve };

/** Runs one command and gives its exit code: 0 fine, 1 findings or a failed check, 2 wrong use. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (name === 'help' || name === '--help' || name === '-h' || options.includes('--help')) {
    io.out(helpOf(Object.hasOwn(commands, name ?? '') ? name : undefined));
    return 0;
  }
  try {
    const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
    if (!command) throw new WrongUse(name === undefined ? '请写明命令' : `没有命令“${name}”`, name === undefined ? 'name a command' : `there is no command "${name}"`);
    return await command(rest, io);
  } catch (error) {
    return failed(error, io, options.includes('--json'));
  }
}

/** Wrong use goes to stderr, machine-readable where asked; a known failure keeps the promise of one JSON document. */
function failed(error: unknown, io: Io, json: boolean): number {
  if (error instanceof WrongUse) {
    io.err(json ? JSON.stringify({ error: { code: 'wrongUse', message: error.en } }) : io.lang === 'zh' ? `${error.zh}（--help 查看用法）` : `${error.en} (--help shows the use)`);
    return 2;
  }
  const message = error instanceof RecordsError ? error.notice[io.lang] : error instanceof Error ? error.message : String(error);
  if (json) io.out(JSON.stringify({ ok: false, error: { code: error instanceof RecordsError ? `records${error.code}` : 'failed', message } }));
  else io.err(message);
  return 1;
}
