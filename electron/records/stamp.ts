/** `20260318-083000`, sortable, in UTC. */
export function stampOf(now: Date): string {
  return now.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
}
