import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { shelfNames } from '../../../scenarios/engine/index.ts';
import type { DraftTexts } from '../../service/ports/drafts.ts';
import type { Release, ReleaseAct } from '../../service/ports/releases.ts';
import { contentHash } from '../hashes.ts';
import { putInPlace, writeBeside } from '../drafts/writeWhole.ts';

const version = z.string().regex(/^\d+\.\d+\.\d+$/);

const release = z.object({
  scenarioId: z.string(), category: z.enum(shelfNames), version, title: z.object({ zh: z.string(), en: z.string() }),
  passMark: z.object({ mark: z.number(), setBy: z.enum(['provisional', 'panel', 'borderline']), note: z.string() }),
  by: z.string(), reviewedBy: z.string().nullable(), at: z.string(), hash: z.string(),
});
const history = z.object({ acts: z.array(z.object({ kind: z.enum(['released', 'withdrawn', 'returned']), version, by: z.string(), note: z.string(), at: z.string() })) });

export function hashOf({ scenario, en }: DraftTexts): string {
  return contentHash({ 'scenario.yaml': scenario, 'en.yaml': en });
}

/** What a folder with a released version says of it; null where it says nothing that can be read. */
export function readLabel(folder: string): Release | null {
  return read(join(folder, 'release.json'), release);
}

/** What was decided about a drill, oldest first; null where it cannot be read. */
export function readActs(folder: string): readonly ReleaseAct[] | null {
  return read(join(folder, 'history.json'), history)?.acts ?? null;
}

export function writeActs(folder: string, acts: readonly ReleaseAct[]): void {
  writeBeside(join(folder, 'history.json'), `${JSON.stringify({ format: 1, acts }, null, 1)}\n`);
  putInPlace(join(folder, 'history.json'));
}

export function readTexts(folder: string): DraftTexts | null {
  const [scenario, en] = [join(folder, 'scenario.yaml'), join(folder, 'en.yaml')];
  return existsSync(scenario) ? { scenario: readFileSync(scenario, 'utf8'), en: existsSync(en) ? readFileSync(en, 'utf8') : '' } : null;
}

/** Makes a folder with these files, whole, in the place of the one that is there. A cut leaves the old one, the new one, or none, and what `sweep` takes away. */
export function putFolder(path: string, label: Release, { scenario, en }: DraftTexts): void {
  const made = beside(path, 'new');
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true, mode: 0o700 });
  const files = { 'scenario.yaml': scenario, ...(en === '' ? {} : { 'en.yaml': en }), 'release.json': `${JSON.stringify({ format: 1, ...label }, null, 1)}\n` };
  for (const [name, text] of Object.entries(files)) {
    writeBeside(join(made, name), text);
    putInPlace(join(made, name));
  }
  takeAway(path);
  renameSync(made, path);
}

/** Removes a folder in one step for whoever reads it. */
export function takeAway(path: string): void {
  const old = beside(path, 'old');
  rmSync(old, { recursive: true, force: true });
  if (existsSync(path)) renameSync(path, old);
  rmSync(old, { recursive: true, force: true });
}

/** Takes away what a cut left beside a folder. */
export function sweep(path: string): void {
  for (const what of ['new', 'old'] as const) rmSync(beside(path, what), { recursive: true, force: true });
}

/** A name that no library reads: it begins with a dot. */
function beside(path: string, what: 'new' | 'old'): string {
  return join(dirname(path), `.${path.slice(dirname(path).length + 1)}.${what}`);
}

function read<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
