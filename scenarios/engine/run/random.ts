/**
 * An integer in [0, 2^32) from (seed, stream, occurrence): FNV-1a over the text, finished with MurmurHash3's fmix32.
 * Stateless, so that a changed choice never shifts the luck of another stream (engine rule 7).
 */
export function draw(seed: number, stream: string, occurrence: number): number {
  const text = `${seed}|${stream}|${occurrence}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The position chosen among integer weights; 0 when all are 0. */
export function pickWeighted(random: number, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  let rest = random % total;
  for (let i = 0; i < weights.length; i += 1) {
    rest -= weights[i] ?? 0;
    if (rest < 0) return i;
  }
  return weights.length - 1;
}

/** A shuffled copy, by draws of one stream (Fisher–Yates). */
export function shuffled<T>(list: readonly T[], seed: number, stream: string): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = draw(seed, stream, i) % (i + 1);
    const a = copy[i], b = copy[j];
    if (a !== undefined && b !== undefined) { copy[i] = b; copy[j] = a; }
  }
  return copy;
}
