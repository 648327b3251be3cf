import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GaugeCurve, Outcome } from '../../../../electron/contract/replay.ts';
import { amountNumber } from '../../../../scenarios/engine/index.ts';
import { spanText } from '../../../ui/time.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';

interface Props { readonly happened: Outcome; readonly other: Outcome }

/** In numbers: which readings end otherwise, by how much, and whether that is better; the rest in one line. */
export function Differences({ happened, other }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const all = happened.gauges.flatMap((gauge, index) => {
    const [was, would] = [gauge.steps.at(-1), other.gauges[index]?.steps.at(-1)];
    return was && would ? [{ gauge, was, would, by: would.value - was.value }] : [];
  });
  const unlike = all.filter(({ by }) => by !== 0);
  return (
    <table className="differences">
      <thead><tr><th scope="col">{t('replay.atTheEnd')}</th><th scope="col">{t('replay.happened')}</th><th scope="col">{t('replay.instead')}</th><th scope="col">{t('replay.difference')}</th></tr></thead>
      <tbody>
        <tr><th scope="row">{t('replay.took')}</th><td>{spanText(happened.endedAt, lang)}</td><td>{spanText(other.endedAt, lang)}</td><td>{happened.endedAt === other.endedAt ? '=' : `${other.endedAt > happened.endedAt ? '+' : '−'}${spanText(Math.abs(other.endedAt - happened.endedAt), lang)}`}</td></tr>
        {unlike.map(({ gauge, was, would, by }) => (
          <tr key={gauge.label}><th scope="row">{gauge.label}</th><td className="numbers">{was.text}</td><td className="numbers">{would.text}</td><td className={`numbers ${toneOf(gauge, by)}`}>{by > 0 ? '▲ +' : '▼ −'}{amountNumber(Math.abs(by), gauge.unit)}{gauge.direction !== 'none' && ` ${t(isBetter(gauge, by) ? 'replay.better' : 'replay.worse')}`}</td></tr>
        ))}
        {unlike.length < all.length && <tr><td colSpan={4} className="quiet">{t('replay.alike', { n: all.length - unlike.length })}</td></tr>}
      </tbody>
    </table>
  );
}

const isBetter = ({ direction }: GaugeCurve, by: number): boolean => by > 0 === (direction === 'better');
const toneOf = (gauge: GaugeCurve, by: number): string => (gauge.direction === 'none' ? '' : isBetter(gauge, by) ? 'tone-good' : 'tone-bad');
