import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mode } from '../../../scenarios/engine/index.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { useClasses } from '../roster/useRoster.ts';

/** The class and the drill that a form is to be filled for. */
export interface ClassWish { readonly classId: string; readonly scenarioId: string; readonly mode: Mode }

/** Which class, and which of the drills that its members played. */
export function WholeClass({ onChoose }: { onChoose(wish: ClassWish | null): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const api = useApi();
  const [classId, setClassId] = useState('');
  const [chosen, setChosen] = useState('');
  const classes = useClasses();
  const runs = useQuery({ queryKey: ['papers', 'classRuns', classId, lang], queryFn: () => api.papers.classRuns({ classId, lang }), enabled: classId !== '', staleTime: 0 });
  const chooseClass = (id: string): void => { setClassId(id); setChosen(''); onChoose(null); };
  const chooseDrill = (key: string): void => {
    const run = runs.data?.find(({ scenarioId, mode }) => `${scenarioId} ${mode}` === key);
    setChosen(key);
    onChoose(run ? { classId, scenarioId: run.scenarioId, mode: run.mode } : null);
  };
  if (classes.data?.length === 0) return null;
  return (
    <div className="panel papers-whole">
      <h2>{t('papers.forms.whole')}</h2>
      <p>{t('papers.forms.wholeLead')}</p>
      <div className="papers-bar">
        <label>{t('papers.chooseClass')}
          <select value={classId} onChange={(event) => chooseClass(event.target.value)}>
            <option value="">{t('papers.forms.wholeNone')}</option>
            {classes.data?.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </label>
        {classId !== '' && (
          <label>{t('papers.forms.wholeDrill')}
            <select value={chosen} disabled={!runs.data} onChange={(event) => chooseDrill(event.target.value)}>
              <option value="">{t('papers.forms.wholeNone')}</option>
              {runs.data?.map(({ scenarioId, mode, title, people }) => <option key={`${scenarioId} ${mode}`} value={`${scenarioId} ${mode}`}>{t('papers.forms.wholeRun', { title, mode: t(`mode.${mode}`), n: people })}</option>)}
            </select>
          </label>
        )}
      </div>
      {runs.data?.length === 0 && <p role="status">{t('papers.forms.wholeNobody')}</p>}
      {(classes.error ?? runs.error) && <FaultNotice error={classes.error ?? runs.error} />}
    </div>
  );
}
