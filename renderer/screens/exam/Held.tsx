import './exam.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import type { Person } from '../../person/person.ts';
import { Incidents } from './Incidents.tsx';
import { PinForm } from './PinForm.tsx';
import { useExamOfRun } from './useExamOfRun.ts';
import { Who } from './Who.tsx';
import { withPin } from './withPin.ts';

/** An exam that an incident has stopped: nothing of it is shown until the invigilator lets it go on. */
export function Held({ runId, person, onGoesOn }: { runId: string; person: Person; onGoesOn(): void }): ReactNode {
  const api = useApi();
  const { t } = useTranslation();
  const { data } = useExamOfRun(runId);
  const goOn = async (pin: string): Promise<void> => {
    await withPin(api, pin, (key) => api.invigilation.resume({ key, runId }));
    onGoesOn();
  };
  return (
    <section className="panel exam-panel edge-warn" aria-labelledby="held-title">
      <h1 id="held-title">{t('exam.heldTitle')}</h1>
      <p>{t('exam.heldLead')}</p>
      <Who person={person} />
      {data && data.incidents.length > 0 && <Incidents incidents={data.incidents.slice(-3)} />}
      <PinForm action={t('exam.goOn')} onPin={goOn} />
    </section>
  );
}
