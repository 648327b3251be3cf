import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a station keeps its data when nobody says otherwise: the platform's usual place for this user. */
export function dataFolder(given: string | undefined, platform: string, home: string, environment: Environment): string {
  if (given !== undefined && given !== '') return resolve(given);
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Shapan');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Shapan');
  const base = environment['XDG_DATA_HOME'];
  return join(base !== undefined && base.startsWith('/') ? base : join(home, '.local', 'share'), 'shapan');
}
