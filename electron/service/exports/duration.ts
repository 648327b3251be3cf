/** ISO 8601 in one canonical form, to the hundredth of a second, as xAPI compares durations by their text: `PT1H2M3.45S`. */
export function isoDuration(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / 10));
  const [hours, minutes, rest] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60, hundredths % 6000];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 || hours > 0 ? `${minutes}M` : ''}${rest / 100}S`;
}
