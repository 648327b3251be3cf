import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoredDraft } from '../../service/ports/drafts.ts';
import { putInPlace, writeBeside } from './writeWhole.ts';

const files = { scenario: 'scenario.yaml', en: 'en.yaml' } as const;
type Part = keyof typeof files;
const parts: readonly Part[] = ['scenario', 'en'];

/** What a draft's folder says beside its texts: with the hashes it also says which texts belong to this revision. */
const label = z.object({
  format: z.literal(1), revision: z.number().int().min(1), basedOn: z.string().nullable(), createdAt: z.string(), changedAt: z.string(), writers: z.array(z.string()).default([]),
  panel: z.record(z.string(), z.array(z.number().nullable())).optional(),
  hashes: z.object({ scenario: z.string(), en: z.string() }),
});

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Stores a draft whole or not at all: the texts lie beside the old ones until the label, replaced in one step, says that they count. */
export function writeDraft(folder: string, { scenario, en, revision, basedOn, createdAt, changedAt, writers, panel }: StoredDraft): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const texts = { scenario, en };
  for (const part of parts) writeBeside(join(folder, files[part]), texts[part]);
  writeBeside(join(folder, 'draft.json'), `${JSON.stringify({ format: 1, revision, basedOn, createdAt, changedAt, writers, panel, hashes: { scenario: hashOf(scenario), en: hashOf(en) } })}\n`);
  putInPlace(join(folder, 'draft.json'));
  for (const part of parts) putInPlace(join(folder, files[part]));
}

/** The draft in a folder. What a cut left half done is finished first; null where no draft has ever been whole. Texts that somebody changed by hand are taken as they are. */
export function readDraft(folder: string, id: string): StoredDraft | null {
  const read = readLabel(folder);
  if (read) for (const part of parts) finish(join(folder, files[part]), read.hashes[part]);
  const main = join(folder, files.scenario);
  if (!existsSync(main)) return null;
  const day = statSync(main).mtime.toISOString();
  const { revision, basedOn, createdAt, changedAt, writers, panel } = read ?? { revision: 1, basedOn: null, createdAt: day, changedAt: day, writers: [], panel: undefined };
  return { id, revision, basedOn, createdAt, changedAt, writers, ...(panel && { panel }), scenario: textAt(main), en: textAt(join(folder, files.en)) };
}

/** Null for a label that is missing or spoilt: the texts are what matters. */
function readLabel(folder: string): z.infer<typeof label> | null {
  try {
    return label.parse(JSON.parse(readFileSync(join(folder, 'draft.json'), 'utf8')));
  } catch {
    return null;
  }
}

function finish(path: string, hash: string): void {
  if (existsSync(`${path}.new`) && hashOf(textAt(`${path}.new`)) === hash) putInPlace(path);
}

const textAt = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
