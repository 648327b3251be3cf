import { expect, test } from 'vitest';
import { zh } from '../../renderer/text/zh.ts';

const sentences = (words: object): string[] => Object.values(words).flatMap((each: unknown) => (typeof each === 'string' ? [each] : sentences(each as object)));

test('Chinese sentences carry Chinese punctuation', () => {
  const half = sentences(zh).filter((text) => /(?:\p{Script=Han}|\}\})[:,;!?]|[:,;!?](?:\p{Script=Han}|\{\{)/u.test(text));
  expect(half).toEqual([]);
});
