import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, Spread } from '../../../../electron/contract/history.ts';
import { Folded } from '../Folded.tsx';
import { pointsText } from '../pointsText.ts';

interface Props { readonly others: Comparison['others']; readonly mine: number; readonly max: number }

/** Other people's drills as quartiles, never one by one; too few of them are told in words only. */
export function OthersPart({ others: { group, people, least, total, decisions }, mine, max }: Props): ReactNode {
  const { t } = useTranslation();
  const name = t(`debrief.compare.group.${group}`);
  if (!total) return <div className="compare-part"><h3>{t('debrief.compare.others')}</h3><p className="quiet">{t('debrief.compare.few', { people, least })}</p></div>;
  const byDistance = decisions.toSorted((a, b) => a.mine - a.median - (b.mine - b.median));
  return (
    <div className="compare-part">
      <h3>{t('debrief.compare.others')} <span className="small quiet">{t('debrief.compare.of', { group: name, people })}</span></h3>
      <Box spread={total} mine={mine} max={max} />
      <p>{t('debrief.compare.total', { mine: pointsText(mine), low: pointsText(total.low), median: pointsText(total.median), high: pointsText(total.high) })}</p>
      <p className="small quiet">{t('debrief.compare.howToRead')}</p>
      <Folded title={t('debrief.compare.perDecision', { n: decisions.length })}>
        <table>
          <thead><tr><th scope="col">{t('debrief.item')}</th><th scope="col">{t('debrief.compare.mine')}</th><th scope="col">{t('debrief.compare.median')}</th><th scope="col">{t('debrief.compare.middle')}</th></tr></thead>
          <tbody>
            {byDistance.map((decision) => (
              <tr key={decision.title}><th scope="row">{decision.title}</th><td className="numbers">{pointsText(decision.mine)}<span className="quiet"> / {pointsText(decision.max)}</span> {sign(decision)}</td><td className="numbers">{pointsText(decision.median)}</td><td className="numbers">{pointsText(decision.low)}–{pointsText(decision.high)}</td></tr>
            ))}
          </tbody>
        </table>
      </Folded>
    </div>
  );
}

const sign = ({ mine, median }: { mine: number; median: number }): string => (mine > median ? '↑' : mine < median ? '↓' : '=');

function Box({ spread: { low, median, high }, mine, max }: { spread: Spread; mine: number; max: number }): ReactNode {
  const share = (points: number): number => (max === 0 ? 0 : Math.min(points / max, 1));
  return <div className="spread" aria-hidden="true" style={{ '--low': share(low), '--median': share(median), '--high': share(high), '--mine': share(mine) } as CSSProperties}><i /><u /><b>▼</b></div>;
}
