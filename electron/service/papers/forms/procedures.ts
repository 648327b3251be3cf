import type { FormLine, FormUnfit, RunPaper } from '../../../contract/paperShapes.ts';
import type { Caller } from '../../access/sessions.ts';
import type { Implementer } from '../../implementer.ts';
import type { AuditKind, Lang, Ports } from '../../ports.ts';
import type { Act } from '../../ports/papers.ts';
import { letOthers } from '../../exports/import/letOthers.ts';
import { byPinyin } from '../../roster/pinyinOrder.ts';
import { titleOf } from '../../statistics/dashboardOf.ts';
import type { CountedRun } from '../runPaper.ts';
import { fileSafe, latestOf, mostPeople, zipOf } from './classFile.ts';
import { fillForm, placeholdersIn } from './fillForm.ts';
import { openForm, type Form } from './openForm.ts';
import { isKnown, placeholderLines, valueIn } from './placeholders.ts';
import { sampleForm } from './sampleForm.ts';

/** What papers of all kinds share. */
interface Shared {
  runOf(runId: string, errors: { UNKNOWN_RUN(): Error; NOT_COUNTED(): Error }): Promise<CountedRun>;
  issuedRun(kind: 'scoreSheet', run: CountedRun, lang: Lang, caller: Caller, errors: { NO_STATION_KEY(): Error }): RunPaper;
  note(kind: AuditKind, caller: Caller, about: string, why?: string): void;
  actOf(caller: Caller): Act;
}

/** The centre's own forms: taken in after a look, filled from a run or for a whole class, given back. */
export function formProcedures(os: Implementer, ports: Ports, { runOf, issuedRun, note, actOf }: Shared) {
  const { records, records: { papers }, library, ids } = ports;
  const classOf = (classId: string, errors: { UNKNOWN_CLASS(): Error }) => {
    const found = records.roster.classes().find((each) => each.id === classId);
    if (!found) throw errors.UNKNOWN_CLASS();
    return found;
  };
  const opened = (bytes: Uint8Array, errors: { FORM_UNFIT(more: { data: { why: FormUnfit } }): Error }): Form => {
    const form = openForm(bytes);
    if (typeof form === 'string') throw errors.FORM_UNFIT({ data: { why: form } });
    return form;
  };
  const lineOf = (id: string, name: string, form: Form): FormLine => {
    const names = placeholdersIn(form);
    return { id, name, known: names.filter(isKnown), unknown: names.filter((each) => !isKnown(each)) };
  };
  return {
    forms: os.papers.forms.handler(() => papers.forms().flatMap(({ id, name }) => {
      const form = openForm(papers.form(id)?.file ?? new Uint8Array());
      return typeof form === 'string' ? [] : [lineOf(id, name, form)];
    })),
    keepForm: os.papers.keepForm.handler(({ input, errors, context: { caller } }) => {
      const file = Buffer.from(input.data, 'base64');
      const form = opened(file, errors);
      const id = ids.uuid();
      const name = `${input.name.replace(/\.[^.]*$/, '').replace(/[\\/:*?"<>|]/g, '').trim() || id}.${form.kind}`;
      papers.keepForm({ id, name, file }, actOf(caller));
      note('formKept', caller, id, name);
      return lineOf(id, name, form);
    }),
    removeForm: os.papers.removeForm.handler(({ input, errors, context: { caller } }) => {
      if (!papers.form(input.id)) throw errors.UNKNOWN_FORM();
      papers.removeForm(input.id);
      note('formRemoved', caller, input.id);
      return { ok: true as const };
    }),
    fillForm: os.papers.fillForm.handler(async ({ input: { id, runId, lang }, errors, context: { caller } }) => {
      const kept = papers.form(id);
      if (!kept) throw errors.UNKNOWN_FORM();
      const form = opened(kept.file, errors);
      const paper = issuedRun('scoreSheet', await runOf(runId, errors), lang, caller, errors);
      note('formFilled', caller, runId, kept.name);
      const { base, kind } = partsOf(kept.name);
      return { fileName: `${base}-${paper.person.name}.${kind}`, data: Buffer.from(fillForm(form, valueIn(paper, lang))).toString('base64'), unknown: placeholdersIn(form).filter((each) => !isKnown(each)) };
    }),
    classRuns: os.papers.classRuns.handler(async ({ input: { classId, lang }, errors }) => {
      const found = classOf(classId, errors);
      return [...(await latestOf(ports, found)).values()].flatMap((rows) => rows.slice(0, 1).map(({ scenarioId, mode }) => ({ scenarioId, mode, title: titleOf(library, scenarioId, lang), people: rows.length })));
    }),
    fillClass: os.papers.fillClass.handler(async ({ input: { id, classId, scenarioId, mode, lang }, errors, context: { caller } }) => {
      const kept = papers.form(id);
      if (!kept) throw errors.UNKNOWN_FORM();
      const form = opened(kept.file, errors);
      const found = classOf(classId, errors);
      const rows = (await latestOf(ports, found)).get(`${scenarioId} ${mode}`) ?? [];
      if (rows.length === 0) throw errors.NOTHING_COUNTS();
      if (rows.length > mostPeople) throw errors.CLASS_TOO_BIG();
      const { base, kind } = partsOf(kept.name);
      const files: { name: string; bytes: Uint8Array }[] = [];
      for (const { runId } of rows) {
        const paper = issuedRun('scoreSheet', await runOf(runId, errors), lang, caller, errors);
        files.push({ name: `${fileSafe(`${base}-${paper.person.name}-${paper.person.staffNo}`)}.${kind}`, bytes: fillForm(form, valueIn(paper, lang)) });
        await letOthers();
      }
      const zip = zipOf(files);
      if (!zip) throw errors.CLASS_TOO_BIG();
      note('formFilled', caller, classId, `${kept.name} × ${files.length}`);
      const has = new Set(rows.map(({ personId }) => personId));
      return {
        fileName: `${fileSafe(`${base}-${found.name}`)}.zip`, data: Buffer.from(zip).toString('base64'), filled: files.length, unknown: placeholdersIn(form).filter((each) => !isKnown(each)),
        without: records.roster.people().filter((person) => found.members.includes(person.id) && !has.has(person.id)).toSorted(byPinyin).map(({ name }) => name),
      };
    }),
    placeholders: os.papers.placeholders.handler(({ input }) => placeholderLines(input.lang)),
    sampleForm: os.papers.sampleForm.handler(({ input: { kind, lang } }) => ({ fileName: `${lang === 'zh' ? '样表' : 'sample-form'}.${kind}`, data: Buffer.from(sampleForm(kind, lang)).toString('base64') })),
  };
}

function partsOf(name: string): { readonly base: string; readonly kind: string } {
  const [, base = name, kind = ''] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
  return { base, kind };
}
