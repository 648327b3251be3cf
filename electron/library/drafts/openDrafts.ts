import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Drafts, StoredDraft } from '../../service/ports/drafts.ts';
import { readDraft, writeDraft } from './draftFolder.ts';

/** Ids are made by the station; what does not look like one is no name of a folder. */
const isId = (id: string): boolean => /^[0-9a-z][0-9a-z-]{0,63}$/.test(id);

/** The drafts below a data folder: `studio/<draftId>/`, removed ones in `studio/.bin/<draftId>/`. */
export function openDrafts(dataFolder: string): Drafts {
  const root = join(dataFolder, 'studio');
  const bin = join(root, '.bin');
  const move = (id: string, from: string, to: string): boolean => {
    if (!isId(id) || !existsSync(join(from, id)) || existsSync(join(to, id))) return false;
    mkdirSync(to, { recursive: true, mode: 0o700 });
    renameSync(join(from, id), join(to, id));
    return true;
  };
  return {
    list: () => draftsIn(root),
    bin: () => draftsIn(bin),
    find: (id) => (isId(id) ? readDraft(join(root, id), id) : null),
    keep: (draft) => {
      if (!isId(draft.id)) throw new Error(`“${draft.id}” is no id of a draft`);
      writeDraft(join(root, draft.id), draft);
    },
    remove: (id) => move(id, root, bin),
    putBack: (id) => move(id, bin, root),
  };
}

function draftsIn(folder: string): StoredDraft[] {
  if (!existsSync(folder)) return [];
  const ids = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory() && isId(each.name)).map(({ name }) => name);
  return ids.flatMap((id) => readDraft(join(folder, id), id) ?? []).toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : a.id < b.id ? 1 : -1));
}
