import { machineDiagram, machineJson } from '../../scenarios/engine/index.ts';
import { findScenarios } from './findScenarios.ts';
import type { Io } from './io.ts';
import { parseOptions } from './options.ts';
import { oneOf, WrongUse } from './wrongUse.ts';

/** Shows the machine behind a drill: as a diagram to read, or as XState's own JSON for its tools. */
export function machine(args: readonly string[], io: Io): number {
  const { values, positionals } = parseOptions(args, { format: { type: 'string', default: 'mermaid' }, data: { type: 'string' } }, { min: 1, max: 1 });
  const format = oneOf('--format', values.format, ['mermaid', 'xstate']);
  const compiled = findScenarios(positionals[0] ?? '', values.data).entries[0]?.compiled;
  if (!compiled) throw new WrongUse(`剧本“${positionals[0]}”不可用，见 check`, `the scenario "${positionals[0]}" is unusable, see check`);
  io.out(format === 'xstate' ? machineJson(compiled) : machineDiagram(compiled, io.lang));
  return 0;
}
