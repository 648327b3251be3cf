import { expect, test } from 'vitest';
import { readScenarios } from '../../../../electron/library/readScenarios.ts';
import { foundLaws, lawChoices } from '../../../../renderer/screens/studio/form/lawChoices.ts';
import { lawsOn } from '../../../../scenarios/engine/index.ts';

const { laws } = readScenarios().tables;

test('an article is found by its law, its number and what it says, the number itself first', () => {
  const choices = lawChoices(laws, '2026-03-18', 'zh');
  expect(foundLaws(choices, '消防法 第44条')[0]?.id).toBe('fireLaw/44');
  expect(foundLaws(choices, '《中华人民共和国消防法》 44')[0]?.id).toBe('fireLaw/44');
  const gist = choices.find(({ id }) => id === 'fireLaw/44')?.gist ?? '';
  expect(foundLaws(choices, gist.slice(0, 12)).map(({ id }) => id)).toContain('fireLaw/44');
  expect(foundLaws(choices, 'fire protection 44').length + foundLaws(choices, ' ').length).toBe(0);
  expect(foundLaws(lawChoices(laws, '2026-03-18', 'en'), 'fire protection 44')[0]?.id).toBe('fireLaw/44');
});

test('each law stands there in the version of the day, with a warning when none is in force then', () => {
  for (const day of ['1990-01-01', '2026-03-18']) {
    for (const law of lawsOn(laws, day).values()) {
      const own = lawChoices(laws, day, 'zh').filter(({ id }) => id === law.id || id.startsWith(`${law.id}/`));
      expect(own.length).toBeGreaterThan(0);
      for (const each of own) expect([each.version, each.notInForce]).toEqual([law.version?.zh ?? '', law.from !== undefined && day < law.from ? { kind: 'notYet', day: law.from } : law.to !== undefined && day > law.to ? { kind: 'noMore', day: law.to } : null]);
    }
  }
  expect(lawChoices(laws, '1990-01-01', 'zh').find(({ id }) => id === 'fireLaw/44')?.notInForce).toMatchObject({ kind: 'notYet' });
});
