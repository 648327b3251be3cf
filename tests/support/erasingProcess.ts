import { writeSync } from 'node:fs';
import { openRecords } from '../../electron/records/openRecords.ts';
import { now } from './records.ts';

/** Erases one person after the other, as fast as it can, until it is killed: the folder comes as an argument. */
const [folder = ''] = process.argv.slice(2);
const { records } = openRecords({ folder, keep: 'untouched', now, newStation: { id: 'station-1', label: 'test' } });
writeSync(1, 'ready\n');
for (const { id } of records.listPeople('')) records.erasePerson(id, now.toISOString());
for (;;) await new Promise((resolve) => setTimeout(resolve, 1000));
