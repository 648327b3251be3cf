import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GaugeCurve, ReplayMark } from '../../../../electron/contract/replay.ts';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { curvePath, heightOf, readingAt, type Bend } from './curve.ts';
import { meanwhileText } from './meanwhileText.ts';

/** The bend that is spoken of, and of which curve. */
export interface Told { readonly label: string; readonly bend: Bend }

interface Props {
  readonly gauge: GaugeCurve; readonly other: GaugeCurve | null; readonly bends: readonly Bend[]; readonly lines: readonly ReplayMark[];
  shareOf(at: number): number; readonly ends: { readonly from: string; readonly to: string }; readonly now: number;
  onTell(told: Told | null): void; onJump(at: number): void;
}

const width = 300;
const height = 72;

/** One curve: a pointer or the arrow keys go from bend to bend, a click or Enter leads to its moment. */
export function Curve({ gauge, other, bends, lines, shareOf, ends, now, onTell, onJump }: Props): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const [picked, setPicked] = useState<number | null>(null);
  const current = picked ?? Math.max(0, bends.findLastIndex(({ at }) => at <= now));
  const [reading, there] = [readingAt(gauge, now), other && readingAt(other, now)];
  const x = (at: number): number => Math.min(Math.max(shareOf(at), 0), 1);
  const path = curvePath(gauge, shareOf, width, height);
  const pick = (index: number | null): void => {
    const bend = index === null ? undefined : bends[index];
    setPicked(bend ? index : null);
    onTell(bend ? { label: gauge.label, bend } : null);
  };
  const said = (bend: Bend): string => `${clock(bend.at)} ${t('replay.bend', { label: gauge.label, from: bend.from.text, to: bend.to.text })} ${meanwhileText(bend.meanwhile, t)}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const bend = bends[current];
    const next = { ArrowRight: current + 1, ArrowUp: current + 1, ArrowLeft: current - 1, ArrowDown: current - 1, Home: 0, End: bends.length - 1 }[event.key];
    if (next !== undefined) pick(Math.min(Math.max(next, 0), bends.length - 1));
    else if (event.key === 'Enter' && bend) onJump(bend.at);
    else return;
    event.preventDefault();
  };
  const nearest = ({ currentTarget, clientX }: PointerEvent): number | null => {
    const box = currentTarget.getBoundingClientRect();
    const share = (clientX - box.left) / Math.max(box.width, 1);
    const [first] = bends.map((bend, index) => ({ index, far: Math.abs(x(bend.at) - share) })).sort((a, b) => a.far - b.far);
    return first?.index ?? null;
  };
  return (
    <figure className="curve">
      <figcaption><span>{gauge.label}</span> <span className="readings"><strong className={`numbers tone-${reading?.tone ?? 'neutral'}`}>{reading?.text}</strong>{there && <span className={`numbers ${there.text === reading?.text ? 'quiet' : 'other-reading'}`}>{there.text === reading?.text ? t('replay.same') : t('replay.against', { text: there.text })}</span>}</span></figcaption>
      <div className="curve-body">
        <div className="curve-axis small numbers quiet" aria-hidden="true"><span>{gauge.high}</span><span>{gauge.low}</span></div>
        <div
          className="curve-plot" {...(bends.length > 0 ? { role: 'slider', tabIndex: 0, 'aria-label': t('replay.curveBends', { label: gauge.label, n: bends.length }), 'aria-valuemin': 1, 'aria-valuemax': bends.length, 'aria-valuenow': current + 1, 'aria-valuetext': bends[current] ? said(bends[current]) : '' } : { role: 'img', 'aria-label': t('common.pair', { a: gauge.label, b: t('drill.gauge.still') }) })}
          onKeyDown={onKeyDown} onFocus={() => pick(current)} onBlur={() => pick(null)} onPointerMove={(event) => pick(nearest(event))} onPointerLeave={() => pick(null)}
          onClick={() => { const bend = bends[current]; if (bend) onJump(bend.at); }}
        >
          <svg viewBox={`0 -2 ${width} ${height + 4}`} preserveAspectRatio="none" aria-hidden="true">
            <path className="curve-fill" d={`${path}V${height}H0Z`} />
            {lines.map(({ at, kind, tone }, index) => <line key={index} className={`curve-mark tone-${tone} ${kind}`} x1={x(at) * width} x2={x(at) * width} y1={0} y2={height} />)}
            <path className="curve-line" d={path} />
            {other && <path className="curve-line other" d={curvePath(other, shareOf, width, height)} />}
            <line className="curve-now" x1={x(now) * width} x2={x(now) * width} y1={-2} y2={height + 2} />
          </svg>
          {bends.map((bend, index) => (index === picked || bend.meanwhile !== null) && <i key={bend.at} className={index === picked ? 'bend picked' : 'bend'} style={{ '--x': x(bend.at), '--y': heightOf(gauge, bend.to.value) } as CSSProperties} />)}
        </div>
        <div className="curve-ends small numbers quiet" aria-hidden="true"><span>{ends.from}</span><span>{ends.to}</span></div>
      </div>
    </figure>
  );
}
