import { programRoot } from '../loopback/main.ts';
import { bringUpToDate, screens } from '../shell/bundles.ts';
import { processIo, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { runStation, sayBoth } from './runStation.ts';
import { folderOf, nest, surroundings } from './stationData.ts';
import { wholeNumber } from './wrongUse.ts';

const flags = { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean', default: false } } as const;

/** Starts the browser shell, its screens built first where they are missing or old. */
export async function serve(args: readonly string[], io: Io = processIo()): Promise<number> {
  const { values } = parseOptions(args, flags, { min: 0, max: 0 });
  const port = values.port === undefined ? undefined : wholeNumber('--port', values.port, 65_535);
  await bringUpToDate(programRoot, screens, (zh, en) => sayBoth(io, zh, en));
  return runStation({ folder: folderOf(values.data), nest: nest(), surroundings: surroundings(), port }, !values['no-open'], io);
}
