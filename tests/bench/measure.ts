/** One line of the table: what was measured, and against what it stands in the same run. */
export interface Line { readonly what: string; readonly value: number; readonly unit: string; readonly against?: string; readonly ratio?: number }

/**
 * Measures several things in turns, so that a busy machine slows them all alike: the median CPU time of one call in ms.
 * CPU time and not wall time, because other programs share the cores.
 */
export function sideBySide<Name extends string>(rounds: number, things: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const names = Object.keys(things) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) things[name]();
  for (let round = 0; round < rounds; round += 1) for (const name of names) times.get(name)?.push(cpuOf(things[name]));
  return Object.fromEntries(names.map((name) => [name, percentile(times.get(name) ?? [], 50)])) as Record<Name, number>;
}

export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}

export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ what, value, unit, against, ratio }) => [what, significant(value), unit, ratio === undefined ? '' : `${significant(ratio)} ×`, against ?? '']);
  const all = [['what', 'value', 'unit', 'ratio', 'against'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => (column === 1 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

const significant = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));
