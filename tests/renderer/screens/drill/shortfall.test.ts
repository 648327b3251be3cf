import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortfall, type Tally } from '../../../../renderer/screens/drill/boards/shortfall.ts';

const meets = (part: number, whole: number, { n, d, strict }: Tally['need']): boolean => (strict ? part * d > whole * n : part * d >= whole * n);

test('what a count lacks is just enough to meet it, and one less is not', () => {
  fc.assert(fc.property(fc.nat(5_000), fc.nat(5_000), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), (some, whole, n, more, strict) => {
    const part = Math.min(some, whole), need = { n, d: n + more, strict };
    const met = meets(part, whole, need);
    const lack = shortfall({ label: '', unit: null, part, whole, share: 0, need, met, source: '' });
    expect(meets(part + lack, whole, need)).toBe(true);
    if (lack > 0) expect(meets(part + lack - 1, whole, need)).toBe(false);
    expect(lack === 0).toBe(met);
  }));
});
