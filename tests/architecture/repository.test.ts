import { expect, test } from 'vitest';
import { importViolations } from './importRules.ts';
import { repositoryFiles, sourcesAmong } from './repository.ts';
import { textViolations } from './textRules.ts';

const files = repositoryFiles();

test('every import obeys the table of layers, and no imports run in a circle', () => {
  expect(importViolations(sourcesAmong(files))).toEqual([]);
});

test('every file keeps the rules of length, types, purity and privacy', () => {
  expect(textViolations(files)).toEqual([]);
});
