import './names.css';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/ApiContext.ts';
import type { StaffProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { DrillNames } from './DrillNames.tsx';

/** The names of the own community in a drill, from one spreadsheet. */
export function Screen(props: StaffProps): ReactNode {
  const { t, i18n } = useTranslation();
  const api = useApi();
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const { data, error, refetch } = useQuery({ queryKey: ['library', lang], queryFn: () => api.library.list({ lang }) });
  const drills = (data ?? []).filter(({ usable }) => usable);
  const [chosen, setChosen] = useState('');
  const drill = chosen || (drills[0]?.id ?? '');
  return (
    <StaffPage {...props} title={t('names.title')}>
      <p>{t('names.lead')}</p>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      <label className="names-drill">{t('names.drill')}
        <select value={drill} onChange={(event) => setChosen(event.target.value)}>
          {drills.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </select>
      </label>
      {drill !== '' && <DrillNames key={drill} scenarioId={drill} />}
    </StaffPage>
  );
}
