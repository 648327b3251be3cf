import type { ClassPaper } from '../../contract/paperShapes.ts';
import { headCode } from '../headCode.ts';
import type { Lang, Ports } from '../ports.ts';
import type { RosterClass } from '../ports/roster.ts';
import { byPinyin } from '../roster/pinyinOrder.ts';
import { titleOf } from '../statistics/dashboardOf.ts';
import { centreOf } from './ownWords.ts';
import { whoIs } from './whoIs.ts';

const mostRuns = 20_000;

/** A class with its members in the order of a Chinese list and what each did in this class: of every drill and mode the latest result that counts. */
export async function classPaperOf({ records, library }: Pick<Ports, 'records' | 'library'>, { name, unit, from, to, members, drills }: RosterClass, lang: Lang): Promise<ClassPaper> {
  const rows = Map.groupBy(await records.reports.rows({ className: name }, mostRuns), ({ personId }) => personId);
  return {
    centre: centreOf(records), name, unit, from, to, head: headCode(records.head()),
    drills: drills.map((drill) => ({ title: titleOf(library, drill.scenarioId, lang), mode: drill.mode, from: drill.from, to: drill.to })),
    members: members.map((id) => whoIs(records, id)).toSorted(byPinyin).map((person) => {
      const own = (rows.get(person.id) ?? []).filter(({ mode }) => mode !== 'practice');
      const latest = [...Map.groupBy(own, ({ scenarioId, mode }) => `${scenarioId} ${mode}`).values()].flatMap((runs) => runs.slice(0, 1));
      return { ...person, results: latest.map(({ scenarioId, mode, passed, share, day }) => ({ title: titleOf(library, scenarioId, lang), mode, passed, share: share / 10, day })) };
    }),
  };
}
