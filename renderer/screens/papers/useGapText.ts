import { useTranslation } from 'react-i18next';
import type { Portfolio } from '../../../electron/contract/paperShapes.ts';

/** What is missing from a programme, in words. */
export function useGapText(): (gap: Portfolio['gaps'][number]) => string {
  const { t } = useTranslation();
  return (gap) => {
    if (gap.kind === 'drill') return t('papers.programme.gap.drill', { title: gap.title });
    if (gap.kind === 'category') return t('papers.programme.gap.category', { title: t(`category.${gap.category}`) });
    return t(`papers.programme.gap.${gap.kind}`, { have: gap.have, need: gap.need });
  };
}
