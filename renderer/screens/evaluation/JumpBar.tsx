import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const places = { replay: 'replay', rating: 'rating', signed: 'signed', vetoes: 'vetoes', appeals: 'appeals', decisions: 'decisions' } as const;

/** To any part of the page; the part takes the focus. */
export function JumpBar(): ReactNode {
  const { t } = useTranslation();
  const jump = (id: string): void => {
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className="section-jumps" aria-label={t('evaluation.jumps')}>
      {(Object.keys(places) as (keyof typeof places)[]).map((id) => <button key={id} type="button" className="button slim" onClick={() => jump(places[id])}>{t(`evaluation.jump.${id}`)}</button>)}
    </nav>
  );
}
