import type { PersonEntry, PersonSummary } from '../contract/people.ts';
import type { Sessions } from './access/sessions.ts';
import type { Implementer } from './implementer.ts';
import type { Person, Ports } from './ports.ts';

/** `０１２ ３` → `012 3`: typed by an IME or not, a number is the same number; its leading zeros count. */
export function foldStaffNo(typed: string): string {
  return visible(typed.normalize('NFKC'));
}

/** Composed, with plain single blanks: names are compared as people read them. */
export function foldName(typed: string): string {
  return visible(typed.normalize('NFC'));
}

/**
 * Without control characters, characters of no width and those that turn the direction of writing: what cannot be seen must not tell two people
 * apart. Unassigned and private code points stay: some names are written with them.
 */
function visible(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').replace(/ +/g, ' ').trim();
}

/** `李 明` and `李明` are one name: lists put blanks between two characters to make columns even. */
export function closely(name: string): string {
  return name.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

const shownDigits = 2;

/** Listing trainees and entering as one, without accounts. */
export function peopleProcedures(os: Implementer, { records, ids, clock }: Ports, sessions: Sessions) {
  const entered = ({ id, name, staffNo }: Pick<Person, 'id' | 'name' | 'staffNo'>): PersonSummary & { token: string } => {
    const wall = new Date(clock.wall()).toISOString();
    records.touchPerson(id, wall);
    return { id, name, staffNo, lastSeen: wall, token: sessions.begin({ role: 'trainee', personId: id }) };
  };
  return {
    list: os.people.list.handler(({ input }) => {
      const search = foldStaffNo(input.search);
      return records.listPeople(search).filter((person) => isFoundBy(person, search)).map(entryOf);
    }),
    enter: os.people.enter.handler(({ input, errors }) => {
      const name = foldName(input.name);
      const staffNo = foldStaffNo(input.staffNo);
      if (name === '') throw errors.NAME_MISSING();
      if (staffNo === '') throw errors.STAFF_NO_MISSING();
      const holders = records.findByStaffNo(staffNo);
      const same = holders.find((person) => closely(person.name) === closely(name));
      if (same) return entered(same);
      if (holders[0]) throw errors.STAFF_NO_TAKEN({ data: { name: holders[0].name } });
      const id = ids.uuid();
      records.addPerson({ id, name, staffNo });
      return entered({ id, name, staffNo });
    }),
    comeBack: os.people.comeBack.handler(({ input, errors }) => {
      const person = records.findPerson(input.personId);
      if (!person) throw errors.UNKNOWN_PERSON();
      return entered(person);
    }),
  };
}

/** A number is found whole or by the end that is shown: the list must not be a way to spell out somebody's number. */
function isFoundBy({ name, staffNo }: Person, search: string): boolean {
  return name.includes(search) || staffNo === search || (search.length <= shownDigits && staffNo.endsWith(search));
}

function entryOf({ id, name, staffNo, lastSeen }: Person): PersonEntry {
  return { id, name, staffNoEnd: [...staffNo].slice(-shownDigits).join(''), lastSeen };
}
