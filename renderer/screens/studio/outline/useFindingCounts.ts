import { useMemo } from 'react';
import { pathOfText, textOfPath } from '../lint/findingPath.ts';
import { useStudio } from '../StudioContext.ts';
import { listOf } from './sections.ts';

/** How many errors and warnings stand in each part of the lists, by its path as text. */
export function useFindingCounts(): ReadonlyMap<string, { readonly errors: number; readonly warnings: number }> {
  const { checked: { findings } } = useStudio();
  return useMemo(() => {
    const counts = new Map<string, { errors: number; warnings: number }>();
    for (const { path: text, severity } of findings) {
      const path = pathOfText(text), list = listOf(path);
      if (!list) continue;
      const key = textOfPath(path.slice(0, list.path.length + 1));
      const count = counts.get(key) ?? { errors: 0, warnings: 0 };
      if (severity === 'error') count.errors += 1; else count.warnings += 1;
      counts.set(key, count);
    }
    return counts;
  }, [findings]);
}
