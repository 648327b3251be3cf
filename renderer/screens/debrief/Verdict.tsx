import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import type { RecordFacts } from '../../../electron/contract/history.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import type { Person } from '../../person/person.ts';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { PassMarkLine } from '../../ui/PassMarkLine.tsx';
import { civilTime, spanText } from '../../ui/time.ts';
import { pointsText } from './pointsText.ts';
import { ScoreLine } from './ScoreLine.tsx';
import { Strikes } from './Strikes.tsx';
import { ToPassLines } from './ToPassLines.tsx';

interface Props { readonly debrief: Debrief; readonly person: Person; readonly facts: RecordFacts | undefined }

/** The result in one glance: score against the mark, grade, how it ended, and what stands against it. */
export function Verdict({ debrief, person, facts }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { title, total, max, grade, passed, passMark, passMarkSetBy, ending, endedAt, endedEarly, assisted, startsAt, version, vetoes, caps } = debrief;
  const began = civilTime(startsAt, 0, lang, false);
  return (
    <>
      <section className="panel verdict" data-passed={passed} aria-labelledby="debrief-title">
        <div className="score">
          <p className="points"><strong className="numbers">{pointsText(total)}</strong><span className="quiet">{t('debrief.of', { max })}</span></p>
          <ScoreLine total={total} max={max} passMark={passMark} />
          <p className={`outcome ${passed ? 'good' : 'bad'}`}><span aria-hidden="true">{passed ? '✓' : '✕'}</span> {passed ? t('debrief.passed') : t('debrief.failed')} · {t(`grade.${grade}`)}</p>
          <p className="small quiet"><PassMarkLine passMark={passMark} setBy={passMarkSetBy} scenarioId={facts?.scenarioId} version={version} /></p>
        </div>
        <div className="story">
          <h1 id="debrief-title">{t('common.pair', { a: t('debrief.title'), b: title })} <DrillStamp /></h1>
          <p className="small quiet">{person.name} {person.staffNo} · {facts && `${t(`mode.${facts.mode}`)} · `}{began.date} {began.time} · {t('debrief.duration', { t: spanText(endedAt, lang) })} · {t('debrief.version', { v: version })}</p>
          <h2 className={`tone-${ending.tone}`}>{t('common.pair', { a: t('debrief.ending'), b: ending.title })}</h2>
          <p>{ending.text}</p>
          {facts?.isRetry && <p><span className="badge warn"><span aria-hidden="true">↩</span>{t('drill.isRetry')}</span></p>}
          {assisted && <p><span className="badge warn"><span aria-hidden="true">＋</span>{t('debrief.assisted')}</span></p>}
          {endedEarly && <p className="ended-early"><span className="badge warn"><span aria-hidden="true">■</span>{t('debrief.endedEarly')}</span> <span className="small">{t('debrief.endedEarlyText')}</span></p>}
          <ToPassLines debrief={debrief} />
        </div>
      </section>
      <Strikes title={t('debrief.vetoTitle')} lead={t('debrief.vetoLead')} strikes={vetoes} tone="bad" />
      <Strikes title={t('debrief.caps')} strikes={caps} tone="warn" />
    </>
  );
}
