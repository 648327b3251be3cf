import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { script as scriptSchema, timedInput, type Script } from '../../scenarios/engine/index.ts';
import { WrongUse } from './wrongUse.ts';

/** A script file: what `--out` writes, or the bare list of timed inputs. */
export function readScript(path: string, scenario: string): Script {
  const parsed = z.union([scriptSchema, z.array(timedInput)]).safeParse(readJson(path));
  if (!parsed.success) throw new WrongUse(`${path} 不是脚本：${z.prettifyError(parsed.error)}`, `${path} is not a script: ${z.prettifyError(parsed.error)}`);
  const script = Array.isArray(parsed.data) ? { scenario, seed: 1, mode: 'practice' as const, variant: null, inputs: parsed.data } : parsed.data;
  if (script.scenario !== scenario) throw new WrongUse(`${path} 是剧本“${script.scenario}”的脚本`, `${path} is a script of "${script.scenario}"`);
  return script;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WrongUse(`无法读取脚本 ${path}：${message}`, `the script ${path} cannot be read: ${message}`);
  }
}
