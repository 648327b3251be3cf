import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partAt, type ScoreSheet } from '../../../../scenarios/engine/index.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { nameOf } from '../form/nameOf.ts';
import { useWritten } from '../StudioContext.ts';

interface Props { readonly sheet: ScoreSheet; onClose(): void; onAgain(): void; onStop(): void }

/** What the rubric made of the trial: every item, the dearest losses first. */
export function TrialResult({ sheet, onClose, onAgain, onStop }: Props): ReactNode {
  const { t } = useTranslation();
  const { scenario } = useWritten();
  const parts = [['decisions'], ['rubric', 'tasks'], ['rubric', 'outcomes'], ['rubric', 'vetoes'], ['rubric', 'caps']].flatMap((path) => {
    const list = partAt(scenario, path);
    return Array.isArray(list) ? list : [];
  });
  const name = (id: string): string => nameOf(parts.find((part: unknown) => partAt(part, ['id']) === id)) || id;
  const items = sheet.items.toSorted((a, b) => (b.max - b.points) - (a.max - a.points));
  return (
    <Dialog title={t('trying.result')} onClose={onClose}>
      <p className="numbers"><strong>{t('trying.total', { points: sheet.total / 1000, max: sheet.max / 1000 })}</strong> <span className={`badge ${sheet.passed ? 'good' : 'bad'}`}>{t(sheet.passed ? 'records.passed' : 'records.failed')}</span></p>
      {[...sheet.vetoes, ...sheet.caps].map(({ id }) => <p key={id} className="notice bad">{name(id)}</p>)}
      <table className="trial-items">
        <thead><tr><th scope="col">{t('trying.item')}</th><th scope="col">{t('trying.points')}</th></tr></thead>
        <tbody>{items.map(({ id, points, max }) => <tr key={id}><th scope="row">{name(id)}</th><td className="numbers">{points / 1000} / {max / 1000}</td></tr>)}</tbody>
      </table>
      <div className="ends">
        <button type="button" className="button" onClick={onAgain}>{t('trying.again')}</button>
        <button type="button" className="button main" onClick={onStop}>{t('trying.stop')}</button>
      </div>
    </Dialog>
  );
}
