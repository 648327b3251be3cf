import type { GrowthArchiveTold } from '../../contract/archive.ts';
import type { Lang, Ports } from '../ports.ts';
import { aboutKey } from './about.ts';
import { paperStands, saysOf } from './check.ts';
import { dayOf } from '../day.ts';
import { portfolioFacts } from './facts.ts';
import { isOpenImprovement } from './improvements.ts';

type Needs = Pick<Ports, 'records' | 'library'>;
type HeldPaper = GrowthArchiveTold['papers'][number];

/** What this station issued to somebody besides score sheets, the newest first, each with how it stands now; and of how many programmes a certificate holds. */
export function papersHeld({ records, library }: Needs, personId: string, lang: Lang): { papers: HeldPaper[]; certificates: { held: number; of: number } } {
  const issued = records.papers.ofPerson(personId).toReversed();
  const portfolios = issued.filter(({ kind }) => kind === 'portfolio');
  const held = portfolios.filter((paper) => paperStands(records, paper) === 'sound').map(({ facts }) => portfolioFacts.parse(JSON.parse(facts)).programme.id);
  return {
    papers: issued.flatMap((paper) => (paper.kind === 'scoreSheet' ? [] : [{ kind: paper.kind, code: paper.code, day: dayOf(Date.parse(paper.wall)), says: saysOf(library, paper, lang), state: paperStands(records, paper) }])),
    certificates: { held: new Set(held).size, of: portfolios.length },
  };
}

/** How far the improvements are that stand in the plans of these runs; what was dropped is none of them. Plans of a class are nobody's own. */
export function improvementsHeld({ records, clock }: Pick<Ports, 'records' | 'clock'>, runIds: readonly string[]): GrowthArchiveTold['improvements'] {
  const own = new Set(runIds.map((runId) => aboutKey({ of: 'run', runId })));
  const planned = records.papers.improvements(null).filter(({ about }) => own.has(about));
  const kept = planned.filter(({ state }) => state !== 'dropped');
  const today = dayOf(clock.wall());
  return { done: kept.filter(({ state }) => state === 'closed').length, of: kept.length, late: kept.filter((each) => isOpenImprovement(each) && each.due !== '' && each.due < today).length, dropped: planned.length - kept.length };
}
