import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrowthArchiveTold } from '../../../electron/contract/archive.ts';
import { SourceMark } from './SourceMark.tsx';

/** What both mentors signed about each finished drill. */
export function RatingsPart({ ratings }: Pick<GrowthArchiveTold, 'ratings'>): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('archive.ratings')} <SourceMark source="R" /></h3>
      {ratings.length === 0 && <p className="quiet">{t('archive.ratingsNone')}</p>}
      <ul className="archive-entries">
        {ratings.map(({ number, drill, day, mentor, by, comment, levels }) => (
          <li key={number}>
            <p><strong>{drill}</strong> <span className="quiet">{day} · {t(`evaluation.mentor.${mentor}`)} {by}</span></p>
            <p>{levels.map(({ title, level }) => t('common.pair', { a: title, b: t('archive.level', { level }) })).join(' · ')}</p>
            {comment !== '' && <p className="small">{comment}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
