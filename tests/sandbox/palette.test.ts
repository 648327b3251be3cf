import { expect, test } from 'vitest';
import { costumeOf } from '../../renderer/sandbox/art/costume.ts';
import { contrast, paletteOf } from '../../renderer/sandbox/palette.ts';

const cases = (['light', 'dark'] as const).flatMap((theme) => [0, 0.25, 0.5, 0.75, 1].map((light) => [theme, light] as const));

test.each(cases)('signs stand out at least 3 : 1 against the ground (%s, light %f)', (theme, light) => {
  const { paint, sign } = paletteOf(theme, light);
  for (const ground of [paint.ground, paint.lawn, paint.asphalt])
    for (const colour of [sign.good, sign.neutral, sign.warn, sign.bad, sign.focus]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
});

test.each(['light', 'dark'] as const)('names are readable at 4.5 : 1 (%s)', (theme) => {
  const { sign } = paletteOf(theme, 1);
  for (const [ink, ground] of [[sign.ink, sign.surface], [sign.inkSoft, sign.surface], [sign.bad, sign.surface], [sign.onFocus, sign.focus], [sign.glyph, sign.neutral], [sign.glyph, sign.bad]] as const)
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['消防车', 'vehicle', 'engine'], ['救护车', 'vehicle', 'ambulance'], ['社区民警', 'vehicle', 'patrol'], ['燃气抢修车', 'vehicle', 'van'], ['Fire engine', 'vehicle', 'engine'],
  ['微站警戒组', 'team', 'fire'], ['党员志愿者', 'team', 'volunteer'], ['东门门岗老陈', 'person', 'guard'], ['物业电工', 'person', 'worker'], ['网格员老周', 'person', 'staff'], ['我（书记）', 'self', 'cadre'],
] as const)('%s (%s) looks like %s', (name, kind, look) => {
  const costume = costumeOf({ name, kind });
  expect('model' in costume ? costume.model : costume.uniform).toBe(look);
  expect(contrast(costume.plate, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});
