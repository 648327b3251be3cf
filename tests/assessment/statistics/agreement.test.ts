import { expect, test } from 'vitest';
import { loadAssessment, pairAgreement } from '../../../electron/assessment/index.ts';

const pairs = [[1, 1], [2, 3], [4, 2], [5, 5]] as const;

test('few pairs give counts and no kappa; enough give the weighted kappa too', () => {
  expect(pairAgreement(pairs, 5, 30)).toEqual({ pairs: 4, exact: 2, adjacent: 1, kappa: null });
  // by hand: observed (1 + 4) / 16 / 4, by chance the mean over all sixteen pairings
  expect(pairAgreement(pairs, 5, 4).kappa).toBeCloseTo(1 - (5 / 16 / 4) / (76 / 16 / 16), 12);
});

test('anchors for a value that no model or archive takes from evaluators are refused with their line', () => {
  const words = '{ zh: 一, en: one }';
  const { tables, findings } = loadAssessment({ 'anchors.yaml': `format: 1\nkind: anchors\nid: anchors\ntitle: ${words}\nindicators:\n  - { code: GUESS, of: m000, title: ${words}, look: ${words}, anchors: { one: ${words}, three: ${words}, five: ${words} } }\n` });
  expect(findings).toMatchObject([{ code: 'unknownRated', file: 'anchors.yaml', line: 6 }]);
  expect(tables.of('anchors')).toBeUndefined();
});
