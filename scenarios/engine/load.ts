import { z } from 'zod';
import { lint } from './analysis/lint.ts';
import { compile, type Compiled } from './compile/compile.ts';
import { formScopes } from './compile/scopes.ts';
import { noCommons, type Commons } from './schema/commons.ts';
import type { Finding, Remark } from './schema/finding.ts';
import { lawTable, type Law } from './schema/laws.ts';
import { localRules, type LocalRules } from './schema/localRules.ts';
import { organisations, type Organisation } from './schema/organisations.ts';
import { scenario as scenarioSchema, type Scenario } from './schema/scenario.ts';
import { schemaFindings } from './schema/schemaFindings.ts';
import { upgrade } from './schema/upgrade.ts';
import { readYaml, type YamlFile } from './schema/yamlFile.ts';

export interface ScenarioFiles { readonly path: string; readonly scenario: string; readonly en: string | null; readonly enPath?: string; readonly laws: readonly Law[]; readonly commons?: Commons }
/** `written` is the document as the author wrote it, brought up to the newest format: without the schema's defaults. */
export interface Loaded { readonly findings: Finding[]; readonly document: Scenario | null; readonly written: unknown; readonly compiled: Compiled | null }

const texts = z.record(z.string(), z.string());

/** Text in, something playable out. Never throws for bad content: `compiled` is null when any finding is an error. */
export function loadScenario(files: ScenarioFiles): Loaded {
  const file = readYaml(files.scenario, files.path);
  const english = readEnglish(files);
  const findings: Finding[] = [...english.findings];
  const read = readDocument(file);
  if ('refused' in read) return { findings: [...findings, ...read.refused], document: null, written: null, compiled: null };
  const { document, written } = read;
  const scopesOf = formScopes(files.laws, files.commons ?? noCommons);
  const remarks: Remark[] = lint(document, english.texts, files.laws, files.commons, scopesOf);
  const isBroken = remarks.some((remark) => remark.severity === 'error' && remark.code !== 'expression');
  // broken references would make the machine itself impossible to build, so expressions are looked at alone then
  const made = isBroken ? null : compile(document, english.texts, files.laws, files.commons, scopesOf);
  const locate = (remark: Remark): Finding => (remark.code.startsWith('translation') && files.enPath !== undefined ? { ...file.locate(remark), file: files.enPath, line: 1 } : file.locate(remark));
  findings.push(...[...remarks, ...(made?.remarks ?? [])].map(locate));
  const compiled = made && !findings.some((finding) => finding.severity === 'error') ? made.compiled : null;
  return { findings, document, written, compiled };
}

/**
 * A drill that was sound when it was played, from the text it was played with (engine rule 26): parsed, upgraded and compiled, and that is all. What lint
 * has learned since does not make an old record unplayable. Throws when the text cannot be run.
 */
export function rebuildScenario(files: ScenarioFiles): Compiled {
  const file = readYaml(files.scenario, files.path);
  const read = readDocument(file);
  const refuse = (findings: readonly Finding[]) => new Error(`the stored scenario cannot be played: ${findings[0]?.file}:${findings[0]?.line} ${findings[0]?.message}`);
  if ('refused' in read) throw refuse(read.refused);
  const { compiled, remarks } = compile(read.document, readEnglish(files).texts, files.laws, files.commons);
  if (remarks.length > 0) throw refuse(remarks.map(file.locate));
  return compiled;
}

function readDocument(file: YamlFile): { readonly document: Scenario; readonly written: unknown } | { readonly refused: Finding[] } {
  if (file.findings.length > 0) return { refused: [...file.findings] };
  const upgraded = upgrade(file.value);
  if (!upgraded.ok) return { refused: [file.locate(upgraded.remark)] };
  const parsed = scenarioSchema.safeParse(upgraded.document);
  return parsed.success ? { document: parsed.data, written: upgraded.document } : { refused: schemaFindings(file, parsed.error) };
}

function readEnglish(files: ScenarioFiles): { texts: ReadonlyMap<string, string>; findings: Finding[] } {
  if (files.en === null) return { texts: new Map(), findings: [] };
  const file = readYaml(files.en, files.enPath ?? 'en.yaml');
  if (file.findings.length > 0) return { texts: new Map(), findings: [...file.findings] };
  const parsed = texts.safeParse(file.value ?? {});
  if (!parsed.success) return { texts: new Map(), findings: schemaFindings(file, parsed.error) };
  return { texts: new Map(Object.entries(parsed.data)), findings: [] };
}

/** Reads one file of the law table. */
export function loadLaws(text: string, path: string): { laws: Law[]; findings: Finding[] } {
  const file = readYaml(text, path);
  if (file.findings.length > 0) return { laws: [], findings: [...file.findings] };
  const parsed = lawTable.safeParse(file.value);
  return parsed.success ? { laws: parsed.data.laws, findings: [] } : { laws: [], findings: schemaFindings(file, parsed.error) };
}

/** Reads the templates by which units are grouped. */
export function loadOrganisations(text: string, path: string): { organisations: Organisation[]; findings: Finding[] } {
  const file = readYaml(text, path);
  if (file.findings.length > 0) return { organisations: [], findings: [...file.findings] };
  const parsed = organisations.safeParse(file.value);
  return parsed.success ? { organisations: parsed.data.organisations, findings: [] } : { organisations: [], findings: schemaFindings(file, parsed.error) };
}

/** Reads a pack of local rules; an id that stands twice is a finding. */
export function loadLocalRules(text: string, path: string): { pack: LocalRules | null; findings: Finding[] } {
  const file = readYaml(text, path);
  if (file.findings.length > 0) return { pack: null, findings: [...file.findings] };
  const parsed = localRules.safeParse(file.value);
  if (!parsed.success) return { pack: null, findings: schemaFindings(file, parsed.error) };
  const twice = parsed.data.rules.flatMap(({ id }, i, all) => (all.findIndex((rule) => rule.id === id) < i
    ? [file.locate({ severity: 'error', code: 'duplicateId', path: ['rules', i, 'id'], message: `the local rule "${id}" stands twice; remove one`, messageZh: `本地规则“${id}”重复，请删去一条` })] : []));
  return { pack: twice.length > 0 ? null : parsed.data, findings: twice };
}
