import { useEffect, useRef, useState } from 'react';
import type { RunView } from '../../../../scenarios/engine/index.ts';

/** What is shown of a moment; `landed` right after a jump, when nothing may glide there from where it was. */
export interface Moment { readonly view: RunView; readonly landed: boolean }

interface Shown extends Moment { readonly at: number; readonly jumps: number; readonly load: Load }
type Load = (at: number) => Promise<RunView>;

/** Loads the view of the moment that is wanted, one request at a time: what was wanted meanwhile and passed is left out. */
export function useMoment(at: number, jumps: number, load: Load | null): { moment: Moment | null; error: unknown } {
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<unknown>(null);
  const busy = useRef(false);
  useEffect(() => {
    if (!load || busy.current || (shown?.at === at && shown.jumps === jumps && shown.load === load)) return;
    busy.current = true;
    void load(at).then(
      (view) => {
        busy.current = false;
        setError(null);
        setShown((before) => ({ at, jumps, load, view, landed: before?.jumps !== jumps }));
      },
      (reason: unknown) => {
        busy.current = false;
        setError(reason);
      },
    );
  }, [at, jumps, load, shown]);
  return { moment: shown, error };
}
