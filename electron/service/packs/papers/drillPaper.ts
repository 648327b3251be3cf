import type { Compiled, Lang } from '../../../../scenarios/engine/index.ts';
import { briefingSheet } from './briefingSheet.ts';
import { eventList } from './eventList.ts';
import { factsOf } from './facts.ts';
import { handbook } from './handbook.ts';
import { sheetFile } from './sheetFile.ts';
import { wordFile } from './wordFile.ts';

export const drillPapers = { handbook, briefing: briefingSheet, events: eventList } as const;
export type DrillPaper = keyof typeof drillPapers;

/** A paper of a drill that can be played, as a file for Word or Excel; the same bytes each time. */
export function drillPaper(compiled: Compiled, paper: DrillPaper, form: 'docx' | 'xlsx', lang: Lang): Uint8Array {
  const made = drillPapers[paper](factsOf(compiled, lang));
  return form === 'docx' ? wordFile(made) : sheetFile(made);
}
