import './exam.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api/refusal.ts';
import { waitSentence } from '../../api/waitSentence.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import type { ScreenProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { OwnPin } from './OwnPin.tsx';
import { Paper } from './Paper.tsx';
import { PinForm } from './PinForm.tsx';
import { useExam } from './useExam.ts';
import { Who } from './Who.tsx';

const ownPinCodes = ['OWN_PIN_NEEDED', 'OWN_PIN_WRONG', 'OWN_PIN_LOCKED', 'PIN_UNFIT'];
const rules = ['pause', 'leave', 'once'] as const;

/** Before an exam: who sits here is confirmed, then the invigilator opens the paper with the PIN, and once it is read the clock starts. */
export function Screen({ person, go, switchPerson, scenarioId }: ScreenProps & { scenarioId: string }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const exam = useExam(scenarioId, person.id, (runId) => go({ screen: 'drill', runId }));
  const leave = (then: () => void): void => void exam.giveUp().then(then);
  const home = (): void => leave(() => go({ screen: 'home' }));
  const [ownPin, setOwnPin] = useState('');
  const isPinWrong = exam.error !== null && ownPinCodes.includes(failureOf(exam.error).code);
  const waits = exam.sessionId !== null;
  if (exam.paper) return <><TopBar person={person} onHome={home} onSwitch={() => leave(switchPerson)} /><Paper paper={exam.paper} onGiveUp={home} /></>;
  return (
    <>
      <TopBar person={person} onHome={home} onSwitch={() => leave(switchPerson)} />
      <main className="page exam">
        <section className="panel exam-panel" aria-labelledby="exam-title">
          <p className="quiet">{t('mode.exam')} · {exam.title}</p>
          <h1 id="exam-title">{t(waits ? 'exam.waitTitle' : 'exam.confirmTitle')}</h1>
          <Who person={person} />
          {waits ? (
            <>
              <p>{t('exam.waitLead')}</p>
              {exam.isExpired && <p role="alert" className="tone-bad">{t('errors.KEY_EXPIRED')}</p>}
              <PinForm action={t('exam.open')} onPin={exam.open} />
              <div><button type="button" className="button" onClick={home}>{t('exam.giveUp')}</button></div>
            </>
          ) : (
            <>
              <ul className="exam-rules">{rules.map((rule) => <li key={rule}>{t(`exam.rule.${rule}`)}</li>)}</ul>
              {exam.hasOwnPin !== null && <OwnPin isSet={exam.hasOwnPin} value={ownPin} isWrong={isPinWrong} onChange={setOwnPin} />}
              {exam.error && (isPinWrong ? <p id="own-pin-problem" className="problem tone-bad" role="alert">{waitSentence(exam.error, t, lang)}</p> : <FaultNotice error={exam.error} />)}
              <div className="exam-ends">
                <button type="button" className="button main huge" disabled={exam.confirming || exam.hasOwnPin === null || (exam.hasOwnPin && ownPin === '')} onClick={() => { setOwnPin(''); exam.confirm(ownPin); }}>{t('exam.isMe')}</button>
                <button type="button" className="button" onClick={switchPerson}>{t('exam.notMe')}</button>
                <button type="button" className="button" onClick={() => go({ screen: 'briefing', scenarioId })}>{t('common.back')}</button>
              </div>
            </>
          )}
        </section>
      </main>
    </>
  );
}
