import type { Caller } from '../../access/sessions.ts';
import type { Implementer } from '../../implementer.ts';
import { foldStaffNo } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import { archiveManifest } from '../archiveFormat.ts';
import { importArchive } from './importArchive.ts';
import { importedList } from './importedList.ts';
import { createReceiving } from './receiving.ts';

/** Archives of other stations: sent piece by piece, checked and replayed whole, kept apart; who did it is on record. */
export function importProcedures(os: Implementer, ports: Ports) {
  const { records, ids, clock } = ports;
  const receiving = createReceiving(ids);
  const list = importedList(ports);
  let isTaking = false;
  const wall = (): string => new Date(clock.wall()).toISOString();
  const byOf = (caller: Caller): string => ('accountId' in caller ? caller.accountId : 'nobody');
  return {
    archives: os.imports.archives.handler(() => records.imported.archives().map(({ digest, station, label, manifest, by, wall: at }) => (
      { digest, station, label, runs: archiveManifest.parse(JSON.parse(manifest)).runs, by: records.findAccount(by)?.name ?? '', at }))),
    runs: os.imports.runs.handler(({ input }) => list(input)),
    begin: os.imports.begin.handler(({ input, errors }) => {
      if (isTaking) throw errors.IMPORT_BUSY();
      const upload = receiving.begin(input.bytes);
      if (upload === null) throw errors.TOO_BIG();
      return { upload };
    }),
    piece: os.imports.piece.handler(({ input, errors }) => {
      if (!receiving.add(input.upload, Buffer.from(input.data, 'base64'))) throw errors.UNKNOWN_UPLOAD();
      return { ok: true as const };
    }),
    take: os.imports.take.handler(async ({ input, errors, context: { caller } }) => {
      if (isTaking) throw errors.IMPORT_BUSY();
      const bytes = receiving.finish(input.upload);
      if (!bytes) throw errors.UNKNOWN_UPLOAD();
      isTaking = true;
      try {
        const outcome = await importArchive(ports, bytes, byOf(caller), wall());
        return outcome.kind === 'refused' ? { kind: outcome.kind, why: outcome.why, runId: outcome.runId ?? null } : outcome;
      } finally {
        isTaking = false;
      }
    }),
    erase: os.imports.erase.handler(({ input, context: { caller } }) => {
      const archives = records.imported.erase(foldStaffNo(input.staffNo), input.name);
      records.audit({ kind: 'erased', by: byOf(caller), about: 'imported', note: String(archives), wall: wall() });
      return { archives };
    }),
  };
}
