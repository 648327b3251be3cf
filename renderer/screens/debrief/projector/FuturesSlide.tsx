import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../../electron/contract/replay.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { pointsText } from '../pointsText.ts';
import { ReplayMap } from '../replay/ReplayMap.tsx';
import { useMoment, type Moment } from '../replay/useMoment.ts';
import { useTwoFutures, type Past } from '../replay/useOutline.ts';
import { usePastView } from '../replay/usePastView.ts';
import { standing } from './MomentSlide.tsx';
import type { Slide } from './slides.ts';

/** One decision, two ends side by side. */
export function FuturesSlide({ slide: { decision, option, title }, past }: { slide: Extract<Slide, { kind: 'futures' }>; past: Past }): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useTwoFutures(past, { decision, option });
  const left = useMoment(data?.happened.endedAt ?? 0, 0, usePastView(past, data !== undefined));
  const right = useMoment(data?.other.endedAt ?? 0, 0, usePastView(past, data !== undefined, { decision, option }));
  return (
    <>
      <h2>{t('debrief.projector.futures', { title })}</h2>
      {error ? <FaultNotice error={error} /> : !data && <p role="status">{t('replay.reckoning')}</p>}
      {data && <div className="two"><End name={t('replay.happened')} outcome={data.happened} moment={left.moment} /><End name={t('replay.instead')} outcome={data.other} moment={right.moment} /></div>}
      <p className="quiet">{t('debrief.projector.premise')}</p>
    </>
  );
}

function End({ name, outcome: { total, max, passed, ending, vetoes }, moment }: { name: string; outcome: Outcome; moment: Moment | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-label={name}>
      <h3>{name} <span className="numbers">{t('replay.score', { total: pointsText(total), max: pointsText(max) })}</span> <span className={`tone-${passed ? 'good' : 'bad'}`}>{passed ? `✓ ${t('debrief.passed')}` : `✕ ${t('debrief.failed')}`}</span></h3>
      <div className="replay-picture">{moment && <ReplayMap moment={moment} player={standing} />}</div>
      <p>{ending.title}{vetoes.length > 0 && ` · ${t('replay.vetoes', { n: vetoes.length })}`}</p>
    </section>
  );
}
