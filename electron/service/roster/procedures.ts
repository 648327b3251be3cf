import type { ChosenColumns, ImportRow } from '../../contract/roster.ts';
import type { Caller } from '../access/sessions.ts';
import type { Implementer } from '../implementer.ts';
import { foldPin, hashPin, isFitPin } from '../invigilation/pin.ts';
import { foldName, foldStaffNo } from '../people.ts';
import type { AuditKind, Ports } from '../ports.ts';
import { assignedTo } from './assigned.ts';
import { formsToGive, unfitClass } from './classes.ts';
import { firstRows, planOf, planOfOne, takePlan, type ImportPlan } from './importFile.ts';
import type { PlannedRow } from './planImport.ts';
import { after, placeBehind } from './pageOf.ts';
import { byPinyin, isFound } from './pinyinOrder.ts';
import type { Unreadable } from './readTable.ts';

const shownAtOnce = 100;

/** The roster and the classes, for whoever teaches; every change is on record with who made it. */
export function rosterProcedures(os: Implementer, ports: Ports) {
  const { records, clock, ids, library } = ports;
  const { roster } = records;
  const ok = { ok: true as const };
  const wall = (): string => new Date(clock.wall()).toISOString();
  const byOf = (caller: Caller): string => ('accountId' in caller ? caller.accountId : 'nobody');
  const note = (kind: AuditKind, caller: Caller, about: string, why = ''): void => records.audit({ kind, by: byOf(caller), about, note: why, wall: wall() });
  const isKnown = (personId: string): boolean => roster.people().some(({ id }) => id === personId);
  const planned = ({ data, chosen }: { data: string; chosen: ChosenColumns | null }, errors: { ROSTER_UNREADABLE(more: { data: { why: Unreadable; rows: string[][] } }): Error }): ImportPlan => {
    const bytes = Buffer.from(data, 'base64');
    const plan = planOf(ports, bytes, chosen);
    if (typeof plan === 'string') throw errors.ROSTER_UNREADABLE({ data: { why: plan, rows: plan === 'noHeading' ? firstRows(bytes) : [] } });
    return plan;
  };
  return {
    people: os.roster.people.handler(({ input }) => {
      const found = roster.people().filter((person) => isFound(person, input.search)).toSorted(byPinyin);
      const rest = after(found, input.after);
      return { total: found.length, people: rest.slice(0, shownAtOnce).map((person) => ({ ...person, classes: [...person.classes] })), next: placeBehind(rest, shownAtOnce) };
    }),
    preview: os.roster.preview.handler(({ input, errors }) => {
      const { headings, rows, newClasses, digest } = planned(input, errors);
      return { headings, rows: rows.map(shown), newClasses: [...newClasses], digest };
    }),
    take: os.roster.take.handler(({ input, errors, context: { caller } }) => {
      const plan = planned(input, errors);
      if (plan.digest !== input.digest) throw errors.ROSTER_CHANGED();
      return takePlan(ports, plan, { withSameNames: input.withSameNames, by: byOf(caller) });
    }),
    add: os.roster.add.handler(({ input, errors, context: { caller } }) => {
      const row = planOfOne(ports, input);
      if (!row || row.verdict === 'tooLong' || row.verdict === 'oddCharacters') throw errors.PERSON_UNFIT();
      if (row.verdict === 'nameMissing') throw errors.NAME_MISSING();
      if (row.verdict === 'staffNoMissing') throw errors.STAFF_NO_MISSING();
      if (row.personId !== null || row.verdict === 'otherName') throw errors.STAFF_NO_TAKEN({ data: { name: row.note || row.name } });
      takePlan(ports, { headings: {}, rows: [row], newClasses: [], digest: '' }, { withSameNames: true, by: byOf(caller) });
      return ok;
    }),
    forms: os.roster.forms.handler(({ input }) => formsToGive(library, input.lang)),
    correct: os.roster.correct.handler(({ input, errors, context: { caller } }) => {
      const details = { name: foldName(input.name), staffNo: foldStaffNo(input.staffNo), unit: foldName(input.unit), post: foldName(input.post) };
      if (!isKnown(input.personId)) throw errors.UNKNOWN_PERSON();
      if (details.name === '') throw errors.NAME_MISSING();
      if (details.staffNo === '') throw errors.STAFF_NO_MISSING();
      const holder = records.findByStaffNo(details.staffNo).find(({ id }) => id !== input.personId);
      if (holder) throw errors.STAFF_NO_TAKEN({ data: { name: holder.name } });
      roster.correct(input.personId, { ...details, by: byOf(caller), wall: wall() });
      note('personCorrected', caller, input.personId);
      return ok;
    }),
    setPin: os.roster.setPin.handler(({ input, errors, context: { caller } }) => {
      if (!isKnown(input.personId)) throw errors.UNKNOWN_PERSON();
      const pin = foldPin(input.pin);
      if (!isFitPin(pin)) throw errors.PIN_UNFIT();
      roster.keepPin(input.personId, { hash: hashPin(pin), setAt: wall(), setBy: byOf(caller), wrongTries: 0 });
      note('traineePinSet', caller, input.personId);
      return ok;
    }),
    takePinAway: os.roster.takePinAway.handler(({ input, errors, context: { caller } }) => {
      if (!isKnown(input.personId)) throw errors.UNKNOWN_PERSON();
      roster.keepPin(input.personId, null);
      note('traineePinTakenAway', caller, input.personId);
      return ok;
    }),
    classes: os.roster.classes.handler(() => roster.classes().map((each) => ({ ...each, members: [...each.members], drills: each.drills.map((drill) => ({ ...drill })) }))),
    keepClass: os.roster.keepClass.handler(({ input, errors, context: { caller } }) => {
      const kept = { ...input, id: input.id ?? ids.uuid(), name: foldName(input.name), unit: foldName(input.unit), members: [...new Set(input.members)] };
      if (input.id !== null && !roster.classes().some(({ id }) => id === input.id)) throw errors.UNKNOWN_CLASS();
      const unfit = unfitClass(kept, roster.classes(), roster.people(), library);
      if (unfit !== null) throw errors[unfit]();
      roster.keepClass(kept);
      note('classKept', caller, kept.id, kept.name);
      return { id: kept.id };
    }),
    removeClass: os.roster.removeClass.handler(({ input, errors, context: { caller } }) => {
      const found = roster.classes().find(({ id }) => id === input.id);
      if (!found) throw errors.UNKNOWN_CLASS();
      roster.removeClass(input.id);
      note('classRemoved', caller, input.id, found.name);
      return ok;
    }),
    assigned: os.roster.assigned.handler(({ input }) => assignedTo(ports, input.personId, input.lang)),
  };
}

/** Without the id: a preview tells no more than the list does. */
function shown({ line, name, staffNo, unit, post, className, verdict, note }: PlannedRow): ImportRow {
  return { line, name, staffNo, unit, post, className, verdict, note };
}
