import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { useScenarioClock } from '../../ui/ScenarioClock.ts';

export function Overreach({ orders }: { orders: Debrief['overreach'] }): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  if (orders.length === 0) return null;
  return (
    <section className="notice warn strikes">
      <div className="grow">
        <h2>{t('debrief.overreach')}</h2>
        <p className="small">{t('debrief.overreachLead')}</p>
        <ul>{orders.map(({ at, title, reason }) => <li key={`${at}${title}`}><h3>{title} <span className="numbers small quiet">{clock(at)}</span></h3><p>{reason}</p></li>)}</ul>
      </div>
    </section>
  );
}
