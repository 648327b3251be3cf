import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readingLimits, type PartPath } from '../../../../scenarios/engine/index.ts';
import { useStudio } from '../StudioContext.ts';
import { Bar } from './Bar.tsx';
import { isTooWide } from './lengths.ts';

const whole = 100_000;
const points = (milli: number): string => String(Math.round(milli / 100) / 10);

/** How the drill is balanced: where its points come from, how much there is to read, how long the options are. Each line leads to its part. */
export function Meters(): ReactNode {
  const { t } = useTranslation();
  const { checked: { meters }, select, show } = useStudio();
  if (!meters) return <p className="quiet" role="status">{t('studioHelp.meters.none')}</p>;
  const { points: { total, cards, orders, outcomes, indicators }, phases, reading, lengths } = meters;
  const go = (path: PartPath) => (): void => { show('outline'); select(path); };
  const shareOf = (milli: number): string => t('studioHelp.meters.pointsShare', { n: points(milli), share: total === 0 ? 0 : Math.round((milli * 100) / total) });
  return (
    <div className="studio-meters">
      <h3>{t('studioHelp.meters.points')}</h3>
      <p className={total === whole ? undefined : 'tone-warn'}>{t(total === whole ? 'studioHelp.meters.total' : 'studioHelp.meters.totalOff', { n: points(total) })}</p>
      <ul>
        <Line name={t('studioHelp.meters.cards')} told={shareOf(cards)} share={cards / whole} onGo={go(['decisions', 0])} />
        <Line name={t('studioHelp.meters.orders')} told={shareOf(orders)} share={orders / whole} onGo={go(['rubric', 'tasks', 0])} />
        <Line name={t('studioHelp.meters.outcomes')} told={shareOf(outcomes)} share={outcomes / whole} onGo={go(['rubric', 'outcomes', 0])} />
      </ul>
      <h3>{t('studioHelp.meters.phases')}</h3>
      <ul>{phases.map(({ at, title, points: own }) => <Line key={at ?? -1} name={at === null ? t('studioHelp.meters.noPhase') : title} told={t('studioHelp.meters.pointsOf', { n: points(own) })} share={own / whole} onGo={go(at === null ? ['decisions', 0] : ['phases', at])} />)}</ul>
      <h3>{t('studioHelp.meters.reading')}</h3>
      <ul><Line name={t('studioHelp.meters.load', reading)} told="" share={reading.share / 100} limit={readingLimits.share / 100} isOver={reading.isMuch} onGo={go(['minutes'])} /></ul>
      <p className={reading.isMuch ? 'small tone-warn' : 'small quiet'}>{t(reading.isMuch ? 'studioHelp.meters.loadMuch' : 'studioHelp.meters.loadFine', { limit: readingLimits.share })}</p>
      <h3>{t('studioHelp.meters.lengths')}</h3>
      <p className="small quiet">{t('studioHelp.meters.lengthsHint', { factor: readingLimits.factor })}</p>
      <ul>
        {lengths.map((each, at) => (
          <Line key={at} name={each.title} told={t('studioHelp.meters.range', { shortest: each.shortest, longest: each.longest })} share={each.shortest === 0 ? 1 : each.longest / each.shortest / 2} limit={readingLimits.factor / 2} isOver={isTooWide(each)} onGo={go(['decisions', at, 'options'])} />
        ))}
      </ul>
      <h3>{t('studioHelp.meters.indicators')}</h3>
      <ul>{[...indicators].toSorted(([, a], [, b]) => b - a).map(([code, own]) => <li key={code}><span className="studio-meter-line"><span>{t(`debrief.indicator.${code}`)}</span><span className="small numbers">{shareOf(own)}</span><Bar share={own / whole} /></span></li>)}</ul>
    </div>
  );
}

interface LineProps { readonly name: string; readonly told: string; readonly share: number; readonly limit?: number; readonly isOver?: boolean; onGo(): void }

function Line({ name, told, share, limit, isOver = false, onGo }: LineProps): ReactNode {
  return <li><button type="button" className="studio-meter-line" onClick={onGo}><span>{name}</span><span className={`small numbers ${isOver ? 'tone-warn' : ''}`}>{told}</span><Bar share={share} isOver={isOver} {...(limit === undefined ? {} : { limit })} /></button></li>;
}
