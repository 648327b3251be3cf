import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { backupFolder, listBackups, makeBackup } from '../../electron/records/backups.ts';
import { damageOfCopy } from '../../electron/records/look.ts';
import { aFolder, aScore, now, someRecords, withARun } from '../support/records.ts';

const program = join(import.meta.dirname, '../support/restoringProcess.ts');

const drill = 'scenarios/fire/own/scenario.yaml';
const text = (count: number): string => `# ${count}\n${'行\n'.repeat(5_000)}`;

/** A back-up that holds runs 1 … n and a drill of the station's own that says so. */
function aBackupOf(count: number): string {
  const { records, db, folder } = someRecords(aFolder());
  for (let n = 1; n <= count; n += 1) {
    withARun(records, `run-${n}`, 40);
    records.finishRun(aScore(`run-${n}`));
  }
  mkdirSync(dirname(join(folder, drill)), { recursive: true });
  writeFileSync(join(folder, drill), text(count));
  return makeBackup(db, folder, 'now', now);
}

test('killed at any moment of restoring and backing up, the records are the old or the new ones, whole, the own drill with them, and every back-up that has its name is sound', async () => {
  const files = [aBackupOf(3), aBackupOf(9)];
  const folder = aFolder();
  // Until the first restore has come to its end there is nothing to keep.
  let hasHeld = false;
  for (let round = 0; round < 10; round += 1) {
    const child = spawn(process.execPath, [program, folder, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await wait(round * 31 + 3);
    expect(child.exitCode, 'the process must not end by itself').toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { records, db } = someRecords(folder, new Date(now.getTime() + round * 86_400_000));
    const held = records.allRecords().length;
    expect([3, 9].includes(held) || (!hasHeld && held === 0), `${held} records after round ${round}`).toBe(true);
    hasHeld ||= held > 0;
    expect(held === 0 || readFileSync(join(folder, drill), 'utf8') === text(held), `the drill of ${held} records after round ${round}`).toBe(true);
    expect(readdirSync(folder).filter((each) => each === 'drills-copying' || each === 'drills-restoring')).toEqual([]);
    expect([records.checkLedger(), records.checkScores(), records.allRecords().map(({ header }) => records.checkChain(header.runId)).filter((each) => each !== null)]).toEqual([[], [], []]);
    expect(listBackups(backupFolder(folder)).map(({ path }) => damageOfCopy(path)).filter((each) => each !== null)).toEqual([]);
    db.close();
  }
  expect(hasHeld).toBe(true);
});
