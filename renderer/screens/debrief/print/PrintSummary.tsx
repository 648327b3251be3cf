import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordFacts } from '../../../../electron/contract/history.ts';
import type { Debrief } from '../../../../scenarios/engine/index.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { PassMarkLine } from '../../../ui/PassMarkLine.tsx';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { spanText } from '../../../ui/time.ts';
import { HappenedText } from '../HappenedText.tsx';
import { pointsText } from '../pointsText.ts';
import { ScoreLine } from '../ScoreLine.tsx';
import { ToPassLines } from '../ToPassLines.tsx';
import { topLosses } from '../topLosses.ts';

/** With more vetoes than this their reasons would push the page over its end. */
const mostReasons = 4;

/** The first page: result, reasons, the biggest losses, abilities, and a place to sign. */
export function PrintSummary({ debrief, facts }: { debrief: Debrief; facts: RecordFacts }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  const { total, max, grade, passed, passMark, passMarkSetBy, ending, endedAt, endedEarly, assisted, vetoes, caps, competencies, coverage, version, role } = debrief;
  return (
    <div className="paper-summary">
      <h1>{t('debrief.paper.title')}</h1>
      <div className="paper-result">
        <div><p className="paper-score"><strong>{pointsText(total)}</strong> / {max}</p><ScoreLine total={total} max={max} passMark={passMark} /><p><PassMarkLine passMark={passMark} setBy={passMarkSetBy} scenarioId={facts.scenarioId} version={version} /></p></div>
        <div>
          <p className="paper-verdict">{passed ? `✓ ${t('debrief.passed')}` : `✕ ${t('debrief.failed')}`} · {t(`grade.${grade}`)}</p>
          <p>{t('common.pair', { a: t('debrief.ending'), b: ending.title })}{endedEarly && ` · ${t('debrief.endedEarly')}`}{facts.isRetry && ` · ${t('drill.isRetry')}`}{assisted && ` · ${t('debrief.assisted')}`}</p>
          <p>{role} · {t('debrief.duration', { t: spanText(endedAt, lang) })} · {t('debrief.version', { v: version })}{facts.className && ` · ${facts.className}`}</p>
          <ToPassLines debrief={debrief} />
        </div>
      </div>
      {vetoes.length > 0 && <><h2>{t('debrief.vetoTitle')}</h2><ul className={`paper-strikes ${vetoes.length > mostReasons ? 'paper-columns' : ''}`}>{vetoes.map(({ title, at, reason }) => <li key={`${title}${at}`}>✕ <strong>{title}</strong> <span>{clock(at)}</span>{vetoes.length <= mostReasons && ` ${reason}`}</li>)}</ul></>}
      {caps.length > 0 && <><h2>{t('debrief.caps')}</h2><ul className="paper-strikes">{caps.map(({ title, at, reason }) => <li key={`${title}${at}`}><strong>{title}</strong> <span>{clock(at)}</span> {reason}</li>)}</ul></>}
      <h2>{t('debrief.losses')}</h2>
      <ol className="paper-losses">{topLosses(debrief).map((loss) => <li key={loss.title}><strong>{loss.title}</strong> · {t('debrief.lost', { n: pointsText(loss.lost) })}<p><HappenedText loss={loss} brief /></p><p><strong>{t(loss.decision ? 'debrief.should' : 'debrief.remark')}</strong> {loss.todo}</p></li>)}</ol>
      <h2>{t('debrief.competencies')}</h2>
      <ul className="paper-abilities">{competencies.map(({ code, share, items }) => <li key={code}><span>{t(`debrief.competency.${code}`)}</span><span className="share-bar" style={{ '--share': share ?? 0 } as CSSProperties}><i /></span><span>{share === null ? t('debrief.thin') : `${Math.round(share * 100)}%`} · {t('debrief.evidenceOf', { n: items })}</span></li>)}</ul>
      <p>{t('debrief.coverageText', { met: coverage.met, of: coverage.of, points: pointsText(coverage.points), maxPoints: pointsText(coverage.maxPoints) })}</p>
      {facts.evaluation && (
        <>
          <h2>{t('debrief.evaluation.title')}</h2>
          <ul className="paper-strikes">{(['well', 'wrong', 'change'] as const).map((what) => facts.evaluation?.[what] && <li key={what}>{t('common.pair', { a: t(`debrief.evaluation.${what}`), b: facts.evaluation[what] })}</li>)}<li>{t('common.pair', { a: t('debrief.evaluation.difficulty'), b: t('debrief.evaluation.level', { n: facts.evaluation.difficulty }) })}</li></ul>
        </>
      )}
      <div className="paper-sign"><span>{t('debrief.paper.signTrainee')}</span><span>{t('debrief.paper.signInstructor')}</span><span>{t('debrief.paper.signDate')}</span></div>
      <p className="paper-note">{t('debrief.paper.note')}</p>
    </div>
  );
}
