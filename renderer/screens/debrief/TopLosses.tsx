import { HistoryOutlined } from '@ant-design/icons';
import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { HappenedText } from './HappenedText.tsx';
import { pointsText } from './pointsText.ts';
import { LogLine } from './log/LogLine.tsx';
import { DecisionReplay } from './replay/DecisionReplay.tsx';
import { ReplayContext } from './replay/ReplayContext.ts';
import { FoldedSources } from './SourceLines.tsx';
import { topLosses, type Loss } from './topLosses.ts';

/** The few places where most points were lost, decisions and tasks together: what to practise next. */
export function TopLosses({ debrief }: { debrief: Debrief }): ReactNode {
  const { t } = useTranslation();
  const losses = topLosses(debrief);
  if (losses.length === 0) return <p className="notice good">{t('debrief.noLoss')}</p>;
  return (
    <section className="panel losses" aria-labelledby="losses-title" id="losses" tabIndex={-1}>
      <h2 id="losses-title">{t('debrief.losses')}</h2>
      <ol>{losses.map((loss) => <li key={`${loss.title}${loss.at ?? ''}`}><LossCard loss={loss} /></li>)}</ol>
    </section>
  );
}

function LossCard({ loss }: { loss: Loss }): ReactNode {
  const { t } = useTranslation();
  const replaying = useContext(ReplayContext);
  const { title, lost, todo, at, sources, item, decision } = loss;
  return (
    <>
      <h3>{title} <span className="badge bad"><span aria-hidden="true">▼</span>{t('debrief.lost', { n: pointsText(lost) })}</span></h3>
      <dl className="loss-facts">
        <div><dt>{t('debrief.happened')}</dt><dd><HappenedText loss={loss} /></dd></div>
        <div className="should"><dt>{t(decision ? 'debrief.should' : 'debrief.remark')}</dt><dd>{todo}{decision && decision.quality !== 'best' && <> <span className="quiet small">{decision.bestWhy}</span></>}{item && item.how.length > 0 && <ul className="how" aria-label={t('debrief.howLabel')}>{item.how.map((line) => <li key={line}>{line}</li>)}</ul>}</dd></div>
      </dl>
      <LogLine title={title} at={decision ? decision.answeredAt : item && item.state !== 'missing' ? item.at : null} />
      <div className="loss-ends">
        {decision ? <DecisionReplay decision={decision} /> : replaying?.outline && at !== null && <button type="button" className="button slim" onClick={() => replaying.jumpTo(at)}><HistoryOutlined aria-hidden />{t('replay.back')}</button>}
        <FoldedSources sources={sources} />
      </div>
    </>
  );
}
