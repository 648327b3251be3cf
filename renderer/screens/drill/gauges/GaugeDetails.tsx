import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { amountNumber, amountText, type GaugeView } from '../../../../scenarios/engine/index.ts';
import { clockText } from '../../../ui/time.ts';
import { useDrill } from '../DrillContext.ts';
import type { GaugeMove } from './gaugeMoves.ts';
import { moveTone } from './moveTone.ts';

/** What a gauge is, which way is good, from where on it is serious, and what moved it last. */
export function GaugeDetails({ gauge, moves }: { gauge: GaugeView; moves: readonly GaugeMove[] }): ReactNode {
  const { view: { clock }, lang } = useDrill();
  const { t } = useTranslation();
  const { label, text, help, direction, tone, warnAt, badAt, unit } = gauge;
  const side = direction === 'better' ? 'low' : 'high';
  const marks = [warnAt !== null && t(`drill.gauge.warn.${side}`, { n: amountText(warnAt, unit, lang) }), badAt !== null && t(`drill.gauge.bad.${side}`, { n: amountText(badAt, unit, lang) })].filter((mark) => mark !== false);
  return (
    <div className="gauge-details">
      <p><strong>{label} <span className="numbers">{text}</span></strong>{(tone === 'warn' || tone === 'bad') && <span className={`badge ${tone}`}>{t(`drill.gauge.tone.${tone}`)}</span>}</p>
      {help && <p>{help}</p>}
      {direction !== 'none' && <p>{t(`drill.gauge.${direction}`)}{marks.length > 0 && ` ${marks.join(lang === 'zh' ? '，' : ', ')}`}</p>}
      <ul>
        {moves.length === 0 && <li>{t('drill.gauge.still')}</li>}
        {moves.map(({ at, by, meanwhile }) => (
          <li key={at}><span className={`numbers move ${moveTone(gauge, by)}`}>{by > 0 ? '▲' : '▼'} {by > 0 ? '+' : '−'}{amountNumber(Math.abs(by), unit)}</span><span className="numbers quiet">{clockText(clock.startsAt, at, lang)}</span><span>{meanwhile === null ? t('drill.gauge.byItself') : t('drill.gauge.meanwhile', { text: meanwhile })}</span></li>
        ))}
      </ul>
    </div>
  );
}
