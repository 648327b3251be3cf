import { textOf } from '../../../scenarios/engine/index.ts';
import type { ReleasedDrillView } from '../../contract/releases.ts';
import type { Caller } from '../access/sessions.ts';
import { asFault, type Implementer } from '../implementer.ts';
import { useStoredNamesOf } from '../names/stored.ts';
import type { Lang, Ports } from '../ports.ts';
import type { Judgements, StoredDraft } from '../ports/drafts.ts';
import type { ReleaseAct, ReleasedDrill } from '../ports/releases.ts';
import { aboutRelease } from './checkReleases.ts';
import { lookAt, lookView } from './lookAt.ts';
import { judgedItems, panelMark } from './panel.ts';
import { passMarkNote } from './passMarkNote.ts';
import { needsTwo, sign } from './review.ts';

const accountOf = (caller: Caller): string => ('accountId' in caller ? caller.accountId : 'nobody');

/** The way of drafts to the trainees, each step on record before it counts; for instructors and administrators. */
export function releaseProcedures(os: Implementer, ports: Ports) {
  const { records, library, releases, drafts, clock } = ports;
  const wall = (): string => new Date(clock.wall()).toISOString();
  const nameOf = (id: string): string => records.findAccount(id)?.name ?? id;
  const draftOf = (id: string, errors: { UNKNOWN_DRAFT(): Error }): StoredDraft => {
    const draft = drafts.find(id);
    if (!draft) throw errors.UNKNOWN_DRAFT();
    return draft;
  };
  const drillOf = (id: string, errors: { UNKNOWN_RELEASE(): Error }): ReleasedDrill => {
    const drill = releases.find(id);
    if (!drill) throw errors.UNKNOWN_RELEASE();
    return drill;
  };
  /** What cannot be stored leaves everything as it was; what was decided is taken up by the library at once. */
  const stored = (scenarioId: string, failed: () => Error, work: () => void): void => {
    try {
      work();
    } catch (error) {
      asFault(error, 'releases.store', ports.ids, ports.report);
      throw failed();
    } finally {
      library.reload(scenarioId);
      useStoredNamesOf(ports, scenarioId);
    }
  };
  const decide = (scenarioId: string, act: ReleaseAct, kind: 'drillReleased' | 'drillWithdrawn' | 'drillReturned', note: string): void => {
    records.audit({ kind, by: act.by, about: aboutRelease(scenarioId, act.version), note, wall: act.at });
    releases.act(scenarioId, act);
  };
  const viewOf = (drill: ReleasedDrill, lang: Lang): ReleasedDrillView => ({
    scenarioId: drill.scenarioId, title: drill.releases.at(-1)?.title[lang] ?? drill.scenarioId, category: drill.releases.at(-1)?.category ?? '', inForce: drill.inForce,
    versions: drill.releases.map(({ version }) => version),
    acts: drill.acts.toReversed().map(({ kind, version, by, at, note }) => {
      const release = kind === 'released' ? drill.releases.find((each) => each.version === version) : undefined;
      const reviewer = release?.reviewedBy ?? null;
      return { kind, version, by: nameOf(by), at, note, reviewedBy: reviewer === null ? null : nameOf(reviewer), passMark: release?.passMark ?? null };
    }),
    problems: releases.problems().filter(({ scenarioId }) => scenarioId === drill.scenarioId).map(({ sentence }) => sentence[lang]),
  });
  return {
    rules: os.releases.rules.handler(() => ({ twoPersons: needsTwo(records) })),
    setRules: os.releases.setRules.handler(({ input, context: { caller } }) => {
      records.audit({ kind: 'releaseRulesSet', by: accountOf(caller), about: 'twoPersons', note: input.twoPersons ? 'on' : 'off', wall: wall() });
      return { ok: true as const };
    }),
    look: os.releases.look.handler(({ input, errors, context: { caller } }) => {
      const draft = draftOf(input.draftId, errors);
      return lookView(ports, draft, lookAt(ports, draft), accountOf(caller), input.lang, nameOf);
    }),
    review: os.releases.review.handler(({ input, errors, context: { caller } }) => {
      const draft = draftOf(input.draftId, errors);
      if (draft.revision !== input.revision) throw errors.DRAFT_CHANGED();
      if (draft.writers.includes(accountOf(caller))) throw errors.OWN_DRAFT();
      const { stops, hash } = lookAt(ports, draft);
      if (stops.includes('errors')) throw errors.NOT_READY({ data: { stops: [...stops] } });
      sign(records, draft.id, hash, { by: accountOf(caller), at: wall(), note: input.note });
      return { ok: true as const };
    }),
    panel: os.releases.panel.handler(({ input, errors }) => {
      const draft = draftOf(input.draftId, errors);
      const items = judgedItems(library.read(draft).document), judgements = copied(draft.panel ?? {});
      return { items, judgements, result: panelMark(items, judgements) };
    }),
    judge: os.releases.judge.handler(({ input, errors }) => {
      const draft = draftOf(input.draftId, errors);
      try {
        drafts.keep({ ...draft, panel: input.judgements });
      } catch (error) {
        asFault(error, 'releases.judge', ports.ids, ports.report);
        throw errors.STORE_FAILED();
      }
      return { ok: true as const };
    }),
    release: os.releases.release.handler(({ input, errors, context: { caller } }) => {
      const draft = draftOf(input.draftId, errors);
      if (draft.revision !== input.revision) throw errors.DRAFT_CHANGED();
      const { entry, review, stops } = lookAt(ports, draft);
      if (stops.length > 0 || !entry.compiled) throw errors.NOT_READY({ data: { stops: [...stops] } });
      const { passMark: mark, passMarkSetBy: setBy } = entry.compiled.scenario.rubric;
      if (setBy !== 'provisional' && input.passMarkNote === '') throw errors.NOTE_MISSING();
      const made = { scenarioId: entry.id, category: entry.category, version: entry.version, title: { zh: textOf(entry.compiled, 'scenario.title', 'zh'), en: textOf(entry.compiled, 'scenario.title', 'en') }, passMark: { mark, setBy, note: input.passMarkNote }, by: accountOf(caller), reviewedBy: review?.by ?? null, at: wall() };
      stored(entry.id, () => errors.STORE_FAILED(), () => {
        const { hash } = releases.keep(made, draft);
        decide(entry.id, { kind: 'released', version: made.version, by: made.by, note: '', at: made.at }, 'drillReleased', JSON.stringify({ hash, draftId: draft.id, passMark: made.passMark, reviewedBy: made.reviewedBy, ...(setBy === 'panel' && draft.panel && { panel: draft.panel }) }));
      });
      return { version: made.version };
    }),
    withdraw: os.releases.withdraw.handler(({ input, errors, context: { caller } }) => {
      const { inForce } = drillOf(input.scenarioId, errors);
      if (inForce === null) throw errors.NOT_NOW();
      stored(input.scenarioId, () => errors.STORE_FAILED(), () => decide(input.scenarioId, { kind: 'withdrawn', version: inForce, by: accountOf(caller), note: input.reason, at: wall() }, 'drillWithdrawn', input.reason));
      return { ok: true as const };
    }),
    bringBack: os.releases.bringBack.handler(({ input, errors, context: { caller } }) => {
      const drill = drillOf(input.scenarioId, errors);
      const release = drill.releases.find(({ version }) => version === input.version);
      if (!release) throw errors.UNKNOWN_RELEASE();
      if (drill.inForce === input.version) throw errors.NOT_NOW();
      const texts = releases.texts(input.scenarioId, input.version);
      if (!texts || library.contentHash({ 'scenario.yaml': texts.scenario, 'en.yaml': texts.en }) !== release.hash || !library.read(texts).compiled) throw errors.RELEASE_UNFIT();
      stored(input.scenarioId, () => errors.STORE_FAILED(), () => decide(input.scenarioId, { kind: 'returned', version: input.version, by: accountOf(caller), note: input.reason, at: wall() }, 'drillReturned', input.reason));
      return { ok: true as const };
    }),
    list: os.releases.list.handler(({ input }) => releases.list().map((drill) => viewOf(drill, input.lang))),
    history: os.releases.history.handler(({ input, errors }) => viewOf(drillOf(input.scenarioId, errors), input.lang)),
    passMark: os.releases.passMark.handler(({ input }) => passMarkNote(ports, input.scenarioId, input.version)),
  };
}

const copied = (panel: Judgements): Record<string, (number | null)[]> => Object.fromEntries(Object.entries(panel).map(([id, row]) => [id, [...row]]));
