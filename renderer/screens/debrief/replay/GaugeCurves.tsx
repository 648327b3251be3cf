import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GaugeCurve, ReplayMark } from '../../../../electron/contract/replay.ts';
import { curvePath, readingAt } from './curve.ts';
import type { PlayTime } from './playTime.ts';

interface Props {
  readonly gauges: readonly GaugeCurve[];
  /** the same gauges of another future, drawn dashed */
  readonly others?: readonly GaugeCurve[];
  readonly marks: readonly ReplayMark[];
  readonly time: PlayTime;
  readonly start: number;
  readonly now: number;
}

/** Each gauge as a curve over the drill, with the decisions on it and the reading of the moment. */
export function GaugeCurves({ gauges, others, marks, time, start, now }: Props): ReactNode {
  const { t } = useTranslation();
  const shareOf = (at: number): number => (time.toPlay(at) - start) / Math.max(time.length - start, 1);
  const lines = marks.filter(({ kind, at }) => (kind === 'decision' || kind === 'veto') && shareOf(at) >= 0);
  return (
    <ul className="curves" aria-label={t('replay.curves')}>
      {gauges.map((gauge, index) => <li key={gauge.label}><Curve gauge={gauge} other={others?.[index] ?? null} lines={lines} shareOf={shareOf} now={now} /></li>)}
    </ul>
  );
}

const width = 300;
const height = 48;

function Curve({ gauge, other, lines, shareOf, now }: { gauge: GaugeCurve; other: GaugeCurve | null; lines: readonly ReplayMark[]; shareOf(at: number): number; now: number }): ReactNode {
  const { t } = useTranslation();
  const [reading, there] = [readingAt(gauge, now), other && readingAt(other, now)];
  const said = (curve: GaugeCurve): string => t('replay.curve', { first: curve.steps[0]?.text ?? '', last: curve.steps.at(-1)?.text ?? '' });
  const alt = other ? `${t('replay.happened')} ${said(gauge)} ${t('replay.instead')} ${said(other)}` : said(gauge);
  const x = (at: number): number => Math.min(Math.max(shareOf(at), 0), 1) * width;
  const path = curvePath(gauge, shareOf, width, height);
  return (
    <figure className="curve">
      <figcaption><span>{gauge.label}</span> <span className="readings"><strong className={`numbers tone-${reading?.tone ?? 'neutral'}`}>{reading?.text}</strong>{there && <span className={`numbers ${there.text === reading?.text ? 'quiet' : 'other-reading'}`}>{there.text === reading?.text ? t('replay.same') : t('replay.against', { text: there.text })}</span>}</span></figcaption>
      <svg viewBox={`0 -2 ${width} ${height + 4}`} preserveAspectRatio="none" role="img" aria-label={t('common.pair', { a: gauge.label, b: alt })}>
        <path className="curve-fill" d={`${path}V${height}H0Z`} />
        {lines.map(({ at, kind, tone }, index) => <line key={index} className={`curve-mark tone-${tone} ${kind}`} x1={x(at)} x2={x(at)} y1={0} y2={height} />)}
        <path className="curve-line" d={path} />
        {other && <path className="curve-line other" d={curvePath(other, shareOf, width, height)} />}
        <line className="curve-now" x1={x(now)} x2={x(now)} y1={-2} y2={height + 2} />
      </svg>
    </figure>
  );
}
