import type { HoursEntry } from '../../assessment/index.ts';
import type { OutsideEntry, OutsideLine } from '../../contract/outside.ts';
import type { Lang, Ports } from '../ports.ts';
import type { StoredOutside } from '../ports/outside.ts';
import { choicesOf } from './choices.ts';

export type StandingOutside = StoredOutside & { readonly body: OutsideEntry };

/** The entries that count: neither corrected nor taken back; by their days. */
export function standingOutside(entries: readonly StoredOutside[]): StandingOutside[] {
  const corrected = new Set(entries.map(({ corrects }) => corrects));
  return entries.filter((entry): entry is StandingOutside => entry.body.kind !== 'withdrawn' && !corrected.has(entry.number)).toSorted((a, b) => (a.body.day < b.body.day ? -1 : a.body.day > b.body.day ? 1 : a.number - b.number));
}

/** Hours that were learnt elsewhere, for the ledger of hours. */
export function hoursEntered(standing: readonly StandingOutside[]): HoursEntry[] {
  return standing.flatMap(({ number, body }) => (body.kind === 'hours' ? [{ kind: body.code, hours: body.amount, day: body.day, proof: `outside-${number}` }] : []));
}

/** Everything that was ever entered about a person, the newest first, as it is told on screen. */
export function outsideLines({ records, library }: Pick<Ports, 'records' | 'library'>, entries: readonly StoredOutside[], lang: Lang): OutsideLine[] {
  const choices = choicesOf(library.assessment, lang);
  const stateOf = (number: number): OutsideLine['state'] => {
    const later = entries.find(({ corrects }) => corrects === number);
    return later ? (later.body.kind === 'withdrawn' ? 'withdrawn' : 'corrected') : 'stands';
  };
  return entries.toReversed().map(({ number, corrects, body, by, wall }) => {
    const code = 'code' in body ? body.code : '';
    const choice = choices.find((each) => each.kind === body.kind && each.code === code);
    return {
      number, corrects, wall, kind: body.kind, code, title: choice?.title ?? code, unit: choice?.unit ?? null, amount: 'amount' in body ? body.amount : null, met: 'met' in body ? body.met : null,
      day: body.day, source: body.source, by: records.findAccount(by)?.name ?? by, state: stateOf(number),
    };
  });
}
