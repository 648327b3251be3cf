import type { Implementer } from './implementer.ts';
import type { Person, Ports } from './ports.ts';

/** `０１２ ３` → `012 3`: typed by an IME or not, a number is the same number; its leading zeros count. */
export function foldStaffNo(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Composed, with plain single blanks: names are compared as people read them. */
export function foldName(typed: string): string {
  return typed.normalize('NFC').replace(/[\s\u3000]+/g, ' ').trim();
}

/** Listing trainees and entering as one, without accounts. */
export function peopleProcedures(os: Implementer, { records, ids, clock }: Ports) {
  const entered = (person: Person): Person => {
    const wall = new Date(clock.wall()).toISOString();
    records.touchPerson(person.id, wall);
    return { ...person, lastSeen: wall };
  };
  return {
    list: os.people.list.handler(({ input }) => [...records.listPeople(foldStaffNo(input.search))]),
    enter: os.people.enter.handler(({ input, errors }) => {
      const name = foldName(input.name);
      const staffNo = foldStaffNo(input.staffNo);
      if (name === '') throw errors.NAME_MISSING();
      if (staffNo === '') throw errors.STAFF_NO_MISSING();
      const holders = records.findByStaffNo(staffNo);
      const same = holders.find((person) => person.name === name);
      if (same) return entered(same);
      if (holders[0]) throw errors.STAFF_NO_TAKEN({ data: { name: holders[0].name } });
      const id = ids.uuid();
      records.addPerson({ id, name, staffNo });
      return entered({ id, name, staffNo, lastSeen: null, runs: 0 });
    }),
  };
}
