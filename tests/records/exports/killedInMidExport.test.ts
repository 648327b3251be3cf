import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../support/csvRows.ts';
import { manyRuns } from '../../support/exporting.ts';
import { aLibraryFolder } from '../../support/library.ts';
import { aFolder, someRecords } from '../../support/records.ts';

const program = join(import.meta.dirname, '../../support/exportingProcess.ts');

test('killed in the middle of an export, each file is whole or not there', async () => {
  const folder = aFolder();
  const scenarios = aLibraryFolder();
  const { db } = someRecords(folder);
  manyRuns(db, 400);
  db.close();
  for (const [round, format] of (['csv', 'archive'] as const).entries()) {
    const into = join(folder, `out-${round}`);
    mkdirSync(into);
    const child = spawn(process.execPath, [program, folder, into, scenarios, format], { stdio: ['ignore', 'ignore', 'inherit'] });
    // killed while a file is being written, after others were; how far it is differs from round to round
    while (!(readdirSync(into).some((name) => name.startsWith('.')) && readdirSync(into).length > 1 + round)) await wait(1);
    expect(child.exitCode, 'the process must not end by itself').toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const names = readdirSync(into).filter((name) => !name.startsWith('.'));
    expect(names.length).toBeGreaterThan(round);
    for (const name of names) {
      if (format === 'csv') expect(fieldsOf(readFileSync(join(into, name)))).toHaveLength(401);
      else expect(Object.keys(unzipSync(readFileSync(join(into, name))))).toContain('manifest.sig');
    }
  }
});
