import { useMemo } from 'react';
import type { RunView } from '../../../../scenarios/engine/index.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import type { Choice, Past } from './useOutline.ts';

/** How views of a moment are asked for, in the language of the moment; null while nobody looks. With a choice, of its other future. */
export function usePastView({ runId, personId }: Past, wanted: boolean, choice?: Choice): ((at: number) => Promise<RunView>) | null {
  const api = useApi();
  const { lang } = usePreferences();
  const { decision, option } = choice ?? {};
  return useMemo(() => {
    if (!wanted) return null;
    const asked = { runId, personId, lang };
    return (at) => (decision === undefined || option === undefined ? api.replay.at({ ...asked, at }) : api.replay.otherAt({ ...asked, decision, option, at }));
  }, [api, runId, personId, lang, wanted, decision, option]);
}
