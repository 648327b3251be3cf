import type { Db } from '../database.ts';
import { erasedName } from '../imported/eraseImported.ts';

/** What the centre wrote (a report stands under its run and a language of two letters) in reports about this person's runs goes, and the words of the improvements that came of them. */
export function eraseAbout(db: Db, personId: string): void {
  const about = "(SELECT json_array('run', run_id) FROM participants WHERE person_id = ?)";
  db.prepare(`DELETE FROM paper_texts WHERE kind = 'report' AND substr(ref, 1, length(ref) - 3) IN ${about}`).run(personId);
  db.prepare(`UPDATE improvements SET problem = '${erasedName}', measure = '', owner = '', evidence = '' WHERE about IN ${about}`).run(personId);
}
