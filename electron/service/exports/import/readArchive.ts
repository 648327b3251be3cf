import { createHash, createPublicKey, verify } from 'node:crypto';
import { Unzip, UnzipInflate } from 'fflate';
import { archiveManifest, type ArchiveManifest } from '../archiveFormat.ts';
import { letOthers } from './letOthers.ts';

/** Why a file is no archive of a station. */
export type Unfit = 'tooBig' | 'unreadable' | 'strayFile' | 'filesMissing' | 'wrongHash' | 'wrongSignature';
export interface OpenedArchive { readonly manifest: ArchiveManifest; readonly manifestText: string; readonly digest: string; readonly signature: string; readonly publicKey: string; readonly files: ReadonlyMap<string, string> }

export const mostPackedBytes = 300_000_000;
const unpackedBytes = 1_000_000_000;
const mostFiles = 20_000;
const piece = 1 << 16;
/** The only names an archive has: no folder but these, no way up, no absolute path. */
const known = /^(?:manifest\.json|manifest\.sig|station-key\.pem|people\.jsonl|words\.jsonl|index\.csv|runs\/\d{4,6}\.jsonl|scenarios\/[0-9a-f]{64}\/[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*)$/;

/** Unpacks an archive in memory and checks its signature and the hash of each of its files. Nothing is believed that the zip says of its own size. */
export async function readArchive(bytes: Uint8Array, mostBytes = unpackedBytes): Promise<OpenedArchive | Unfit> {
  if (bytes.length > mostPackedBytes) return 'tooBig';
  const found = await unzipped(bytes, mostBytes);
  if (typeof found === 'string') return found;
  const text = (name: string): string | null => { const part = found.get(name); return part ? decoded(part) : null; };
  const [manifestText, signature, publicKey] = [text('manifest.json'), text('manifest.sig')?.trim() ?? null, text('station-key.pem')];
  if (manifestText === null || signature === null || publicKey === null) return 'filesMissing';
  const manifest = manifestOf(manifestText);
  if (!manifest) return 'unreadable';
  if (!isSigned({ manifestText, signature, publicKey })) return 'wrongSignature';
  const listed = new Set(manifest.files.map(({ path }) => path));
  if (listed.size !== manifest.files.length || found.size !== listed.size + 3) return 'filesMissing';
  const files = new Map<string, string>();
  for (const { path, sha256 } of manifest.files) {
    const part = found.get(path);
    if (!part) return 'filesMissing';
    if (createHash('sha256').update(part).digest('hex') !== sha256) return 'wrongHash';
    const whole = decoded(part);
    if (whole === null) return 'unreadable';
    files.set(path, whole);
    await letOthers();
  }
  return { manifest, manifestText, digest: createHash('sha256').update(manifestText).digest('hex'), signature, publicKey, files };
}

/** Whether the manifest is signed with this key. */
export function isSigned({ manifestText, signature, publicKey }: Pick<OpenedArchive, 'manifestText' | 'signature' | 'publicKey'>): boolean {
  try {
    const key = createPublicKey(publicKey);
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(manifestText, 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

export function manifestOf(text: string): ArchiveManifest | null {
  try {
    return archiveManifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function unzipped(bytes: Uint8Array, mostBytes: number): Promise<ReadonlyMap<string, Uint8Array> | Unfit> {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  let refused: Unfit | null = null;
  const unzip = new Unzip((file) => {
    if (!known.test(file.name) || files.has(file.name)) refused ??= 'strayFile';
    if (files.size >= mostFiles) refused ??= 'tooBig';
    if (refused !== null) return;
    const parts: Uint8Array[] = [];
    files.set(file.name, new Uint8Array());
    file.ondata = (error, part, isLast) => {
      size += part?.length ?? 0;
      if (error) refused ??= 'unreadable';
      if (size > mostBytes) refused ??= 'tooBig';
      if (refused !== null) return;
      parts.push(part);
      if (isLast) files.set(file.name, new Uint8Array(Buffer.concat(parts)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && refused === null; at += piece) {
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
      await letOthers();
    }
  } catch {
    return refused ?? 'unreadable';
  }
  return refused ?? (files.size === 0 ? 'unreadable' : files);
}
