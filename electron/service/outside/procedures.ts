import type { OutsideEntry } from '../../contract/outside.ts';
import type { Caller } from '../access/sessions.ts';
import type { Implementer } from '../implementer.ts';
import { dayOf } from '../day.ts';
import type { AuditKind, Ports } from '../ports.ts';
import type { OutsideBody } from '../ports/outside.ts';
import { choicesOf, unfitEntry } from './choices.ts';
import { standingOutside } from './standing.ts';

/** What instructors enter about people from outside. Nothing is overwritten, and who entered it is on record. */
export function outsideProcedures(os: Implementer, { records, library, clock }: Ports) {
  const ok = { ok: true as const };
  const tables = library.assessment;
  const isHere = (personId: string): boolean => records.roster.people().some(({ id }) => id === personId);
  const stands = (personId: string, number: number): boolean => standingOutside(records.outside.ofPerson(personId)).some((each) => each.number === number);
  const unfit = (entry: OutsideEntry) => unfitEntry(tables, entry, dayOf(clock.wall()));
  const add = (caller: Caller, kind: AuditKind, personId: string, corrects: number | null, body: OutsideBody): void => {
    const [by, wall] = ['accountId' in caller ? caller.accountId : 'nobody', new Date(clock.wall()).toISOString()];
    const number = records.outside.add(personId, { corrects, body, by, wall });
    records.audit({ kind, by, about: personId, note: `${number} ${body.kind}${corrects === null ? '' : ` ← ${corrects}`}`, wall });
  };
  return {
    choices: os.outside.choices.handler(({ input: { lang } }) => choicesOf(tables, lang)),
    add: os.outside.add.handler(({ input: { personId, entry }, errors, context: { caller } }) => {
      if (!isHere(personId)) throw errors.UNKNOWN_PERSON();
      const why = unfit(entry);
      if (why !== null) throw errors[why]();
      add(caller, 'outsideEntered', personId, null, entry);
      return ok;
    }),
    correct: os.outside.correct.handler(({ input: { personId, number, entry }, errors, context: { caller } }) => {
      if (!isHere(personId)) throw errors.UNKNOWN_PERSON();
      if (!stands(personId, number)) throw errors.NOT_NOW();
      const why = unfit(entry);
      if (why !== null) throw errors[why]();
      add(caller, 'outsideCorrected', personId, number, entry);
      return ok;
    }),
    withdraw: os.outside.withdraw.handler(({ input: { personId, number, reason }, errors, context: { caller } }) => {
      if (!isHere(personId)) throw errors.UNKNOWN_PERSON();
      if (!stands(personId, number)) throw errors.NOT_NOW();
      add(caller, 'outsideWithdrawn', personId, number, { kind: 'withdrawn', day: dayOf(clock.wall()), source: reason });
      return ok;
    }),
  };
}
