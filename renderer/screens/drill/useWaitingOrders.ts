import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../scenarios/engine/index.ts';
import { keptOrders } from './keptOrders.ts';
import type { Actions } from './useActions.ts';
import { dueOrders, type WaitingOrder } from './waitingOrders.ts';

export interface WaitingOrders {
  /** At most one for each unit. */
  readonly waiting: readonly WaitingOrder[];
  wait(order: WaitingOrder): void;
  forget(unit: string): void;
}

/** Gives prepared orders when their units are free, and says so when that has become impossible. */
export function useWaitingOrders(view: RunView, { act, say }: Pick<Actions, 'act' | 'say'>): WaitingOrders {
  const { t } = useTranslation();
  const kept = useMemo(() => keptOrders(sessionStorage, view.runId), [view.runId]);
  const [waiting, setWaiting] = useState(kept.read);
  useEffect(() => kept.write(waiting), [kept, waiting]);
  const forget = useCallback((unit: string) => setWaiting((before) => before.filter((each) => each.unit !== unit)), []);
  const wait = useCallback((order: WaitingOrder) => setWaiting((before) => [...before.filter(({ unit }) => unit !== order.unit), order]), []);
  const look = useEffectEvent(() => {
    const { give, drop, keep } = dueOrders(view, waiting);
    if (give.length + drop.length === 0) return;
    setWaiting(keep);
    if (view.ended) return;
    for (const { order, reason } of drop) say('warn', t('drill.waitDropped', { unit: order.unitName, title: order.title, reason: reason ?? t('drill.waitGone') }));
    for (const order of give) {
      void act(order.intent).then((outcome) => { if (outcome === 'accepted') say('good', t('drill.waitGiven', { unit: order.unitName, title: order.title })); });
    }
  });
  useEffect(() => look(), [view]);
  return { waiting, wait, forget };
}
