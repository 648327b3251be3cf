import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readingLimits, type OptionLengths } from '../../../../scenarios/engine/index.ts';
import { Bar } from '../side/Bar.tsx';
import { isTooWide } from '../side/lengths.ts';

/** How long one option is beside the longest. */
export function OptionLength({ lengths, at }: { readonly lengths: OptionLengths; readonly at: number }): ReactNode {
  const { t } = useTranslation();
  const length = lengths.options[at]?.length ?? 0, limit = lengths.shortest * readingLimits.factor, scale = Math.max(lengths.longest, limit, 1);
  return <span className="studio-length small numbers quiet">{t('studioHelp.meters.characters', { n: length })}<Bar share={length / scale} limit={limit / scale} isOver={length > limit} /></span>;
}

/** What the lengths give away, if anything. */
export function OptionLengthNote({ lengths }: { readonly lengths: OptionLengths }): ReactNode {
  const { t } = useTranslation();
  const { longest, shortest, bestStandsOut: best } = lengths;
  if (shortest === 0 || !isTooWide(lengths)) return null;
  return (
    <p className="small tone-warn">{best
      ? t('studioHelp.meters.best', { length: best.length, mean: Math.round(best.mean) })
      : t('studioHelp.meters.isWide', { times: Math.round((longest * 10) / shortest) / 10, factor: readingLimits.factor })}</p>
  );
}
