import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOverview } from './usePapers.ts';

/** On the card of the staff's start: how many improvements are due, or nearly so. */
export function DueNote(): ReactNode {
  const { t } = useTranslation();
  const n = useOverview().data?.due.length ?? 0;
  return n > 0 ? <span><span className="badge warn">{t('papers.reports.cardDue', { n })}</span></span> : null;
}
