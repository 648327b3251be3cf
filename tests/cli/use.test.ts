import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { languageOf } from '../../electron/cli/io.ts';
import { aLibraryFolder } from '../support/library.ts';
import { aFolder } from '../support/records.ts';
import { run, runIn } from './command.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'electron/cli/main.ts');

test.each([
  [[]], [['dance']], [['constructor']], [['scenarios', 'extra']], [['check', '/no/such/path']], [['play']], [['play', 'no-such-drill']], [['play', 'x', '--seed', '-1']],
  [['play', 'x', '--seed', '1.5']], [['play', 'x', '--bot', 'genius']], [['play', 'x', '--mode', 'fun']], [['play', 'x', '--script', '/no/file']],
  [['play', 'x', '--script', 'a', '--bot', 'expert']], [['records']], [['records', 'burn']], [['records', 'show']], [['records', 'list', 'x']], [['verify', '--fast']], [['serve', '--port', '70000']],
])('%j is wrong use: exit 2, told on stderr, stdout empty', async (args) => {
  const { code, out, err } = await run(...args);
  expect([code, out, err.length]).toEqual([2, [], 1]);
});

test('wrong use is told in Chinese to Chinese, and as JSON to machines', async () => {
  expect((await runIn('zh', 'dance')).err[0]).toBe('没有命令“dance”（--help 查看用法）');
  expect(JSON.parse((await run('dance', '--json')).err[0] ?? '')).toEqual({ error: { code: 'wrongUse', message: 'there is no command "dance"' } });
});

test.each([[['--help']], [['help']], [['dance', '--help']]])('%j shows the use in both languages', async (args) => {
  const { code, out } = await run(...args);
  expect([code, out.join('\n')]).toEqual([0, expect.stringMatching(/列出剧本库 · list the library/)]);
});

test('--help after a command shows that command alone', async () => {
  const { code, out } = await run('simulate', '--help');
  expect([code, out.join('\n')]).toEqual([0, expect.stringMatching(/^ {2}simulate ID[\s\S]*exploits\n\n.*Exit codes/)]);
  expect(out.join('\n')).not.toContain('machine');
});

test.each([[{ LANG: 'zh_CN.UTF-8' }, 'zh'], [{ LANG: 'C' }, 'en'], [{}, 'en'], [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'], [{ LC_ALL: '', LANG: 'zh_TW' }, 'zh']])('%j speaks %s', (environment, lang) => {
  expect(languageOf(environment)).toBe(lang);
});

test('the program itself prints one JSON document and gives its exit code', () => {
  const listed = spawnSync(process.execPath, [program, 'scenarios', '--json'], { encoding: 'utf8' });
  expect([listed.status, listed.stderr, Array.isArray(JSON.parse(listed.stdout))]).toEqual([0, '', true]);
  expect(spawnSync(process.execPath, [program, 'check', '/no/such/path'], { encoding: 'utf8' }).status).toBe(2);
});

test('serve prints its address; a second start finds it and ends; told to stop, it leaves the folder free', async () => {
  const data = aFolder();
  const serving = [join(root, 'tests/support/stationsServe.ts'), data, aLibraryFolder(), aFolder()];
  const serve = (): ReturnType<typeof spawn> => spawn(process.execPath, serving, { stdio: ['ignore', 'pipe', 'inherit'] });
  const heard = async (child: ReturnType<typeof spawn>, text: RegExp): Promise<string> => {
    let said = '';
    for await (const part of child.stdout!.setEncoding('utf8')) {
      said += String(part);
      const found = text.exec(said);
      if (found) return found[0];
    }
    throw new Error(`never said: ${said}`);
  };
  const first = serve();
  onTestFinished(() => void first.kill('SIGKILL'));
  const address = await heard(first, /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/);
  const second = serve();
  expect(await heard(second, /(?<=already running: )\S+/)).toBe(address);
  expect(second.exitCode ?? (await once(second, 'exit'))[0]).toBe(0);
  first.kill('SIGTERM');
  expect((await once(first, 'exit'))[0]).toBe(0);
  expect(existsSync(join(data, 'station.json'))).toBe(false);
});
