import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GaugeCurve, ReplayOutline } from '../../../../electron/contract/replay.ts';
import type { DecisionReview } from '../../../../scenarios/engine/index.ts';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { curvePath } from '../replay/curve.ts';
import { useOutline, type Past } from '../replay/useOutline.ts';
import { usePlayTime } from '../replay/usePlayTime.ts';

const width = 300;
const height = 60;

/** The curves on paper, black on white, with the decisions by the numbers of their table. `decisions` stand as they do there. */
export function PrintCurves({ past, decisions }: { past: Past; decisions: readonly DecisionReview[] }): ReactNode {
  const { data } = useOutline(past);
  return data && data.gauges.length > 0 ? <Curves outline={data} decisions={decisions} /> : null;
}

interface Mark { readonly share: number; readonly number: number }

function Curves({ outline: { gauges, paces, endedAt }, decisions }: { outline: ReplayOutline; decisions: readonly DecisionReview[] }): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const time = usePlayTime(paces, endedAt);
  const shareOf = (at: number): number => time.toPlay(at) / Math.max(time.length, 1);
  const marks = decisions.flatMap(({ openedAt, answeredAt }, index): Mark[] => (openedAt === null ? [] : [{ share: shareOf(answeredAt ?? openedAt), number: index + 1 }]));
  return (
    <>
      <h2>{t('replay.curves')}</h2>
      <ul className="paper-curves">{gauges.map((gauge) => <li key={gauge.label}><Curve gauge={gauge} shareOf={shareOf} marks={marks} from={clock(0)} to={clock(endedAt)} /></li>)}</ul>
      <p className="paper-note">{t('replay.paperCurves')}</p>
    </>
  );
}

function Curve({ gauge, shareOf, marks, from, to }: { gauge: GaugeCurve; shareOf(at: number): number; marks: readonly Mark[]; from: string; to: string }): ReactNode {
  return (
    <figure>
      <figcaption><strong>{gauge.label}</strong> <span>{gauge.steps[0]?.text} → {gauge.steps.at(-1)?.text}</span></figcaption>
      <svg viewBox={`-34 -12 ${width + 38} ${height + 26}`} aria-hidden="true">
        <text x={-4} y={6} textAnchor="end">{gauge.high}</text><text x={-4} y={height} textAnchor="end">{gauge.low}</text>
        <text x={0} y={height + 11}>{from}</text><text x={width} y={height + 11} textAnchor="end">{to}</text>
        {marks.map(({ share, number }, index) => (
          <g key={number}><line className="paper-mark" x1={share * width} x2={share * width} y1={0} y2={height} />{share - (marks[index - 1]?.share ?? -1) > 0.025 && <text x={share * width} y={-3} textAnchor="middle">{number}</text>}</g>
        ))}
        <path className="paper-axis" d={`M0,0V${height}H${width}`} />
        <path className="paper-line" d={curvePath(gauge, shareOf, width, height)} />
      </svg>
    </figure>
  );
}
