import type { Finding } from '../../scenarios/engine/index.ts';
import { findAll, findScenarios } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';

/** Checks scenarios by path or id, or the whole library. Warnings are told but do not fail. */
export function check(args: readonly string[], io: Io): number {
  const { values, positionals } = parseOptions(args, { data: { type: 'string' }, json: { type: 'boolean', default: false } }, { min: 0, max: 1000 });
  const found = positionals.length === 0 ? [findAll(values.data)] : positionals.map((what) => findScenarios(what, values.data));
  const findings = unique(found.flatMap(({ entries, findings: own }) => [...own, ...entries.flatMap((entry) => entry.findings)]));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (values.json) {
    io.out(JSON.stringify({ ok: errors === 0, findings: findings.map(({ severity, code, file, line, path, message }) => ({ severity, code, file, line, path, message })) }));
  } else {
    for (const line of linesOf(findings, io)) io.out(line);
    const scenarios = found.reduce((sum, { entries }) => sum + entries.length, 0);
    io.out(say(io, `检查了 ${scenarios} 个剧本：${errors} 个错误，${findings.length - errors} 个提醒`, `${scenarios} scenarios checked: ${errors} errors, ${findings.length - errors} warnings`));
  }
  return errors === 0 ? 0 : 1;
}

/** Of many findings of one kind in one file the first few stand for the rest; `--json` has them all. */
const shownOfAKind = 5;

function linesOf(findings: readonly Finding[], io: Io): string[] {
  const kinds = Map.groupBy(findings, ({ file, code }) => `${file} ${code}`);
  return [...kinds.values()].flatMap((kind) => {
    const rest = kind.length - shownOfAKind;
    const lines = kind.slice(0, rest > 1 ? shownOfAKind : kind.length).map((finding) => lineOf(finding, io));
    return rest > 1 ? [...lines, say(io, `  …… 还有 ${rest} 条同类提示`, `  … and ${rest} more of this kind`)] : lines;
  });
}

function lineOf({ severity, code, file, line, path, message, messageZh }: Finding, io: Io): string {
  const kind = severity === 'error' ? say(io, '错误', 'error') : say(io, '提醒', 'warning');
  return `${file}:${line} ${kind} ${code}${path === '' ? '' : ` ${path}`}: ${say(io, messageZh, message)}`;
}

/** Two paths of one library share its law table, whose findings are told once. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
