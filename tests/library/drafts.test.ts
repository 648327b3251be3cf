import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';
import { aFolder } from '../support/records.ts';

const program = join(import.meta.dirname, '../support/writingProcess.ts');

test('killed at any moment of storing, a draft is there whole, and nothing that was said to be stored is lost', async () => {
  const folder = aFolder();
  let told = 0;
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, [program, folder, String(told + 1)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let heard = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => { heard += text; });
    await once(child.stdout, 'data');
    await wait(5 + round * 7);
    child.kill('SIGKILL');
    await once(child, 'close');
    told = Number(heard.trim().split('\n').at(-1));
    const draft = openDrafts(folder).find('the-draft');
    const number = (text: string | undefined): number => Number(/^# (\d+)\n/.exec(text ?? '')?.[1]);
    expect([number(draft?.scenario), number(draft?.en)]).toEqual([draft?.revision, draft?.revision]);
    expect(draft?.scenario.split('\n')).toHaveLength(20_002);
    expect([told, told + 1]).toContain(draft?.revision);
    told = draft?.revision ?? told;
  }
  openDrafts(folder).keep({ id: 'the-draft', revision: told + 1, basedOn: null, createdAt: 'c', changedAt: 'c', writers: [], scenario: '', en: '' });
  expect(readdirSync(join(folder, 'studio', 'the-draft')).toSorted()).toEqual(['draft.json', 'en.yaml', 'scenario.yaml']);
});
