import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemReview } from '../../../scenarios/engine/index.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { elapsedText } from '../../ui/time.ts';
import { pointsText } from './pointsText.ts';
import { SourceLines } from './SourceLines.tsx';

const looks: Record<ItemReview['state'], readonly [tone: string, sign: string]> = {
  done: ['good', '✓'], kept: ['good', '✓'], good: ['good', '✓'], late: ['warn', '◷'], wrongOrder: ['warn', '⇅'],
  missing: ['bad', '✕'], violated: ['bad', '✕'], bad: ['bad', '✕'], notOffered: ['', '–'],
};

/** Tasks or outcomes as a checklist with times. */
export function ItemTable({ title, items }: { title: string; items: readonly ItemReview[] }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  if (items.length === 0) return null;
  return (
    <section className="panel items">
      <h2>{title}</h2>
      <table>
        <thead><tr><th scope="col">{t('debrief.item')}</th><th scope="col">{t('debrief.result')}</th><th scope="col">{t('debrief.when')}</th><th scope="col">{t('debrief.pointsHead')}</th></tr></thead>
        <tbody>
          {items.map((item) => {
            const [tone, sign] = looks[item.state];
            return (
              <tr key={item.title}>
                <th scope="row">
                  {item.title}
                  <span className="small quiet why">{item.why}</span>
                  {item.how.length > 0 && <ul className="small quiet how">{item.how.map((line) => <li key={line}>{line}</li>)}</ul>}
                  <SourceLines sources={item.sources} />
                </th>
                <td><span className={`badge ${tone}`}><span aria-hidden="true">{sign}</span>{t(`debrief.itemState.${item.state}`)}</span></td>
                <td className="numbers">{item.at === null ? t('debrief.noTime') : elapsedText(item.at, lang)}{item.due !== null && <span className="small quiet due">{t('debrief.due', { t: elapsedText(item.due, lang) })}</span>}</td>
                <td className="numbers">{pointsText(item.points)}<span className="quiet"> / {pointsText(item.max)}</span></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
