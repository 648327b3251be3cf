import type { ReactNode } from 'react';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { useScenarioClock } from '../../ui/ScenarioClock.ts';
import { Folded } from './Folded.tsx';
import { LogLine } from './log/LogLine.tsx';
import { SourceLines } from './SourceLines.tsx';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly strikes: Debrief['vetoes'];
  readonly tone: 'bad' | 'warn';
}

/** Vetoes and caps: what happened and when at a glance; why it counts and by which rule under each. */
export function Strikes({ title, lead, strikes, tone }: Props): ReactNode {
  const clock = useScenarioClock();
  if (strikes.length === 0) return null;
  return (
    <section className={`notice ${tone} strikes`}>
      <div className="grow">
        <h2>{title}</h2>
        {lead && <p className="small">{lead}</p>}
        <ul>
          {strikes.map((strike) => (
            <li key={`${strike.title}${strike.at}`}>
              <Folded title={<><strong>✕ {strike.title}</strong> <span className="numbers small quiet">{clock(strike.at)}</span></>}>
                <p>{strike.reason}</p>
                <LogLine title={strike.title} at={strike.at} />
                <SourceLines sources={strike.sources} />
              </Folded>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
