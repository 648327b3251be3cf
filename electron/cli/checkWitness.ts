import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { locateRemarks, searchWitnesses, type Finding, type WitnessReport } from '../../scenarios/engine/index.ts';
import { drillsIn } from '../library/places.ts';
import { ownScenarios } from '../library/readScenarios.ts';
import type { LibraryEntry } from '../service/ports.ts';
import { check } from './check.ts';
import { findAll, findScenarios } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { folderOf } from './stationData.ts';
import { wholeNumber } from './wrongUse.ts';

const flags = { witness: { type: 'boolean', default: false }, budget: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
/** States looked at per drill where nothing else is said: some ten seconds. */
const usualBudget = 1_000_000;

interface Searched { readonly report: WitnessReport; readonly findings: readonly Finding[] }

/** `check`, and then a search for a way to everything a drill holds; what no way may lead to is an error, what none was found to a warning. */
export async function checkWitness(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, flags, { min: 0, max: 1000 });
  const budget = wholeNumber('--budget', values.budget ?? String(usualBudget), 1_000_000_000);
  const lines: string[] = [];
  const code = check([...positionals, ...(values.data === undefined ? [] : ['--data', values.data]), ...(values.json ? ['--json'] : [])], { ...io, out: (line) => void lines.push(line) });
  const entries = positionals.length === 0 ? findAll(values.data).entries : positionals.flatMap((what) => findScenarios(what, values.data).entries);
  const searched = entries.flatMap((entry): Searched[] => {
    if (!entry.compiled) return [];
    const report = searchWitnesses(entry.compiled, budget);
    return [{ report, findings: locateRemarks(entry.files['scenario.yaml'] ?? '', fileOf(entry, positionals, values.data), report.remarks) }];
  });
  const isBad = searched.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  if (values.json) io.out(JSON.stringify(merged(lines[0] ?? '{}', searched, code === 0 && !isBad)));
  else for (const line of [...lines, ...searched.flatMap((each) => textOf(each, io))]) io.out(line);
  return isBad ? 1 : code;
}

/** Where an entry's file stands, from the working directory. */
function fileOf({ id, category }: LibraryEntry, asked: readonly string[], data: string | undefined): string {
  const folders = [...[ownScenarios(), drillsIn(folderOf(data))].map((root) => join(root, category, id)), ...asked.flatMap((what) => ['', id, join(category, id)].map((below) => resolve(what, below)))];
  const folder = folders.find((each) => existsSync(join(each, 'scenario.yaml'))) ?? join(category, id);
  const way = relative(process.cwd(), join(folder, 'scenario.yaml'));
  return way.startsWith('..') ? join(folder, 'scenario.yaml') : way;
}

function merged(checked: string, searched: readonly Searched[], ok: boolean) {
  const { findings } = JSON.parse(checked) as { findings: readonly unknown[] };
  const found = searched.flatMap((each) => each.findings).map(({ severity, code, file, line, path, message }) => ({ severity, code, file, line, path, message }));
  const witness = searched.map(({ report: { scenario, budget, states, menu, witnesses } }) => ({
    scenario, budget, states, menu: menu.en, goals: witnesses.map(({ goal, script }) => ({ goal, verdict: script === null ? 'notFound' : 'reached', script })),
  }));
  return { ok, findings: [...findings, ...found], witness };
}

function textOf({ report, findings }: Searched, io: Io): string[] {
  const reached = report.witnesses.filter(({ script }) => script !== null).length;
  return [
    '', say(io, `${report.scenario}：${report.witnesses.length} 个目标中有 ${reached} 个找到了路径（看了 ${report.states} 个状态，上限 ${report.budget}）`, `${report.scenario}: a way was found to ${reached} of ${report.witnesses.length} goals (${report.states} states of at most ${report.budget})`),
    say(io, `尝试的做法：${report.menu.zh}`, `tried: ${report.menu.en}`),
    ...findings.map(({ severity, code, file, line, path, message, messageZh }) => `${file}:${line} ${severity === 'error' ? say(io, '错误', 'error') : say(io, '提醒', 'warning')} ${code} ${path}: ${say(io, messageZh, message)}`),
  ];
}
