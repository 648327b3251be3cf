import type { Ids } from '../../ports.ts';
import { mostPackedBytes } from './readArchive.ts';

/** The one file that is on its way from a screen, in memory until it is looked at. */
export interface Receiving {
  /** An id to send its pieces under; null for a file that is larger than any archive. */
  begin(bytes: number): string | null;
  /** False for another upload than the present one, and for more bytes than were announced: that one is forgotten. */
  add(upload: string, piece: Uint8Array): boolean;
  /** The whole file, which is forgotten here; null where it is not whole. */
  finish(upload: string): Uint8Array | null;
}

export function createReceiving(ids: Ids): Receiving {
  let now: { readonly id: string; readonly bytes: Uint8Array; at: number } | null = null;
  return {
    begin: (bytes) => {
      now = bytes > mostPackedBytes ? null : { id: ids.uuid(), bytes: new Uint8Array(bytes), at: 0 };
      return now?.id ?? null;
    },
    add: (upload, piece) => {
      if (now?.id !== upload) return false;
      if (now.at + piece.length > now.bytes.length) {
        now = null;
        return false;
      }
      now.bytes.set(piece, now.at);
      now.at += piece.length;
      return true;
    },
    finish: (upload) => {
      const whole = now?.id === upload && now.at === now.bytes.length ? now.bytes : null;
      if (now?.id === upload) now = null;
      return whole;
    },
  };
}
