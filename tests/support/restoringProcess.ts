import { openRecordsFile } from '../../electron/records/openRecordsFile.ts';
import { makeBackup } from '../../electron/records/backups.ts';

/** Restores one file after the other for ever, and backs up after each, until it is killed: the folder and the files come as arguments. */
const [folder = '', ...files] = process.argv.slice(2);
process.stdout.write('ready\n');
for (let n = 0; ; n += 1) {
  const now = new Date(Date.UTC(2026, 3, 1) + n * 1000);
  const { db } = openRecordsFile(folder, now, 'whole', files[n % files.length] ?? null);
  makeBackup(db, folder, 'now', now);
  db.close();
}
