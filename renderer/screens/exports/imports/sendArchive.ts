import type { Api } from '../../../../electron/contract/contract.ts';
import type { ImportOutcomeTold } from '../../../../electron/contract/imports.ts';
import { base64Of } from '../../../ui/files.ts';

/** Small enough for one call of any shell. */
const pieceBytes = 900_000;

/** Sends a file piece by piece and has it checked; `onSent` hears the share that is sent, 0 to 1. */
export async function sendArchive(api: Api, file: Blob, onSent: (share: number) => void): Promise<ImportOutcomeTold> {
  const { upload } = await api.imports.begin({ bytes: Math.max(1, file.size) });
  for (let at = 0; at < file.size; at += pieceBytes) {
    await api.imports.piece({ upload, data: await base64Of(file.slice(at, at + pieceBytes)) });
    onSent(Math.min(1, (at + pieceBytes) / file.size));
  }
  return api.imports.take({ upload });
}
