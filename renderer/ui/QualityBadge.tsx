import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const looks = { best: ['good', '✓'], acceptable: ['accent', '△'], poor: ['warn', '!'], fatal: ['bad', '✕'] } as const;

/** How good a choice was: a word and a sign, not colour alone. */
export function QualityBadge({ quality }: { quality: keyof typeof looks }): ReactNode {
  const { t } = useTranslation();
  const [tone, sign] = looks[quality];
  return <span className={`badge ${tone}`}><span aria-hidden="true">{sign}</span>{t(`quality.${quality}`)}</span>;
}
