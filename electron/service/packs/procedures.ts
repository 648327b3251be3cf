import type { ExchangePreview, ExchangeSource } from '../../contract/packs.ts';
import { loadScenario, type Compiled, type Finding } from '../../../scenarios/engine/index.ts';
import type { Caller } from '../access/sessions.ts';
import { dayOf } from '../day.ts';
import { asFault, type Implementer } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import { headOf } from '../studio/headOf.ts';
import { keepAsDraft } from './importPack.ts';
import { openFile, type Opened } from './openFile.ts';
import { drillPaper } from './papers/drillPaper.ts';
import { words } from './papers/words.ts';
import type { Refusal } from './refusal.ts';
import { writePack, type PackTexts } from './writePack.ts';

/** Errors told of a draft that cannot go out; the studio lists them all. */
const mostErrors = 5;
const unfit = ({ code, file, line, message, messageZh }: Finding): Refusal => ({ code, where: file, zh: `第 ${line} 行：${messageZh}`, en: `line ${line}: ${message}` });

/** Drills in and out, for whoever teaches; on record with who did it. */
export function packProcedures(os: Implementer, ports: Ports) {
  const { records, library, drafts, clock, ids } = ports;
  const byOf = (caller: Caller): string => ('accountId' in caller ? caller.accountId : 'nobody');
  const note = (kind: 'exported' | 'draftCreated', caller: Caller, about: string, texts: PackTexts): void =>
    records.audit({ kind, by: byOf(caller), about, note: headOf(texts.scenario).id, wall: new Date(clock.wall()).toISOString() });
  const textsOf = (of: ExchangeSource, errors: { UNKNOWN_SCENARIO(): Error; UNKNOWN_DRAFT(): Error }): PackTexts => {
    if (of.kind === 'draft') {
      const draft = drafts.find(of.draftId);
      if (!draft) throw errors.UNKNOWN_DRAFT();
      return draft;
    }
    const files = library.original(of.scenarioId)?.files;
    const scenario = files?.['scenario.yaml'];
    if (scenario === undefined) throw errors.UNKNOWN_SCENARIO();
    return { scenario, en: files?.['en.yaml'] ?? '' };
  };
  const compiledFrom = ({ scenario, en }: PackTexts): Compiled | Refusal[] => {
    const { laws, commons } = library.tables;
    const { compiled, findings } = loadScenario({ path: 'scenario.yaml', scenario, en: en === '' ? null : en, enPath: 'en.yaml', laws, commons });
    return compiled ?? findings.filter(({ severity }) => severity === 'error').slice(0, mostErrors).map(unfit);
  };
  const opened = (data: string): Opened => openFile(Buffer.from(data, 'base64'), { laws: library.tables.laws, today: dayOf(clock.wall()) });
  return {
    export: os.packs.export.handler(({ input: { of }, errors, context: { caller } }) => {
      const texts = textsOf(of, errors);
      const bytes = writePack(texts, 'accountId' in caller ? (records.findAccount(caller.accountId)?.name ?? '') : '');
      if ('refusals' in bytes) throw errors.UNFIT({ data: { sentences: [...bytes.refusals] } });
      note('exported', caller, of.kind === 'draft' ? of.draftId : of.scenarioId, texts);
      const { id, version } = headOf(texts.scenario);
      return { name: `${id}-${version}.zip`, data: Buffer.from(bytes).toString('base64') };
    }),
    paper: os.packs.paper.handler(({ input: { of, paper, form, lang }, errors, context: { caller } }) => {
      const texts = textsOf(of, errors);
      const made = of.kind === 'drill' ? library.find(of.scenarioId)?.compiled : null;
      const compiled = made ?? compiledFrom(texts);
      if (Array.isArray(compiled)) throw errors.UNFIT({ data: { sentences: compiled } });
      note('exported', caller, of.kind === 'draft' ? of.draftId : of.scenarioId, texts);
      const { id, version } = compiled.scenario;
      return { name: `${id}-${version}-${words[lang][paper]}.${form}`, data: Buffer.from(drillPaper(compiled, paper, form, lang)).toString('base64') };
    }),
    preview: os.packs.preview.handler(({ input }) => previewOf(opened(input.data))),
    take: os.packs.take.handler(({ input, errors, context: { caller } }) => {
      const file = opened(input.data);
      if (file.kind === 'refused') throw errors.REFUSED({ data: { sentences: [...file.refusals] } });
      try {
        const draft = keepAsDraft(ports, file.texts, byOf(caller));
        note('draftCreated', caller, draft.id, draft);
        return { draftId: draft.id };
      } catch (error) {
        asFault(error, 'packs.take', ids, ports.report);
        throw errors.STORE_FAILED();
      }
    }),
  };
}

function previewOf(file: Opened): ExchangePreview {
  if (file.kind === 'refused') return { kind: 'refused', sentences: [...file.refusals] };
  if (file.kind === 'outline') return { kind: 'outline', title: file.outline.title, counts: { ...file.outline.counts }, lines: file.outline.lines.map((line) => ({ ...line, missing: [...line.missing] })) };
  const { id, category, version, title, author, files } = file.pack.manifest;
  return { kind: 'pack', id, category, version, title, author, files: files.filter(({ path }) => path in file.pack.files).map(({ path, size }) => ({ path, size })), sentences: [...file.pack.left] };
}
