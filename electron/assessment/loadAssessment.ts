import { z } from 'zod';
import { readYaml, schemaFindings, type Finding, type YamlFile } from '../../scenarios/engine/index.ts';
import { learningArchive, xapi } from './exchangeSchemas.ts';
import { model, type Model } from './modelSchema.ts';
import { anchorRemarks, modelRemarks, tagRemarks, type AuthorRemark } from './remarks.ts';
import { anchors, archive, cadreRules, colourSchemes, honours, hours, levels, programmes, reading, review, tagSet, trainingPath } from './tableSchemas.ts';

const table = z.discriminatedUnion('kind', [model, tagSet, colourSchemes, archive, trainingPath, levels, hours, programmes, honours, reading, cadreRules, anchors, review, learningArchive, xapi]);
type Table = z.infer<typeof table>;
type Kind = Table['kind'];

/** Every assessment file that could be read, by kind. A file with a finding is left out whole. */
export interface AssessmentTables {
  readonly models: readonly Model[];
  /** The first table of a kind in the order of the files' names, or undefined where there is none. */
  of<K extends Exclude<Kind, 'model'>>(kind: K): Extract<Table, { kind: K }> | undefined;
}

/** Texts by path → tables and what is wrong with the rest: file, line, path and a sentence. Never throws for bad content. */
export function loadAssessment(files: Readonly<Record<string, string>>): { tables: AssessmentTables; findings: Finding[] } {
  const read = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => ({ path, ...loadTable(text, path) }));
  const findings = read.flatMap((each) => each.findings);
  const tables: Table[] = [];
  const known = read.flatMap((each) => each.table ?? []);
  for (const { path, file, table: found } of read) {
    if (!found) continue;
    const astray = found.kind === 'anchors' ? anchorRemarks(found, known.flatMap(ratedCodes)) : [];
    if (astray.length > 0) {
      findings.push(...astray.map((each) => located(file, each)));
      continue;
    }
    const twin = tables.some((each) => each.id === found.id || (found.kind !== 'model' && found.kind === each.kind));
    if (twin) findings.push(twice(path, found.id));
    else tables.push(found);
  }
  return {
    findings,
    tables: {
      models: tables.filter((each) => each.kind === 'model'),
      of: <K extends Exclude<Kind, 'model'>>(kind: K) => tables.find((each): each is Extract<Table, { kind: K }> => each.kind === kind),
    },
  };
}

/** `table.code` of every value that evaluators give. */
function ratedCodes(found: Table): string[] {
  const all = found.kind === 'model' ? [...found.dimensions, ...found.modes.flatMap(({ fifth }) => fifth ?? [])].flatMap(({ indicators }) => indicators) : found.kind === 'archive' ? found.lines : [];
  return all.flatMap(({ code, source }) => (source === 'R' ? [`${found.id}.${code}`] : []));
}

function loadTable(text: string, path: string): { file: YamlFile; table: Table | null; findings: readonly Finding[] } {
  const file = readYaml(text, path);
  if (file.findings.length > 0) return { file, table: null, findings: file.findings };
  const parsed = table.safeParse(file.value);
  if (!parsed.success) return { file, table: null, findings: schemaFindings(file, parsed.error) };
  const remarks = parsed.data.kind === 'model' ? modelRemarks(parsed.data) : parsed.data.kind === 'tags' ? tagRemarks(parsed.data.tags) : [];
  return remarks.length > 0 ? { file, table: null, findings: remarks.map((each) => located(file, each)) } : { file, table: parsed.data, findings: [] };
}

const located = (file: YamlFile, remark: AuthorRemark): Finding => file.locate({ severity: 'error', ...remark });

function twice(file: string, id: string): Finding {
  return { severity: 'error', code: 'duplicateTable', file, line: 1, path: 'id', message: `"${id}" or its kind already stands in another file; keep one of them`, messageZh: `“${id}”或同类的表已在另一个文件里，请只留一份` };
}
