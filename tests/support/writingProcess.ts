import { writeSync } from 'node:fs';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';

/** Stores one revision of a draft after the other, as fast as it can, until it is killed; each number is told once it is on the disk. */
const [folder = '', first = '1'] = process.argv.slice(2);
const drafts = openDrafts(folder);
for (let revision = Number(first); ; revision += 1) {
  drafts.keep({ id: 'the-draft', revision, basedOn: null, createdAt: 'c', changedAt: 'c', writers: [], scenario: `# ${revision}\n${'行\n'.repeat(20_000)}`, en: `# ${revision}\n` });
  writeSync(1, `${revision}\n`);
}
