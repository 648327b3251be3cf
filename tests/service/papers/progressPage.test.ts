import { expect, test } from 'vitest';
import type { RosterPlace } from '../../../electron/contract/roster.ts';
import { aPaperStation, playedBy } from './aPaperStation.ts';

const terms = { leastDrills: 1, leastCategories: 1, leastExams: 0, withinMonths: 24, modes: ['assessed' as const], requiredDrills: [], requiredCategories: [] };

/** Every page of a list, one after another. */
async function pages<Page extends { readonly next: RosterPlace | null }>(ask: (after: RosterPlace | null) => Promise<Page>): Promise<Page[]> {
  const found = [await ask(null)];
  for (let next = found[0]!.next; next; next = found.at(-1)!.next) found.push(await ask(next));
  return found;
}

test('a long roster and how far everybody is in a programme come page by page, everybody once, in the order of a Chinese list; those who met it can be looked at alone', async () => {
  const { staff, station, personId } = await aPaperStation();
  const { records } = station;
  for (let i = 0; i < 230; i += 1) records.addPerson({ id: `person-${i}`, name: `${'赵钱孙李周'.charAt(i % 5)}${'安宁平和'.charAt(i % 4)}`, staffNo: String(1000 + i) });
  await staff.papers.keepProgramme({ programmeId: 'standard', terms });
  const last = await station.api.people.enter({ name: '邹末', staffNo: '9' });
  await playedBy(station, last.id);
  const roster = await pages((after) => staff.roster.people({ after }));
  const order = roster.flatMap(({ people }) => people.map(({ id }) => id));
  expect(roster.map(({ total, people }) => [total, people.length])).toEqual([[232, 100], [232, 100], [232, 32]]);
  expect([new Set(order).size, order.at(-1)]).toEqual([232, last.id]);
  const ask = (only: 'met' | 'missing' | null) => (after: RosterPlace | null) => staff.papers.progress({ programmeId: 'standard', classId: null, only, after, lang: 'zh' });
  const everybody = await pages(ask(null));
  expect(everybody.map(({ people }) => people.length)).toEqual([50, 50, 50, 50, 32]);
  expect(everybody.flatMap(({ people }) => people.map(({ person }) => person.id))).toEqual(order);
  const met = (await pages(ask('met'))).flatMap(({ people }) => people);
  expect(met.map(({ person, isMet }) => [person.id, isMet])).toEqual(order.filter((id) => id === personId || id === last.id).map((id) => [id, true]));
  expect((await pages(ask('missing'))).flatMap(({ people }) => people)).toHaveLength(230);
  expect(await staff.papers.progressOf({ programmeId: 'standard', personId: 'person-1', lang: 'zh' })).toMatchObject({ isMet: false, issued: null });
});
