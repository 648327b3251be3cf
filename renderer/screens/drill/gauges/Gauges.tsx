import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { amountNumber, type GaugeView } from '../../../../scenarios/engine/index.ts';
import { useDrill } from '../DrillContext.ts';
import { GaugeDetails } from './GaugeDetails.tsx';
import type { GaugeMove } from './gaugeMoves.ts';
import { moveTone } from './moveTone.ts';
import { useGaugeMoves } from './useGaugeMoves.ts';

const none: readonly GaugeMove[] = [];

export function Gauges(): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  const moves = useGaugeMoves();
  return <ul className="gauges" aria-label={t('drill.gauges')}>{view.gauges.map((gauge) => <li key={gauge.handle}><Gauge gauge={gauge} moves={moves[gauge.handle] ?? none} /></li>)}</ul>;
}

/** One reading: name, words, where its marks are, which way it moved. The tone is said in words and shape, never by colour alone. */
function Gauge({ gauge, moves }: { gauge: GaugeView; moves: readonly GaugeMove[] }): ReactNode {
  const { t } = useTranslation();
  const { label, text, value, tone, change } = gauge;
  const moved = change && change.by !== 0 ? change.by : null;
  const amount = amountNumber(Math.abs(moved ?? 0), gauge.unit);
  return (
    <Popover content={<GaugeDetails gauge={gauge} moves={moves} />} trigger={['hover', 'focus', 'click']} placement="bottom">
      <button type="button" className={`gauge tone-${tone}`}>
        <span className="name">{label}</span>
        <span className="reading numbers">{text}{(tone === 'warn' || tone === 'bad') && <span className="alarm"><span aria-hidden="true">{tone === 'bad' ? '‼' : '!'}</span><span className="unseen">{t(`drill.gauge.tone.${tone}`)}</span></span>}</span>
        {moved !== null && <span className={`trend numbers ${moveTone(gauge, moved)}`} aria-hidden="true">{moved > 0 ? '▲' : '▼'}{amount}</span>}
        <span className="unseen">{moved === null ? t('drill.steady') : t(moved > 0 ? 'drill.rose' : 'drill.fell', { n: amount })}</span>
        <span className="track" aria-hidden="true">
          <span className="level" style={{ transform: `scaleX(${shareOf(gauge, value)})` }} />
          {[gauge.warnAt, gauge.badAt].map((mark, index) => mark !== null && <span key={index} className="mark" style={{ left: `${shareOf(gauge, mark) * 100}%` }} />)}
        </span>
      </button>
    </Popover>
  );
}

const shareOf = ({ min, max }: GaugeView, value: number): number => (max > min ? Math.max(0, Math.min(1, (value - min) / (max - min))) : 0);
