import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partAt } from '../../../../scenarios/engine/index.ts';
import { openersOf } from '../document/openers.ts';
import { textOfPath } from '../lint/findingPath.ts';
import { useStudio, useWritten } from '../StudioContext.ts';
import { nameOf } from './nameOf.ts';

/** Where a decision, a message or a phase is brought about, each to go to. */
export function Openers({ kind, id }: { readonly kind: string; readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const { select } = useStudio();
  const { scenario: root } = useWritten();
  const found = useMemo(() => openersOf(root, kind, id), [root, kind, id]);
  if (found.length === 0) return null;
  return <p className="studio-openers"><span className="quiet">{t('studio.openedBy')}</span>{found.map((path) => <button key={textOfPath(path)} type="button" className="button slim" onClick={() => select(path)}>{nameOf(partAt(root, path))}</button>)}</p>;
}
