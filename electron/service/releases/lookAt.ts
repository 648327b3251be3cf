import { changesBetween, englishTexts, isLater, nextVersion, type Finding } from '../../../scenarios/engine/index.ts';
import type { ReleaseLook, ReleaseStop } from '../../contract/releases.ts';
import type { Lang, LibraryEntry, Ports } from '../ports.ts';
import type { StoredDraft } from '../ports/drafts.ts';
import type { ReleasedDrill } from '../ports/releases.ts';
import { hashOfTexts, needsTwo, reviewOf, type Review } from './review.ts';

type Reads = Pick<Ports, 'records' | 'library' | 'releases'>;

/** A draft as it stands before a release: read and checked here, whatever the screen found. */
export interface Looked {
  readonly entry: LibraryEntry; readonly drill: ReleasedDrill | null; readonly review: Review | null; readonly hash: string; readonly stops: readonly ReleaseStop[];
}

export function lookAt({ records, library, releases }: Reads, draft: StoredDraft): Looked {
  const entry = library.read(draft);
  const drill = releases.find(entry.id);
  const hash = hashOfTexts(library, draft);
  const review = reviewOf(records, draft.id, hash);
  const last = newest(drill);
  const stops: readonly (readonly [ReleaseStop, boolean])[] = [
    ['errors', entry.compiled === null],
    ['idTaken', drill === null && library.original(entry.id) !== null],
    ['otherCategory', last !== null && last.category !== entry.category],
    ['versionNotLater', last !== null && !isLater(entry.version, last.version)],
    ['notReviewed', needsTwo(records) && review === null],
  ];
  return { entry, drill, review, hash, stops: stops.filter(([, isSo]) => isSo).map(([stop]) => stop) };
}

/** The release with the highest version. */
function newest(drill: ReleasedDrill | null): ReleasedDrill['releases'][number] | null {
  return drill?.releases.toSorted((a, b) => (isLater(a.version, b.version) ? -1 : 1))[0] ?? null;
}

/** What a look tells the screens; `nameOf` gives the name of an account. */
export function lookView(ports: Reads, draft: StoredDraft, { entry, drill, review, hash, stops }: Looked, caller: string, lang: Lang, nameOf: (account: string) => string): ReleaseLook {
  const last = newest(drill);
  const { changes, isSameLogic } = sinceLast(ports, entry, last?.version ?? null);
  const remarks = (severity: Finding['severity']) => entry.findings.filter((each) => each.severity === severity).map(({ file, line, path, message, messageZh }) => ({ file: file === 'en.yaml' ? 'en' as const : 'scenario' as const, line, path, sentence: lang === 'zh' ? messageZh : message }));
  const released = drill?.releases.find((each) => each.hash === hash);
  const rubric = entry.document?.rubric;
  return {
    revision: draft.revision, scenarioId: entry.id, title: entry.document?.title ?? entry.id, version: entry.version, stops: [...stops],
    state: released ? (drill?.inForce === null ? 'withdrawn' : 'released') : review ? 'reviewed' : 'draft',
    errors: remarks('error'), warnings: remarks('warning'),
    last: last && { version: last.version, changes: changes.map((each) => each[lang]) },
    proposed: last ? nextVersion(last.version, isSameLogic, changes) : isLater('1.0.0', entry.version) ? '1.0.0' : entry.version,
    needsReview: needsTwo(ports.records), review: review && { ...review, by: nameOf(review.by) }, mayReview: !draft.writers.includes(caller),
    passMark: rubric ? { mark: rubric.passMark, setBy: rubric.passMarkSetBy } : null,
  };
}

function sinceLast({ library, releases }: Reads, entry: LibraryEntry, version: string | null) {
  const texts = version === null ? null : releases.texts(entry.id, version);
  const before = texts && library.read(texts);
  if (!before?.document || !entry.document) return { changes: [], isSameLogic: false };
  const changes = changesBetween({ document: before.document, english: englishOf(before) }, { document: entry.document, english: englishOf(entry) }, library.tables.laws);
  return { changes, isSameLogic: before.logicHash !== '' && before.logicHash === entry.logicHash };
}

/** Texts that cannot be read are a finding of their own. */
function englishOf({ files, findings }: LibraryEntry): ReadonlyMap<string, string> {
  const isBad = findings.some(({ file, severity, code }) => file === 'en.yaml' && severity === 'error' && !code.startsWith('translation'));
  return isBad ? new Map() : englishTexts(files['en.yaml'] ?? '');
}
