import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource, type SourceText } from './sourceText.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const binary = /\.(?:png|jpe?g|gif|webp|ico|icns|woff2?|ttf|otf|mp3|ogg|wav|zip|pdf|xlsx|docx|db|sqlite)$/i;

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Every text file that is in the repository or about to be: tracked, or new and not ignored. */
export function repositoryFiles(): TextFile[] {
  const listed = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && !binary.test(path) && existsSync(root + path))
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

export function sourcesAmong(files: readonly TextFile[]): SourceText[] {
  return files.filter(({ path }) => /\.tsx?$/.test(path)).map(({ path, text }) => readSource(path, text));
}
