import type { DraftLine, DraftStart } from '../../contract/studio.ts';
import type { Caller } from '../access/sessions.ts';
import { asFault, type Implementer } from '../implementer.ts';
import type { AuditKind, Ports } from '../ports.ts';
import type { DraftTexts, StoredDraft } from '../ports/drafts.ts';
import { emptyStart } from './emptyStart.ts';
import { headOf } from './headOf.ts';
import { withFreeId } from './withFreeId.ts';

const byOf = (caller: Caller): string => ('accountId' in caller ? caller.accountId : 'nobody');

/** Drafts of drills, for whoever teaches. Each is on the disk before a call says so. */
export function studioProcedures(os: Implementer, ports: Ports) {
  const { records, library, releases, drafts, clock, ids } = ports;
  const wall = (): string => new Date(clock.wall()).toISOString();
  const note = (kind: AuditKind, caller: Caller, draft: Pick<StoredDraft, 'id' | 'scenario'>): void =>
    records.audit({ kind, by: byOf(caller), about: draft.id, note: headOf(draft.scenario).id, wall: wall() });
  const known = (id: string, errors: { UNKNOWN_DRAFT(): Error }): StoredDraft => {
    const draft = drafts.find(id);
    if (!draft) throw errors.UNKNOWN_DRAFT();
    return draft;
  };
  const keep = (draft: StoredDraft, failed: () => Error): StoredDraft => {
    try {
      drafts.keep(draft);
      return draft;
    } catch (error) {
      asFault(error, 'studio.keep', ids, ports.report);
      throw failed();
    }
  };
  const made = (texts: DraftTexts, basedOn: string | null, writers: readonly string[], failed: () => Error): StoredDraft => {
    const now = wall();
    return keep({ id: ids.uuid(), revision: 1, basedOn, createdAt: now, changedAt: now, writers: [...new Set(writers)], scenario: texts.scenario, en: texts.en }, failed);
  };
  const idsInUse = (): ReadonlySet<string> => new Set([...library.list(), ...[...drafts.list(), ...drafts.bin()].map(({ scenario }) => headOf(scenario))].map(({ id }) => id).concat(releases.list().map(({ scenarioId }) => scenarioId)));
  const startOf = (start: DraftStart): DraftTexts | null => {
    if (start.kind === 'empty') return withFreeId(emptyStart(wall()), idsInUse());
    const texts = start.kind === 'template' ? library.templates().find(({ category }) => category === start.category) : textsOf(library.original(start.scenarioId)?.files);
    if (!texts) return null;
    // of a drill that the station released itself, a draft is the next version
    return start.kind === 'drill' && releases.find(start.scenarioId) ? texts : withFreeId(texts, idsInUse());
  };
  return {
    list: os.studio.list.handler(() => ({ drafts: drafts.list().map(lineOf), bin: drafts.bin().map(lineOf) })),
    templates: os.studio.templates.handler(({ input: { lang } }) => library.templates().map(({ category, title, summary }) => ({ category, title: title[lang], summary: summary[lang] }))),
    create: os.studio.create.handler(({ input: { start }, errors, context: { caller } }) => {
      const texts = startOf(start);
      if (!texts) throw errors.UNKNOWN_SCENARIO();
      const draft = made(texts, start.kind === 'drill' ? start.scenarioId : null, [byOf(caller)], () => errors.STORE_FAILED());
      note('draftCreated', caller, draft);
      return { draftId: draft.id };
    }),
    open: os.studio.open.handler(({ input, errors }) => {
      const draft = known(input.draftId, errors);
      return { ...lineOf(draft), scenario: draft.scenario, en: draft.en };
    }),
    save: os.studio.save.handler(({ input, errors, context: { caller } }) => {
      const { scenario, en } = input;
      const draft = known(input.draftId, errors);
      if (draft.scenario === scenario && draft.en === en) return { revision: draft.revision, changedAt: draft.changedAt };
      if (draft.revision === input.revision) return keep({ ...draft, scenario, en, revision: draft.revision + 1, changedAt: wall(), writers: [...new Set([...draft.writers, byOf(caller)])] }, () => errors.STORE_FAILED());
      const twin = made({ scenario, en }, draft.basedOn, [...draft.writers, byOf(caller)], () => errors.STORE_FAILED());
      note('draftCreated', caller, twin);
      throw errors.TWIN_EDIT({ data: { keptAs: twin.id } });
    }),
    duplicate: os.studio.duplicate.handler(({ input, errors, context: { caller } }) => {
      const { basedOn, writers, ...texts } = known(input.draftId, errors);
      const draft = made(withFreeId(texts, idsInUse()), basedOn, [...writers, byOf(caller)], () => errors.STORE_FAILED());
      note('draftCreated', caller, draft);
      return { draftId: draft.id };
    }),
    remove: os.studio.remove.handler(({ input, errors, context: { caller } }) => {
      const draft = known(input.draftId, errors);
      if (!drafts.remove(draft.id)) throw errors.UNKNOWN_DRAFT();
      note('draftRemoved', caller, draft);
      return { ok: true as const };
    }),
    putBack: os.studio.putBack.handler(({ input, errors, context: { caller } }) => {
      if (!drafts.putBack(input.draftId)) throw errors.UNKNOWN_DRAFT();
      note('draftPutBack', caller, known(input.draftId, errors));
      return { ok: true as const };
    }),
    tables: os.studio.tables.handler(() => ({ laws: [...library.tables.laws], commons: library.tables.commons })),
  };
}

function textsOf(files: Readonly<Record<string, string>> | undefined): DraftTexts | null {
  const scenario = files?.['scenario.yaml'];
  return scenario === undefined ? null : { scenario, en: files?.['en.yaml'] ?? '' };
}

function lineOf({ id, scenario, basedOn, revision, createdAt, changedAt }: StoredDraft): DraftLine {
  const { id: drillId, ...head } = headOf(scenario);
  return { draftId: id, drillId, ...head, basedOn, revision, createdAt, changedAt };
}
