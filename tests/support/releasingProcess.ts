import { writeSync } from 'node:fs';
import { openReleases } from '../../electron/library/releases/openReleases.ts';
import { aReleaseOf } from './releases.ts';

/** Releases one version after the other, withdraws each third and brings it back, as fast as it can, until it is killed; each step is told once it is done. */
const [folder = '', first = '1'] = process.argv.slice(2);
const releases = openReleases(folder);
for (let n = Number(first); ; n += 1) {
  const { release, texts } = aReleaseOf(`1.${n}.0`, `${n}`);
  releases.keep(release, texts);
  const act = (kind: 'released' | 'withdrawn' | 'returned'): void => releases.act(release.scenarioId, { kind, version: release.version, by: 'a', note: '', at: 't' });
  act('released');
  writeSync(1, `1.${n}.0\n`);
  if (n % 3 !== 0) continue;
  act('withdrawn');
  writeSync(1, 'none\n');
  act('returned');
  writeSync(1, `1.${n}.0\n`);
}
