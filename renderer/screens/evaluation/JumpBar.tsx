import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { goToSection } from '../../ui/goToSection.ts';

const places = ['replay', 'rating', 'signed', 'vetoes', 'appeals', 'decisions'] as const;

/** To any part of the page; the part takes the focus. */
export function JumpBar(): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className="section-jumps" aria-label={t('evaluation.jumps')}>
      {places.map((id) => <button key={id} type="button" className="button slim" onClick={() => goToSection(id)}>{t(`evaluation.jump.${id}`)}</button>)}
    </nav>
  );
}
