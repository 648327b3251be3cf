import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftNames, Simulation } from '../../../../scenarios/engine/index.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How each kind of automatic trainee fared, who passes without knowing anything, and which options nobody takes. */
export function Crowd({ simulation: { forms, runs }, names }: { readonly simulation: Simulation; readonly names: DraftNames }): ReactNode {
  const { t } = useTranslation();
  const [form] = forms;
  if (!form) return null;
  const { bots, exploits, neverTaken, faults } = form;
  return (
    <div className="studio-deep-result">
      <p className="numbers">{t('deep.crowd', { n: runs })}</p>
      {faults.runs > 0 && <p className="notice bad">{t('deep.faults', { n: faults.runs, what: faults.first[0]?.message ?? '' })}</p>}
      {exploits.map(({ bot, passRate }) => <p key={bot} className="notice bad">{t('deep.exploit', { who: t(`deep.bot.${bot}`), share: percent(passRate) })}</p>)}
      <table className="studio-deep-table">
        <thead><tr><th scope="col">{t('deep.who')}</th><th scope="col">{t('deep.passes')}</th><th scope="col">{t('deep.mean')}</th></tr></thead>
        <tbody>{bots.map(({ bot, passRate, score }) => <tr key={bot}><th scope="row">{t(`deep.bot.${bot}`)}</th><td className="numbers">{percent(passRate)}</td><td className="numbers">{score ? Math.round(score.mean) : '—'}</td></tr>)}</tbody>
      </table>
      {neverTaken.length > 0 && (
        <>
          <h3>{t('deep.never')}</h3>
          <ul className="small">{neverTaken.map(({ decision, option }) => <li key={`${decision}.${option}`}>{t('common.pair', { a: names.of('decision', decision), b: names.option(decision, option) })}</li>)}</ul>
        </>
      )}
    </div>
  );
}
