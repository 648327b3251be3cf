import type { RosterPlace } from '../../contract/roster.ts';
import { byPinyin } from './pinyinOrder.ts';

/** What comes after a place in a list in the order of a Chinese list; null: all of it. Somebody who left meanwhile is missed by nobody. */
export function after<Person extends RosterPlace>(sorted: readonly Person[], place: RosterPlace | null): readonly Person[] {
  return place === null ? sorted : sorted.filter((person) => byPinyin(person, place) > 0);
}

/** Where to read on behind the first `count` of a list; null at its end. */
export function placeBehind(list: readonly RosterPlace[], count: number): RosterPlace | null {
  const last = list[count - 1];
  return last && count < list.length ? { name: last.name, staffNo: last.staffNo } : null;
}
