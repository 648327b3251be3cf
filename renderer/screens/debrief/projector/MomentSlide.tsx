import type { ReactNode } from 'react';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { ReplayMap } from '../replay/ReplayMap.tsx';
import { useMoment } from '../replay/useMoment.ts';
import type { Past } from '../replay/useOutline.ts';
import { usePastView } from '../replay/usePastView.ts';
import type { Slide } from './slides.ts';

export const standing = { playing: false, speed: 1 } as const;

/** The map as it was at a moment, with what was going on in words. */
export function MomentSlide({ slide: { at, title, text }, past }: { slide: Extract<Slide, { kind: 'moment' }>; past: Past }): ReactNode {
  const clock = useScenarioClock();
  const { moment, error } = useMoment(at, 0, usePastView(past, true));
  return (
    <>
      <h2><span className="numbers">{clock(at)}</span> {title}</h2>
      <div className="replay-picture">{moment && <ReplayMap moment={moment} player={standing} />}{Boolean(error) && <FaultNotice error={error} />}</div>
      <p>{text || moment?.view.timeline.at(-1)?.text}</p>
    </>
  );
}
