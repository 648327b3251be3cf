import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GaugeView } from '../../../scenarios/engine/index.ts';
import { useDrill } from './DrillContext.ts';

export function Gauges(): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  return <ul className="gauges" aria-label={t('drill.gauges')}>{view.gauges.map((gauge) => <li key={gauge.handle}><Gauge gauge={gauge} /></li>)}</ul>;
}

/** One reading: name, words, which way it moved. The tone is said in words and shape, never by colour alone. */
function Gauge({ gauge }: { gauge: GaugeView }): ReactNode {
  const { t } = useTranslation();
  const { label, text, min, max, value, tone, change, help } = gauge;
  const share = max > min ? (value - min) / (max - min) : 0;
  const moved = !change || change.by === 0 ? t('drill.steady') : t(change.by > 0 ? 'drill.rose' : 'drill.fell', { n: Math.abs(change.by) });
  const sentence = t('drill.gaugeHelp', { label, text, change: moved, help: help ?? '' });
  return (
    <Tooltip title={sentence} trigger={['hover', 'focus', 'click']} placement="bottom">
      <button type="button" className={`gauge tone-${tone}`}>
        <span className="name">{label}</span>
        <span className="reading numbers">{text}{change && change.by !== 0 && <span className={`trend ${trendTone(gauge, change.by)}`} aria-hidden="true">{change.by > 0 ? '▲' : '▼'}</span>}</span>
        <span className="unseen">{moved}</span>
        <span className="track" aria-hidden="true"><span style={{ transform: `scaleX(${share})` }} /></span>
      </button>
    </Tooltip>
  );
}

function trendTone({ direction }: GaugeView, by: number): string {
  if (direction === 'none') return '';
  return (by > 0) === (direction === 'better') ? 'tone-good' : 'tone-bad';
}
