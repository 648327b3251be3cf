import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemReview } from '../../../scenarios/engine/index.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { useScenarioClock } from '../../ui/ScenarioClock.ts';
import { spanText } from '../../ui/time.ts';
import { checklistOf } from './checklist.ts';
import { Folded } from './Folded.tsx';
import { ItemBadge } from './ItemBadge.tsx';
import { LogLine } from './log/LogLine.tsx';
import { pointsText } from './pointsText.ts';
import { SourceLines } from './SourceLines.tsx';

/** Tasks or outcomes as a checklist with times: what was not done well first, the rest folded. */
export function ChecklistSection({ title, items, id }: { title: string; items: readonly ItemReview[]; id: 'tasks' | 'outcomes' }): ReactNode {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  const { open, done, notMet } = checklistOf(items);
  /** Outcomes are all read at the end. */
  const timed = id === 'tasks';
  return (
    <section className="panel items" aria-labelledby={`${id}-title`} id={id} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title} <span className="small quiet">{t('debrief.checklist', { done: done.length, open: open.length })}{notMet.length > 0 && t('debrief.checklistNotMet', { n: notMet.length })}</span></h2>
      {open.length > 0 && <Rows items={open} timed={timed} label={t('debrief.openItems')} />}
      {done.length > 0 && <Folded title={t('debrief.doneItems', { n: done.length })}><Rows items={done} timed={timed} label={t('debrief.doneItems', { n: done.length })} /></Folded>}
      {notMet.length > 0 && <Folded title={t('debrief.notMetItems', { n: notMet.length })}><Rows items={notMet} timed={timed} label={t('debrief.notMetItems', { n: notMet.length })} /></Folded>}
    </section>
  );
}

function Rows({ items, label, timed }: { items: readonly ItemReview[]; label: string; timed: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <table aria-label={label}>
      <thead><tr><th scope="col">{t('debrief.result')}</th><th scope="col">{t('debrief.item')}</th>{timed && <><th scope="col">{t('debrief.dueHead')}</th><th scope="col">{t('debrief.doneHead')}</th></>}<th scope="col">{t('debrief.pointsHead')}</th></tr></thead>
      <tbody>{items.map((item) => <Row key={item.title} item={item} timed={timed} />)}</tbody>
    </table>
  );
}

function Row({ item: { title, state, at, due, points, max, why, how, sources }, timed }: { item: ItemReview; timed: boolean }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  const late = at !== null && due !== null && at > due ? at - due : 0;
  const isDone = at !== null && state !== 'missing' && state !== 'notOffered';
  return (
    <tr>
      <td><ItemBadge state={state} /></td>
      <th scope="row">
        <Folded title={title}>
          <p className="quiet">{why}</p>
          {how.length > 0 && <ul className="how quiet" aria-label={t('debrief.howLabel')}>{how.map((line) => <li key={line}>{line}</li>)}</ul>}
          {state !== 'notOffered' && <LogLine title={title} at={isDone ? at : null} />}
          <SourceLines sources={sources} />
        </Folded>
      </th>
      {timed && (
        <>
          <td className="numbers">{due === null ? t('debrief.noTime') : clock(due)}</td>
          <td className="numbers">{isDone ? clock(at) : t('debrief.noTime')}{isDone && late > 0 && <span className="small late-by">{t('debrief.lateBy', { t: spanText(late, lang) })}</span>}</td>
        </>
      )}
      <td className="numbers">{pointsText(points)}<span className="quiet"> / {pointsText(max)}</span></td>
    </tr>
  );
}
