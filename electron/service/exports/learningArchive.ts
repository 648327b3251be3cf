import type { ArchiveFact, LearningArchive, PersonFact, RecordFact } from '../../assessment/index.ts';
import { minutesOf, percentOf, remarksOf, type RunLine } from './runList.ts';

type Fact = string | number | null;
interface Field<F extends string> { readonly name: string; readonly from: F; readonly codes: Readonly<Record<string, string | number>> }
export interface ArchiveMade { readonly station: string; readonly at: string }

const encoder = new TextEncoder();

/**
 * The learning archives of everybody in `lines` (person by person) as one JSON document, a person a line. Names and order of the fields are the mapping's. Who was
 * erased has no archive; bots and scripts are nobody's.
 */
export function* learningArchives(lines: Iterable<RunLine>, mapping: LearningArchive, made: ArchiveMade): Generator<Uint8Array> {
  const { names, claim } = mapping;
  let text = `{${JSON.stringify(names.claim)}:${JSON.stringify(claim.zh)},\n${JSON.stringify(names.archives)}:[`;
  let before = '\n';
  for (const own of byPerson(lines)) {
    text += before + JSON.stringify(archiveOf(own, mapping, made));
    before = ',\n';
    if (text.length < 1 << 16) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(`${text}\n]}\n`);
}

function* byPerson(lines: Iterable<RunLine>): Generator<readonly [RunLine, ...RunLine[]]> {
  let own: [RunLine, ...RunLine[]] | null = null;
  for (const line of lines) {
    if (line.run.isErased || line.run.role === 'script' || line.run.role.startsWith('bot:')) continue;
    if (own?.[0].run.personId === line.run.personId) own.push(line);
    else {
      if (own) yield own;
      own = [line];
    }
  }
  if (own) yield own;
}

function archiveOf(own: readonly [RunLine, ...RunLine[]], { names, requirements, archive, learner, record }: LearningArchive, { station, at }: ArchiveMade): object {
  const [{ run }] = own;
  const archiveFacts: Record<ArchiveFact, Fact> = { archiveId: `${station}/${run.personId}`, createdAt: run.startedAt, updatedAt: at, requirements, station };
  const personFacts: Record<PersonFact, Fact> = { staffNo: run.staffNo, name: run.name, unit: own.at(-1)?.run.unit ?? '' };
  return { ...filled(archive, archiveFacts), [names.learner]: filled(learner, personFacts), [names.records]: own.map((line) => filled(record, recordFacts(line))) };
}

/** The result as it stands; remarks say where somebody corrected it. */
function recordFacts({ run: computed, texts }: RunLine): Record<RecordFact, Fact> {
  const run = { ...computed, ...computed.corrected };
  return {
    recordId: run.runId, courseId: run.scenarioId, course: texts.title, courseVersion: run.version, form: run.variant, method: run.mode, class: run.className === '' ? null : run.className,
    startedAt: run.startedAt, finishedAt: run.finishedAt, minutes: minutesOf(run), points: run.total, maxPoints: run.max, percent: percentOf(run),
    result: run.passed ? 'passed' : 'failed', grade: run.grade, counts: run.counts ? 'yes' : 'no', remarks: remarksOf(run, 'zh') || null, hash: run.hash,
  };
}

function filled<F extends string>(fields: readonly Field<F>[], facts: Readonly<Record<F, Fact>>): Record<string, Fact> {
  return Object.fromEntries(fields.map(({ name, from, codes }) => { const fact = facts[from]; return [name, typeof fact === 'string' && Object.hasOwn(codes, fact) ? (codes[fact] ?? fact) : fact]; }));
}
