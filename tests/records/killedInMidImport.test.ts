import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aFolder, someRecords } from '../support/records.ts';

const program = join(import.meta.dirname, '../support/importingProcess.ts');

test('killed at any moment of an import, each roster is there with all its people and its class, or not at all', async () => {
  const folder = aFolder();
  let held = 0;
  for (let round = 0; round < 6; round += 1) {
    const child = spawn(process.execPath, [program, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await wait(60 + round * 53);
    expect(child.exitCode, 'the process must not end by itself').toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { records, db } = someRecords(folder);
    const people = records.roster.people();
    const classes = records.roster.classes();
    expect([people.length % 400, classes.map(({ members }) => members.length).filter((n) => n !== 400), people.length / 400 - classes.length]).toEqual([0, [], 0]);
    expect(records.auditEntries(1_000).filter(({ kind }) => kind === 'rosterImported')).toHaveLength(classes.length);
    expect([records.checkLedger(), records.checkAudit(), records.checkReferences()]).toEqual([[], [], []]);
    held = people.length;
    db.close();
  }
  expect(held).toBeGreaterThan(0);
});
