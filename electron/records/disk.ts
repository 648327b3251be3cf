import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';

/** What kind of disk a folder lies on, as far as it can be told. */
export type DiskKind = 'usual' | 'volatile' | 'network';

const volatileTypes = /^(tmpfs|ramfs|overlay|overlayfs|aufs|unionfs|squashfs)$/;
const networkTypes = /^(nfs\d?|cifs|smb3?|smbfs|9p|afpfs|ncpfs|fuse\.(sshfs|davfs|rclone|gvfsd-fuse))$/;

/** The disk that `folder` lies on, by Linux's table of mounts (`/proc/self/mountinfo`): the longest mount point above it counts, the last one of equals. */
export function diskByMounts(folder: string, mountinfo: string): DiskKind {
  let best = { point: '', type: '' };
  for (const line of mountinfo.split('\n')) {
    const [left, right] = line.split(' - ');
    const point = unescaped(left?.split(' ')[4] ?? '');
    const isAbove = point === '/' || folder === point || folder.startsWith(`${point}/`);
    if (right !== undefined && point !== '' && isAbove && point.length >= best.point.length) best = { point, type: right.split(' ')[0] ?? '' };
  }
  return volatileTypes.test(best.type) ? 'volatile' : networkTypes.test(best.type) ? 'network' : 'usual';
}

/** Blanks and the like stand as `\040` there. */
const unescaped = (text: string): string => text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

export function diskOf(folder: string, platform: string = process.platform): DiskKind {
  if (platform === 'win32') return /^[\\/]{2}[^\\/?.]/.test(folder) ? 'network' : 'usual';
  if (platform !== 'linux') return 'usual';
  try {
    return diskByMounts(realpathSync(nearest(folder)), readFileSync('/proc/self/mountinfo', 'utf8'));
  } catch {
    // Without the table nothing can be told, and a warning would be a guess.
    return 'usual';
  }
}

/** The folder itself, or the one above it that is there. */
export function nearest(folder: string): string {
  const path = isAbsolute(folder) ? folder : resolve(folder);
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** Programs that put a disk back at every start, found by what they install. Cards in hardware cannot be seen. */
export function resetProgram(systemDrive: string, exists: (path: string) => boolean = existsSync): string | null {
  const marks: readonly (readonly [string, string])[] = [
    ['Deep Freeze 冰点还原', `${systemDrive}\\Persi0.sys`], ['Deep Freeze 冰点还原', `${systemDrive}\\Program Files (x86)\\Faronics\\Deep Freeze`],
    ['Shadow Defender 影子卫士', `${systemDrive}\\Program Files\\Shadow Defender`],
  ];
  return marks.find(([, path]) => exists(path))?.[0] ?? null;
}
