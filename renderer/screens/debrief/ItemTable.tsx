import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemReview } from '../../../scenarios/engine/index.ts';
import { useScenarioClock } from '../../ui/ScenarioClock.ts';
import { pointsText } from './pointsText.ts';
import { SourceLines } from './SourceLines.tsx';

const looks: Record<ItemReview['state'], readonly [tone: string, sign: string]> = {
  done: ['good', '✓'], kept: ['good', '✓'], good: ['good', '✓'], late: ['warn', '◷'], partial: ['warn', '◐'], wrongOrder: ['warn', '⇅'],
  missing: ['bad', '✕'], violated: ['bad', '✕'], bad: ['bad', '✕'], notOffered: ['', '–'],
};

/** Tasks or outcomes as a checklist with times; why and by which rule opens under each. */
export function ItemTable({ title, items }: { title: string; items: readonly ItemReview[] }): ReactNode {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section className="panel items">
      <h2>{title}</h2>
      <table>
        <thead><tr><th scope="col">{t('debrief.item')}</th><th scope="col">{t('debrief.result')}</th><th scope="col">{t('debrief.when')}</th><th scope="col">{t('debrief.pointsHead')}</th></tr></thead>
        <tbody>{items.map((item) => <ItemRow key={item.title} item={item} />)}</tbody>
      </table>
    </section>
  );
}

function ItemRow({ item: { title, state, at, due, points, max, why, how, sources } }: { item: ItemReview }): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const [tone, sign] = looks[state];
  return (
    <tr>
      <th scope="row">
        <details>
          <summary>{title}</summary>
          <div className="why small">
            <p className="quiet">{why}</p>
            {how.length > 0 && <ul className="how quiet">{how.map((line) => <li key={line}>{line}</li>)}</ul>}
            <SourceLines sources={sources} />
          </div>
        </details>
      </th>
      <td><span className={`badge ${tone}`}><span aria-hidden="true">{sign}</span>{t(`debrief.itemState.${state}`)}</span></td>
      <td className="numbers">{at === null ? t('debrief.noTime') : clock(at)}{due !== null && <span className="small quiet due">{t('debrief.due', { t: clock(due) })}</span>}</td>
      <td className="numbers">{pointsText(points)}<span className="quiet"> / {pointsText(max)}</span></td>
    </tr>
  );
}
