import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { goToSection } from '../../ui/goToSection.ts';

const sections = ['losses', 'replay', 'decisions', 'tasks', 'competencies', 'compare', 'evaluation', 'appeals'] as const;

/** From the verdict to any part of the page; the part takes the focus, so that the keyboard goes on from there. */
export function SectionJumps(): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className="section-jumps no-print" aria-label={t('debrief.jumps')}>
      {sections.map((id) => <button key={id} type="button" className="button slim" onClick={() => goToSection(id)}>{t(`debrief.jump.${id}`)}</button>)}
    </nav>
  );
}
