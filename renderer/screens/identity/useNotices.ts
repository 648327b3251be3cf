import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

/** What the people in the room must know about this station, for example that a back-up was restored. */
export function useNotices(): readonly string[] {
  const api = useApi();
  const { lang } = usePreferences();
  const { data } = useQuery({ queryKey: ['station', lang], queryFn: () => api.station.info({ lang }) });
  return data?.notices ?? [];
}
