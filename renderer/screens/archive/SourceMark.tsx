import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Where a value comes from, in a word and a look of its own. */
export function SourceMark({ source }: { readonly source: 'D' | 'R' | 'E' }): ReactNode {
  const { t } = useTranslation();
  return <span className={`badge source-${source}`}>{t(`archive.source.${source}`)}</span>;
}
