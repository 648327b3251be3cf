import { changed } from '../../../../scenarios/engine/index.ts';
import type { AskDesk } from './deskThread.ts';
import { createHistory } from './history.ts';
import { fileNames, type FileName, type Step } from './textDesk.ts';

/** A text and what it says; `value` is null while the text is empty or not valid YAML. */
export interface Sheet { readonly text: string; readonly value: unknown }
export type Sheets = Readonly<Record<FileName, Sheet>>;

/** What all views show. `value` is always the newest; `text` follows it a moment later, unless the text itself was edited. */
export interface DraftState extends Sheets { readonly canUndo: boolean; readonly canRedo: boolean; /** the texts that are newest, whole */ readonly settled: Sheets; readonly fault: string | null; /** the texts have been read for the first time */ readonly isLoaded: boolean }

export interface DraftStore {
  get(): DraftState;
  subscribe(changed: () => void): () => void;
  /** Makes changes as one step; edits of one place that follow soon are one step too. Throws where a path leads nowhere, and changes nothing then. */
  edit(steps: readonly Step[]): void;
  /** Puts another text in place of a whole one. */
  write(file: FileName, text: string): void;
  /** Puts other texts in place of both, as one step. */
  rewrite(texts: Readonly<Record<FileName, string>>): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** When no edit waits for its text any more. */
  whenSettled(): Promise<Sheets>;
}

/** How long the hands rest before the text is made, and how long it waits at most while they do not. */
const calm = 200;
const atMost = 600;

type Batch = { readonly tag: string } & ({ readonly steps: readonly Step[] } | { readonly texts: Partial<Readonly<Record<FileName, string>>> });

/**
 * One draft while it is edited: texts are the truth, `ask` changes and reads them. What was edited shows at once in `value`; its text comes from the desk,
 * one batch after the other, so that typing never waits for it.
 */
export function draftStore(texts: Readonly<Record<FileName, string>>, ask: AskDesk, now: () => number = () => performance.now()): DraftStore {
  let timer: ReturnType<typeof setTimeout> | undefined, since = 0;
  const empty: Sheets = { scenario: { text: texts.scenario, value: null }, en: { text: texts.en, value: null } };
  let settled = empty, shown = empty, fault: string | null = null;
  let history = createHistory(settled);
  let waiting: Batch[] = [], isBusy = false, isLoaded = false;
  const listeners = new Set<() => void>();
  const idle: (() => void)[] = [];
  let state = stateOf();

  function stateOf(): DraftState {
    return { ...shown, settled, fault, isLoaded, canUndo: history.canGoBack(), canRedo: history.canGoForth() };
  }
  const tell = (): void => {
    state = stateOf();
    for (const each of listeners) each();
  };
  const read = async (file: FileName, text: string): Promise<Sheet> => {
    const answer = await ask({ kind: 'read', file, text });
    return { text, value: answer.kind === 'read' ? answer.value : null };
  };
  const done = async (batch: Batch): Promise<Sheets> => {
    if ('texts' in batch) {
      const next: Record<FileName, Sheet> = { ...settled };
      for (const file of fileNames) { const text = batch.texts[file]; if (text !== undefined) next[file] = await read(file, text); }
      return next;
    }
    const answer = await ask({ kind: 'change', steps: batch.steps });
    const next: Record<FileName, Sheet> = { ...settled };
    // where nothing else waits, what is shown already is the very value
    for (const { file, change } of batch.steps) next[file] = { ...next[file], value: waiting.length === 0 ? shown[file].value : changed(next[file].value ?? {}, change) };
    if (answer.kind === 'change') for (const file of fileNames) next[file] = { ...next[file], text: answer.texts[file] ?? next[file].text };
    return next;
  };
  /** What is settled, with the edits on top that wait for their text. */
  const show = (): void => {
    let next: Sheets = settled;
    for (const batch of waiting) next = withBatch(next, batch);
    shown = next;
  };
  const work = async (): Promise<void> => {
    if (isBusy || !isLoaded) return;
    isBusy = true;
    since = 0;
    clearTimeout(timer);
    // only the last one may still grow: what stands before it is not left waiting
    for (let batch = waiting[0]; batch; batch = waiting.length > 1 || isWanted() ? waiting[0] : undefined) {
      waiting = waiting.slice(1);
      try {
        settled = await done(batch);
        history.record(settled, batch.tag, now());
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error);
        waiting = [];
      }
      show();
      tell();
    }
    isBusy = false;
    if (waiting.length > 0) soon();
    else for (const each of idle.splice(0)) each();
  };
  /** Somebody waits for the texts, or what comes next is no typing, or typing that went on elsewhere. */
  const isWanted = (): boolean => idle.length > 0 || waiting.length > 1 || waiting[0]?.tag.startsWith('step') === true;
  /** Letters come one after the other: the text is made once for several of them. */
  const soon = (): void => {
    clearTimeout(timer);
    since ||= performance.now();
    if (isWanted()) void work();
    else timer = setTimeout(() => void work(), Math.max(0, Math.min(calm, since + atMost - performance.now())));
  };
  const add = (batch: Batch): void => {
    shown = withBatch(shown, batch);
    const last = waiting.at(-1);
    const joined = last && last.tag === batch.tag ? joinedBatch(last, batch) : null;
    waiting = joined ? [...waiting.slice(0, -1), joined] : [...waiting, batch];
    tell();
    if (!isBusy) soon();
  };
  const jump = async (to: () => Sheets | null): Promise<void> => {
    await whenSettled();
    const next = to();
    if (!next) return;
    isBusy = true;
    const old = settled;
    settled = next;
    show();
    tell();
    for (const file of fileNames) if (old[file].text !== next[file].text) await ask({ kind: 'read', file, text: next[file].text });
    isBusy = false;
    await work();
  };
  const whenSettled = (): Promise<Sheets> => {
    if (isLoaded && !isBusy && waiting.length === 0) return Promise.resolve(settled);
    const settling = new Promise<Sheets>((resolve) => idle.push(() => resolve(settled)));
    void work();
    return settling;
  };

  void (async () => {
    const [scenario, en] = [await read('scenario', texts.scenario), await read('en', texts.en)];
    settled = { scenario, en };
    history = createHistory(settled);
    isLoaded = true;
    show();
    tell();
    await work();
  })().catch((error: unknown) => { fault = String(error); tell(); });

  return {
    get: () => state,
    subscribe: (listener) => { listeners.add(listener); return () => void listeners.delete(listener); },
    edit: (steps) => {
      if (steps.some(({ file }) => isBroken(shown[file]))) throw new TypeError('the text is not valid YAML');
      if (steps.length > 0) add({ tag: tagOf(steps), steps });
    },
    write: (file, text) => add({ tag: `text ${file}`, texts: { [file]: text } }),
    rewrite: (whole) => add({ tag: stepTag(), texts: whole }),
    undo: () => jump(() => history.back()),
    redo: () => jump(() => history.forth()),
    whenSettled,
  };
}

/** Whether only the text itself can mend it. */
export function isBroken({ text, value }: Sheet): boolean {
  return value === null && text.trim() !== '';
}

function withBatch(sheets: Sheets, batch: Batch): Sheets {
  const next: Record<FileName, Sheet> = { ...sheets };
  if ('texts' in batch) {
    for (const file of fileNames) next[file] = { text: batch.texts[file] ?? next[file].text, value: next[file].value };
    return next;
  }
  for (const { file, change } of batch.steps) next[file] = { ...next[file], value: changed(next[file].value ?? {}, change) };
  return next;
}

let steps = 0;
/** Typing into one place is one step; anything else is a step of its own. */
function tagOf(list: readonly Step[]): string {
  const [only] = list;
  if (list.length === 1 && only?.change.kind === 'set') return `${only.file} ${JSON.stringify(only.change.path)}`;
  return stepTag();
}

function stepTag(): string {
  steps += 1;
  return `step ${steps}`;
}

/** Two batches of one place: the later one is all that counts. */
function joinedBatch(first: Batch, then: Batch): Batch | null {
  if ('texts' in first && 'texts' in then) return then;
  return 'steps' in first && 'steps' in then ? then : null;
}
