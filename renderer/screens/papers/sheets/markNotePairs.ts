import type { RunPaper } from '../../../../electron/contract/paperShapes.ts';
import type { Translate } from '../../../text/i18n.ts';

/** A line and a half of paper; the release keeps the whole note. */
const mostLetters = 90;

/** What was noted of the pass mark when the drill was released, as a line of facts; none where nothing was. */
export function markNotePairs({ passMarkNote }: Pick<RunPaper, 'passMarkNote'>, t: Translate): (readonly [string, string])[] {
  if (!passMarkNote) return [];
  const { note, by, at } = passMarkNote;
  const letters = [...note];
  return [[t('papers.sheet.passMarkNote'), t('debrief.passMarkNote', { note: letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : note, by, day: at.slice(0, 10) })]];
}
