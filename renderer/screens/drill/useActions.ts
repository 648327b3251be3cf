import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent, RunView } from '../../../scenarios/engine/index.ts';
import { useApi } from '../../api/ApiContext.ts';
import { failureOf, sentenceOf } from '../../api/refusal.ts';

export interface Notice { readonly id: number; readonly tone: 'good' | 'warn' | 'bad'; readonly text: string; /** what the world said when it declined */ readonly reason?: string }
export type Outcome = 'accepted' | 'declined' | 'refused';

export interface Actions {
  act(intent: Intent): Promise<Outcome>;
  readonly notices: readonly Notice[];
  say(tone: Notice['tone'], text: string, reason?: string): void;
  dismiss(id: number): void;
}

const atOnce = 2;
const brief = 4_000;

/** Sends what the trainee does and turns every answer that is not a plain yes into a clear sentence. */
export function useActions(view: RunView | null): Actions {
  const api = useApi();
  const { t } = useTranslation();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const nextId = useRef(1);
  const latest = useRef(view);
  useEffect(() => { latest.current = view; }, [view]);

  const say = useCallback((tone: Notice['tone'], text: string, reason?: string) => {
    const notice: Notice = { id: nextId.current++, tone, text, ...(reason ? { reason } : {}) };
    setNotices((before) => [...before.filter((each) => each.text !== text), notice].slice(-atOnce));
    // What went as wished is also in the unit list and the timeline; what did not stays until it is read.
    if (tone === 'good') setTimeout(() => setNotices((before) => before.filter((each) => each !== notice)), brief);
  }, []);
  const dismiss = useCallback((id: number) => setNotices((before) => before.filter((each) => each.id !== id)), []);

  const act = useCallback(async (intent: Intent): Promise<Outcome> => {
    const now = latest.current;
    if (!now) return 'refused';
    try {
      const { outcome, reason } = await api.training.act({ runId: now.runId, seq: now.seq, intent });
      if (outcome === 'declined') say('warn', reason ? t('drill.declined', { reason }) : t('drill.declinedBare'), reason ?? undefined);
      return outcome;
    } catch (error) {
      // The same click twice: the first one counted, so there is nothing to tell.
      if (failureOf(error).code !== 'STALE') say('bad', sentenceOf(error, t));
      return 'refused';
    }
  }, [api, say, t]);

  return { act, notices, say, dismiss };
}
