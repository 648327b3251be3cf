/** Lets drills and screens have their turn within long work. */
export function letOthers(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}
