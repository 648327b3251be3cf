import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import type { Told } from './Curve.tsx';

/** The curves as a table: every change in its order, for whoever reads better than looks. Its rows are made when it is opened. */
export function BendTable({ rows, onJump }: { rows: readonly Told[]; onJump(at: number): void }): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details className="folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('replay.bendTable', { n: rows.length })}</summary>
      {isOpen && (
        <div className="folded-body bend-table" tabIndex={0} role="region" aria-label={t('replay.curves')}>
          <table>
            <thead><tr><th scope="col">{t('replay.when')}</th><th scope="col">{t('replay.which')}</th><th scope="col">{t('replay.change')}</th><th scope="col">{t('replay.meanwhile')}</th></tr></thead>
            <tbody>
              {rows.toSorted((a, b) => a.bend.at - b.bend.at).map(({ label, bend }) => (
                <tr key={`${label} ${bend.at}`}>
                  <td><button type="button" className="button bare slim numbers" title={t('replay.back')} onClick={() => onJump(bend.at)}>{clock(bend.at)}</button></td>
                  <th scope="row">{label}</th><td className="numbers">{bend.from.text} → {bend.to.text}</td><td>{bend.meanwhile ?? t('drill.gauge.byItself')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
