import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief, DecisionReview, ItemReview } from '../../../../scenarios/engine/index.ts';
import { articleText } from '../../../ui/articleText.ts';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { itemSign } from '../ItemBadge.tsx';
import type { Past } from '../replay/useOutline.ts';
import { lawKey, lawsOf } from '../lawsOf.ts';
import { pointsText } from '../pointsText.ts';
import { PrintCurves } from './PrintCurves.tsx';

/** After the first page: every decision, the checklist, the rules by number, and what happened. */
export function PrintDetails({ debrief, past }: { debrief: Debrief; past: Past }): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const decisions = inTime(debrief.decisions);
  const laws = lawsOf(debrief);
  const numbers = new Map(laws.map((law, index) => [lawKey(law), index + 1]));
  const rulesOf = (sources: DecisionReview['sources']): string => sources.map((source) => numbers.get(lawKey(source))).filter((number) => number !== undefined).map((number) => `[${number}]`).join('');
  return (
    <div className="paper-details">
      <h2>{t('debrief.decisions')}</h2>
      <table className="paper-table">
        <thead><tr><th>{t('debrief.paper.question')}</th><th>{t('debrief.paper.answer')}</th><th>{t('debrief.best')}</th><th>{t('debrief.pointsHead')}</th></tr></thead>
        <tbody>{decisions.map((each, index) => <DecisionRow key={`${each.title}${each.openedAt ?? ''}`} number={index + 1} decision={each} rules={rulesOf(each.sources)} />)}</tbody>
      </table>
      {([['tasks', debrief.tasks], ['outcomes', debrief.outcomes]] as const).map(([kind, items]) => items.length > 0 && (
        <div key={kind}>
          <h2>{t(`debrief.${kind}`)}</h2>
          <table className="paper-table">
            <thead><tr><th>{t('debrief.item')}</th><th>{t('debrief.result')}</th><th>{t('debrief.dueHead')}</th><th>{t('debrief.doneHead')}</th><th>{t('debrief.pointsHead')}</th></tr></thead>
            <tbody>{items.map((item) => <ItemRow key={item.title} item={item} rules={rulesOf(item.sources)} />)}</tbody>
          </table>
        </div>
      ))}
      <PrintCurves past={past} decisions={decisions} />
      <h2>{t('debrief.laws')}</h2>
      <ol className="paper-laws">{laws.map((law) => <li key={lawKey(law)}>{law.title}{law.article && ` ${articleText(law.article, t)}`}{law.version && ` (${law.version})`}</li>)}</ol>
      <h2>{t('debrief.timeline')}</h2>
      <ol className="paper-events">{debrief.timeline.map(({ at, kind, text }, index) => <li key={`${at}-${index}`}><span>{clock(at)}</span> {t(`drill.kind.${kind}`)} {text}</li>)}</ol>
    </div>
  );
}

const inTime = (decisions: readonly DecisionReview[]): DecisionReview[] => decisions.toSorted((a, b) => (a.openedAt ?? Number.POSITIVE_INFINITY) - (b.openedAt ?? Number.POSITIVE_INFINITY));

function DecisionRow({ number, decision: { title, openedAt, chosen, state, quality, best, points, max }, rules }: { number: number; decision: DecisionReview; rules: string }): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  return (
    <tr>
      <td>{number}. <strong>{title}</strong> {openedAt !== null && clock(openedAt)} <span className="paper-rules">{rules}</span></td>
      <td>{quality && <strong>{t(`quality.${quality}`)}</strong>} {chosen ?? t(`debrief.state.${state}`)}</td>
      <td>{quality === 'best' ? t('debrief.paper.same') : best}</td>
      <td>{pointsText(points)} / {pointsText(max)}</td>
    </tr>
  );
}

function ItemRow({ item: { title, state, at, due, points, max }, rules }: { item: ItemReview; rules: string }): ReactNode {
  const { t } = useTranslation();
  const clock = useScenarioClock();
  const isDone = at !== null && state !== 'missing' && state !== 'notOffered';
  return (
    <tr>
      <td>{title} <span className="paper-rules">{rules}</span></td><td>{itemSign(state)} {t(`debrief.itemState.${state}`)}</td>
      <td>{due === null ? t('debrief.noTime') : clock(due)}</td><td>{isDone ? clock(at) : t('debrief.noTime')}</td><td>{pointsText(points)} / {pointsText(max)}</td>
    </tr>
  );
}
