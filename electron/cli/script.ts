import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { script as scriptSchema, timedInput, type Script, type TimedInput } from '../../scenarios/engine/index.ts';
import { WrongUse } from './wrongUse.ts';

/** A script file: what `--out` writes, or the bare list of timed inputs, which may be of any scenario. */
export function readScript(path: string): { readonly whole: Script | null; readonly inputs: readonly TimedInput[] } {
  const parsed = z.union([scriptSchema, z.array(timedInput)]).safeParse(readJson(path));
  if (!parsed.success) throw new WrongUse(`${path} 不是脚本：${z.prettifyError(parsed.error)}`, `${path} is not a script: ${z.prettifyError(parsed.error)}`);
  return Array.isArray(parsed.data) ? { whole: null, inputs: parsed.data } : { whole: parsed.data, inputs: parsed.data.inputs };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WrongUse(`无法读取脚本 ${path}：${message}`, `the script ${path} cannot be read: ${message}`);
  }
}
