import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The visible 演练 mark: a photograph of anything simulated must not become a rumour. */
export function DrillStamp(): ReactNode {
  const { t } = useTranslation();
  return <span className="stamp">{t('app.drillMark')}</span>;
}
