import { useEffect, useRef, useState } from 'react';
import type { Laid } from './layout.ts';

/** Where everything stands that is asked for (a layout request as text), laid out in a thread of its own; null before the first time. The last one stays while the next is on its way. */
export function useLayout(wanted: string): { readonly laid: Laid; readonly of: string } | null {
  const [laid, setLaid] = useState<{ readonly laid: Laid; readonly of: string } | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    const made = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    const made = worker.current;
    if (!made) return undefined;
    const done = ({ data }: MessageEvent<Laid>): void => setLaid({ laid: data, of: wanted });
    made.addEventListener('message', done, { once: true });
    made.postMessage(JSON.parse(wanted));
    return () => made.removeEventListener('message', done);
  }, [wanted]);
  return laid;
}
