import { join } from 'node:path';
import { openRecords } from '../../electron/records/openRecords.ts';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { exportFormats } from '../../electron/contract/exports.ts';
import { exportFile } from '../../electron/service/exports/exportFile.ts';
import { playedScenarios } from '../../electron/service/playedScenarios.ts';
import { systemClock } from '../../electron/service/systemPorts.ts';

/** Writes one export after the other into a folder until it is killed. */
const [folder = '', into = '', scenarios = '', wanted = ''] = process.argv.slice(2);
const format = exportFormats.find((each) => each === wanted) ?? 'csv';
const { records } = openRecords({ folder, keep: 'migrated', now: new Date(), newStation: { id: 'station-1', label: 'test' } });
const ports = { records, library: readScenarios(scenarios), clock: systemClock(), station: { version: '0.0.0', label: 'test' } };
const played = playedScenarios(ports);
for (let n = 0; ; n += 1) await exportFile(ports, played, { format, list: 'records', filter: {}, lang: 'zh', file: join(into, `${n}.out`) }, { signal: new AbortController().signal, progress: () => {} });
