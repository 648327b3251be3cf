import { shippedProgrammes } from '../../assessment/index.ts';
import type { CheckedPaper } from '../../contract/paperShapes.ts';
import type { Lang, Ports } from '../ports.ts';
import type { IssuedPaper } from '../ports/papers.ts';
import { dayOf } from '../day.ts';
import { anyFacts, correctionNow, hoursFacts, portfolioFacts, runFacts } from './facts.ts';
import { titleOf } from '../statistics/dashboardOf.ts';
import { isIntact } from './issue.ts';

/** As it was typed from paper: spaces, full-width digits and dashes of all kinds do not matter. */
const typedCode = (code: string): string => code.normalize('NFKC').toUpperCase().replace(/[‐-―−－—–]/g, '-').replace(/[^0-9A-F-]/g, '');

/** What the register says of a code, with what the paper must say, so that it can be laid beside it. */
export function checkPaper({ records, library }: Pick<Ports, 'records' | 'library'>, code: string, lang: Lang): CheckedPaper {
  const paper = records.papers.find(typedCode(code));
  if (!paper) return { state: 'unknown', paper: null };
  const person = records.findPerson(paper.personId);
  return {
    state: brokenBehind(records, paper) ? 'broken' : paperStands(records, paper),
    paper: { code: paper.code, kind: paper.kind, name: person?.name ?? '', staffNo: person?.staffNo ?? '', day: dayOf(Date.parse(paper.wall)), head: paper.head, says: saysOf(library, paper, lang) },
  };
}

/** Whether the entry is what was issued and a record behind it is not; it takes a look at every input of its runs. */
function brokenBehind(records: Ports['records'], paper: IssuedPaper): boolean {
  return isIntact(records, paper) && anyFacts.parse(JSON.parse(paper.facts)).runs.some(({ runId, hash }) => records.scoreHash(runId) !== hash || records.checkChain(runId) !== null);
}

/** How a registered paper stands now, its records taken as they are. */
export function paperStands(records: Ports['records'], paper: IssuedPaper): Exclude<CheckedPaper['state'], 'unknown' | 'broken'> {
  if (!isIntact(records, paper)) return 'changed';
  const { runs } = anyFacts.parse(JSON.parse(paper.facts));
  if (!runs.every(({ runId }) => records.papers.counts(runId))) return 'withdrawn';
  return paper.kind !== 'hours' && runs.some(({ runId, correction }) => correctionNow({ records }, runId) !== correction) ? 'corrected' : 'sound';
}

/** What a paper certifies, in a few words. */
export function saysOf(library: Ports['library'], { kind, facts }: IssuedPaper, lang: Lang): string[] {
  const read: unknown = JSON.parse(facts);
  if (kind === 'hours') {
    const { year, counted, runs } = hoursFacts.parse(read);
    return [lang === 'zh' ? `${year} 年，演练 ${runs.length} 场，计 ${counted} 学时` : `${year}: ${runs.length} drills, ${counted} hours`];
  }
  if (kind === 'portfolio') {
    const { programme, runs } = portfolioFacts.parse(read);
    const title = programme.title?.[lang] ?? shippedProgrammes(library.assessment).programmes.find(({ id }) => id === programme.id)?.title[lang] ?? programme.id;
    return [title, lang === 'zh' ? `计入演练 ${runs.length} 个` : `${runs.length} drills counted`];
  }
  const { scenario, version, total, max, passed, passMark, corrected } = runFacts.parse(read);
  const title = titleOf(library, scenario, lang);
  const computed = lang === 'zh' ? [`${title}，版本 ${version}`, `${total} / ${max} 分，${passed ? '及格' : '不及格'}（合格线 ${passMark}%）`] : [`${title}, version ${version}`, `${total} / ${max} points, ${passed ? 'passed' : 'not passed'} (pass mark ${passMark} %)`];
  if (!corrected) return computed;
  return [...computed, lang === 'zh' ? `${corrected.day} 更正为 ${corrected.total} / ${max} 分，${corrected.passed ? '及格' : '不及格'}，以更正为准` : `corrected on ${corrected.day} to ${corrected.total} / ${max} points, ${corrected.passed ? 'passed' : 'not passed'}, which stands`];
}
