import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as an archive holds it; what is left out is true. */
export interface RawEntry {
  readonly name: string | Uint8Array; readonly data?: string | Uint8Array; readonly localName?: string; readonly flags?: number; readonly method?: number; readonly claimedSize?: number;
  readonly claimedPacked?: number; readonly crc?: number; readonly mode?: number; readonly extra?: Uint8Array; readonly offset?: number; readonly packed?: Uint8Array;
}
export interface RawEnd { readonly disk?: number; readonly count?: number; readonly size?: number; readonly start?: number; readonly before?: Uint8Array; readonly after?: Uint8Array; readonly comment?: string }

const bytesOf = (text: string | Uint8Array): Buffer => Buffer.from(typeof text === 'string' ? new TextEncoder().encode(text) : text);

/** An archive byte by byte, also as no program would write it. */
export function aZip(entries: readonly RawEntry[], { disk = 0, count, size, start, before, after, comment = '' }: RawEnd = {}): Uint8Array {
  const parts: Buffer[] = before ? [bytesOf(before)] : [], directory: Buffer[] = [];
  let at = before?.length ?? 0;
  for (const entry of entries) {
    const name = bytesOf(entry.name), data = bytesOf(entry.data ?? ''), extra = bytesOf(entry.extra ?? new Uint8Array()), method = entry.method ?? 8;
    const packed = bytesOf(entry.packed ?? (method === 0 ? data : deflateRawSync(data)));
    const sizes = [entry.crc ?? crc32(data), entry.claimedPacked ?? packed.length, entry.claimedSize ?? data.length] as const;
    const localName = bytesOf(entry.localName ?? entry.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0); local.writeUInt16LE(20, 4); local.writeUInt16LE(entry.flags ?? 0x800, 6); local.writeUInt16LE(method, 8);
    sizes.forEach((value, i) => local.writeUInt32LE(value, 14 + 4 * i));
    local.writeUInt16LE(localName.length, 26);
    parts.push(local, localName, packed);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0); central.writeUInt16LE(0x314, 4); central.writeUInt16LE(20, 6); central.writeUInt16LE(entry.flags ?? 0x800, 8); central.writeUInt16LE(method, 10);
    sizes.forEach((value, i) => central.writeUInt32LE(value, 16 + 4 * i));
    central.writeUInt16LE(name.length, 28); central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38); central.writeUInt32LE(entry.offset ?? at, 42);
    directory.push(central, name, extra);
    at += local.length + localName.length + packed.length;
  }
  const list = Buffer.concat(directory), end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(disk, 4); end.writeUInt16LE(disk, 6);
  end.writeUInt16LE(count ?? entries.length, 8); end.writeUInt16LE(count ?? entries.length, 10); end.writeUInt32LE(size ?? list.length, 12); end.writeUInt32LE(start ?? at, 16);
  end.writeUInt16LE(bytesOf(comment).length, 20);
  return new Uint8Array(Buffer.concat([...parts, list, end, bytesOf(comment), ...(after ? [bytesOf(after)] : [])]));
}
