import { expect, test } from 'vitest';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { growthOf, type Grown } from '../../electron/service/history/growth.ts';
import { aLibraryFolder } from '../support/library.ts';
import { aHeader, aScore } from '../support/records.ts';

type Indicators = Grown['run']['sheet']['indicators'];
let runs = 0;

function aGrown(scenarioId: string, category: Grown['category'], indicators: Indicators, total = 70): Grown {
  runs += 1;
  const runId = `run-${runs}`;
  return { category, title: `title of ${scenarioId}`, run: { header: { ...aHeader(runId), scenarioId }, score: { ...aScore(runId), finishedAt: `2026-03-${10 + runs}T00:00:00Z`, total, passed: total >= 60 }, stands: { total, max: 100, grade: 'fair', passed: total >= 60, vetoes: 0, correction: null }, sheet: { items: [], indicators } } };
}
const library = (): ReturnType<ReturnType<typeof readScenarios>['list']> => readScenarios(aLibraryFolder()).list();
const titleOf = ({ id }: { id: string }): string => id;
const crisis = (points: number): Indicators => ({ P1: { points, max: 10, items: 4 }, C1: { points: 9, max: 10, items: 2 } });

test('two runs, or three of one category, draw no conclusion and only name a drill not done', () => {
  const few = growthOf([aGrown('small-gas', 'gas', crisis(2)), aGrown('small-gas', 'gas', crisis(2)), aGrown('small-gas', 'gas', crisis(2))], library(), titleOf);
  expect(few).toMatchObject({ runs: 3, enough: false, competencies: [], next: { scenarioId: 'small-fire', weak: null } });
});

test('over several drills: best and last, first against last where a drill was repeated, thin evidence left blank', () => {
  const grown = growthOf([aGrown('small-fire', 'fire', crisis(2), 40), aGrown('small-gas', 'gas', crisis(6), 80), aGrown('small-fire', 'fire', crisis(8), 75)], library(), titleOf);
  expect(grown.drills).toMatchObject([{ scenarioId: 'small-fire', usable: true, runs: 2, best: 75, last: 75, passed: true }, { scenarioId: 'small-gas', usable: false, runs: 1, best: 80 }]);
  expect(grown.competencies.find(({ code }) => code === 'P')).toMatchObject({ first: 0.4, last: 0.7, items: 8, course: [{ share: 0.2 }, { share: 0.6 }, { share: 0.8 }] });
  expect(grown.competencies.find(({ code }) => code === 'D')).toMatchObject({ first: null, last: null, items: 0, course: [] });
  expect(grown.categories.filter(({ done }) => done).map(({ category }) => category).toSorted()).toEqual(['fire', 'gas']);
});

test('next comes the drill that exercises what is weakest, and nothing where all is strong', () => {
  const weak = growthOf([aGrown('small-gas', 'gas', crisis(3)), aGrown('small-gas', 'gas', crisis(3)), aGrown('small-fire', 'fire', crisis(3))], library(), titleOf);
  expect(weak.next).toEqual({ scenarioId: 'small-fire', title: 'small-fire', weak: { code: 'P1', share: 0.3, items: 8 } });
  const strong = growthOf([aGrown('small-gas', 'gas', crisis(9)), aGrown('small-gas', 'gas', crisis(9)), aGrown('small-fire', 'fire', crisis(9))], library(), titleOf);
  expect(strong.next).toBeNull();
});
