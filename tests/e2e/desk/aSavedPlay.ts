import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const shapan = join(import.meta.dirname, '../../../electron/cli/main.ts');

/** A bot's finished fire drill on record, under a trainee's name. */
export async function aSavedPlay({ folder, bot, seed, trainee, staffNo }: { folder: string; bot: string; seed: number; trainee: string; staffNo: string }): Promise<void> {
  await promisify(execFile)(process.execPath, [shapan, 'play', 'fire-ebike-stairwell', '--bot', bot, '--seed', String(seed), '--save', '--data', folder, '--trainee', trainee, '--staff-no', staffNo]);
}
