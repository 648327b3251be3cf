import '../exam/exam.css';
import './invigilator.css';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import type { StaffProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { momentText } from '../../ui/time.ts';
import { StaffPage } from '../staff/StaffPage.tsx';
import { Cases } from './Cases.tsx';
import { SetPin } from './SetPin.tsx';

/** The invigilator's screen: the exams of this station, and the PIN that starts them on the trainee's screen. */
export function Screen(props: StaffProps): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const pin = useQuery({ queryKey: ['invigilatorPin'], queryFn: () => api.invigilation.pin(), staleTime: 0 });
  const [said, setSaid] = useState<string | null>(null);
  const [changing, setChanging] = useState(false);
  const isUnset = pin.data?.isSet === false;
  const setPin = async (next: string): Promise<void> => {
    await api.invigilation.setPin({ pin: next });
    await pin.refetch();
    setChanging(false);
    setSaid(t('invigilator.changed'));
  };
  return (
    <StaffPage {...props} title={t(isUnset ? 'invigilator.setTitle' : 'invigilator.title')}
      actions={pin.data?.isSet && !changing && <button type="button" className="button" onClick={() => { setSaid(null); setChanging(true); }}>{t('invigilator.change')}</button>}>
      {pin.error && <FaultNotice error={pin.error} again={() => void pin.refetch()} />}
      {said !== null && <p className="notice good" role="status">{said}</p>}
      {pin.data?.setAt && !changing && <p className="small quiet">{t('invigilator.since', { when: momentText(pin.data.setAt, lang) })}</p>}
      {isUnset || changing ? (
        <section className="panel"><SetPin onSet={setPin} {...(changing ? { onCancel: () => setChanging(false) } : {})} /></section>
      ) : pin.data && <Cases onAct={() => setSaid(null)} />}
    </StaffPage>
  );
}
