import { Unzip, UnzipInflate, zipSync } from 'fflate';

const mostBytes = 30_000_000;
const mostFiles = 300;
const piece = 16_384;

/** The zip packed anew without compression, or null where `unpackedFiles` gives none. */
export function unpacked(bytes: Uint8Array): Uint8Array | null {
  const files = unpackedFiles(bytes);
  return files === null ? null : zipSync(files, { level: 0 });
}

/**
 * What is in a zip by name, or null where it cannot be read, names a file twice, or would unpack to more than a roster or a form can be: what a file says
 * of its own size is not believed, it is counted while it is unpacked.
 */
export function unpackedFiles(bytes: Uint8Array): Record<string, Uint8Array> | null {
  const files: Record<string, Uint8Array> = {};
  let size = 0;
  let isBad = false;
  const unzip = new Unzip((file) => {
    const parts: Uint8Array[] = [];
    if (Object.keys(files).length >= mostFiles || Object.hasOwn(files, file.name)) throw new Error('too many files, or one of them twice');
    files[file.name] = new Uint8Array();
    file.ondata = (error, part, isLast) => {
      size += part?.length ?? 0;
      if (error || size > mostBytes) isBad = true;
      if (isBad) return;
      parts.push(part);
      if (isLast) files[file.name] = joined(parts);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !isBad; at += piece) unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
    return isBad || Object.keys(files).length === 0 ? null : files;
  } catch {
    return null;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
