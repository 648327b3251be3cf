import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function Brand(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="#0b5d66" />
        <path d="M6 21 16 26 26 21 16 16Z" fill="#e9d8a6" />
        <path d="M11 18.500v-8l5 2.500v8Z" fill="#fff" />
        <path d="M21 18.500v-8l-5 2.500v8Z" fill="#bfe3e2" />
        <path d="m11 10.500 5-2.500 5 2.500-5 2.500Z" fill="#f4fbfb" />
      </svg>
      {t('app.name')}
    </>
  );
}
