import type { Caller } from '../access/sessions.ts';
import { asFault, type Implementer } from '../implementer.ts';
import type { LibraryEntry, Ports } from '../ports.ts';
import { makeSheet } from './makeSheet.ts';
import { lookAt } from './preview.ts';
import { storedNames, storeNames } from './stored.ts';

interface Refusals { UNKNOWN_SCENARIO(): Error; SCENARIO_UNUSABLE(): Error; }

/** A station's own names in a drill, from one sheet; for instructors and administrators. */
export function namesProcedures(os: Implementer, ports: Ports) {
  const { records, library, clock } = ports;
  const drill = (id: string, errors: Refusals): LibraryEntry => {
    const entry = library.original(id);
    if (!entry) throw errors.UNKNOWN_SCENARIO();
    if (!entry.compiled) throw errors.SCENARIO_UNUSABLE();
    return entry;
  };
  const keep = (id: string, names: Parameters<typeof storeNames>[2], caller: Caller, failed: () => Error): void => {
    try {
      storeNames(records, id, names, 'accountId' in caller ? caller.accountId : 'nobody', new Date(clock.wall()).toISOString());
    } catch (error) {
      asFault(error, 'names.store', ports.ids, ports.report);
      throw failed();
    }
  };
  return {
    state: os.names.state.handler(({ input, errors }) => {
      const original = drill(input.scenarioId, errors);
      const { names, setAt } = storedNames(records, input.scenarioId);
      return { names: names.length, setAt: names.length > 0 ? setAt : null, isInUse: names.length > 0 && library.find(input.scenarioId) !== original };
    }),
    sheet: os.names.sheet.handler(({ input, errors }) => {
      const entry = drill(input.scenarioId, errors);
      const bytes = makeSheet(entry, storedNames(records, input.scenarioId).names);
      return { fileName: `${input.lang === 'zh' ? '名称' : 'names'}-${entry.id}.xlsx`, file: Buffer.from(bytes).toString('base64') };
    }),
    preview: os.names.preview.handler(({ input, errors }) => lookAt(library, drill(input.scenarioId, errors), Buffer.from(input.file, 'base64'), input.lang).preview),
    store: os.names.store.handler(({ input, errors, context: { caller } }) => {
      const { names, entry } = lookAt(library, drill(input.scenarioId, errors), Buffer.from(input.file, 'base64'), 'zh');
      if (!entry) throw errors.SHEET_UNFIT();
      keep(input.scenarioId, names, caller, () => errors.STORE_FAILED());
      library.put(input.scenarioId, entry);
      return { names: names.length };
    }),
    remove: os.names.remove.handler(({ input, errors, context: { caller } }) => {
      drill(input.scenarioId, errors);
      keep(input.scenarioId, [], caller, () => errors.STORE_FAILED());
      library.put(input.scenarioId, null);
      return { ok: true as const };
    }),
  };
}
