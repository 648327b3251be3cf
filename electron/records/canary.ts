import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makePrivateFolder, writePrivately } from './privately.ts';

const nested = z.object({ token: z.string() });
const noted = z.object({ nest: z.string(), token: z.string() });

/**
 * A canary lives in the user's configuration folder (the system disk), and the data folder remembers it. Gone at the next start: that disk
 * forgets. `nest` is where it lives. Says whether it had vanished, and sets it free again.
 */
export function canaryVanished(folder: string, nest: string, token: string): boolean {
  const note = join(folder, 'canary.json');
  const bird = join(nest, 'canary.json');
  const remembered = read(note, noted);
  const vanished = remembered !== null && remembered.nest === nest && read(bird, nested)?.token !== remembered.token;
  if (remembered === null || remembered.nest !== nest || vanished) {
    const held = read(bird, nested)?.token ?? token;
    makePrivateFolder(nest);
    writePrivately(bird, JSON.stringify({ token: held }));
    writePrivately(note, JSON.stringify({ nest, token: held }));
  }
  return vanished;
}

function read<T>(path: string, shape: z.ZodType<T>): T | null {
  if (!existsSync(path)) return null;
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
