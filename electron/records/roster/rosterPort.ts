import type { ImportTaken, OwnPin, Roster } from '../../service/ports/roster.ts';
import { addAudit } from '../audit.ts';
import type { Db } from '../database.ts';
import { addPerson } from '../people.ts';
import { refreshUnits } from '../reports/facts.ts';
import { classesOf, joinClass, keepClass, listClasses, removeClass } from './classes.ts';
import { addEntry, entriesOf, listRoster } from './entries.ts';

interface PinRow { readonly hash: string; readonly set_at: string; readonly set_by: string; readonly wrong_tries: number }

/** The Roster port over one open file. `write` makes one transaction, `note` marks where the ledger then ends. */
export function createRoster(db: Db, write: (work: () => void) => void, note: (wall: string) => void): Roster {
  return {
    people: () => listRoster(db),
    entriesOf: (personId) => entriesOf(db, personId),
    correct: (personId, entry) => {
      write(() => {
        addEntry(db, personId, entry);
        refreshUnits(db, personId);
      });
      note(entry.wall);
    },
    take: (taken) => {
      write(() => take(db, taken));
      note(taken.wall);
    },
    classes: () => listClasses(db),
    classesOf: (personId, day) => classesOf(db, personId, day),
    keepClass: (kept) => write(() => keepClass(db, kept)),
    removeClass: (id) => write(() => removeClass(db, id)),
    pin: (personId) => readPin(db, personId),
    keepPin: (personId, pin) => write(() => keepPin(db, personId, pin)),
  };
}

function take(db: Db, { steps, classes, by, wall, note }: ImportTaken): void {
  for (const each of classes) keepClass(db, each);
  const idOf = new Map(listClasses(db).map(({ id, name }) => [name, id]));
  for (const { personId, isNew, isEntry, className, name, staffNo, unit, post } of steps) {
    if (isNew) addPerson(db, { id: personId, name, staffNo });
    if (isEntry) addEntry(db, personId, { name, staffNo, unit, post, by, wall });
    const classId = idOf.get(className);
    if (classId !== undefined) joinClass(db, classId, personId);
    if (!isNew) refreshUnits(db, personId);
  }
  addAudit(db, { kind: 'rosterImported', by, about: 'roster', note, wall });
}

function readPin(db: Db, personId: string): OwnPin | null {
  const row = db.prepare<[string], PinRow>('SELECT * FROM person_pins WHERE person_id = ?').get(personId);
  return row ? { hash: row.hash, setAt: row.set_at, setBy: row.set_by, wrongTries: row.wrong_tries } : null;
}

function keepPin(db: Db, personId: string, pin: OwnPin | null): void {
  if (pin) db.prepare('INSERT OR REPLACE INTO person_pins VALUES (?, ?, ?, ?, ?)').run(personId, pin.hash, pin.setAt, pin.setBy, pin.wrongTries);
  else db.prepare('DELETE FROM person_pins WHERE person_id = ?').run(personId);
}
