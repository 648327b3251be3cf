import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Moment, PartPath } from '../../../scenarios/engine/index.ts';
import type { DraftState } from './document/draftStore.ts';
import type { FileName, Step } from './document/textDesk.ts';
import type { Checked, Tables } from './lint/useLint.ts';

/** A way that a long look found to something, to be seen in the graph; `of`: the text it is about. */
export interface ShownWay { readonly goal: string; readonly moments: readonly Moment[]; readonly of: string }

/** What every view and panel of the studio is given: how to read the draft, change it and get about in it. It stays the same while letters are typed, so that a key draws only what it changes. */
export interface Studio {
  readonly draftId: string;
  /** The draft with the last letter typed, for whoever is about to change it. `now().scenario.value` is what the author wrote, without defaults; `now().en.value` the English by key. Null: the text is broken. */
  now(): DraftState;
  /** Calls back after each change. */
  subscribe(changed: () => void): () => void;
  /** One step of undo. */
  edit(steps: readonly Step[]): void;
  /** Puts another text in place of a whole one. */
  write(file: FileName, text: string): void;
  /** Puts other texts in place of both, as one step of undo. */
  rewrite(texts: Readonly<Record<FileName, string>>): void;
  undo(): void;
  redo(): void;
  /** The part that is shown in its form, or a field of it. */
  readonly selected: PartPath;
  /** Shows a part in its form and goes to the field, if the path leads to one. */
  select(path: PartPath): void;
  /** Another view, by its name in views.ts. */
  readonly view: string;
  show(view: string): void;
  /** Shows the text itself at a line. */
  toLine(file: FileName, line: number): void;
  /** The line that was asked for last. */
  readonly line: { readonly file: FileName; readonly line: number } | null;
  /** The way that the graph shows. */
  readonly way: ShownWay | null;
  showWay(way: ShownWay | null): void;
  readonly checked: Checked;
  readonly tables: Tables;
  /** Stores what is not stored yet; true when all is. */
  flush(): Promise<boolean>;
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('a part of the studio stands outside of it');
  return studio;
}

/** What of the draft is picked, with the last letter typed: for what is typed into. `pick` must give the same thing while it is the same. */
export function useNow<Picked>(pick: (state: DraftState) => Picked): Picked {
  const { now, subscribe } = useStudio();
  return useSyncExternalStore(subscribe, () => pick(now()));
}

/** What the two texts of a draft say. */
export interface Written { readonly scenario: unknown; readonly en: unknown }
export const WrittenContext = createContext<Written>({ scenario: null, en: null });

/** What the draft says, a moment behind the hand that types: for lists, names and everything else that is drawn from all of it. */
export function useWritten(): Written {
  return useContext(WrittenContext);
}
