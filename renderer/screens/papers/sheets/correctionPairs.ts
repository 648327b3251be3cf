import type { RunPaper } from '../../../../electron/contract/paperShapes.ts';
import type { Translate } from '../../../text/i18n.ts';
import { pointsText } from './parts.tsx';

/** Beside a corrected result: what was computed, and which vetoes a review lifted. */
export function correctionPairs({ corrected, total, max, passed, vetoes, stands }: RunPaper, t: Translate): (readonly [string, string])[] {
  if (!corrected) return [];
  const lifted = vetoes.filter((each) => !stands.vetoes.includes(each));
  const computed = t('papers.sheet.computedText', { points: `${pointsText(total)} / ${pointsText(max)}`, result: t(passed ? 'papers.sheet.passed' : 'papers.sheet.failed'), day: corrected.day });
  return [[t('papers.sheet.computed'), computed], ...(lifted.length > 0 ? [[t('papers.sheet.lifted'), lifted.join('；')] as const] : [])];
}
