import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Commons, Finding, Law } from '../../../../scenarios/engine/index.ts';
import type { Sheets } from '../document/draftStore.ts';
import type { LintAnswer, LintRequest } from './lintWorker.ts';

export interface Tables { readonly laws: readonly Law[]; readonly commons: Commons }
export interface Checked { readonly findings: readonly Finding[]; readonly isReady: boolean; /** every Chinese text with its key, of the newest texts that could be read as a drill */ readonly texts: NonNullable<LintAnswer['texts']>; /** of the same; null: none could be read yet */ readonly meters: LintAnswer['meters'] }

/** Longer than texts come one after the other while typing goes on: the check does not compete with the hand that types. */
const calm = 650;
const none: readonly never[] = [];

/** What the engine finds in the newest texts, looked at in a thread of its own once the hands rest for a moment. */
export function useLint({ scenario, en }: Sheets, tables: Tables): Checked {
  const [checked, setChecked] = useState<{ readonly findings: readonly Finding[]; readonly texts: NonNullable<LintAnswer['texts']>; readonly meters: LintAnswer['meters'] } | null>(null);
  const thread = useRef<{ look(request: LintRequest): void } | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./lintWorker.ts', import.meta.url), { type: 'module' });
    let isBusy = false, next: LintRequest | null = null;
    const send = (request: LintRequest): void => { isBusy = true; worker.postMessage(request); };
    worker.onmessage = ({ data }: MessageEvent<LintAnswer>) => {
      // whoever is typing meanwhile comes first
      startTransition(() => setChecked((old) => ({ findings: data.findings, texts: data.texts ?? old?.texts ?? [], meters: data.meters ?? old?.meters ?? null })));
      isBusy = false;
      if (next) { send(next); next = null; }
    };
    let isFirst = true;
    thread.current = { look: (request) => {
      const whole = isFirst ? { ...request, tables } : request;
      isFirst = false;
      if (isBusy) next = whole; else send(whole);
    } };
    return () => { worker.terminate(); thread.current = null; };
  }, [tables]);
  useEffect(() => {
    const timer = setTimeout(() => thread.current?.look({ scenario: scenario.text, en: en.text }), calm);
    return () => clearTimeout(timer);
  }, [scenario.text, en.text, tables]);
  return useMemo(() => ({ findings: checked?.findings ?? none, texts: checked?.texts ?? none, meters: checked?.meters ?? null, isReady: checked !== null }), [checked]);
}
