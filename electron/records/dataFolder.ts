import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { RecordsError } from './notice.ts';
import { makePrivateFolder, writePrivately } from './privately.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a computer says about itself: enough to find its usual places. */
export interface Surroundings { readonly platform: string; readonly home: string; readonly environment: Environment }

const remembered = z.object({ data: z.string() });

/** Where a station keeps its data: what was given, else SHAPAN_DATA, else what was chosen for this user, else the platform's usual place. A chosen folder that is not there is refused: an empty one in its place would hide the records. */
export function dataFolder(given: string | undefined, at: Surroundings): string {
  const asked = [given, at.environment['SHAPAN_DATA']].find((each) => each !== undefined && each !== '');
  if (asked !== undefined) return resolve(asked);
  const chosen = chosenFolder(at);
  if (chosen === null) return usualFolder(at);
  if (existsSync(chosen)) return chosen;
  throw new RecordsError('GONE', {
    zh: `选定的数据文件夹“${chosen}”不在。请插上那块磁盘再启动；如果要换地方，请执行 shapan where 文件夹。没有新建任何文件。`,
    en: `The chosen data folder "${chosen}" is not there. Plug in its disk and start again, or choose another with shapan where FOLDER. Nothing was made.`,
  });
}

/** Whether it is the usual place and nobody chose another: the one case in which a first start asks. */
export function isUsual(folder: string, at: Surroundings): boolean {
  return chosenFolder(at) === null && resolve(folder) === resolve(usualFolder(at));
}

function usualFolder({ platform, home, environment }: Surroundings): string {
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Shapan');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Shapan');
  const base = environment['XDG_DATA_HOME'];
  return join(base !== undefined && base.startsWith('/') ? base : join(home, '.local', 'share'), 'shapan');
}

/** The user's settings for this program, apart from the records: what was chosen, and the canary. */
export function configFolder({ platform, home, environment }: Surroundings): string {
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Shapan-settings');
  if (platform === 'darwin') return join(home, 'Library', 'Preferences', 'Shapan');
  const base = environment['XDG_CONFIG_HOME'];
  return join(base !== undefined && base.startsWith('/') ? base : join(home, '.config'), 'shapan');
}

/** The folder chosen for this user, or null. */
export function chosenFolder(at: Surroundings): string | null {
  const path = join(configFolder(at), 'place.json');
  if (!existsSync(path)) return null;
  try {
    return remembered.parse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return null;
  }
}

/** From now on the data lives there, whoever starts the station without saying otherwise. */
export function chooseFolder(folder: string, at: Surroundings): void {
  makePrivateFolder(configFolder(at));
  writePrivately(join(configFolder(at), 'place.json'), `${JSON.stringify({ data: resolve(folder) })}\n`);
}
