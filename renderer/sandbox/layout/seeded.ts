/** A stable stream of numbers in [0, 1) for one spot of the map, so that trees stay where they were. */
export function seeded(...from: readonly number[]): () => number {
  let state = from.reduce((hash, value) => Math.imul(hash ^ Math.round(value * 8), 0x9e3779b1) ^ (hash >>> 13), 0x51ed270b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
