import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian's packages where this user may; false where nobody can. Says what it does, for it takes a while. */
export function installFromDebian(...packages: readonly string[]): boolean {
  if (!isRoot() || !existsSync('/etc/debian_version')) return false;
  process.stdout.write(`Installing ${packages.join(', ')} …\n`);
  // A fresh image has no package lists; a machine in use has, and is spared the update.
  // Somebody else at the same work is waited for.
  const install = ['install', '-qq', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages];
  if (aptGet(install, 'ignore')) return true;
  aptGet(['update', '-qq'], 'inherit');
  return aptGet(install, 'inherit');
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function aptGet(args: readonly string[], complaints: 'ignore' | 'inherit'): boolean {
  const { status } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', complaints],
  });
  return status === 0;
}
