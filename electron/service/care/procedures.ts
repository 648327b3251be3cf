import { textOf } from '../../../scenarios/engine/index.ts';
import type { Caller } from '../access/sessions.ts';
import { headCode } from '../headCode.ts';
import { asFault, type Implementer } from '../implementer.ts';
import { personData } from '../personData.ts';
import type { AuditKind, Ports } from '../ports.ts';
import type { LiveRuns } from '../training/liveRuns.ts';

/** Back-ups, restores and one person's data, for the administrator; what is staged, exported or erased is on record with who did it. */
export function careProcedures(os: Implementer, ports: Ports, all: LiveRuns) {
  const { records, care, clock } = ports;
  const ok = { ok: true as const };
  const wall = (): string => new Date(clock.wall()).toISOString();
  const note = (kind: AuditKind, caller: Caller, about: string): void => records.audit({ kind, by: 'accountId' in caller ? caller.accountId : 'nobody', about, note: '', wall: wall() });
  return {
    state: os.care.state.handler(({ input }) => {
      const { records: count, entries, hash } = records.head();
      const checks = care.checks().map(({ name, ok: isWell, sentence, advice }) => ({ name, ok: isWell, sentence: sentence[input.lang], advice: advice?.[input.lang] ?? null }));
      return { folder: care.folder(), records: count, head: headCode({ entries, hash }), second: { ...care.second() }, staged: care.staged(), enrolAnew: care.isEnrolledAnew(), checks };
    }),
    backups: os.care.backups.handler(() => [...care.backups()]),
    backUpNow: os.care.backUpNow.handler(async ({ errors }) => {
      try {
        return await care.backUp();
      } catch (error) {
        asFault(error, 'care.backUpNow', ports.ids, ports.report);
        throw errors.STORE_FAILED();
      }
    }),
    stageRestore: os.care.stageRestore.handler(({ input, errors, context: { caller } }) => {
      const staged = care.stageRestore(input.id);
      if (staged === 'unknown') throw errors.UNKNOWN_BACKUP();
      if (staged === 'unfit') throw errors.BACKUP_UNFIT();
      note('restored', caller, input.id);
      return ok;
    }),
    progress: os.care.progress.handler(() => care.progress()),
    lossOf: os.care.lossOf.handler(({ input, errors }) => {
      const loss = care.lossOf(input.id);
      if (loss === 'unknown') throw errors.UNKNOWN_BACKUP();
      if (loss === 'unfit') throw errors.BACKUP_UNFIT();
      if (loss === 'unread') return null;
      return { ...loss, newest: loss.newest.map(({ scenarioId, ...line }) => ({ ...line, title: titleIn(ports, scenarioId, input.lang) })) };
    }),
    disks: os.care.disks.handler(() => [...care.disks()]),
    setSecond: os.care.setSecond.handler(async ({ input, errors, context: { caller } }) => {
      const outcome = await care.setSecond(input.folder);
      if (outcome === 'notAFolder' || outcome === 'notWritable' || outcome === 'inData' || outcome === 'foreign') throw errors.PLACE_UNFIT({ data: { why: outcome } });
      note('secondFolderSet', caller, input.folder ?? '');
      return { second: outcome };
    }),
    enrolAnew: os.care.enrolAnew.handler(({ input, context: { caller } }) => {
      care.enrolAnew(input.wished);
      if (input.wished) note('enrolledAnew', caller, records.stationId());
      return ok;
    }),
    unstage: os.care.unstage.handler(() => {
      care.unstage();
      return ok;
    }),
    exportPerson: os.care.exportPerson.handler(({ input, errors, context: { caller } }) => {
      const data = personData(ports, input.personId, { unreleased: input.unreleased });
      if (!data) throw errors.UNKNOWN_PERSON();
      note('exported', caller, input.personId);
      return { fileName: `shapan-person-${data.person.id}.json`, json: JSON.stringify(data, null, 1) };
    }),
    erasePerson: os.care.erasePerson.handler(({ input, errors, context: { caller } }) => {
      if (records.unfinishedOf(input.personId).some(({ runId }) => all.find(runId) !== null)) throw errors.AT_A_DRILL();
      const erasure = records.erasePerson(input.personId, wall());
      if (!erasure) throw errors.UNKNOWN_PERSON();
      note('erased', caller, input.personId);
      return erasure;
    }),
  };
}

/** A drill that left the library goes by its id. */
function titleIn({ library }: Pick<Ports, 'library'>, scenarioId: string, lang: 'zh' | 'en'): string {
  const compiled = library.find(scenarioId)?.compiled;
  return compiled ? textOf(compiled, 'scenario.title', lang) : scenarioId;
}
