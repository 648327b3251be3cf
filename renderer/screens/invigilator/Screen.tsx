import '../exam/exam.css';
import './invigilator.css';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../../App.tsx';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { momentText } from '../../ui/time.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { PinForm } from '../exam/PinForm.tsx';
import { Cases } from './Cases.tsx';
import { SetPin } from './SetPin.tsx';

/** The invigilator's screen: behind the PIN, and locked again when it is left or not used. */
export function Screen({ person, go, switchPerson }: ScreenProps): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const pin = useQuery({ queryKey: ['invigilatorPin'], queryFn: () => api.invigilation.pin(), staleTime: 0 });
  const [key, setKey] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [changing, setChanging] = useState(false);
  useEffect(() => {
    if (key === null) return undefined;
    return () => void api.invigilation.close({ key }).catch(() => undefined);
  }, [api, key]);
  const lock = useCallback((why: string | null) => { setKey(null); setChanging(false); setSaid(why); }, []);
  const onExpired = useCallback(() => lock(t('invigilator.expired')), [lock, t]);
  const open = async (typed: string): Promise<void> => {
    const opened = await api.invigilation.open({ pin: typed });
    setSaid(null);
    setKey(opened.key);
  };
  const setPin = async (next: string, old: string): Promise<void> => {
    await (pin.data?.isSet ? api.invigilation.changePin({ old, pin: next }) : api.invigilation.setPin({ pin: next }));
    await pin.refetch();
    lock(t('invigilator.changed'));
  };
  const isUnset = pin.data?.isSet === false;
  return (
    <>
      <TopBar person={person} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />
      <main className="page invigilator">
        <div className="invigilator-head">
          <button type="button" className="button bare back" onClick={() => go({ screen: 'home' })}>← {t('common.back')}</button>
          <h1>{t(isUnset ? 'invigilator.setTitle' : 'invigilator.title')}</h1>
          {key !== null && <div className="cluster"><button type="button" className="button" onClick={() => setChanging(true)}>{t('invigilator.change')}</button><button type="button" className="button" onClick={() => lock(null)}>{t('invigilator.lock')}</button></div>}
        </div>
        {pin.error && <FaultNotice error={pin.error} again={() => void pin.refetch()} />}
        {said !== null && <p className="notice warn" role="status">{said}</p>}
        {key !== null && pin.data?.setAt && !changing && <p className="small quiet">{t('invigilator.since', { when: momentText(pin.data.setAt, lang) })}</p>}
        {isUnset || changing ? (
          <section className="panel"><SetPin isChange={changing} onSet={setPin} {...(changing ? { onCancel: () => setChanging(false) } : {})} /></section>
        ) : key === null ? pin.data && (
          <section className="panel pin-panel"><p>{t('invigilator.pinLead')}</p><PinForm action={t('invigilator.enter')} onPin={open} /></section>
        ) : (
          <Cases sessionKey={key} person={person} onExpired={onExpired} onRuns={(runId) => go({ screen: 'drill', runId })} />
        )}
      </main>
    </>
  );
}
