import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import type { Person } from '../../person/usePerson.ts';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { civilTime, spanText } from '../../ui/time.ts';
import { Strikes } from './Strikes.tsx';

export function Verdict({ debrief, person }: { debrief: Debrief; person: Person }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { title, total, max, grade, passed, passMark, passMarkSetBy, ending, endedAt, assisted, startsAt, version, vetoes, caps } = debrief;
  const began = civilTime(startsAt, 0, lang, false);
  return (
    <>
      <section className="panel verdict" data-passed={passed} aria-labelledby="debrief-title">
        <div className="score">
          <p className="points"><strong className="numbers">{total}</strong><span className="quiet">{t('debrief.of', { max })}</span></p>
          <p className={`outcome ${passed ? 'good' : 'bad'}`}><span aria-hidden="true">{passed ? '✓' : '✕'}</span> {passed ? t('debrief.passed') : t('debrief.failed')} · {t(`grade.${grade}`)}</p>
          <p className="small quiet">{t('debrief.passMark', { n: passMark })} · {t(`debrief.setBy.${passMarkSetBy}`)}</p>
        </div>
        <div className="story">
          <h1 id="debrief-title">{t('common.pair', { a: t('debrief.title'), b: title })} <DrillStamp /></h1>
          <p className="small quiet">{person.name} {person.staffNo} · {began.date} {began.time} · {t('debrief.duration', { t: spanText(endedAt, lang) })} · {t('debrief.version', { v: version })}</p>
          <h2 className={`tone-${ending.tone}`}>{t('common.pair', { a: t('debrief.ending'), b: ending.title })}</h2>
          <p>{ending.text}</p>
          {assisted && <p className="notice warn">{t('debrief.assisted')}</p>}
        </div>
      </section>
      <Strikes title={t('debrief.vetoTitle')} lead={t('debrief.vetoLead')} strikes={vetoes} tone="bad" />
      <Strikes title={t('debrief.caps')} strikes={caps} tone="warn" />
    </>
  );
}
