import { expect, test } from 'vitest';
import { auditKinds } from '../../../electron/contract/audit.ts';
import { auditEn } from '../../../renderer/text/auditEn.ts';
import { auditZh } from '../../../renderer/text/auditZh.ts';

test.each([['Chinese', auditZh], ['English', auditEn]] as const)('everything that goes into the audit log has words of its own in %s', (_language, { kinds }) => {
  expect(Object.keys(kinds).toSorted()).toEqual(auditKinds.toSorted());
  const words = Object.values(kinds);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((each) => each.trim() === '')).toEqual([]);
});
