import './release.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { History } from './History.tsx';

/** Every drill that this station ever released, whether its draft is still there or not. */
export function ReleasedDrills(): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const { lang } = usePreferences();
  const { data, error, refetch } = useQuery({ queryKey: ['released', lang], queryFn: () => api.releases.list({ lang }) });
  if (error) return <FaultNotice error={error} again={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section className="release-list" aria-labelledby="release-list">
      <h2 id="release-list">{t('release.list')}</h2>
      {data.map((drill) => (
        <details key={drill.scenarioId} className="panel release-more">
          <summary>{drill.title} <span className={`badge ${drill.inForce === null ? '' : 'good'}`}>{drill.inForce === null ? t('release.state.withdrawn') : t('release.listInForce', { version: drill.inForce })}</span>{drill.problems.length > 0 && <span className="badge bad">{t('release.changed')}</span>}</summary>
          <History history={drill} />
        </details>
      ))}
    </section>
  );
}
