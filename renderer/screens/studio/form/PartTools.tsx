import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What the part is called, for who cannot see where the buttons stand. */
  readonly name: string;
  readonly canGoUp: boolean;
  readonly canGoDown: boolean;
  onMove(by: -1 | 1): void;
  onDuplicate?: () => void;
  onRemove(): void;
}

/** What can be done with a part of a list. */
export function PartTools({ name, canGoUp, canGoDown, onMove, onDuplicate, onRemove }: Props): ReactNode {
  const { t } = useTranslation();
  const button = (label: string, icon: ReactNode, isOpen: boolean, act: () => void): ReactNode => (
    <button type="button" className="button slim square bare" aria-label={t('common.pair', { a: label, b: name })} title={label} disabled={!isOpen} onClick={act}>{icon}</button>
  );
  return (
    <span className="studio-tools">
      {button(t('studio.up'), <ArrowUpOutlined aria-hidden />, canGoUp, () => onMove(-1))}
      {button(t('studio.down'), <ArrowDownOutlined aria-hidden />, canGoDown, () => onMove(1))}
      {onDuplicate && button(t('studio.duplicate'), <CopyOutlined aria-hidden />, true, onDuplicate)}
      {button(t('studio.remove'), <DeleteOutlined aria-hidden />, true, onRemove)}
    </span>
  );
}
