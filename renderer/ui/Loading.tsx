import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function Loading(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="page">
      <p role="status" className="quiet">{t('common.loading')}</p>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}
