import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUse } from './wrongUse.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;

/** Strict parsing: an unknown or doubled option is wrong use, never ignored. */
export function parseOptions<const T extends Flags>(args: readonly string[], options: T, positionals: { readonly min: number; readonly max: number }) {
  const parsed = strictly(args, options);
  const count = parsed.positionals.length;
  if (count < positionals.min) throw new WrongUse('缺少参数', 'an argument is missing');
  if (count > positionals.max) throw new WrongUse(`多余的参数“${parsed.positionals[positionals.max] ?? ''}”`, `unexpected argument "${parsed.positionals[positionals.max] ?? ''}"`);
  return parsed;
}

function strictly<const T extends Flags>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WrongUse(`选项有误：${message}`, message);
  }
}
