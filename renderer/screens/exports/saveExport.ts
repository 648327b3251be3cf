import type { Api } from '../../../electron/contract/contract.ts';

/** Fetches a file piece by piece and hands it to the computer, which asks where it goes or puts it where downloads go. */
export async function saveExport(api: Api, name: string): Promise<void> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at: number | null = 0; at !== null;) {
    const piece: { base64: string; next: number | null } = await api.exports.piece({ name, at });
    parts.push(Uint8Array.from(atob(piece.base64), (each) => each.charCodeAt(0)));
    at = piece.next;
  }
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
