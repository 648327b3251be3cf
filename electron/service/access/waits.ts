/** As often a wrong secret costs nothing but itself; then each one doubles the wait. */
const freeTries = 3;
const firstWait = 30_000;
const longestWait = 900_000;

/** How many seconds are left until the next try is looked at, `since` ms after the last wrong one. */
export function secondsLeft(wrongTries: number, since: number): number {
  const extra = wrongTries - freeTries;
  const whole = extra < 0 ? 0 : Math.min(longestWait, firstWait * 2 ** extra);
  return Math.max(0, Math.ceil((whole - since) / 1000));
}
