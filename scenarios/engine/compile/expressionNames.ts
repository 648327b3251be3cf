import { Environment } from '@marcbachmann/cel-js';

/** CEL's reserved words (the parser refuses them), the names JavaScript objects carry, and `now`, which marks a reading of the clock. */
const RESERVED: ReadonlySet<string> = new Set([
  'as', 'break', 'const', 'continue', 'else', 'false', 'for', 'function', 'if', 'import', 'in', 'let', 'loop',
  'namespace', 'null', 'package', 'return', 'true', 'var', 'void', 'while',
  '__proto__', 'constructor', 'prototype', 'now',
]);

const BUILT_IN = new Environment();

/** Why a scenario may not give this name to a value, object or list; undefined when it may. */
export function unusableNameReason(name: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `"${name}" is not an identifier`;
  if (RESERVED.has(name)) return `"${name}" is a reserved word`;
  if (BUILT_IN.hasVariable(name)) return `"${name}" is the name of a built-in type`;
  return undefined;
}

/** ` (did you mean "fire"?)`, or nothing when no known name is near. */
export function suggestion(wanted: string, known: Iterable<string>): string {
  let best: string | undefined;
  let bestDistance = wanted.length <= 4 ? 2 : 3;
  for (const name of known) {
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best === undefined ? '' : ` (did you mean "${best}"?)`;
}

/** Letters replaced, left out, added, or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? at(row - 2, column - 2) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, at(row - 1, column) + 1, at(row, column - 1) + 1));
    }
  }
  return at(a.length, b.length);
}
