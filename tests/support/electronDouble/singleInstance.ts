import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, watch, writeFileSync, writeSync, renameSync } from 'node:fs';
import { join } from 'node:path';

interface Knock {
  readonly argv: string[];
  readonly directory: string;
}

/**
 * One process per folder. The first keeps a file with its number; a later one leaves a note of its start beside it, which the first
 * takes as "second-instance". A file of a dead process is taken over.
 */
export function takeSingleInstance(folder: string, knocked: (knock: Knock) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'SingleInstance');
  const notes = join(folder, 'SecondInstances');
  if (!claim(lock)) {
    mkdirSync(notes, { recursive: true });
    const note = join(notes, `${process.pid}`);
    writeFileSync(`${note}.new`, JSON.stringify({ argv: process.argv, directory: process.cwd() } satisfies Knock));
    renameSync(`${note}.new`, note);
    return false;
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  rmSync(notes, { recursive: true, force: true });
  mkdirSync(notes);
  watch(notes, () => takeNotes(notes, knocked)).unref();
  return true;
}

function claim(lock: string): boolean {
  try {
    writeSync(openSync(lock, 'wx'), String(process.pid));
    return true;
  } catch {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
    rmSync(lock, { force: true });
    return claim(lock);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function takeNotes(notes: string, knocked: (knock: Knock) => void): void {
  for (const name of readdirSync(notes).filter((each) => /^\d+$/.test(each))) {
    const note = join(notes, name);
    const knock = JSON.parse(readFileSync(note, 'utf8')) as Knock;
    rmSync(note);
    knocked(knock);
  }
}
