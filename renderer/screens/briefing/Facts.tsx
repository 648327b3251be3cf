import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../../electron/contract/library.ts';
import { articleText } from '../../ui/articleText.ts';
import { SketchMap } from './SketchMap.tsx';

/** What a trainee reads before the clock starts: short, in the order in which it is needed. */
export function Facts({ briefing }: { briefing: Briefing }): ReactNode {
  const { t } = useTranslation();
  const mine = briefing.units.filter(({ commandable }) => commandable);
  const others = briefing.units.filter(({ commandable }) => !commandable);
  return (
    <div className="facts">
      <section className="panel story">
        <h2>{t('briefing.role')}</h2>
        <p>{briefing.role}</p>
        <h2>{t('briefing.situation')}</h2>
        <p>{briefing.situation}</p>
        <h2>{t('briefing.objectives')}</h2>
        <ol className="goals">{briefing.objectives.map((goal) => <li key={goal}>{goal}</li>)}</ol>
      </section>
      <section className="panel">
        <h2>{t('briefing.map')}</h2>
        <SketchMap places={briefing.places} roads={briefing.roads} />
        <h2>{t('briefing.units')}</h2>
        <Units units={mine} />
        {others.length > 0 && <><h3>{t('briefing.others')}</h3><Units units={others} /></>}
      </section>
      {briefing.laws.length > 0 && (
        <section className="laws">
          <h2>{t('briefing.laws')}</h2>
          <ul>
            {briefing.laws.map((law) => (
              <li key={`${law.title}${law.article ?? ''}`} className="panel"><strong>{law.title}{law.article && <> <span className="numbers">{articleText(law.article, t)}</span></>}</strong>{law.gist && <p className="small">{law.gist}</p>}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Units({ units }: { units: Briefing['units'] }): ReactNode {
  return <ul className="crew">{units.map(({ name, note }) => <li key={name}><strong>{name}</strong>{note && <span className="small quiet">{note}</span>}</li>)}</ul>;
}
