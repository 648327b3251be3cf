import { crc32, inflateRawSync } from 'node:zlib';
import { refusal, type Refusal } from './refusal.ts';

/** What an archive may hold. Nothing that it says of itself is believed: bytes are counted while they are unpacked. */
export interface ZipLimits { readonly archive: number; readonly entries: number; readonly entry: number; readonly total: number; /** bytes unpacked of one byte packed */ readonly ratio: number }
export interface ZipEntry { readonly name: string; readonly isFolder: boolean; readonly isLink: boolean; readonly method: number; readonly crc: number; readonly packed: Uint8Array }

const names = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const end = 0x06054b50, central = 0x02014b50, local = 0x04034b50, zip64Locator = 0x07064b50;
const mb = (bytes: number): number => Math.round(bytes / 100_000) / 10;

/** The entries of an archive, none unpacked yet. Encrypted, split, 64-bit and overlapping archives are refused, and those that begin with something else. */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] | Refusal {
  if (bytes.length > limits.archive) return refusal('tooBig', '', `文件超过 ${mb(limits.archive)} MB，太大了。请让对方重新导出`, `the file is larger than ${mb(limits.archive)} MB; ask the sender to export it again`);
  try {
    return entriesOf(bytes, limits);
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof TypeError) return damaged('');
    throw fault;
  }
}

const damaged = (where: string): Refusal => refusal('damaged', where, '压缩包已损坏，或者不完整。请让对方重新发送', 'the archive is damaged or incomplete; ask the sender to send it again');

function entriesOf(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = endOf(view);
  if (at < 0 || bytes.length < 30 || view.getUint32(0, true) !== local) return refusal('notAnArchive', '', '这不是压缩包，或者前后加了别的内容。请让对方重新导出', 'this is no archive, or something was put before or after it; ask the sender to export it again');
  const count = view.getUint16(at + 10, true), size = view.getUint32(at + 12, true), start = view.getUint32(at + 16, true);
  if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0 || view.getUint16(at + 8, true) !== count) return refusal('split', '', '压缩包被分成了几份。请合成一个文件再导入', 'the archive is split into parts; join them into one file');
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff || (at >= 20 && view.getUint32(at - 20, true) === zip64Locator)) return tooNew();
  if (count > limits.entries) return refusal('tooManyFiles', '', `里面有 ${count} 个文件，最多 ${limits.entries} 个。请让对方重新导出`, `it holds ${count} files, at most ${limits.entries} are allowed; ask the sender to export it again`);
  if (start + size !== at) return damaged('');
  const found: (ZipEntry & { from: number; to: number })[] = [];
  for (let each = 0, next = start; each < count; each += 1) {
    const entry = entryAt(view, bytes, next, at);
    if ('code' in entry) return entry;
    found.push(entry);
    next = entry.next;
  }
  const spans = found.toSorted((a, b) => a.from - b.from);
  const overlap = spans.find(({ to }, i) => to > (spans[i + 1]?.from ?? start));
  return overlap ? refusal('overlap', overlap.name, '压缩包里的文件互相重叠，这是恶意文件的做法。不要使用这个文件', 'files inside the archive overlap, which only a hostile archive does; do not use it') : found;
}

const tooNew = (): Refusal => refusal('zip64', '', '这是大型压缩包（ZIP64），演练包用不到。请让对方重新导出', 'this is a 64-bit archive, which no drill needs; ask the sender to export it again');

/** Where the end record stands: its comment must reach to the very end. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === end && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, most: number): (ZipEntry & { from: number; to: number; next: number }) | Refusal {
  if (at + 46 > most || view.getUint32(at, true) !== central) return damaged('');
  const flags = view.getUint16(at + 8, true), method = view.getUint16(at + 10, true), crc = view.getUint32(at + 16, true);
  const packedSize = view.getUint32(at + 20, true), size = view.getUint32(at + 24, true);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
  const mode = view.getUint32(at + 38, true) >>> 16, from = view.getUint32(at + 42, true);
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > most) return damaged('');
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = nameOf(rawName);
  if (name === null) return refusal('badName', '', '里面有个文件的名字不是规范的文字（UTF-8）。请让对方用“导出”重新做一份', 'a file inside has a name that is not UTF-8; ask the sender to export it again');
  if ((flags & 0x2041) !== 0) return refusal('encrypted', name, '加了密码。请让对方去掉密码再发', 'it is locked with a password; ask the sender to leave the password out');
  if (packedSize === 0xffffffff || size === 0xffffffff || from === 0xffffffff || hasZip64(view, at + 46 + nameLength, extraLength)) return tooNew();
  if (method !== 0 && method !== 8) return refusal('method', name, '用了少见的压缩方式。请让对方用“导出”重新做一份', 'it is packed in an unusual way; ask the sender to export it again');
  if (from + 30 > bytes.length || view.getUint32(from, true) !== local) return damaged(name);
  const localName = view.getUint16(from + 26, true), begin = from + 30 + localName + view.getUint16(from + 28, true);
  if (localName !== nameLength || !same(bytes.subarray(from + 30, from + 30 + localName), rawName)) return refusal('twoNames', name, '压缩包里给同一个文件写了两个名字，这是恶意文件的做法。不要使用这个文件', 'the archive gives one file two names, which only a hostile archive does; do not use it');
  if (begin + packedSize > most) return damaged(name);
  const kind = mode & 0xf000;
  return { name, isFolder: name.endsWith('/'), isLink: kind !== 0 && kind !== 0x8000 && kind !== 0x4000, method, crc, packed: bytes.subarray(begin, begin + packedSize), from, to: begin + packedSize, next };
}

function hasZip64(view: DataView, from: number, length: number): boolean {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return true;
  }
  return false;
}

function nameOf(raw: Uint8Array): string | null {
  try {
    return names.decode(raw);
  } catch {
    return null;
  }
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, i) => byte === b[i]);

/** The bytes of one entry; `left` is how many may still be unpacked of the archive. Stops as soon as there are more than may be. */
export function unpackEntry({ name, method, crc, packed }: ZipEntry, limits: ZipLimits, left = limits.total): Uint8Array | Refusal {
  const most = Math.min(limits.entry, left, Math.max(4096, packed.length * limits.ratio));
  const bomb = (): Refusal => refusal('bomb', name, `解开以后太大（超过 ${mb(most)} MB），像是“压缩炸弹”。不要使用这个文件`, `it unpacks to more than ${mb(most)} MB, like a zip bomb; do not use it`);
  if (method === 0 && packed.length > most) return bomb();
  try {
    const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
    return crc32(bytes) === crc ? bytes : damaged(name);
  } catch (fault) {
    return fault instanceof RangeError ? bomb() : damaged(name);
  }
}
