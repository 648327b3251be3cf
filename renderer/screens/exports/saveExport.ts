import type { Api } from '../../../electron/contract/contract.ts';
import { bytesOf, saveBlob } from '../../ui/files.ts';

/** Fetches a file piece by piece and hands it to the computer, which asks where it goes or puts it where downloads go. */
export async function saveExport(api: Api, name: string): Promise<void> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at: number | null = 0; at !== null;) {
    const piece: { base64: string; next: number | null } = await api.exports.piece({ name, at });
    parts.push(bytesOf(piece.base64));
    at = piece.next;
  }
  saveBlob(name, parts, 'application/octet-stream');
}
