import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleasedDrillView } from '../../../../electron/contract/releases.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { BringBackDialog } from './BringBackDialog.tsx';
import { stampText } from './stampText.ts';
import { useDecisions } from './useDecisions.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** Everything that was decided about the drill, newest first, with the way to take it back. */
export function History({ history }: { readonly history: ReleasedDrillView }): ReactNode {
  const { t } = useTranslation();
  const { withdraw, bringBack } = useDecisions(history.scenarioId);
  const [asks, setAsks] = useState<{ readonly withdraw: string } | { readonly bringBack: string } | null>(null);
  const { acts, inForce, versions, problems } = history;
  const isBusy = withdraw.isPending || bringBack.isPending;
  const error = withdraw.error ?? bringBack.error;
  const said = withdraw.isSuccess && inForce === null ? t('release.withdrawn') : bringBack.isSuccess && bringBack.variables === inForce ? t('release.returned', { version: inForce }) : null;
  return (
    <div className="release-history">
      {problems.length > 0 && <div className="notice bad"><div className="grow"><p>{t('release.problems')}</p><ul>{problems.map((each) => <li key={each}>{each}</li>)}</ul></div></div>}
      <div role="status">{said !== null && <p className="notice good">{said}</p>}</div>
      {error && <FaultNotice error={error} />}
      <div className="cluster release-back">
        {inForce !== null && <button type="button" className="button" disabled={isBusy} onClick={() => setAsks({ withdraw: inForce })}>{t('release.withdraw', { version: inForce })}</button>}
        {versions.filter((version) => version !== inForce).toReversed().map((version) => <button key={version} type="button" className="button" disabled={isBusy} onClick={() => setAsks({ bringBack: version })}>{t('release.bringBack', { version })}</button>)}
      </div>
      <ol className="release-acts">
        {acts.map(({ kind, version, by, at, note, reviewedBy, passMark }) => (
          <li key={`${kind} ${version} ${at}`}>
            <strong>{t('release.historyLine', { act: t(`release.act.${kind}`), version })}</strong>
            <span className="small quiet">{reviewedBy === null ? t('release.byLine', { by, at: stampText(at) }) : t('release.byTwo', { by, reviewer: reviewedBy, at: stampText(at) })}</span>
            {note !== '' && <span>{note}</span>}
            {passMark && <span className="small">{t('debrief.passMark', { n: passMark.mark })} · {t(`debrief.setBy.${passMark.setBy}`)}{passMark.note !== '' && ` · ${passMark.note}`}</span>}
          </li>
        ))}
      </ol>
      {asks && 'withdraw' in asks && <WithdrawDialog version={asks.withdraw} onClose={() => setAsks(null)} onWithdraw={(reason) => { setAsks(null); bringBack.reset(); withdraw.mutate(reason); }} />}
      {asks && 'bringBack' in asks && <BringBackDialog version={asks.bringBack} onClose={() => setAsks(null)} onBring={() => { setAsks(null); withdraw.reset(); bringBack.mutate(asks.bringBack); }} />}
    </div>
  );
}
