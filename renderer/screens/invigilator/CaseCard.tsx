import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamCase } from '../../../electron/contract/invigilation.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { momentText } from '../../ui/time.ts';
import { Incidents } from '../exam/Incidents.tsx';

export type CaseStep = 'annul' | 'release' | 'allow';

const tones = { waiting: 'accent', running: 'good', held: 'bad', withheld: 'warn', released: 'good', void: '', withdrawn: '' } as const;
/** Those that set a clock going are taken on the trainee's own screen, with the PIN. */
const steps: Readonly<Record<ExamCase['standing'], readonly CaseStep[]>> = {
  waiting: [], held: ['annul'], running: ['annul'], withheld: ['release', 'annul'], released: ['annul'], void: [], withdrawn: [],
};

/** One exam: who, which, how it stands, what happened, and what can be done about it now. */
export function CaseCard({ exam, busy, onStep }: { exam: ExamCase; busy: boolean; onStep(step: CaseStep): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { person, title, standing, askedAt, startedAt, finishedAt, incidents, reason, canAllow, allowed } = exam;
  const times = [t('invigilator.asked', { when: momentText(askedAt, lang) }), startedAt && t('invigilator.started', { when: momentText(startedAt, lang) }), finishedAt && t('invigilator.finished', { when: momentText(finishedAt, lang) })];
  const open = [...steps[standing], ...(canAllow ? (['allow'] as const) : [])];
  return (
    <article className={`panel case standing-${standing}`} aria-label={`${person.name} ${person.staffNo}`}>
      <div className="grow">
        <h2>{person.name} <span className="numbers">{person.staffNo}</span> <span className={`badge ${tones[standing]}`}>{t(`exam.standing.${standing}`)}</span></h2>
        <p>{title}</p>
        <p className="small quiet">{times.filter(Boolean).join(' · ')}</p>
        {reason && <p className="small">{t('exam.voidReason', { reason })}</p>}
        {allowed && <p className="small tone-good">{t('invigilator.allowed')}</p>}
        {incidents.length > 0 && <Incidents incidents={incidents} />}
      </div>
      <div className="case-steps">
        {open.map((step) => (
          <button key={step} type="button" className={step === 'release' ? 'button main' : 'button'} disabled={busy} onClick={() => onStep(step)}>{t(`invigilator.${step}`)}</button>
        ))}
        {(standing === 'waiting' || standing === 'held') && <p className="small quiet">{t('invigilator.elsewhere')}</p>}
      </div>
    </article>
  );
}
