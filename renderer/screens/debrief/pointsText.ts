/** Points as people write them: 8, 7.5, 0.25 — never 7.500. */
export function pointsText(points: number): string {
  return String(Math.round(points * 1000) / 1000);
}
