import type { Portfolio } from '../../contract/paperShapes.ts';
import type { RosterPlace } from '../../contract/roster.ts';
import type { Lang, Ports } from '../ports.ts';
import { after as restAfter, placeBehind } from '../roster/pageOf.ts';
import { progressOf } from './portfolio.ts';
import type { ProgrammeHere } from './ownWords.ts';

const pageLength = 50;
/** Where only some are wanted, so many are looked at before the next question to the records. */
const looked = 400;

interface Wish { readonly only: 'met' | 'missing' | null; readonly after: RosterPlace | null }

/** A page of how far people are in a programme, of a list in the order of a Chinese list; of everybody, or `only` of those who met it or did not. */
export async function progressPage(ports: Pick<Ports, 'records' | 'library' | 'clock'>, here: ProgrammeHere, people: readonly (RosterPlace & { readonly id: string })[], { only, after }: Wish, lang: Lang): Promise<{ total: number; people: Portfolio[]; next: RosterPlace | null }> {
  const rest = restAfter(people, after);
  const found: Portfolio[] = [];
  let seen = 0;
  while (seen < rest.length && found.length < pageLength) {
    const part = rest.slice(seen, seen + (only === null ? pageLength : looked));
    for (const portfolio of await progressOf(ports, here, part.map(({ id }) => id), lang)) {
      if (found.length === pageLength) break;
      seen += 1;
      if (only === null || portfolio.isMet === (only === 'met')) found.push(portfolio);
    }
  }
  return { total: people.length, people: found, next: placeBehind(rest, seen) };
}
