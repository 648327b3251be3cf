import type { Sheets } from './draftStore.ts';

/** What the line of the screen says about storing. */
export type Saved = { readonly kind: 'stored'; readonly at: string } | { readonly kind: 'storing' } | { readonly kind: 'failed' };

export interface Autosave {
  /** These are the newest texts. */
  note(sheets: Sheets): void;
  /** Stores at once what is not stored; true when all is. */
  flush(): Promise<boolean>;
  end(): void;
}

// the text itself is made up to 600 ms after its key: together it is well within the two seconds that may be lost, on a slow computer too
const afterLastKey = 100;
const atMost = 800;
const again = 3000;

interface Wishes {
  readonly first: Sheets; readonly revision: number; /** when that was stored */ readonly at: string;
  store(sheets: Sheets, revision: number): Promise<{ readonly revision: number; readonly changedAt: string }>;
  onSaved(saved: Saved): void;
  /** Not to be tried again: somebody else changed the draft. */
  isFinal(error: unknown): boolean;
}

/** Stores a draft by itself: soon after the last edit, and every now and then while edits go on. One call at a time; what failed is tried again. */
export function autosave({ first, revision: given, at: givenAt, store, onSaved, isFinal }: Wishes): Autosave {
  let newest = first, stored = first, revision = given;
  let since: number | null = null, timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<boolean> | null = null, isOver = false, said: Saved['kind'] = 'stored', at = givenAt;
  const say = (saved: Saved): void => { said = saved.kind; onSaved(saved); };
  const isStored = (): boolean => newest.scenario.text === stored.scenario.text && newest.en.text === stored.en.text;
  const later = (ms: number): void => { clearTimeout(timer); timer = setTimeout(() => void flush(), ms); };
  const send = async (): Promise<boolean> => {
    const sheets = newest;
    since = null;
    say({ kind: 'storing' });
    try {
      const answer = await store(sheets, revision);
      ({ revision } = answer);
      stored = sheets;
      at = answer.changedAt;
      if (isStored()) say({ kind: 'stored', at });
      return true;
    } catch (error) {
      if (isFinal(error)) isOver = true;
      else { say({ kind: 'failed' }); later(again); }
      return false;
    }
  };
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    while (underWay) await underWay;
    if (isOver || isStored()) return !isOver;
    underWay = send();
    const went = await underWay;
    underWay = null;
    return went && (isStored() || flush());
  };
  return {
    note: (sheets) => {
      newest = sheets;
      if (isOver) return;
      if (isStored()) {
        // taken back before it was sent
        if (!underWay && said !== 'stored') say({ kind: 'stored', at });
        return;
      }
      if (said === 'stored') say({ kind: 'storing' });
      since ??= performance.now();
      later(Math.max(0, Math.min(afterLastKey, since + atMost - performance.now())));
    },
    flush,
    end: () => { isOver = true; clearTimeout(timer); },
  };
}
