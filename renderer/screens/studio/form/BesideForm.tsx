import './beside.css';
import { CloseOutlined } from '@ant-design/icons';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PartForm } from './PartForm.tsx';

/** The form of what is selected, beside a view that shows the whole; Escape closes it. */
export function BesideForm({ onClose, children }: { onClose(): void; readonly children?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  return (
    <div ref={ref} className="studio-beside" onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) { event.preventDefault(); onClose(); } }}>
      <div className="studio-beside-tools">{children}<button type="button" className="button slim square" aria-label={t('studioGraph.closeForm')} title={`${t('studioGraph.closeForm')} (Esc)`} onClick={onClose}><CloseOutlined aria-hidden /></button></div>
      <PartForm />
    </div>
  );
}

/** Goes into the form beside, once it is there. */
export function focusForm(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.studio-beside .studio-form :is(input, select, textarea)')?.focus());
}
