import { Zip, ZipDeflate } from 'fflate';

/** A file inside a zip, made while it is packed. */
export interface ZipEntry { readonly name: string; readonly chunks: Iterable<Uint8Array> }

/** What one zip without 64-bit lengths holds. */
export const mostZipBytes = 4_000_000_000;
const mostZipFiles = 65_000;

/** Packs entry after entry without holding more than the piece at hand. Throws `TooBig` before the zip would outgrow its format. */
export function* zipped(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let size = 0;
  let count = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
    size += piece.length;
  });
  function* taken(): Generator<Uint8Array> {
    const pieces = ready;
    ready = [];
    yield* pieces;
  }
  for (const { name, chunks } of entries) {
    const file = new ZipDeflate(name, { level: 5 });
    // the same records give the same bytes on any day
    file.mtime = '1980-01-01T00:00:00';
    zip.add(file);
    count += 1;
    for (const chunk of chunks) {
      file.push(chunk);
      if (size > mostZipBytes || count > mostZipFiles) throw new TooBig();
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** More than fits: the answer is a narrower choice of runs. */
export class TooBig extends Error {}
