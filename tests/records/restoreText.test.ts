import { afterEach, expect, test, vi } from 'vitest';
import { restoredText } from '../../electron/records/restoreText.ts';

afterEach(() => vi.unstubAllEnvs());

test('a back-up that stands in is named by the clock on the wall of its room', () => {
  vi.stubEnv('TZ', 'Asia/Shanghai');
  const { zh, en } = restoredText('replaced', 'records-20261122-182825-now.db', 23, 0, null);
  expect(zh).toContain('已从 2026-11-23 02:28 的备份恢复（23 条成绩）');
  expect(en).toContain('The records were replaced as asked; the back-up of 2026-11-23 02:28 stands in (23 records)');
});
