/** One who watches a run. */
export interface Watcher { readonly runId: string; /** there were too many, and this was the oldest */ isPutOut: boolean; wake(): void }

/** Far more than one screen needs: a page, its reloads, a second window. */
const mostOfRun = 6;
/** All that this computer should draw views for at once. */
const mostAtStation = 60;

export interface Crowd {
  /** Takes in one more; where there are too many, of one run or of all, the oldest is put out. */
  join(watcher: Watcher): void;
  leave(watcher: Watcher): void;
}

export function createCrowd(): Crowd {
  const inside = new Set<Watcher>();
  const putOut = (watchers: readonly Watcher[], most: number): void => {
    for (const oldest of watchers.slice(0, Math.max(0, watchers.length - most))) {
      inside.delete(oldest);
      oldest.isPutOut = true;
      oldest.wake();
    }
  };
  return {
    join: (watcher) => {
      inside.add(watcher);
      putOut([...inside].filter(({ runId }) => runId === watcher.runId), mostOfRun);
      putOut([...inside], mostAtStation);
    },
    leave: (watcher) => void inside.delete(watcher),
  };
}
