import { runCommand } from '../../electron/cli/runCommand.ts';

export interface Ran { readonly code: number; readonly out: string[]; readonly err: string[] }

/** Runs a command of the command line in this process and keeps what it says. */
export async function run(...args: string[]): Promise<Ran> {
  return runIn('en', ...args);
}

export async function runIn(lang: 'zh' | 'en', ...args: string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommand(args, { lang, out: (line) => void out.push(line), err: (line) => void err.push(line) });
  return { code, out, err };
}

/** The one JSON document that a command with --json prints. */
export async function json<T = Record<string, unknown>>(...args: string[]): Promise<{ code: number; value: T; text: string }> {
  const { code, out, err } = await run(...args, '--json');
  if (out.length !== 1) throw new Error(`${out.length} lines on stdout; stderr: ${err.join('\n')}`);
  return { code, value: JSON.parse(out[0]!) as T, text: out[0]! };
}
