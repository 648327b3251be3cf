import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { citedChange, lawChanges, type Finding, type Law, type LawChange } from '../../scenarios/engine/index.ts';
import { lawsOf, readLaws } from '../library/readLaws.ts';
import { ownScenarios } from '../library/readScenarios.ts';
import { findAll } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { WrongUse } from './wrongUse.ts';

interface Told extends LawChange { readonly cited: readonly { readonly scenario: string; readonly what: readonly string[] }[] }

/** Compares an older law table (a file or a folder) with the present one and names what cites each change: exit 1 when something cited changed. */
export function checkLaws(args: readonly string[], io: Io): number {
  const { values } = parseOptions(args, { laws: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 0, max: 0 });
  const older = olderTable(values.laws ?? '');
  const newer = readLaws(ownScenarios(), (path) => path).laws;
  const documents = findAll().entries.flatMap(({ id, document }) => (document ? [{ id, document }] : []));
  const changes = lawChanges(older, newer).map((change): Told => ({
    ...change, cited: documents.map(({ id, document }) => ({ scenario: id, what: citedChange(document, change, older, newer) })).filter(({ what }) => what.length > 0),
  }));
  const ok = changes.every(({ cited }) => cited.length === 0);
  if (values.json) io.out(JSON.stringify({ ok, changes }));
  else for (const line of linesOf(changes, io)) io.out(line);
  return ok ? 0 : 1;
}

function olderTable(path: string): readonly Law[] {
  if (!existsSync(path)) throw new WrongUse(`没有法规表“${path}”`, `there is no law table "${path}"`);
  const paths = statSync(path).isDirectory() ? readdirSync(path).filter((name) => name.endsWith('.yaml')).map((name) => join(path, name)) : [path];
  const { laws, findings } = lawsOf(Object.fromEntries(paths.map((each) => [`law/${basename(each)}`, readFileSync(each, 'utf8')])), (name) => name);
  const [first] = findings;
  if (first || laws.length === 0) throw new WrongUse(`“${path}”不是法规表${reason(first, 'zh')}`, `"${path}" is no law table${reason(first, 'en')}`);
  return laws;
}

const reason = (finding: Finding | undefined, lang: 'zh' | 'en'): string => (!finding ? '' : lang === 'zh' ? `：第${finding.line}行，${finding.messageZh}` : `: line ${finding.line}, ${finding.message}`);

function linesOf(changes: readonly Told[], io: Io): string[] {
  const word = { added: say(io, '新增', 'added'), removed: say(io, '删除', 'removed'), changed: say(io, '有改动', 'changed') };
  const lines = changes.flatMap(({ law, from, article, change, cited }) => [
    `${law}${article === null ? '' : `/${article}`}${from === null ? '' : ` (${from})`} ${word[change]}`,
    ...cited.map(({ scenario, what }) => `  ${scenario}: ${what.join(' ')}`),
  ]);
  const touched = changes.filter(({ cited }) => cited.length > 0).length;
  return [...lines, say(io, `法规表有 ${changes.length} 处不同，其中 ${touched} 处有剧本引用`, `${changes.length} differences in the law table, ${touched} of them cited`)];
}
