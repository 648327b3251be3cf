import type { TextFile } from './repository.ts';
import { lineAt, readSource } from './sourceText.ts';

interface TextRule {
  readonly files: RegExp;
  readonly part: 'code' | 'comments' | 'text';
  readonly pattern: RegExp;
  readonly rule: string;
}

const maximumLines = 400;
const frozenHistory = /^electron\/records\/migrations\//;
const source = /\.tsx?$/;
/** Recorded by npm, which writes its own addresses. */
const written = /^package-lock\.json$/;

const rules: readonly TextRule[] = [
  { files: source, part: 'code', pattern: /(?::|\bas|<|\||,(?=\s*any\s*>))\s*any\b(?!\s*\(|\.)/g, rule: 'no `any`: name the type, or parse at the door' },
  { files: source, part: 'comments', pattern: /@ts-(?:ignore|expect-error|nocheck)/g, rule: 'no waivers of the type check' },
  // The words stand here because this is the rule that keeps them out everywhere else: nothing is put off.
  { files: source, part: 'comments', pattern: /\b(?:TODO|FIXME)\b/g, rule: 'no reminders in comments: open an issue' },
  {
    files: /^scenarios\/engine\//,
    part: 'code',
    pattern: /\bDate\s*\.\s*now\b|\bMath\s*\.\s*random\b|\bnew\s+Date\s*\(/g,
    rule: 'the engine has no clock and no dice: time and chance are arguments',
  },
  {
    files: /^tests\//,
    part: 'code',
    pattern: /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fixme)\b/g,
    rule: 'every test runs: no only, skip, todo or fixme',
  },
  {
    files: /^/,
    part: 'text',
    pattern: /(?<![\w./})\]*<-])\/(?:root(?![\w-])|(?:home|work)\/\w)/g,
    rule: "no absolute path of one person's machine",
  },
  {
    files: /^/,
    part: 'text',
    pattern: /\bregistry\.(?:npmjs|npmmirror|yarnpkg)\.|https?:\/\/[^\s/"']*(?:registry|artifactory|nexus|verdaccio|mirror)[^\s/"']*/gi,
    rule: 'no registry host: the machine that installs decides',
  },
];

/** What the files' texts break; each sentence names the file, the line and the rule. */
export function textViolations(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => !written.test(path))
    .flatMap((file) => [...tooLong(file), ...broken(file)]);
}

function tooLong({ path, text }: TextFile): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (!source.test(path) || frozenHistory.test(path) || lines <= maximumLines) return [];
  return [`${path}: ${lines} lines; a source file has at most ${maximumLines}: look for the second noun`];
}

function broken({ path, text }: TextFile): string[] {
  const parts = source.test(path) ? readSource(path, text) : { text, code: '', comments: '' };
  return rules
    .filter(({ files }) => files.test(path))
    .flatMap(({ part, pattern, rule }) =>
      [...parts[part].matchAll(pattern)].map((m) => `${path}:${lineAt(parts[part], m.index)}: ${rule} (${m[0].trim()})`),
    );
}
