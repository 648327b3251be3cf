import type { Ports } from '../ports.ts';

export interface Whom { readonly id: string; readonly name: string; readonly staffNo: string; readonly unit: string; readonly post: string }

/** A person as they are called now, with unit and post where the roster says so. */
export function whoIs(records: Pick<Ports['records'], 'findPerson' | 'roster'>, id: string): Whom {
  const person = records.findPerson(id);
  const last = records.roster.entriesOf(id).at(-1);
  return { id, name: person?.name ?? '', staffNo: person?.staffNo ?? '', unit: last?.unit ?? '', post: last?.post ?? '' };
}
